"""The public holidays of the office's country, corrected by the office: a day more, a day less."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.standards.working_days import WorkingDays, calendar_of, holidays_of

FREE, WORKED = "free_days", "worked_days"


@dataclass(frozen=True, slots=True)
class FreeDay:
    """One day of the list; `free` as it holds now, `by_office` where the office decided so."""

    day: date
    free: bool
    by_office: bool


def calendar_for(office: Office, country: str) -> WorkingDays:
    """The calendar that deadlines of that country's editions go by."""
    return calendar_of(country, _days(office, WORKED), _days(office, FREE))


@needs("read_cases")
def free_days(office: Office, year: int) -> tuple[FreeDay, ...]:
    """Every holiday of the year and every day the office has corrected, in order."""
    listed = holidays_of(office.standard.country, year)
    free = {day for day in _days(office, FREE) if day.year == year}
    worked = {day for day in _days(office, WORKED) if day.year == year}
    return tuple(
        FreeDay(day, day not in worked, day in free - listed or day in worked) for day in sorted(listed | free | worked)
    )


@needs("change_office")
def correct_free_days(office: Office, free: Iterable[date] = (), worked: Iterable[date] = ()) -> None:
    """Say which days are free, and which are worked although the list or the week says otherwise; the last word holds.

    Whatever counts working days counts anew at once; nothing else is touched.
    """
    more, less = set(free), set(worked)
    kept_free = (set(_days(office, FREE)) | more) - less
    kept_worked = (set(_days(office, WORKED)) | less) - more
    with office.changing(office.user, "correct_free_days", free=len(more), worked=len(less)) as session:
        office.set(session, **{FREE: _written(kept_free), WORKED: _written(kept_worked)})


def _days(office: Office, key: str) -> frozenset[date]:
    return frozenset(date.fromisoformat(text) for text in office.settings.get(key) or ())


def _written(days: Iterable[date]) -> list[str]:
    return [day.isoformat() for day in sorted(days)]
