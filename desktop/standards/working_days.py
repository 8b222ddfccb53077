"""The weekends and public holidays of a country, with an office's corrections."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

SATURDAY = 5
ONE_DAY = timedelta(days=1)


@cache
def holidays_of(country: str, year: int) -> frozenset[date]:
    """The public holidays of that year; none for a country the holiday list does not know.

    `country` begins with the two letters of the country: "mn", "kg", "kze".
    """
    # Late, because the package needs 60 ms to import and few cases ask for working days.
    import holidays

    code = country[:2].upper()
    if code not in holidays.list_supported_countries():
        return frozenset()
    return frozenset(holidays.country_holidays(code, years=year))


class WorkingDays:
    """The calendar of a country; `extra` days are worked although they are free, `free` days are not worked."""

    def __init__(self, country: str, extra: Iterable[date] = (), free: Iterable[date] = ()) -> None:
        self._country = country
        self._extra = frozenset(extra)
        self._free = frozenset(free)

    def is_working(self, day: date) -> bool:
        """Whether the office works on that day."""
        if day in self._extra:
            return True
        return day.weekday() < SATURDAY and day not in self._free and day not in holidays_of(self._country, day.year)

    def after(self, day: date, count: int) -> date:
        """The day that is `count` working days later; the day itself does not count."""
        while count > 0:
            day += ONE_DAY
            count -= self.is_working(day)
        return day

    def last_of_month(self, day: date) -> date:
        """The last working day of the month of that day."""
        last = day.replace(day=monthrange(day.year, day.month)[1])
        while not self.is_working(last):
            last -= ONE_DAY
        return last


def calendar_of(country: str, extra: Iterable[date] = (), free: Iterable[date] = ()) -> WorkingDays:
    """The calendar of a country with the corrections an office has made."""
    return WorkingDays(country, extra, free)
