"""A finished form is signed later; nothing else in it changes."""

from __future__ import annotations

import pytest

from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.opening import add_person, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.signing import sign_entry
from desktop.casework.views import case_page
from desktop.casework.views_case import entry_view
from tests.casework.conftest import PASSWORD
from tests.casework.filling import example_raws, fill

APPROVED = {"approval": {"approver": {"state": "paper", "on": "2026-01-27"}}, "approved_on": "2026-01-27"}


@pytest.fixture
def plan(office):
    """A finished service plan that nobody has signed yet."""
    case = start_case(office)
    fill(office, case, "consent")
    fill(office, case, "intake", decision="case_management")
    entry = start_entry(office, case, "service_plan")
    raws = example_raws(office, office.standard.forms["service_plan"])
    unsigned = {
        name: raw for name, raw in raws.items() if name not in ("signatures", "approval", "approved_on", "approver")
    }
    save_answers(office, entry, unsigned | {"plan_date": "2026-01-26"})
    finish_entry(office, entry)
    return case, entry


def test_a_plan_is_approved_after_it_was_finished(office, plan):
    case, entry = plan
    sign_entry(office, entry, APPROVED)
    assert entry_view(office, entry).answers["approved_on"] == "2026-01-27"
    assert {row.state for row in case_page(office, case).due if row.rule == "D-32"} <= {"done", "done_late"}


def test_signing_changes_no_other_answer(office, plan):
    _, entry = plan
    before = entry_view(office, entry).answers
    with pytest.raises(Refusal) as refused:
        sign_entry(office, entry, {"client_view": "Өөр санал"})
    assert refused.value.code == "not_allowed"
    sign_entry(office, entry, APPROVED)
    after = entry_view(office, entry).answers
    assert {name: after[name] for name in before} == before


def test_an_unfinished_form_is_not_signed(office, plan):
    case, _ = plan
    entry = start_entry(office, case, "process_note")
    with pytest.raises(Refusal):
        sign_entry(office, entry, {"signatures": {"worker": {"state": "paper", "on": "2026-01-27"}}})


def test_a_supervisor_signs_without_seeing_names(office, means, plan):
    _, entry = plan
    add_person(office, "bold", "supervisor", PASSWORD, means)
    sign_entry(person_office(office, "bold", PASSWORD, means), entry, APPROVED)
    assert entry_view(office, entry).answers["approved_on"] == "2026-01-27"
