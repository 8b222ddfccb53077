"""Dates and times are read as people of five languages type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.forms.dates import read_date, read_date_time, read_time, typed_date
from desktop.forms.problems import BadAnswer
from tests.forms.forms_in_sight import TODAY


@pytest.mark.parametrize("typed", ["19.01.2026", "19.1.2026", "19/01/2026", "2026-01-19", "2026.01.19", '"ұ.қ".әқә6'])
def test_a_day_can_be_typed_in_many_ways(typed: str):
    assert read_date(typed, TODAY, partial=False) == "2026-01-19"


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("2013", "2013"),
        ("05.2013", "2013-05"),
        ("2013-05", "2013-05"),
        ("~2013", "~2013"),
        ("~ 2013", "~2013"),
        ("ойролцоогоор 2013", "~2013"),
        ("болжол менен 2013", "~2013"),
        ("шамамен 2013", "~2013"),
        ("около 2013", "~2013"),
        ("about 2013", "~2013"),
        ("about 12", "~2014"),
        ("~12", "~2014"),
        ("12 нас", "~2014"),
        ("12 настай", "~2014"),
        ("12 жаш", "~2014"),
        ("~12 жашта", "~2014"),
        ("12 жас", "~2014"),
        ("12 лет", "~2014"),
        ("1 год", "~2025"),
        ("12 years", "~2014"),
        ('"ә жас', "~2014"),
    ],
)
def test_what_is_known_of_a_birth_is_enough(typed: str, known: str):
    assert read_date(typed, TODAY, partial=True) == known


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("31.02.2026", "no_such_day"),
        ("13.2026", "no_such_day"),
        ("19.1.26", "year_needs_four_digits"),
        ("19.01.0026", "year_out_of_range"),
        ("12", "not_a_date"),
        ("yesterday", "not_a_date"),
        ("200 years", "too_high"),
    ],
)
def test_a_day_is_never_guessed(typed: str, code: str):
    with pytest.raises(BadAnswer) as bad:
        read_date(typed, TODAY, partial=True)
    assert bad.value.code == code


def test_a_whole_date_is_wanted_where_the_field_is_not_partial():
    with pytest.raises(BadAnswer) as bad:
        read_date("2013", TODAY, partial=False)
    assert bad.value.code == "whole_date_needed"


@given(st.dates(date(1850, 1, 1), date(2150, 12, 31)), st.sampled_from([4, 7, 10]))
def test_every_date_can_be_typed_again(day: date, known: int):
    iso = day.isoformat()[:known]
    assert read_date(typed_date(iso), TODAY, partial=True) == iso


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_a_problem(text: str):
    try:
        read = read_date(text, TODAY, partial=True)
    except BadAnswer:
        return
    assert read == "" or read_date(typed_date(read), TODAY, partial=True) == read


@pytest.mark.parametrize("typed", ["22:40", "22.40", "2240", "22 40", "әә:40"])
def test_a_time_can_be_typed_in_many_ways(typed: str):
    assert read_time(typed) == "22:40"


@pytest.mark.parametrize("typed", ["24:00", "12:60", "noon", "12"])
def test_a_time_is_never_guessed(typed: str):
    with pytest.raises(BadAnswer) as bad:
        read_time(typed)
    assert bad.value.code == "not_a_time"


@pytest.mark.parametrize("typed", ["16.01.2026 22:40", "2026-01-16T22:40", "16.01.2026, 2240", "16.01.2026   22.40"])
def test_day_and_time_are_typed_together(typed: str):
    assert read_date_time(typed, TODAY) == "2026-01-16T22:40"


def test_a_day_without_its_time_is_not_both():
    with pytest.raises(BadAnswer) as bad:
        read_date_time("16.01.2026", TODAY)
    assert bad.value.code == "not_a_date_and_time"
