"""When something has happened so many times within one span."""

from __future__ import annotations

from datetime import date, datetime, time

from desktop.standards.definitions import Rolling
from desktop.standards.records import ISO_DAY, Record
from desktop.standards.spans import day_after
from desktop.standards.working_days import WorkingDays


def reached(record: Record, rolling: Rolling, calendar: WorkingDays) -> datetime | None:
    """The day on which the number was made up for the first time; None if it never was.

    Twelve months from 3 March end with 2 March: a second one on 3 March of the next year is outside.
    """
    days = sorted(day for row in record.rows.get(rolling.rows, ()) if (day := _day(row.get(rolling.at))) is not None)
    for first, last in zip(days, days[rolling.count - 1 :], strict=False):
        if last < day_after(first, rolling.within, calendar):
            return datetime.combine(last, time())
    return None


def _day(answer: object) -> date | None:
    try:
        return date.fromisoformat(answer[:ISO_DAY]) if isinstance(answer, str) else None
    except ValueError:
        return None
