"""Counting months, days and windows."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.standards.definitions import Span
from desktop.standards.spans import (
    add_months,
    before,
    begin_after,
    birthday,
    end_after,
    month_end_after,
    week_end_after,
)
from desktop.standards.working_days import calendar_of

MONGOLIA = calendar_of("mn")


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 17), 3, date(2026, 4, 17)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -12, date(2025, 1, 15)),
    ],
)
def test_months_end_on_the_same_day_number_or_the_last_of_the_month(day: date, months: int, expected: date):
    assert add_months(day, months) == expected


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(0, 60), st.integers(0, 60))
def test_more_months_are_never_earlier(day: date, fewer: int, more: int):
    assert add_months(day, min(fewer, more)) <= add_months(day, max(fewer, more))


def test_who_was_born_on_a_leap_day_comes_of_age_on_the_first_of_march():
    assert birthday(date(2008, 2, 29), 18) == date(2026, 3, 1)
    assert birthday(date(2008, 2, 29), 20) == date(2028, 2, 29)


def test_a_window_opens_at_the_beginning_of_its_day():
    assert begin_after(datetime(2026, 10, 14, 11, 30), Span(days=3), MONGOLIA) == datetime(2026, 10, 17)
    assert begin_after(datetime(2026, 10, 14, 11, 30), Span(hours=3), MONGOLIA) == datetime(2026, 10, 14, 14, 30)


def test_repeated_spans_are_counted_from_the_start():
    start = datetime(2026, 1, 31, 8, 0)
    ends = [end_after(start, Span(months=1), MONGOLIA, times) for times in (1, 2, 3)]
    assert [end.day for end in ends] == [28, 31, 30]


def test_a_reminder_lies_before_the_limit():
    due = datetime(2026, 4, 17, 23, 59)
    assert before(due, Span(days=14)) == datetime(2026, 4, 3, 23, 59)
    assert before(due, Span(hours=24)) == datetime(2026, 4, 16, 23, 59)
    assert before(due, Span(months=6)) == datetime(2025, 10, 17)


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (datetime(2026, 2, 2, 9, 0), 0, datetime(2026, 2, 27, 23, 59)),
        (datetime(2026, 2, 2, 9, 0), 1, datetime(2026, 3, 31, 23, 59)),
        (datetime(2026, 2, 28, 9, 0), 0, datetime(2026, 3, 31, 23, 59)),
        (datetime(2025, 12, 1, 9, 0), 5, datetime(2026, 5, 29, 23, 59)),
    ],
)
def test_a_month_ends_on_its_last_working_day(start: datetime, months: int, expected: datetime):
    assert month_end_after(start, months, calendar_of("kg")) == expected


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(0, 24))
def test_a_month_never_ends_before_its_start_nor_on_a_free_day(day: date, months: int):
    end = month_end_after(datetime(day.year, day.month, day.day), months, MONGOLIA)
    assert end.date() >= day
    assert MONGOLIA.is_working(end.date())


@pytest.mark.parametrize(
    ("start", "weeks", "expected"),
    [
        (datetime(2025, 10, 13, 9, 0), 0, datetime(2025, 10, 19, 23, 59)),
        (datetime(2025, 10, 19, 22, 0), 0, datetime(2025, 10, 19, 23, 59)),
        (datetime(2025, 10, 20, 0, 0), 0, datetime(2025, 10, 26, 23, 59)),
        (datetime(2025, 12, 29, 9, 0), 1, datetime(2026, 1, 11, 23, 59)),
    ],
)
def test_a_calendar_week_ends_on_its_sunday(start: datetime, weeks: int, expected: datetime):
    assert week_end_after(start, weeks) == expected
