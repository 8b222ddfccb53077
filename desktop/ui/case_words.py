"""The words for the state and the risk of a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

STATUSES: Final[Mapping[str, object]] = {
    "contact": QT_TRANSLATE_NOOP("Cases", "first contact"),
    "open": QT_TRANSLATE_NOOP("Cases", "open"),
    "suspended": QT_TRANSLATE_NOOP("Cases", "stopped"),
    "transferred": QT_TRANSLATE_NOOP("Cases", "transferred"),
    "no_file": QT_TRANSLATE_NOOP("Cases", "ended without a file"),
    "closed": QT_TRANSLATE_NOOP("Cases", "closed"),
}
RISKS: Final[Mapping[str, object]] = {
    "high": QT_TRANSLATE_NOOP("Cases", "high"),
    "medium": QT_TRANSLATE_NOOP("Cases", "medium"),
    "low": QT_TRANSLATE_NOOP("Cases", "low"),
    "none": QT_TRANSLATE_NOOP("Cases", "none"),
    "": QT_TRANSLATE_NOOP("Cases", "not assessed"),
}

EARLIER: Final[Mapping[str, object]] = {
    "not_confirmed": QT_TRANSLATE_NOOP("Cases", "Earlier report on this child, not confirmed: {day}"),
    "one_time": QT_TRANSLATE_NOOP("Cases", "Earlier one-time help: {day}"),
}


def earlier_words(ground: str, day: str) -> str:
    """What is said about an earlier request that led to no file."""
    return QCoreApplication.translate("Cases", str(EARLIER.get(ground, ground))).format(day=day)


def status_name(status: str) -> str:
    """The state of a case in the language of the screen."""
    return QCoreApplication.translate("Cases", str(STATUSES.get(status, status)))


def risk_name(risk: str) -> str:
    """The level of risk in the language of the screen."""
    return QCoreApplication.translate("Cases", str(RISKS.get(risk, risk)))
