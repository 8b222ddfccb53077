"""Numbers of ours that an office changes, from a day on."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.casework.changed_rules import change_rule, changes_of, rules_in_force
from desktop.casework.due import dues_of
from desktop.casework.entries import save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, add_person, person_office
from desktop.casework.refusals import Refusal
from desktop.standards.changes import Change
from desktop.standards.definitions import Deadline, Span
from tests.casework.conftest import Clock

TODAY = date(2026, 1, 16)


def change(from_: date = TODAY, **more: Any) -> Change:
    return Change(from_=from_, **more)


def consent_due(office: Office) -> str:
    """When the consent of a case that begins now with a call is due."""
    case_id = start_case(office)
    call = start_entry(office, case_id, "rapid_call")
    save_answers(office, call, {"received_at": office.now().isoformat(timespec="minutes")})
    with office.reading() as session:
        dues = dues_of(office, session, find_case(session, case_id))
    return next(f"{due.due_at:%d.%m.%Y %H:%M}" for due in dues if due.rule.id == "D-30")


def test_a_new_number_holds_for_what_begins_from_its_day_on(office: Office, clock: Clock):
    change_rule(office, "D-30", change(date(2026, 2, 1), within=Span(hours=24)), "Хурлын шийдвэр № 3")
    assert consent_due(office) == "19.01.2026 22:40"
    clock.forward(days=30)
    assert consent_due(office) == "16.02.2026 22:40"


def test_the_change_stays_with_its_reason(office: Office, clock: Clock):
    change_rule(office, "D-32", change(within=Span(days=7)), "Хурлын шийдвэр № 4")
    clock.forward(days=1)
    change_rule(office, "D-32", change(date(2026, 3, 1), within=Span(days=5)), "Хурлын шийдвэр № 9")
    held = {day: next(rule for rule in rules_in_force(office, day) if rule.shipped.id == "D-32") for day in DAYS}
    assert [(rule.since, rule.reason) for rule in held.values()] == [
        (None, ""),
        (TODAY, "Хурлын шийдвэр № 4"),
        (date(2026, 3, 1), "Хурлын шийдвэр № 9"),
    ]
    spans = [rule.held.within for rule in held.values() if isinstance(rule.held, Deadline)]
    assert spans == [Span(working_days=10), Span(days=7), Span(days=5)]


DAYS = (date(2026, 1, 15), TODAY, date(2026, 3, 1))


def test_a_second_change_of_the_same_day_takes_the_place_of_the_first(office: Office):
    for days in (7, 6):
        change_rule(office, "D-32", change(within=Span(days=days)), "Засвар")
    assert [one.within for one in changes_of(office, "mn/2021")["D-32"]] == [Span(days=6)]


@pytest.mark.parametrize(
    ("rule", "changed", "reason", "code"),
    [
        ("D-01", change(within=Span(hours=48)), "…", "rule_fixed"),
        ("D-09", change(most=200), "…", "rule_fixed"),
        ("D-99", change(within=Span(days=1)), "…", "deadline_missing"),
        ("D-32", change(every=Span(days=1)), "…", "change_unfit"),
        ("D-32", change(date(2026, 1, 15), within=Span(days=1)), "…", "change_backdated"),
        ("D-32", change(within=Span(days=1)), "  ", "reason_missing"),
    ],
)
def test_what_cannot_be_changed_is_refused(office: Office, rule: str, changed: Change, reason: str, code: str):
    with pytest.raises(Refusal, match=code):
        change_rule(office, rule, changed, reason)
    assert changes_of(office, "mn/2021") == {}


def test_only_who_heads_the_office_changes_a_rule(office: Office, means: Means):
    add_person(office, "bayar", "worker", "өөр дөрвөн үг энд", means)
    worker = person_office(office, "bayar", "өөр дөрвөн үг энд", means)
    with pytest.raises(Refusal, match="not_allowed"):
        change_rule(worker, "D-32", change(within=Span(days=7)), "…")


def test_what_is_ours_is_marked_so(office: Office):
    proposed = {rule.shipped.id for rule in rules_in_force(office) if rule.may_change}
    assert {"D-30", "D-43", "D-72"} <= proposed
    assert not {"D-01", "D-02", "D-08", "D-09"} & proposed
