"""Case C-3 of the practice office, row by row: a night call, a shelter, closing, relapse and a second episode."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.standards.deadlines import Record
from tests.standards.records import dues, entry, event, moment, shown

SIGNED = ["worker", "client"]

# What was recorded, in the order in which it happened; the time is when it was written down.
CASE: list[tuple[str, Record]] = [
    (
        "17.01.2026 02:00",
        entry(
            "rapid_call",
            "16.01.2026 22:40",
            entered="17.01.2026 02:00",
            received_at="2026-01-16T22:40",
            threat=["others"],
            danger_level="high",
            danger_grounds="…",
            risk_finished_at="2026-01-17T00:35",
            help_needed="yes",
            urgent_help=4,
            decision="one_stop_centre",
            placement_receiver="other",
            placement_at="2026-01-17T01:40",
            notified=1,
        ),
    ),
    ("17.01.2026 01:40", entry("placement", "17.01.2026 01:40", placed_on="2026-01-17T01:40")),
    (
        "17.01.2026 10:00",
        entry("intake", "17.01.2026 10:00", received_at="2026-01-17T10:00", decision="case_management"),
    ),
    ("17.01.2026 10:00", event("code_given", "17.01.2026 10:00")),
    ("17.01.2026 10:00", event("case_opened", "17.01.2026 10:00")),
    ("17.01.2026 10:00", entry("consent", "17.01.2026", given_on="2026-01-17")),
    (
        "19.01.2026 17:30",
        entry(
            "situation_assessment",
            "19.01.2026 17:30",
            ended_at="2026-01-19T17:30",
            conclusion="…",
            signatures=["worker"],
        ),
    ),
    (
        "27.01.2026 09:00",
        entry("service_plan", "26.01.2026", plan_date="2026-01-26", approval=["approver"], approved_on="2026-01-27"),
    ),
    ("27.01.2026 10:00", entry("service_contract", "27.01.2026", contract_date="2026-01-27", signatures=SIGNED)),
    *(
        ("28.01.2026 09:00", entry("referral", "28.01.2026", number, sent_on="2026-01-28", urgency=urgency))
        for number, urgency in ((1, "urgent"), (2, "urgent"), (3, "normal"))
    ),
    *(
        ("31.01.2026 18:00", entry("feedback", "31.01.2026", n, received_on="2026-01-31", refers=(f"referral-1-{n}",)))
        for n in (1, 2)
    ),
    ("16.02.2026 10:00", entry("feedback", "16.02.2026", 3, received_on="2026-02-16", refers=("referral-1-3",))),
    ("03.03.2026 12:00", entry("process_note", "03.03.2026", met_on="2026-03-03", entered="03.03.2026 14:00")),
    ("21.03.2026 15:00", entry("visit_record", "20.03.2026", visited_on="2026-03-20", entered="21.03.2026 15:00")),
    ("15.04.2026 11:00", entry("quarterly_report", "15.04.2026", reported_on="2026-04-15", received_on="2026-04-20")),
    ("20.04.2026 10:00", entry("supervision_review", "20.04.2026", read_on="2026-04-20", accepted=["supervisor"])),
    ("27.04.2026 10:00", entry("evaluation", "27.04.2026", kind="progress", evaluated_on="2026-04-27")),
    (
        "27.04.2026 10:30",
        entry("service_plan", "27.04.2026", 2, plan_date="2026-04-27", approval=["approver"], approved_on="2026-04-27"),
    ),
    ("10.07.2026 10:00", entry("evaluation", "10.07.2026", 2, kind="final", evaluated_on="2026-07-10")),
    ("10.07.2026 10:30", entry("satisfaction", "10.07.2026", filled_on="2026-07-10")),
    ("14.07.2026 10:00", entry("supervision_review", "14.07.2026", 2, read_on="2026-07-14", accepted=["supervisor"])),
    (
        "14.07.2026 10:30",
        entry("quarterly_report", "14.07.2026", 2, reported_on="2026-07-14", received_on="2026-07-14"),
    ),
    (
        "14.07.2026 11:00",
        entry("closing", "14.07.2026", closed_on="2026-07-14", ground="goals_reached", presented_on="2026-07-14"),
    ),
    ("14.07.2026 11:00", event("case_closed", "14.07.2026", ground="goals_reached")),
    ("14.08.2026 12:00", entry("followup_note", "14.08.2026", happened_on="2026-08-14")),
    ("14.10.2026 08:15", event("case_reopened", "14.10.2026 08:15", episode=2)),
    (
        "14.10.2026 11:30",
        entry(
            "rapid_call",
            "14.10.2026 08:15",
            episode=2,
            entered="14.10.2026 11:30",
            received_at="2026-10-14T08:15",
            danger_level="low",
            danger_grounds="…",
            risk_finished_at="2026-10-14T11:30",
            help_needed="no",
            decision="stays_home",
        ),
    ),
    ("14.10.2026 11:30", entry("safety_plan", "14.10.2026", episode=2, made_on="2026-10-14", signatures=SIGNED)),
    (
        "18.10.2026 15:00",
        entry(
            "situation_assessment",
            "18.10.2026 15:00",
            episode=2,
            ended_at="2026-10-18T15:00",
            conclusion="…",
            signatures=["worker"],
        ),
    ),
    (
        "22.10.2026 10:00",
        entry(
            "service_plan",
            "22.10.2026",
            episode=2,
            plan_date="2026-10-22",
            approval=["approver"],
            approved_on="2026-10-22",
        ),
    ),
    (
        "22.10.2026 10:00",
        entry("service_contract", "22.10.2026", episode=2, contract_date="2026-10-22", signatures=SIGNED),
    ),
]


def by(now: str, *more: Record) -> list[Record]:
    """What had been written down by then."""
    return [record for written, record in CASE if moment(written) <= moment(now)] + list(more)


def call(**answers: object) -> Record:
    """The call sheet while it is still being filled in."""
    return entry("rapid_call", "16.01.2026 22:40", state="open", received_at="2026-01-16T22:40", **answers)


def second_call(**answers: object) -> Record:
    at = "14.10.2026 08:15"
    return entry("rapid_call", at, episode=2, state="open", received_at="2026-10-14T08:15", **answers)


def at_row(now: str, *more: Record) -> list[str]:
    return shown(dues(by(now, *more), now))


@pytest.mark.parametrize(
    ("row", "now", "open_sheet", "expected"),
    [
        (1, "16.01.2026 22:40", call(), ["D-01 open 17.01.2026 22:40", "D-02 open 19.01.2026 22:40"]),
        (2, "17.01.2026 00:10", call(threat=["others"]), ["D-49 overdue 16.01.2026 22:40"]),
        (5, "17.01.2026 02:00", None, ["D-01 done 17.01.2026 22:40 done 17.01.2026 00:35"]),
        (5, "17.01.2026 02:00", None, ["D-06 done 16.01.2026 22:40 done 17.01.2026 01:40"]),
        (6, "17.01.2026 12:00", None, ["D-30 done 19.01.2026 22:40 done 17.01.2026 00:00"]),
        (6, "17.01.2026 12:00", None, ["D-31 done 17.01.2026 10:00 done 17.01.2026 10:00"]),
        (7, "19.01.2026 17:00", None, ["D-02 soon 19.01.2026 22:40"]),
        (7, "19.01.2026 18:00", None, ["D-02 done 19.01.2026 22:40 done 19.01.2026 17:30"]),
        (9, "27.01.2026 12:00", None, ["D-32 done 02.02.2026 23:59 done 27.01.2026 00:00"]),
        (9, "27.01.2026 12:00", None, ["D-36 open 26.04.2026 23:59"]),
        (10, "27.01.2026 12:00", None, ["D-33 done 02.02.2026 23:59 done 27.01.2026 00:00"]),
        (
            11,
            "28.01.2026 09:00",
            None,
            ["D-34 open 31.01.2026 23:59", "D-34 open 31.01.2026 23:59", "D-34 open 11.02.2026 23:59"],
        ),
        (12, "31.01.2026 18:00", None, ["D-34 done 31.01.2026 23:59 done 31.01.2026 00:00"]),
        (14, "13.02.2026 09:00", None, ["D-34 overdue 11.02.2026 23:59"]),
        (14, "16.02.2026 10:00", None, ["D-34 done_late 11.02.2026 23:59 done 16.02.2026 00:00"]),
        (15, "03.03.2026 14:00", None, ["D-07 done 04.03.2026 23:59 done 03.03.2026 14:00"]),
        (16, "21.03.2026 15:00", None, ["D-07 done 21.03.2026 23:59 done 21.03.2026 15:00"]),
        (17, "14.04.2026 11:00", None, ["D-08 soon 17.04.2026 23:59"]),
        (17, "20.04.2026 11:00", None, ["D-08 done 17.04.2026 23:59 done 15.04.2026 00:00"]),
        (18, "20.04.2026 10:00", None, ["D-44 done 17.05.2026 23:59 done 20.04.2026 00:00"]),
        (19, "27.04.2026 09:00", None, ["D-36 overdue 26.04.2026 23:59"]),
        (19, "27.04.2026 10:30", None, ["D-36 done_late 26.04.2026 23:59 done 27.04.2026 00:00"]),
        (21, "14.07.2026 12:00", None, ["D-08 done 17.07.2026 23:59 done 14.07.2026 00:00"]),
        (21, "14.07.2026 12:00", None, ["D-37 done 14.07.2026 00:00 done 10.07.2026 00:00"]),
        (21, "14.07.2026 12:00", None, ["D-38 done 14.07.2026 00:00 done 14.07.2026 00:00"]),
        (
            21,
            "14.07.2026 12:00",
            None,
            ["D-39 open 14.08.2026 23:59", "D-39 open 14.10.2026 23:59", "D-39 open 14.01.2027 23:59"],
        ),
        (22, "14.08.2026 12:00", None, ["D-39 done 14.08.2026 23:59 done 14.08.2026 00:00"]),
        (23, "14.10.2026 08:15", second_call(), ["D-01 open 15.10.2026 08:15", "D-02 open 17.10.2026 08:15"]),
        (23, "14.10.2026 08:15", second_call(), ["D-39 ended 14.10.2026 23:59", "D-39 ended 14.01.2027 23:59"]),
        (24, "14.10.2026 11:30", None, ["D-02 ended 17.10.2026 08:15", "D-03 waiting 19.10.2026 23:59"]),
        (24, "14.10.2026 11:30", None, ["D-05 done 14.10.2026 11:30 done 14.10.2026 11:30"]),
        (25, "18.10.2026 15:00", None, ["D-03 done 19.10.2026 23:59 done 18.10.2026 15:00"]),
        (26, "22.10.2026 10:00", None, ["D-08 open 14.01.2027 23:59", "D-36 open 22.01.2027 23:59"]),
    ],
)
def test_every_row_of_the_practice_case_has_its_deadline(
    row: int, now: str, open_sheet: Record | None, expected: list[str]
):
    found = at_row(now, *([open_sheet] if open_sheet else []))
    for line in expected:
        assert found.count(line) >= expected.count(line), f"row {row}: {found}"


def test_the_situation_assessment_was_done_5_hours_10_minutes_before_its_limit():
    assert moment("19.01.2026 22:40") - moment("19.01.2026 17:30") == timedelta(hours=5, minutes=10)
    due = next(due for due in dues(by("20.01.2026"), "20.01.2026") if due.rule.id == "D-02")
    assert due.done_at is not None
    assert due.due_at - due.done_at == timedelta(hours=5, minutes=10)
    assert due.delay is None


def test_the_evaluation_was_one_day_late():
    due = next(due for due in dues(by("28.04.2026"), "28.04.2026") if due.rule.id == "D-36")
    assert due.delay == timedelta(days=1)


def test_the_window_of_low_danger_opens_on_the_third_day():
    records = by("16.10.2026 23:00")
    due = next(due for due in dues(records, "16.10.2026 23:00") if due.rule.id == "D-03")
    assert (due.state, due.opens_at) == ("waiting", moment("17.10.2026"))
    due = next(due for due in dues(records, "17.10.2026 00:01") if due.rule.id == "D-03")
    assert due.state in ("open", "soon")


def test_the_first_episode_stays_as_it_was_when_the_case_is_reopened():
    before = [due for due in dues(by("14.10.2026 08:14"), "14.10.2026 08:14") if due.rule.id != "D-39"]
    after = [due for due in dues(by("22.10.2026 10:00"), "22.10.2026 10:00") if due.rule.id != "D-39"]
    assert shown(before)
    assert set(shown(before)) <= set(shown(after))


def test_nothing_is_left_undone_in_the_closed_first_episode():
    left = [
        due
        for due in dues(by("14.07.2026 12:00"), "14.07.2026 12:00")
        if due.state not in ("done", "done_late", "ended")
    ]
    assert {due.rule.id for due in left} == {"D-39"}
