"""Each rule for a case of the Mongolian edition: what starts it, when it is due, what does it and what does not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from desktop.standards.deadlines import Due, Record
from tests.standards.records import (
    FRIDAY,
    LOW,
    MONGOLIA,
    OPENED,
    dues,
    entry,
    event,
    finished_sheet,
    moment,
    referral,
    sheet,
)

SIGNED = {"signatures": ["worker", "client"]}


def assessed(at: str = "19.01.2026 17:30") -> Record:
    ended = moment(at).isoformat()
    return entry("situation_assessment", at, ended_at=ended, conclusion="…", **SIGNED)


def plan(on: str, number: int = 1, **more: Any) -> Record:
    approved = (
        {"approval": ["approver"], "approved_on": moment(on).date().isoformat()} if more.pop("approved", True) else {}
    )
    return entry("service_plan", on, number, plan_date=moment(on).date().isoformat(), **approved, **more)


def closing(**answers: Any) -> Record:
    return entry("closing", "14.07.2026", closed_on="2026-07-14", **{"ground": "goals_reached", **answers})


FINAL = entry("evaluation", "10.07.2026", kind="final", evaluated_on="2026-07-10")
SURVEY = entry("satisfaction", "10.07.2026", filled_on="2026-07-10")
BORN = {"case.birth_date": "2008-06-01", "case.is_child": True}

# rule · what starts it · when it is due · what does it · what does not
RULES: list[tuple[str, Sequence[Record], str, Sequence[Record], Sequence[Record]]] = [
    (
        "D-01",
        [sheet()],
        "17.01.2026 22:40",
        [sheet(danger_level="high", danger_grounds="…", risk_finished_at="2026-01-17T00:35")],
        [sheet(danger_level="high", risk_finished_at="2026-01-17T00:35")],
    ),
    ("D-02", [sheet()], "19.01.2026 22:40", [assessed()], [entry("situation_assessment", "19.01.2026 17:30")]),
    (
        "D-03",
        [finished_sheet(**LOW)],
        "21.01.2026 23:59",
        [assessed()],
        [entry("situation_assessment", "19.01.2026 17:30")],
    ),
    ("D-04", [sheet(help_needed="yes")], FRIDAY, [finished_sheet(help_needed="yes", urgent_help=1)], []),
    (
        "D-05",
        [finished_sheet(decision="stays_home", **LOW)],
        "16.01.2026 23:30",
        [entry("safety_plan", "17.01.2026", made_on="2026-01-17", **SIGNED)],
        [entry("safety_plan", "17.01.2026", made_on="2026-01-17", signatures=["worker"])],
    ),
    (
        "D-06",
        [finished_sheet(decision="shelter")],
        FRIDAY,
        [
            finished_sheet(decision="shelter", placement_receiver="other", placement_at="2026-01-17T01:40"),
            entry("placement", "17.01.2026 01:40", placed_on="2026-01-17T01:40"),
        ],
        [entry("placement", "17.01.2026 01:40", placed_on="2026-01-17T01:40")],
    ),
    (
        "D-07",
        [entry("process_note", "03.03.2026", state="open", met_on="2026-03-03")],
        "04.03.2026 23:59",
        [entry("process_note", "03.03.2026", met_on="2026-03-03", entered="04.03.2026 09:00")],
        [entry("process_note", "04.03.2026", 2, met_on="2026-03-04", entered="04.03.2026 10:00")],
    ),
    (
        "D-08",
        [OPENED],
        "17.04.2026 23:59",
        [entry("quarterly_report", "15.04.2026", reported_on="2026-04-15", received_on="2026-04-15")],
        [entry("quarterly_report", "15.04.2026", reported_on="2026-04-15")],
    ),
    ("D-11", [OPENED], "01.06.2026 23:59", [closing(ground="eighteen")], [closing(ground="moved")]),
    (
        "D-30",
        [sheet()],
        "19.01.2026 22:40",
        [entry("consent", "17.01.2026", given_on="2026-01-17")],
        [entry("consent", "17.01.2026", given_on="2026-01-17", withdrawn_on="2026-01-18")],
    ),
    (
        "D-31",
        [entry("intake", "17.01.2026 10:00", decision="case_management")],
        "17.01.2026 10:00",
        [event("code_given", "17.01.2026 10:00")],
        [],
    ),
    ("D-32", [assessed()], "02.02.2026 23:59", [plan("27.01.2026")], [plan("27.01.2026", approved=False)]),
    (
        "D-33",
        [plan("26.01.2026", approved=False)],
        "02.02.2026 23:59",
        [plan("26.01.2026"), entry("service_contract", "27.01.2026", contract_date="2026-01-27", **SIGNED)],
        [entry("service_contract", "27.01.2026", contract_date="2026-01-27", **SIGNED)],
    ),
    (
        "D-34",
        [referral("urgent")],
        "31.01.2026 23:59",
        [entry("feedback", "31.01.2026", received_on="2026-01-31", refers=("referral-1-1",))],
        [entry("feedback", "31.01.2026", received_on="2026-01-31", refers=("referral-1-2",))],
    ),
    (
        "D-35",
        [entry("transfer", "02.03.2026", direction="outgoing", transferred_on="2026-03-02")],
        "16.03.2026 23:59",
        [entry("transfer", "02.03.2026", direction="outgoing", transferred_on="2026-03-02", received_on="2026-03-05")],
        [],
    ),
    (
        "D-36",
        [plan("26.01.2026")],
        "26.04.2026 23:59",
        [entry("evaluation", "27.04.2026", kind="progress", evaluated_on="2026-04-27")],
        [entry("process_note", "27.04.2026", met_on="2026-04-27")],
    ),
    ("D-37", [closing(state="open")], "14.07.2026 00:00", [FINAL, SURVEY], [FINAL]),
    ("D-38", [closing()], "14.07.2026 00:00", [closing(presented_on="2026-07-14")], []),
    (
        "D-39",
        [event("case_closed", "14.07.2026", ground="goals_reached")],
        "14.08.2026 23:59",
        [entry("followup_note", "14.08.2026", happened_on="2026-08-14")],
        [],
    ),
    (
        "D-40",
        [closing(ground="death", death_on="2026-07-13", state="open")],
        "14.07.2026 23:59",
        [closing(ground="death", death_on="2026-07-13", siblings_at_risk=2)],
        [],
    ),
    (
        "D-44",
        [OPENED],
        "17.05.2026 23:59",
        [entry("supervision_review", "20.04.2026", read_on="2026-04-20", accepted=["supervisor"])],
        [entry("supervision_review", "20.04.2026", read_on="2026-04-20")],
    ),
    (
        "D-49",
        [sheet(threat=["others"])],
        FRIDAY,
        [sheet(threat=["others"], notified=1)],
        [finished_sheet(threat=["others"])],
    ),
]


def first(records: Sequence[Record], rule: str, now: str) -> Due | None:
    return next((due for due in dues(records, now, BORN) if due.rule.id == rule), None)


def replacing(started: Sequence[Record], later: Sequence[Record]) -> list[Record]:
    """What stands after the later records; one with the same id is the same entry, filled in further."""
    return list({record.id: record for record in (*started, *later)}.values())


@pytest.mark.parametrize(("rule", "started", "due_at", "doing", "not_doing"), RULES, ids=[row[0] for row in RULES])
def test_each_rule_has_its_start_its_limit_and_what_does_it(
    rule: str, started: Sequence[Record], due_at: str, doing: Sequence[Record], not_doing: Sequence[Record]
):
    now = "31.12.2027"
    assert first([], rule, now) is None
    running = first(started, rule, now)
    assert running is not None
    assert running.due_at == moment(due_at)
    assert running.state == "overdue"
    done = first(replacing(started, doing), rule, now)
    assert done is not None
    assert done.state in ("done", "done_late")
    still = first(replacing(started, not_doing), rule, now)
    assert still is None or still.state in ("overdue", "ended")


def test_the_edition_has_exactly_these_rules():
    assert [row[0] for row in RULES] == [rule.id for rule in MONGOLIA.deadlines if rule.scope == "case"]


def test_rules_without_a_number_in_the_norm_are_marked_as_proposals():
    stated = {rule.id for rule in MONGOLIA.deadlines if rule.scope == "case" and not rule.proposed}
    assert stated == {"D-01", "D-02", "D-03", "D-04", "D-05", "D-06", "D-08", "D-11"}
