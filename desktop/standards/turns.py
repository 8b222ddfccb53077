"""The turns of one clock: single limits, window after window, row after row of a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

import msgspec

from desktop.standards.definitions import Span
from desktop.standards.spans import END_OF_DAY, day_after
from desktop.standards.working_days import WorkingDays

ONE_DAY = timedelta(days=1)


class Turn(msgspec.Struct, frozen=True, gc=False):
    """One run of a clock: `hourly` limits are measured to the minute, the others in days."""

    occurrence: int
    began: datetime
    due_at: datetime
    hourly: bool = False
    opens_at: datetime | None = None
    done_at: datetime | None = None

    def delay_at(self, moment: datetime) -> timedelta | None:
        """How much too late that moment is; None if it is in time."""
        if moment <= self.due_at:
            return None
        return moment - self.due_at if self.hourly else timedelta(days=(moment.date() - self.due_at.date()).days)


class Windows(msgspec.Struct, frozen=True, kw_only=True):
    """A rhythm whose every window wants a record of its own: from `began`, each `every` long, to the day `stops`."""

    began: datetime
    every: Span
    stops: date | None
    ended_at: datetime | None
    calendar: WorkingDays

    def turns(self, filled: Iterable[datetime], now: datetime) -> Iterator[Turn]:
        """The windows that have opened, and the next one once this one is filled.

        What comes later never fills an earlier window. The last window before `stops` may be a short one.
        """
        times = sorted(filled)
        for number in count(1):
            opens, last = self._window(number)
            if last < opens.date() or (self.ended_at is not None and opens > self.ended_at):
                return
            done_at = next((at for at in times if opens.date() <= at.date() <= last), None)
            due_at = datetime.combine(last, END_OF_DAY)
            yield Turn(number, opens, due_at, False, opens, done_at)
            if opens > now or (due_at >= now and done_at is None):
                return

    def _window(self, number: int) -> tuple[datetime, date]:
        """When the window opens and its last day, which lies before the opening where there is no such window."""
        first = self.began.date()
        opens = self.began
        if number > 1:
            opens = datetime.combine(day_after(first, self.every, self.calendar, number - 1), time())
        after = day_after(first, self.every, self.calendar, number)
        return opens, (after if self.stops is None else min(after, self.stops)) - ONE_DAY


def row_turns(rows: Sequence[Mapping[str, Any]], began: datetime, due: str, mark: str) -> Iterator[Turn]:
    """One turn for each row with a day in its column `due`; the day in the column `mark` says that it was done."""
    for number, row in enumerate(rows, 1):
        day = _day(row.get(due))
        if day is not None:
            marked = _day(row.get(mark))
            done_at = datetime.combine(marked, time()) if marked is not None else None
            yield Turn(number, began, datetime.combine(day, END_OF_DAY), False, None, done_at)


def _day(answer: Any) -> date | None:
    try:
        return date.fromisoformat(answer[:10]) if isinstance(answer, str) else None
    except ValueError:
        return None
