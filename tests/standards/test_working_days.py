"""Weekends, holidays and an office's own corrections."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.standards.working_days import calendar_of

FRIDAY, SATURDAY, MONDAY = date(2026, 1, 16), date(2026, 1, 17), date(2026, 1, 19)
NAADAM = date(2026, 7, 13)


def test_weekends_and_holidays_are_free():
    calendar = calendar_of("mn")
    assert calendar.is_working(FRIDAY)
    assert not calendar.is_working(SATURDAY)
    assert not calendar.is_working(NAADAM)


def test_the_first_day_does_not_count():
    assert calendar_of("mn").after(FRIDAY, 1) == MONDAY
    assert calendar_of("mn").after(FRIDAY, 0) == FRIDAY


def test_an_office_can_correct_its_calendar():
    corrected = calendar_of("mn", extra=[SATURDAY], free=[MONDAY])
    assert corrected.after(FRIDAY, 1) == SATURDAY
    assert corrected.after(FRIDAY, 2) == date(2026, 1, 20)


def test_a_country_without_a_list_of_holidays_has_only_weekends():
    assert calendar_of("xx").is_working(date(2026, 1, 1))


def test_longer_names_of_practices_belong_to_their_country():
    assert not calendar_of("kze").is_working(date(2026, 12, 16))


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(1, 60))
def test_the_day_reached_is_a_working_day_and_so_many_lie_between(day: date, number: int):
    calendar = calendar_of("mn")
    reached = calendar.after(day, number)
    between = (date.fromordinal(n) for n in range(day.toordinal() + 1, reached.toordinal() + 1))
    assert calendar.is_working(reached)
    assert sum(map(calendar.is_working, between)) == number


def test_the_list_of_holidays_is_not_loaded_before_it_is_needed():
    code = "import sys, desktop.standards.deadlines; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
