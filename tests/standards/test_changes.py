"""Defaults of ours that an office has changed from a day on."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.standards.changes import Change, at_that_time, fits
from desktop.standards.definitions import Deadline, Limit, Span
from tests.standards.records import MONGOLIA, dues, entry, event, referral, shown

MARCH = date(2026, 3, 1)
RULES: dict[str, Deadline] = {rule.id: rule for rule in MONGOLIA.deadlines}
LIMITS: dict[str, Limit] = {limit.id: limit for limit in MONGOLIA.limits}


def change(**more: Any) -> Change:
    return Change(from_=more.pop("from_", MARCH), **more)


def assessed(on: str) -> Any:
    signed = {"signatures": ["worker", "client"], "conclusion": "…"}
    day = "-".join(reversed(on.split(".")))
    return entry("situation_assessment", on, ended_at=f"{day}T12:00", **signed)


def test_what_begins_from_that_day_on_has_the_new_length():
    changes = {"D-32": [change(within=Span(working_days=5))]}
    early, late = assessed("16.02.2026"), assessed("02.03.2026")
    assert shown(dues([early], "17.02.2026", changes=changes), "D-32") == ["D-32 open 05.03.2026 23:59"]
    assert shown(dues([late], "03.03.2026", changes=changes), "D-32") == ["D-32 open 09.03.2026 23:59"]


def test_the_latest_change_that_had_begun_holds():
    later = change(from_=date(2026, 6, 1), within=Span(days=3))
    changes = {"D-32": [later, change(within=Span(days=20))]}
    found = [at_that_time(RULES["D-32"], changes, day).within for day in (date(2026, 2, 28), MARCH, date(2026, 6, 1))]
    assert found == [Span(working_days=10), Span(days=20), Span(days=3)]


def test_a_rhythm_goes_on_with_the_new_length_from_its_next_turn():
    records = [event("worker_joined", "12.01.2026", worker="naran")]
    changes = {"D-43": [change(every=Span(weeks=2))]}
    found = shown(dues(records, "10.04.2026", scope="office", changes=changes), "D-43")
    assert [line.split()[2] for line in found] == ["12.02.2026", "12.03.2026", "26.03.2026", "09.04.2026", "23.04.2026"]


def test_one_urgency_of_a_referral_is_changed_and_the_others_stay():
    changes = {"D-34": [change(from_=date(2026, 1, 1), by_answer={"urgent": Span(days=5)})]}
    assert shown(dues([referral("urgent")], "29.01.2026", changes=changes), "D-34") == ["D-34 open 02.02.2026 23:59"]
    assert shown(dues([referral("normal")], "29.01.2026", changes=changes), "D-34") == ["D-34 open 11.02.2026 23:59"]


def test_a_series_is_changed_as_a_whole():
    closed = event("case_closed", "14.07.2026", ground="goals_reached")
    changes = {"D-39": [change(series=(Span(weeks=2), Span(months=2), Span(months=4)))]}
    found = shown(dues([closed], "15.07.2026", changes=changes), "D-39")
    assert [line.split()[2] for line in found] == ["28.07.2026", "14.09.2026", "14.11.2026"]


@pytest.mark.parametrize(
    ("rule", "given", "fitting"),
    [
        ("D-32", {"within": Span(days=7)}, True),
        ("D-32", {"every": Span(days=7)}, False),
        ("D-32", {"within": Span(days=7, hours=1)}, False),
        ("D-32", {"within": Span(days=-7)}, False),
        ("D-32", {}, False),
        ("D-32", {"most": 3}, False),
        ("D-34", {"by_answer": {"urgent": Span(days=5)}}, True),
        ("D-34", {"by_answer": {"soon": Span(days=5)}}, False),
        ("D-39", {"series": (Span(months=1),)}, False),
        ("D-09", {"most": 100, "warn": 80}, True),
        ("D-09", {"most": 100, "warn": 120}, False),
        ("D-09", {"most": 100, "within": Span(days=1)}, False),
    ],
)
def test_a_change_says_anew_just_what_the_rule_says(rule: str, given: dict[str, Any], fitting: bool):
    assert fits(RULES.get(rule) or LIMITS[rule], change(**given)) is fitting


def test_a_limit_is_changed_from_a_day_on():
    changes = {"D-09": [change(most=100, warn=80)]}
    held = [at_that_time(LIMITS["D-09"], changes, day) for day in (date(2026, 2, 28), MARCH)]
    assert [(limit.most, limit.warn) for limit in held] == [(150, 120), (100, 80)]
