"""Answers in time: a date (also a partial one), a time, both, a period."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from desktop.forms.dates import read_date, read_date_time, read_time, span_of, typed_date
from desktop.forms.kinds.kind import CheckContext, Kind
from desktop.forms.picking import Pick
from desktop.forms.pieces import Cell, Cells, Piece
from desktop.forms.problems import BadAnswer
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.standards.known import TODAY


def within_limits(field: Field, iso: str, today: date) -> str:
    """The day again; raises `BadAnswer` if it lies before or after what the field allows. A part of a day may touch."""
    if not iso or not (field.not_before or field.not_after):
        return iso
    first, last = span_of(iso.partition("T")[0])
    until = today.isoformat() if field.not_after == TODAY else field.not_after
    if until and first > until:
        raise BadAnswer("in_the_future") if field.not_after == TODAY else BadAnswer("too_late", high=typed_date(until))
    if last < field.not_before:
        raise BadAnswer("too_early", low=typed_date(field.not_before))
    return iso


class Date(Kind):
    """A day; where the field is `partial` also a month, a year, or about a year."""

    span = 3
    column_span = 2

    def plain(self, value: Any) -> date | datetime | None:
        return _whole(value)

    def comb_of(self, field: Field) -> str:
        """A date that may be known only in part is mostly a birth, so its year needs four cells."""
        return "birth" if field.partial else "date"

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str:
        return within_limits(field, read_date(raw, context.today, field.partial), context.today)

    def _raw(self, field: Field, value: Any) -> str:
        return typed_date(value or "")

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return words.wording.date(value)

    def example(self, field: Field, pick: Pick) -> str:
        day = pick.day().isoformat()
        return pick.one((day, day[:7], day[:4], f"~{day[:4]}")) if field.partial else day


class Time(Kind):
    """A time of day, 24 hours."""

    span = 2
    column_span = 1
    comb = "time"

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str:
        return read_time(raw)

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return words.wording.time(value)

    def example(self, field: Field, pick: Pick) -> str:
        return f"{pick.whole(0, 23):02}:{pick.whole(0, 59):02}"


class DateTime(Kind):
    """A day and the time of it, where the clock of a deadline may start."""

    span = 5
    column_span = 3
    comb = "date_time"

    def plain(self, value: Any) -> date | datetime | None:
        return _whole(value)

    def _check(self, field: Field, raw: Any, context: CheckContext) -> str:
        return within_limits(field, read_date_time(raw, context.today), context.today)

    def _raw(self, field: Field, value: Any) -> str:
        day, _, time = (value or "").partition("T")
        return f"{typed_date(day)} {time}".strip()

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return words.wording.date_time(value)

    def example(self, field: Field, pick: Pick) -> str:
        return f"{pick.day().isoformat()}T{pick.whole(0, 23):02}:{pick.whole(0, 59):02}"


class Period(Kind):
    """From a day to a day; either end may be open."""

    span = 6
    column_span = 3

    def is_empty(self, value: Any) -> bool:
        return super().is_empty(value) or (isinstance(value, list) and not any(value))

    def _check(self, field: Field, raw: Any, context: CheckContext) -> list[str | None]:
        if not isinstance(raw, list | tuple) or len(raw) != 2:
            raise BadAnswer("not_a_list")
        start, end = (read_date(day, context.today, field.partial) or None for day in raw)
        if start and end and span_of(start)[0] > span_of(end)[1]:
            raise BadAnswer("period_backwards")
        for day in (start, end):
            within_limits(field, day or "", context.today)
        return [start, end]

    def _raw(self, field: Field, value: Any) -> list[str]:
        return [typed_date(day or "") for day in value or (None, None)]

    def _compared(self, value: Any) -> list[str]:
        return [day for day in value if day]

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        return words.wording.period(*value)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        comb = "birth" if field.partial else "date"
        ends = (words.say("word.from"), words.say("word.until"))
        return (Cells(tuple(Cell(end, "", 3, comb) for end in ends)),)

    def example(self, field: Field, pick: Pick) -> list[str | None]:
        start = pick.day()
        return [start.isoformat(), (start + timedelta(days=pick.whole(1, 90))).isoformat()]


def _whole(value: Any) -> date | datetime | None:
    """A full day or moment; None for a partial one, which only words can tell."""
    try:
        return datetime.fromisoformat(value) if "T" in str(value) else date.fromisoformat(str(value))
    except ValueError:
        return None
