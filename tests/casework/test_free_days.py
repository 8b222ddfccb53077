"""Holidays of the country, corrected by the office."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casework.free_days import FreeDay, calendar_for, correct_free_days, free_days
from desktop.casework.office import Office
from desktop.standards.shelf import Shelf
from desktop.standards.working_days import calendar_of, holidays_of
from tests.casework.conftest import SHELF

MONDAY = date(2026, 1, 19)
NEW_YEAR = date(2026, 1, 1)


def test_a_day_that_is_free_here_moves_what_counts_working_days(office: Office):
    assert calendar_for(office, "mn").after(date(2026, 1, 16), 1) == MONDAY
    correct_free_days(office, free=[MONDAY])
    assert calendar_for(office, "mn").after(date(2026, 1, 16), 1) == date(2026, 1, 20)


def test_a_holiday_that_is_worked_counts(office: Office):
    assert not calendar_for(office, "mn").is_working(NEW_YEAR)
    correct_free_days(office, worked=[NEW_YEAR, date(2026, 1, 17)])
    assert calendar_for(office, "mn").is_working(NEW_YEAR)
    assert calendar_for(office, "mn").is_working(date(2026, 1, 17))


def test_the_last_word_holds(office: Office):
    correct_free_days(office, free=[MONDAY])
    correct_free_days(office, worked=[MONDAY])
    assert FreeDay(MONDAY, free=False, by_office=True) in free_days(office, 2026)
    assert calendar_for(office, "mn").is_working(MONDAY)


def test_the_list_shows_what_the_office_decided(office: Office):
    correct_free_days(office, free=[MONDAY], worked=[NEW_YEAR])
    shown = {one.day: (one.free, one.by_office) for one in free_days(office, 2026)}
    assert (shown[NEW_YEAR], shown[MONDAY]) == ((False, True), (True, True))
    assert shown[date(2026, 7, 11)] == (True, False)


@pytest.mark.parametrize(
    ("country", "day"),
    [
        ("mn", date(2026, 7, 11)),
        ("mn", date(2026, 2, 18)),
        ("kg", date(2026, 3, 21)),
        ("kg", date(2026, 8, 31)),
        ("kzh", date(2026, 3, 22)),
        ("kze", date(2026, 10, 25)),
    ],
)
def test_each_country_has_its_holidays(country: str, day: date):
    assert day in holidays_of(country, 2026)
    assert not calendar_of(country).is_working(day)


def test_every_edition_has_a_list_of_holidays():
    shelf: Shelf = SHELF
    assert [ref for ref in shelf.refs() if not holidays_of(shelf.edition(ref).country, 2026)] == []
