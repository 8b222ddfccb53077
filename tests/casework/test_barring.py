"""A method the office does not permit cannot be chosen in a new entry; what was chosen before stays as it was."""

from __future__ import annotations

import pytest

from desktop.casework.barring import bar_option, barrable_options, permit_option
from desktop.casework.entries import correct_entry, finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import add_person, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.views_case import entry_view
from desktop.casework.views_form import form_at_hand
from tests.casework.conftest import PASSWORD
from tests.casework.filling import fill

CRISIS = ("process_note", "method", "crisis")
WHY = "хор хүргэсэн тохиолдол гарсан"


@pytest.fixture
def case_id(office: Office) -> int:
    case = start_case(office)
    fill(office, case, "consent")
    fill(office, case, "intake")
    return case


def choose(office: Office, entry: int, method: str) -> tuple[str, ...]:
    return tuple(problem.code for problem in save_answers(office, entry, {"method": method}).problems)


def test_the_options_that_may_be_barred_are_those_of_the_edition(office):
    rows = {(row.form_id, row.field_id, row.option): row for row in barrable_options(office)}
    assert CRISIS in rows
    assert all(row.since is None for row in rows.values())


def test_a_barred_method_is_not_taken_in_a_new_entry(office, case_id):
    bar_option(office, *CRISIS, WHY)
    entry = start_entry(office, case_id, "process_note")
    assert choose(office, entry, "crisis") == ("option_barred",)
    assert "method" not in entry_view(office, entry).answers
    assert choose(office, entry, "counselling") == ()
    assert form_at_hand(office, entry).barred == {"method": frozenset({"crisis"})}


def test_an_earlier_answer_stays_and_can_be_corrected_beside_it(office, case_id):
    old = fill(office, case_id, "process_note", method="crisis", method_other=None)
    bar_option(office, *CRISIS, WHY)
    assert entry_view(office, old).answers["method"] == "crisis"
    again = correct_entry(office, old, "алдаа")
    assert save_answers(office, again, {"method": "crisis", "intervention": "дэмжсэн"}).problems == ()
    finish_entry(office, again)
    assert entry_view(office, again).answers["method"] == "crisis"


def test_it_is_taken_off_with_a_reason_and_put_back_by_the_head_alone(office, case_id, means):
    for given, code in (((*CRISIS, " "), "reason_missing"), (("process_note", "mood", "calm", WHY), "option_fixed")):
        with pytest.raises(Refusal, match=code):
            bar_option(office, *given)
    add_person(office, "bold", "worker", PASSWORD, means)
    with pytest.raises(Refusal, match="not_allowed"):
        bar_option(person_office(office, "bold", PASSWORD, means), *CRISIS, WHY)
    bar_option(office, *CRISIS, WHY)
    barred = next(row for row in barrable_options(office) if row.option == "crisis")
    assert (barred.since, barred.reason) == (office.now().date(), WHY)
    permit_option(office, *CRISIS)
    entry = start_entry(office, case_id, "process_note")
    assert choose(office, entry, "crisis") == ()
