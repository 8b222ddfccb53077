"""Sensitive target groups lie in the strictly confidential part; the consent is grounded by how urgent it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.casework.due import dues_of
from desktop.casework.entries import start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.periods import period_from
from desktop.casework.refusals import Refusal
from desktop.casework.reports import make_report
from desktop.casework.views import case_page
from desktop.standards.deadlines import Due
from tests.casework.conftest import PASSWORD, SHELF, Clock
from tests.casework.generating import filled

SENSITIVE = {"sexual_minority", "prisoner", "addiction", "terminal"}


def client_of(office: Office, *groups: str, sealed: tuple[str, ...] = ()) -> int:
    case_id = start_case(office)
    filled(office, case_id, "consent", consent_form="written")
    chosen = {"target_group": [*groups, *(["sealed"] if sealed else [])], "target_group_sealed": list(sealed)}
    filled(office, case_id, "intake", decision="case_management", received_at="2026-01-16T20:00", **chosen)
    return case_id


def test_all_fourteen_groups_can_be_chosen_and_the_sensitive_ones_only_in_the_sealed_part():
    options = SHELF.edition("mn/2021").options
    assert set(options["sensitive_group"]) == SENSITIVE
    assert set(options["client_group"]) - {"sealed"} | SENSITIVE == set(options["target_group"])
    assert SHELF.edition("mn/2021").forms["intake"].field("target_group_sealed").confidential


def test_the_case_file_does_not_tell_which_sensitive_group_it_is(office: Office):
    case_id = client_of(office, "violence", sealed=("addiction",))
    with office.reading() as session:
        rows = session.connection().exec_driver_sql("select answers from entry").fetchall()
        groups = session.connection().exec_driver_sql("select target_group from case_file").scalar()
    assert not [group for group in SENSITIVE if any(f'"{group}"' in str(row) for row in rows)]
    assert json.loads(str(groups)) == ["violence", "sealed"]
    assert case_page(office, case_id).target_groups == ("violence",)
    assert case_page(office, case_id).confidential_items >= 1


def test_a_sealed_group_must_be_named_there(office: Office):
    case_id = start_case(office)
    filled(office, case_id, "consent", consent_form="written")
    with pytest.raises(Refusal) as refused:
        filled(office, case_id, "intake", target_group=["sealed"], target_group_sealed=[])
    assert refused.value.facts["fields"] == ["target_group_sealed"]


def dues(office: Office, case_id: int, rule: str) -> list[Due]:
    with office.reading() as session:
        return [due for due in dues_of(office, session, find_case(session, case_id)) if due.rule.id == rule]


def test_at_direct_danger_the_consent_stays_on_the_list_until_it_is_given(office: Office, clock: Clock):
    case_id = start_case(office)
    filled(office, case_id, "safety_plan")
    filled(office, case_id, "rapid_call", received_at="2026-01-16T22:00", decision="stays_home")
    by_law = {"consent_form": "by_law", "given_on": "2026-01-16", "withdrawn_on": ""}
    filled(office, case_id, "consent", legal_grade="danger", **by_law)
    start_entry(office, case_id, "intake")  # the law stands in for the consent, so the work goes on
    assert [due.state for due in dues(office, case_id, "D-30")] == ["open"]

    clock.forward(days=1)
    filled(office, case_id, "consent", consent_form="written", given_on="2026-01-17", withdrawn_on="")
    assert [due.state for due in dues(office, case_id, "D-30")] == ["done"]


@pytest.mark.parametrize("grade", ["protection", "order"])
def test_where_the_law_or_a_court_decides_nothing_more_is_asked(office: Office, grade: str):
    case_id = start_case(office)
    filled(office, case_id, "safety_plan")
    filled(office, case_id, "rapid_call", received_at="2026-01-16T22:00", decision="stays_home")
    by_law = {"consent_form": "by_law", "given_on": "2026-01-16", "withdrawn_on": ""}
    filled(office, case_id, "consent", legal_grade=grade, **by_law)
    assert [due.state for due in dues(office, case_id, "D-30")] == ["done"]


@pytest.mark.parametrize("ref", SHELF.refs())
def test_without_a_consent_both_the_grade_of_urgency_and_the_ground_are_asked(ref: str):
    consent = SHELF.edition(ref).forms["consent"]
    for field in (consent.field("legal_grade"), consent.field("legal_ground")):
        assert field.required
        assert field.ask_when is not None
        assert field.ask_when.is_ == "by_law"


def test_statistics_know_only_a_total_of_sensitive_groups_and_none_below_five(office: Office):
    for _ in range(3):
        client_of(office, sealed=("prisoner",))
    inside = make_report(office, "yearly", period_from("2026"))
    outside = make_report(office, "yearly", period_from("2026"), outside=True)
    (known,) = [part for part in inside.parts if part.part.id == "opened_by_group"]
    (told,) = [part for part in outside.parts if part.part.id == "opened_by_group"]
    assert not SENSITIVE & set(known.rows)
    assert known.at("sealed").value == 3
    assert told.at("sealed").withheld


def test_a_victim_of_violence_is_admitted_with_a_sealed_note(tmp_path: Path, means: Means):
    new = NewOffice("Үлгі орталық", "KZE0", "kze/2023", "kk")
    centre, _ = create_office(tmp_path / "centre", tmp_path / "names", new, "asem", PASSWORD, means)
    victim = {"annex": "a1", "category_a1": ["abused"]}
    with pytest.raises(Refusal) as refused:
        filled(centre, start_case(centre), "admission", sealed_note="", **victim)
    assert refused.value.facts["fields"] == ["sealed_note"]
    case_id = start_case(centre)
    filled(centre, case_id, "admission", sealed_note="Көрген жерін айтпайды.", **victim)
    assert case_page(centre, case_id).confidential_items == 1
    centre.close()
