"""What is kept of deadlines is never older than what was recorded, and never stays beyond the next limit."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.casework.contact import begin_contact
from desktop.casework.due import dues_of_office
from desktop.casework.due_cache import cache_of
from desktop.casework.entries import save_answers, start_entry
from desktop.casework.office import Office
from desktop.models import Case
from desktop.standards.deadlines import Due
from tests.casework.conftest import Clock
from tests.casework.generating import Draws, filled, generated_case

Found = dict[int, tuple[Due, ...]]


def kept(office: Office) -> Found:
    with office.reading() as session:
        return dues_of_office(office, session)


def fresh(office: Office) -> Found:
    with office.reading() as session:
        cache_of(session).forget_all()
        return dues_of_office(office, session)


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_at_any_moment_it_says_what_would_be_computed_anew(seed: int, office: Office, clock: Clock):
    dice = random.Random(seed)
    generated_case(office, Draws(dice, lambda _pattern: "0" * 12))
    for _ in range(15):
        known = kept(office)
        clock.now += timedelta(minutes=dice.choice((0, 1, 7, 59, 61, 24 * 60, dice.randrange(60 * 24 * 40))))
        assert kept(office) == fresh(office)
        assert set(known) == set(kept(office))


def test_at_the_very_minute_of_a_limit_it_turns(office: Office, clock: Clock):
    case_id = begin_contact(office).case_id
    call = start_entry(office, case_id, "rapid_call")
    save_answers(office, call, {"received_at": "2026-01-16T22:30"})
    for minutes in (0, 24 * 60 - 11, 1, 1, 1, 30, 60):
        clock.forward(minutes=minutes)
        assert kept(office) == fresh(office)


def test_a_save_is_seen_at_once_and_by_other_cases_not_at_all(office: Office):
    first, second = begin_contact(office).case_id, begin_contact(office).case_id
    filled(office, first, "consent")
    before = kept(office)
    call = start_entry(office, second, "rapid_call")
    save_answers(office, call, {"received_at": "2026-01-16T22:00"})
    after = kept(office)
    assert after[first] is before[first]
    assert len(after[second]) > len(before[second])
    assert after == fresh(office)


def change_in_vain(office: Office, case_id: int) -> None:
    """Writes, looks at what is due by then, and takes it all back."""
    with office.changing(office.user, "try", case_id) as session:
        session.get_one(Case, case_id).birth_year = 1950
        session.flush()
        dues_of_office(office, session)
        raise ValueError("no")


def test_what_was_taken_back_is_not_remembered(office: Office):
    case_id = begin_contact(office).case_id
    filled(office, case_id, "consent")
    filled(office, case_id, "intake", decision="case_management", birth_date="2016-01-01")
    before = kept(office)
    with pytest.raises(ValueError, match="no"):
        change_in_vain(office, case_id)
    assert kept(office) == before == fresh(office)


def test_without_the_register_birth_dates_are_not_remembered(office: Office):
    case_id = begin_contact(office).case_id
    filled(office, case_id, "consent")
    filled(office, case_id, "intake", decision="case_management", birth_date="2010-01-01")
    known = kept(office)[case_id]
    coded = kept(office.coded())[case_id]
    assert {due.rule.id for due in known} - {due.rule.id for due in coded} == {"D-11"}
