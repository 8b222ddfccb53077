"""Decisions about a request for help: the hour of a high risk, help given once, what was not confirmed, the file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from desktop.casework.due import dues_of
from desktop.casework.earlier import earlier_requests
from desktop.casework.entries import save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import similar_clients, start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_page, case_rows
from desktop.casework.views_case import entry_view
from desktop.standards.deadlines import Due
from tests.casework.conftest import PASSWORD, Clock
from tests.casework.generating import filled

CHILD = {"subject_name": "Үлгібаев Арман", "birth_date": "2023-05-04"}


@pytest.fixture
def polyclinic(tmp_path: Path, means: Means, clock: Clock):
    clock.now = datetime(2026, 1, 19, 10, 0)
    new = NewOffice("Үлгі емханасы", "KZH0", "kzh/2018", "ru")
    office, _ = create_office(tmp_path / "clinic", tmp_path / "names", new, "asem", PASSWORD, means)
    yield office
    office.close()


def request(office: Office, level: str, decision: str, **more: object) -> int:
    """A case with a request for help on it, and its level of risk."""
    case_id = start_case(office)
    now = office.now()
    received = {"received_on": now.date().isoformat(), "risk_set_at": now.isoformat(timespec="minutes")}
    filled(office, case_id, "help_request", risk_level=level, decision=decision, **(CHILD | received | more))
    return case_id


def primary(office: Office, case_id: int, decision: str) -> None:
    today = office.now().date().isoformat()
    days = {"assessed_on": today, "decided_on": today}
    filled(office, case_id, "primary_assessment", risk_level="low", decision=decision, **days)


def due(office: Office, case_id: int, rule: str) -> Due:
    with office.reading() as session:
        return next(due for due in dues_of(office, session, find_case(session, case_id)) if due.rule.id == rule)


def test_a_high_risk_starts_one_hour_that_ends_with_action_and_consultation(polyclinic: Office, clock: Clock):
    case_id = request(polyclinic, "high", "urgent")
    assert due(polyclinic, case_id, "D-15").due_at == datetime(2026, 1, 19, 11, 0)

    measures = start_entry(polyclinic, case_id, "urgent_measures")
    save_answers(polyclinic, measures, {"established_at": "2026-01-19T10:00", "first_action_at": "2026-01-19T10:20"})
    clock.forward(minutes=61)
    assert due(polyclinic, case_id, "D-15").state == "overdue"
    save_answers(polyclinic, measures, {"consulted": {"name": "Супервизор"}, "consulted_at": "2026-01-19T10:50"})
    assert due(polyclinic, case_id, "D-15").state == "done"


def test_police_and_inspection_are_two_notifications_and_one_of_them_is_not_enough(polyclinic: Office, clock: Clock):
    case_id = request(polyclinic, "high", "urgent")
    clock.forward(minutes=30)
    measures = start_entry(polyclinic, case_id, "urgent_measures")
    police = {"police": "Полиция", "police_at": "2026-01-19T10:15", "police_no": "12"}
    save_answers(polyclinic, measures, {"established_at": "2026-01-19T10:00", **police})
    assert due(polyclinic, case_id, "D-53").state == "overdue"
    inspection = {"inspection": "Инспекция", "inspection_at": "2026-01-19T10:25", "inspection_no": "7"}
    save_answers(polyclinic, measures, inspection)
    assert due(polyclinic, case_id, "D-53").state == "done"


def test_help_given_once_at_low_risk_opens_no_file_and_is_asked_of_the_visitor_journal(polyclinic: Office):
    case_id = request(polyclinic, "low", "one_time")
    page = case_page(polyclinic, case_id)
    assert (page.code, page.status, page.opened_at) == ("", "no_file", None)
    assert due(polyclinic, case_id, "D-56").state in ("open", "soon")
    filled(polyclinic, case_id, "visitor_journal", journal_on="2026-01-19")
    assert due(polyclinic, case_id, "D-56").state == "done"


@pytest.mark.parametrize(("level", "left"), [("high", "urgent"), ("medium", "primary")])
def test_help_given_once_is_no_choice_at_a_higher_risk(polyclinic: Office, level: str, left: str):
    field = polyclinic.standard.forms["help_request"].field("decision")
    assert field.filter is not None
    assert field.filter.map[level] == (left,)


@pytest.mark.parametrize(("level", "decision"), [("high", "urgent"), ("medium", "primary")])
def test_the_file_is_opened_at_once_where_the_risk_is_high_or_medium(polyclinic: Office, level: str, decision: str):
    page = case_page(polyclinic, request(polyclinic, level, decision))
    assert page.status == "open"
    assert page.code


def test_at_low_risk_the_file_is_opened_when_the_information_is_confirmed(polyclinic: Office):
    case_id = request(polyclinic, "low", "primary")
    assert case_page(polyclinic, case_id).status == "contact"
    primary(polyclinic, case_id, "confirmed")
    page = case_page(polyclinic, case_id)
    assert page.status == "open"
    assert page.code


def test_what_was_not_confirmed_has_no_service_and_is_asked_of_its_journal(polyclinic: Office):
    case_id = request(polyclinic, "low", "primary")
    filled(
        polyclinic, case_id, "primary_assessment", risk_level="low", decision="not_confirmed", decided_on="2026-01-19"
    )
    assert case_page(polyclinic, case_id).status == "no_file"
    assert due(polyclinic, case_id, "D-57").state in ("open", "soon")
    filled(polyclinic, case_id, "unconfirmed_journal", journal_on="2026-01-19")
    assert due(polyclinic, case_id, "D-57").state == "done"


def test_a_file_that_was_opened_at_once_is_closed_when_nothing_is_confirmed(polyclinic: Office):
    case_id = request(polyclinic, "medium", "primary")
    primary(polyclinic, case_id, "not_confirmed")
    page = case_page(polyclinic, case_id)
    assert page.status == "closed"
    assert page.closed_at is not None


def unconfirmed(office: Office, **child: str) -> int:
    case_id = request(office, "low", "primary", **child)
    primary(office, case_id, "not_confirmed")
    return case_id


def test_a_second_report_on_the_same_child_shows_the_first(polyclinic: Office, clock: Clock):
    first = unconfirmed(polyclinic)
    clock.forward(days=30)
    again = request(polyclinic, "low", "primary", subject_name="Улгибаев Арман")

    (row,) = case_page(polyclinic, again).earlier
    assert (row.case_id, row.ground, row.at.date().isoformat()) == (first, "not_confirmed", "2026-01-19")
    assert [found.ended for found in similar_clients(polyclinic, "Үлгібаев Арман", 2023)] == ["not_confirmed", ""]


def test_a_report_on_another_child_shows_nothing(polyclinic: Office):
    unconfirmed(polyclinic)
    other = request(polyclinic, "low", "primary", subject_name="Сынақова Дана", birth_date="2022-01-01")
    assert earlier_requests(polyclinic, other) == ()


def test_a_child_copied_from_an_older_journal_is_found_too(polyclinic: Office):
    book = start_case(polyclinic)
    row = {"no": 1, "child": "Үлгібаев Арман, 2 года", "on": "2025-06-02", "content": "Шум", "checked": "Визит"}
    row |= {"why": "Все в порядке", "decided_on": "2025-06-05"}
    filled(polyclinic, book, "unconfirmed_journal", requests=[row])
    again = request(polyclinic, "low", "primary")
    assert [(row.case_id, row.at.date().isoformat()) for row in earlier_requests(polyclinic, again)] == [
        (book, "2025-06-02")
    ]


def test_no_name_is_kept_for_this_in_the_case_file(polyclinic: Office, tmp_path: Path):
    unconfirmed(polyclinic)
    with polyclinic.reading() as session:
        rows = session.connection().exec_driver_sql("select facts from event").fetchall()
    assert "Арман" not in str(rows)
    assert [row.status for row in case_rows(polyclinic)] == ["no_file"]


def test_a_level_other_than_the_signs_propose_needs_a_reason_that_the_supervisor_reads(polyclinic: Office):
    none = {f"criteria_{name}": [] for name in ("safety", "health", "family", "medium", "low")}
    signs = {"criteria_high": ["violence"], "risk_level": "low", "decision": "primary"}
    with pytest.raises(Refusal) as refused:
        filled(polyclinic, start_case(polyclinic), "help_request", risk_reason="", **none, **signs)
    assert refused.value.facts["fields"] == ["risk_reason"]

    case_id = start_case(polyclinic)
    entry = filled(polyclinic, case_id, "help_request", risk_reason="Сведения не подтвердились.", **none, **signs)
    answers = entry_view(polyclinic, entry).answers
    assert (answers["risk_proposed"], answers["risk_level"]) == ("high", "low")
    assert answers["risk_reason"] == "Сведения не подтвердились."
