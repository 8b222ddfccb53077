"""Answers in numbers: a number, a sum of money, a place on a scale."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from desktop.forms.kinds.kind import CheckContext, Kind
from desktop.forms.picking import Pick
from desktop.forms.pieces import Piece, Tick, Ticks
from desktop.forms.problems import BadAnswer
from desktop.forms.typed import clean_line, digit_row
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field

_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,9})?")
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})+")
_BLANKS = re.compile(r"[\s\u00a0\u202f']")


def read_number(raw: Any, unit: str = "") -> int | float:
    """The number typed: decimal comma or point, spaces between thousands, the unit after it. Raises `BadAnswer`."""
    if isinstance(raw, bool):
        raise BadAnswer("not_a_number")
    text = format(Decimal(repr(raw)), "f") if isinstance(raw, int | float) else clean_line(raw)
    text = digit_row(_BLANKS.sub("", text.removesuffix(unit))).replace("\u2212", "-").replace("–", "-")
    grouped = _GROUPED.fullmatch(text)
    text = text.replace(grouped[1], "") if grouped else _decimal_point(text)
    if not _NUMBER.fullmatch(text):
        raise BadAnswer("not_a_number")
    return float(text) if "." in text and float(text) % 1 else int(float(text)) if "." in text else int(text)


def _decimal_point(text: str) -> str:
    """The last of comma and point is the decimal sign if both are there."""
    if "," in text and "." in text:
        thousands = "," if text.rindex(".") > text.rindex(",") else "."
        text = text.replace(thousands, "")
    return text.replace(",", ".")


class Number(Kind):
    """A number between `low` and `high`."""

    span = 3
    column_span = 1

    def plain(self, value: Any) -> int | float | None:
        return value if isinstance(value, int | float) else None

    def _check(self, field: Field, raw: Any, context: CheckContext) -> int | float | None:
        if isinstance(raw, str) and not clean_line(raw):
            return None
        value = read_number(raw, field.unit)
        if field.low is not None and value < field.low:
            raise BadAnswer("too_low", low=_plain(field.low))
        if field.high is not None and value > field.high:
            raise BadAnswer("too_high", high=_plain(field.high))
        if field.decimals is not None and round(value, field.decimals) != value:
            raise BadAnswer("too_many_decimals" if field.decimals else "not_a_whole_number", decimals=field.decimals)
        return value

    def _raw(self, field: Field, value: Any) -> str:
        return "" if value is None else format(Decimal(repr(value)), "f").replace(".", ",")

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return words.wording.number(value, words.unit(field))

    def unit(self, field: Field, words: FormWords) -> str:
        return words.unit(field)

    def example(self, field: Field, pick: Pick) -> int:
        return pick.whole(*_range(field, 0, 12))


class Money(Number):
    """A sum in the unit of the field."""

    column_span = 2

    def example(self, field: Field, pick: Pick) -> int:
        low, high = _range(field, 0, 900_000)
        return max(low, pick.whole(low, high) // 1000 * 1000)


class Scale(Number):
    """A whole place on a scale from `low` to `high`; all places are printed, as ticks."""

    span = 9

    def measured(self, field: Field) -> tuple[int, int] | None:
        return _range(field, 1, 10)

    def _check(self, field: Field, raw: Any, context: CheckContext) -> int | float | None:
        value = super()._check(field, raw, context)
        if isinstance(value, float):
            raise BadAnswer("not_a_whole_number")
        return value

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        return (_places(field, value),)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        return (_places(field, None),)

    def example(self, field: Field, pick: Pick) -> int:
        return pick.whole(*_range(field, 1, 10))


def _places(field: Field, chosen: Any) -> Ticks:
    low, high = _range(field, 1, 10)
    return Ticks(tuple(Tick(str(place), chosen=place == chosen) for place in range(low, high + 1)))


def _range(field: Field, low: int, high: int) -> tuple[int, int]:
    lowest = low if field.low is None else int(field.low)
    highest = max(lowest, high) if field.high is None else int(field.high)
    return lowest, highest


def _plain(number: float) -> int | float:
    return int(number) if number == int(number) else number
