"""The words for the state and the risk of a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

STATUSES: Final[Mapping[str, object]] = {
    "contact": QT_TRANSLATE_NOOP("Cases", "first contact"),
    "open": QT_TRANSLATE_NOOP("Cases", "open"),
    "suspended": QT_TRANSLATE_NOOP("Cases", "stopped"),
    "closed": QT_TRANSLATE_NOOP("Cases", "closed"),
}
RISKS: Final[Mapping[str, object]] = {
    "high": QT_TRANSLATE_NOOP("Cases", "high"),
    "medium": QT_TRANSLATE_NOOP("Cases", "medium"),
    "low": QT_TRANSLATE_NOOP("Cases", "low"),
    "none": QT_TRANSLATE_NOOP("Cases", "none"),
    "": QT_TRANSLATE_NOOP("Cases", "not assessed"),
}


def status_name(status: str) -> str:
    """The state of a case in the language of the screen."""
    return QCoreApplication.translate("Cases", str(STATUSES.get(status, status)))


def risk_name(risk: str) -> str:
    """The level of risk in the language of the screen."""
    return QCoreApplication.translate("Cases", str(RISKS.get(risk, risk)))
