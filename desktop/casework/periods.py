"""The stretches of time that reports are made for: a month, a quarter, a year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from desktop.casework.refusals import Refusal

MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
_WRITTEN = re.compile(r"(?P<year>\d{4})(?:-(?:(?P<month>0[1-9]|1[0-2])|Q(?P<quarter>[1-4])))?")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From the beginning of the first day to the beginning of the day after the last."""

    first: date
    after: date

    @property
    def start(self) -> datetime:
        """The first moment that belongs to it."""
        return datetime.combine(self.first, time.min)

    @property
    def end(self) -> datetime:
        """The first moment that does not belong to it any more."""
        return datetime.combine(self.after, time.min)

    @property
    def last(self) -> date:
        """Its last day."""
        return date.fromordinal(self.after.toordinal() - 1)

    @property
    def months(self) -> int:
        """How many months it has."""
        return (self.after.year - self.first.year) * 12 + self.after.month - self.first.month

    @property
    def written(self) -> str:
        """As one types it: 2026-02, 2026-Q1, 2026."""
        if self.months == 1:
            return f"{self.first:%Y-%m}"
        return f"{self.first:%Y}" if self.months == 12 else f"{self.first:%Y}-Q{(self.first.month + 2) // 3}"

    def moved(self, by: int) -> Period:
        """The period so many before (below zero) or after this one."""
        months = self.first.year * 12 + self.first.month - 1 + by * self.months
        return _months(months // 12, months % 12 + 1, self.months)

    def holds(self, moment: datetime | None) -> bool:
        """Whether a moment lies in it."""
        return moment is not None and self.start <= moment < self.end


def period_from(written: str) -> Period:
    """The period one typed; `Refusal("period_unknown")` where it is none."""
    match = _WRITTEN.fullmatch(written.strip().upper())
    if match is None:
        raise Refusal("period_unknown", period=written)
    year = int(match["year"])
    if match["month"]:
        return _months(year, int(match["month"]), 1)
    if match["quarter"]:
        return _months(year, 3 * int(match["quarter"]) - 2, 3)
    return _months(year, 1, 12)


def period_of(kind: str, day: date) -> Period:
    """The month, quarter or year a day lies in."""
    months = MONTHS_OF[kind]
    return _months(day.year, (day.month - 1) // months * months + 1, months)


def _months(year: int, month: int, count: int) -> Period:
    ends = month + count
    return Period(date(year, month, 1), date(year + (ends > 12), ends - 12 if ends > 12 else ends, 1))
