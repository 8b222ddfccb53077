"""Decisions about a child and its family: staying at home, a death, a reviewed plan, a measure apart from home."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from desktop.casework.contact import client_names
from desktop.casework.due import dues_of
from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_page
from desktop.casework.views_case import entry_view
from desktop.standards.deadlines import Due
from tests.casework.conftest import PASSWORD, Clock
from tests.casework.generating import filled


@pytest.fixture
def polyclinic(tmp_path: Path, means: Means, clock: Clock):
    clock.now = datetime(2026, 1, 19, 10, 0)
    new = NewOffice("Үлгі емханасы", "KZH0", "kzh/2018", "ru")
    office, _ = create_office(tmp_path / "clinic", tmp_path / "names", new, "asem", PASSWORD, means)
    yield office
    office.close()


def dues(office: Office, case_id: int, rule: str) -> list[Due]:
    with office.reading() as session:
        return [due for due in dues_of(office, session, find_case(session, case_id)) if due.rule.id == rule]


def case_with_consent(office: Office) -> int:
    case_id = start_case(office)
    filled(office, case_id, "consent", consent_form="written")
    return case_id


def test_staying_at_home_is_impossible_without_a_safety_plan(office: Office):
    case_id = start_case(office)
    with pytest.raises(Refusal) as refused:
        filled(office, case_id, "rapid_call", decision="stays_home")
    assert (refused.value.code, refused.value.facts["form"]) == ("form_needed", "safety_plan")
    filled(office, case_id, "safety_plan")
    (call,) = [row for row in case_page(office, case_id).entries if row.form_id == "rapid_call"]
    finish_entry(office, call.id)


CHILDREN = [
    {"child": {"name": "Бат Солонго", "role": "sister"}, "at_risk": "yes", "measure": "Айлчлах", "date": "2026-01-16"},
    {"child": {"name": "Бат Тэмүүлэн", "role": "brother"}, "at_risk": "no", "date": "2026-01-16"},
]


def test_after_the_death_of_a_child_every_other_child_has_an_answer_with_a_day(office: Office):
    case_id = case_with_consent(office)
    filled(office, case_id, "intake", decision="case_management", birth_date="2016-01-01")
    closing = start_entry(office, case_id, "closing")
    save_answers(office, closing, {"closed_on": "2026-01-16", "ground": "death", "death_on": "2026-01-16"})
    assert [due.state for due in dues(office, case_id, "D-40")] == ["open"]
    with pytest.raises(Refusal) as refused:
        finish_entry(office, closing)
    assert "siblings_at_risk" in refused.value.facts["fields"]
    save_answers(office, closing, {"siblings_at_risk": [{**CHILDREN[1], "date": ""}]})
    with pytest.raises(Refusal) as refused:
        finish_entry(office, closing)
    assert "siblings_at_risk" in refused.value.facts["fields"]


def test_a_child_at_risk_gets_a_contact_of_its_own_linked_with_the_family(office: Office):
    case_id = case_with_consent(office)
    filled(office, case_id, "intake", decision="case_management", birth_date="2016-01-01")
    filled(office, case_id, "closing", closed_on="2026-01-16", ground="death", siblings_at_risk=CHILDREN)
    (link,) = case_page(office, case_id).links
    assert link.relation == "sister"
    other = case_page(office, link.case_id)
    assert (other.status, other.code) == ("contact", "")
    assert client_names(office, [link.case_id]) == {link.case_id: "Бат Солонго"}


def test_no_other_case_is_begun_where_the_file_closes_for_another_reason(office: Office):
    case_id = case_with_consent(office)
    filled(office, case_id, "intake", decision="case_management")
    filled(office, case_id, "closing", ground="goals_reached", siblings_at_risk=CHILDREN)
    assert case_page(office, case_id).links == ()


def test_a_review_keeps_the_opinion_of_whoever_disagrees(polyclinic: Office):
    case_id = case_with_consent(polyclinic)
    row = {column.id: "Бабушка против" for column in polyclinic.standard.forms["plan_review"].field("dissent").columns}
    review = filled(polyclinic, case_id, "plan_review", decision="separate", dissent=[row])
    assert entry_view(polyclinic, review).answers["dissent"] == [row]


@pytest.mark.parametrize("decision", ["continue", "prolong", "separate", "close"])
def test_every_decision_of_a_review_can_be_taken_and_wants_the_next_day_or_the_end(polyclinic: Office, decision: str):
    case_id = case_with_consent(polyclinic)
    review = filled(polyclinic, case_id, "plan_review", decision=decision)
    assert entry_view(polyclinic, review).answers["decision"] == decision


@pytest.mark.parametrize("decision", ["prolong", "separate"])
def test_a_review_that_takes_a_child_from_home_goes_to_the_commission(polyclinic: Office, decision: str):
    case_id = case_with_consent(polyclinic)
    filled(polyclinic, case_id, "plan_review", decision=decision, met_on="2026-01-19")
    assert [due.state for due in dues(polyclinic, case_id, "D-61")] == ["overdue"]
    filled(polyclinic, case_id, "commission", submitted_on="2026-01-19", guardianship_on="2026-01-19")
    assert {due.state for due in dues(polyclinic, case_id, "D-61")} == {"done"}


def test_a_measure_apart_from_home_waits_for_commission_and_guardianship_body(polyclinic: Office):
    case_id = case_with_consent(polyclinic)
    with pytest.raises(Refusal) as refused:
        filled(polyclinic, case_id, "family_plan", out_of_family="yes")
    assert (refused.value.code, refused.value.facts["form"]) == ("form_needed", "commission")

    with pytest.raises(Refusal) as refused:
        filled(polyclinic, case_id, "commission", guardianship_on="", guardianship_no="")
    assert set(refused.value.facts["fields"]) >= {"guardianship_on", "guardianship_no"}
    (plan,) = [row for row in case_page(polyclinic, case_id).entries if row.form_id == "family_plan"]
    with pytest.raises(Refusal):
        finish_entry(polyclinic, plan.id)
