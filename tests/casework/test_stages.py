"""Stages are finished through gates; closing and reopening make episodes."""

from __future__ import annotations

import pytest

from desktop.casework.entries import correct_entry, start_entry
from desktop.casework.intake import give_code, start_case
from desktop.casework.refusals import Refusal
from desktop.casework.stages import finish_stage
from desktop.casework.views import case_page
from tests.casework.filling import fill


@pytest.fixture
def case(office):
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", decision="case_management")
    return case_id


def test_the_intake_gives_a_code_and_opens_the_case(office, case):
    page = case_page(office, case)
    assert page.code.startswith("SUM0-")
    assert page.status == "open"
    assert page.opened_at is not None


def test_a_stage_with_open_gates_needs_a_reason_for_each(office, case):
    with pytest.raises(Refusal) as refused:
        finish_stage(office, case, "assessment")
    assert refused.value.code == "gates_open"
    wanting = refused.value.facts["forms"]
    assert "situation_assessment" in wanting
    assert finish_stage(office, case, "assessment", dict.fromkeys(wanting, "Яаралтай шилжүүлсэн.")) == "planning"


def test_the_rail_shows_what_is_done_and_what_is_now(office, case):
    gates = [gate.form_id for gate in case_page(office, case).stages[0].gates]
    finish_stage(office, case, "contact", dict.fromkeys(gates, "Дараа."))
    states = [stage.state for stage in case_page(office, case).stages]
    assert states[:3] == ["done", "now", "later"]


def test_a_reopened_case_begins_again_and_the_earlier_episode_is_read_only(office, clock, case):
    old = fill(office, case, "process_note")
    fill(office, case, "closing", ground="goals_reached", closed_on="2026-01-20")
    closed = case_page(office, case)
    assert closed.status == "closed"
    clock.forward(days=90)
    fill(office, case, "stop_or_reopen", kind="reopen", decided_on="2026-04-16")
    page = case_page(office, case)
    assert (page.episode, page.status, page.stage) == (2, "open", "contact")
    with pytest.raises(Refusal) as refused:
        correct_entry(office, old, "Одоо засъя.")
    assert refused.value.code == "episode_closed"
    assert start_entry(office, case, "rapid_call") > 0


def test_a_stated_code_is_kept_and_never_given_twice(office):
    first, second = start_case(office), start_case(office)
    assert give_code(office, first, "MN-SUM0-2026-014") == "MN-SUM0-2026-014"
    with pytest.raises(Refusal) as refused:
        give_code(office, second, "MN-SUM0-2026-014")
    assert refused.value.code == "code_taken"
