"""Counting from a moment to the moment something is due, as the rules of practice count."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta

from desktop.standards.definitions import Span
from desktop.standards.known import BIRTHDAY
from desktop.standards.working_days import WorkingDays

END_OF_DAY = time(23, 59)
MONTHS = 12


def add_months(day: date, months: int) -> date:
    """The same day number so many months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, MONTHS)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def birthday_age(name: str) -> int:
    """The age in a name like `case.birth_18`; 0 for anything else."""
    age = name.removeprefix(BIRTHDAY)
    return int(age) if age != name and age.isdecimal() else 0


def birthday(born: date, years: int) -> date:
    """The birthday on which that age is reached; who was born on 29 February reaches it on 1 March."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def day_after(start: date, span: Span, calendar: WorkingDays, times: int = 1) -> date:
    """The day that is `times` such spans after the start; the first day does not count."""
    if span.working_days:
        return calendar.after(start, span.working_days * times)
    if span.months:
        return add_months(start, span.months * times)
    return start + timedelta(days=(span.days + 7 * span.weeks) * times)


def end_after(start: datetime, span: Span, calendar: WorkingDays, times: int = 1) -> datetime:
    """When a limit that began at `start` ends: hours to the minute, everything else at 23:59 of the last day."""
    if span.hours or span.minutes:
        return start + timedelta(hours=span.hours * times, minutes=span.minutes * times)
    return datetime.combine(day_after(start.date(), span, calendar, times), END_OF_DAY)


def month_end_after(start: datetime, months: int, calendar: WorkingDays) -> datetime:
    """When the last working day of a month ends, `months` after the month of `start`.

    Who starts after the last working day of a month begins with the next one.
    """
    if calendar.last_of_month(start.date()) < start.date():
        months += 1
    return datetime.combine(calendar.last_of_month(add_months(start.date().replace(day=1), months)), END_OF_DAY)


def week_end_after(start: datetime, weeks: int) -> datetime:
    """When the calendar week ends that comes `weeks` after the one of `start`: on its Sunday."""
    day = start.date()
    return datetime.combine(day + timedelta(days=6 - day.weekday() + 7 * weeks), END_OF_DAY)


def begin_after(start: datetime, span: Span, calendar: WorkingDays) -> datetime:
    """When a window opens: hours to the minute, everything else at the beginning of the day."""
    if span.to_the_minute:
        return start + timedelta(hours=span.hours, minutes=span.minutes)
    return datetime.combine(day_after(start.date(), span, calendar), time())


def before(due: datetime, span: Span) -> datetime:
    """The moment that lies such a span before something is due; working days count as days here."""
    if span.months:
        return datetime.combine(add_months(due.date(), -span.months), time())
    return due - timedelta(hours=span.hours, minutes=span.minutes, days=span.days + 7 * span.weeks + span.working_days)
