"""Who may do what, and that a task is refused before it begins."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.casework.entries import save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, add_person, person_office
from desktop.casework.permissions import MAY, may, needs, require
from desktop.casework.reading import WITHHELD, withheld
from desktop.casework.refusals import Refusal
from desktop.casework.supervision import remarks_of
from desktop.casework.views import case_rows
from desktop.casework.views_case import entry_view
from desktop.vault.cards import HOLDS
from tests.casework.conftest import PASSWORD


def test_the_table_names_only_roles_that_exist():
    assert {role for roles in MAY.values() for role in roles} == set(HOLDS)


@pytest.mark.parametrize(
    ("deed", "key"),
    [("read_cases", "cases"), ("read_texts", "cases"), ("see_names", "register"), ("write_cases", "register")],
)
def test_nobody_is_allowed_what_her_keys_do_not_open(deed: str, key: str):
    assert all(key in HOLDS[role] for role in MAY[deed])


def test_the_information_team_reads_no_texts_and_the_technician_no_cases():
    assert may("information", "read_cases")
    assert not may("information", "read_texts", "see_names", "write_cases", "print_cases")
    assert [deed for deed in MAY if may("technician", deed)] == ["look_after", "own_account"]


def test_one_of_several_deeds_is_enough():
    require("supervisor", "write_cases", "supervise")
    with pytest.raises(Refusal, match="not_allowed"):
        require("information", "write_cases", "supervise")


def test_a_task_is_refused_before_it_begins():
    done = []

    @needs("write_cases")
    def write(office: object, what: str) -> None:
        done.append(what)

    write(SimpleNamespace(user=SimpleNamespace(role="worker")), "one")
    with pytest.raises(Refusal, match="not_allowed"):
        write(office=SimpleNamespace(user=SimpleNamespace(role="supervisor")), what="two")
    assert done == ["one"]


def test_a_deed_that_is_not_in_the_table_is_a_mistake_of_the_program():
    with pytest.raises(KeyError):
        needs("fly")


def test_the_information_team_gets_choices_and_days_but_no_sentence(office: Office, means: Means):
    case_id = start_case(office)
    entry_id = start_entry(office, case_id, "rapid_call")
    save_answers(office, entry_id, {"danger_grounds": "Дүү нь айж орилсон.", "danger_level": "high"})
    add_person(office, "bold", "information", PASSWORD, means)
    team = person_office(office, "bold", PASSWORD, means)
    answers = entry_view(team, entry_id).answers
    assert answers["danger_level"] == "high"
    assert answers["danger_grounds"] == WITHHELD
    assert case_rows(office, "орилсон")
    assert not case_rows(team, "орилсон")
    with pytest.raises(Refusal, match="not_allowed"):
        save_answers(team, entry_id, {"danger_level": "low"})
    with pytest.raises(Refusal, match="not_allowed"):
        remarks_of(team, case_id)


@given(st.text())
def test_whatever_has_a_letter_that_no_option_has_is_withheld(text: str):
    kept = withheld(text)
    assert kept in (text, WITHHELD)
    if any(letter.isalpha() and not letter.isascii() for letter in text) or " " in text:
        assert kept == WITHHELD
