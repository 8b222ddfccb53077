"""Lengths of time as one says them: 72 hours, 5 working days, 3 months."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop.standards.definitions import Span

_SAID: Final[Mapping[str, Callable[[int], str]]] = {
    "minutes": lambda n: QCoreApplication.translate("Spans", "%n minute(s)", "", n),
    "hours": lambda n: QCoreApplication.translate("Spans", "%n hour(s)", "", n),
    "days": lambda n: QCoreApplication.translate("Spans", "%n day(s)", "", n),
    "working_days": lambda n: QCoreApplication.translate("Spans", "%n working day(s)", "", n),
    "weeks": lambda n: QCoreApplication.translate("Spans", "%n week(s)", "", n),
    "months": lambda n: QCoreApplication.translate("Spans", "%n month(s)", "", n),
}


def unit_of(span: Span) -> str:
    """The one unit a length is given in."""
    given = msgspec.structs.asdict(span)
    return next((unit for unit in _SAID if given.get(unit)), "days")


def number_of(span: Span) -> int:
    """How many of its unit a length has."""
    return int(getattr(span, unit_of(span)))


def span_words(span: Span) -> str:
    """A length in words."""
    return _SAID[unit_of(span)](number_of(span))


def with_number(span: Span, number: int) -> Span:
    """The same unit, another number."""
    return Span(**{unit_of(span): number})
