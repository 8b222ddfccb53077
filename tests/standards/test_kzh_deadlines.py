"""Each rule of the Kazakh health edition: what starts it, when it is due, what does it and what does not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from msgspec.structs import replace

from desktop.standards.deadlines import Due, Record
from desktop.standards.shelf import Shelf
from tests.standards.records import STANDARDS, dues, entry, event, moment, shown

EDITION = Shelf(STANDARDS).edition("kzh/2018")
BORN = {"case.birth_date": "2020-03-05", "case.is_child": True}
OPENED = event("case_opened", "07.02.2025")
CLOSED = event("case_closed", "14.11.2025", ground="criteria")


def iso(text: str) -> str:
    """The moment as an answer says it: with its hour where one is given."""
    at = moment(text)
    return at.isoformat(timespec="minutes") if ":" in text else at.date().isoformat()


def request(risk: str = "high", number: int = 1, **more: Any) -> Record:
    answers = {
        "received_on": "2025-02-07",
        "risk_level": risk,
        "risk_set_at": "2025-02-07T09:35",
        "decision": "primary",
    }
    return entry("help_request", "07.02.2025", number, **{"entered": "07.02.2025 09:40"} | answers | more)


def urgent(**answers: Any) -> Record:
    return entry("urgent_measures", "07.02.2025 09:35", state="open", **answers)


def assigned(**more: Any) -> Record:
    return entry("assignment", "10.02.2025", assigned_on="2025-02-10", **more)


def assessed(on: str = "19.03.2025", state: str = "open", **more: Any) -> Record:
    signed = {"completed_on": iso(on), "signatures": ["worker"]}
    return entry("complex_assessment", on, state=state, **signed | more)


def lives(kind: str, at: str = "10.02.2025 15:00", number: int = 1, **more: Any) -> Record:
    return entry("placement", at, number, kind=kind, placed_on=iso(at), **more)


def contact(on: str, kind: str = "home_visit", number: int = 1, **more: Any) -> Record:
    return entry("visit_record", on, number, visited_on=iso(on), kind=kind, **more)


def plan(on: str = "28.03.2025", number: int = 1, signers: Sequence[str] = ("worker",), **more: Any) -> Record:
    return entry("family_plan", on, number, filled_on=iso(on), signature=list(signers), **more)


def review(
    on: str = "16.05.2025", decision: str = "continue", number: int = 1, state: str = "open", **more: Any
) -> Record:
    return entry("plan_review", on, number, state=state, met_on=iso(on), decision=decision, **more)


def primary(decision: str, on: str = "12.02.2025", **more: Any) -> Record:
    return entry("primary_assessment", on, decided_on=iso(on), decision=decision, **more)


def monitored(on: str, decision: str = "continue", number: int = 1) -> Record:
    return entry("monitoring", on, number, happened_on=iso(on), decision=decision)


def planned(form: str, table: str, mark: str = "", **answers: Any) -> Record:
    """A plan with one action due on 10.04.2025."""
    row = {"action": "…", "until": "2025-04-10"} | ({"mark": iso(mark)} if mark else {})
    return replace(entry(form, "28.03.2025", **answers), rows={table: (row,)})


FIRST_PLAN = {"filled_on": "2025-03-28"}
REVIEWED = FIRST_PLAN | {"review_1_on": "2025-03-29"}
REVIEWED_TWICE = REVIEWED | {"review_2_on": "2025-03-30"}
MARKS = {"sent_on": "2025-05-20", "family_notified_on": "2025-05-20", "copy_filed": "yes"}
DECIDED = {"guardianship_on": "2025-05-27"}

# rule · what starts it · when it is due · what does it · what does not
RULES: list[tuple[str, Sequence[Record], str, Sequence[Record], Sequence[Record]]] = [
    (
        "D-15",
        [request()],
        "07.02.2025 10:35",
        [urgent(first_action_at="2025-02-07T09:50", consulted=True, consulted_at="2025-02-07T09:50")],
        [urgent(first_action_at="2025-02-07T09:50")],
    ),
    ("D-16", [assigned()], "24.03.2025 23:59", [assessed()], [assessed(signatures=["psychologist"])]),
    (
        "D-17",
        [assigned(court_due="2025-03-03")],
        "03.03.2025 23:59",
        [assessed("01.03.2025", court_submitted_on="2025-03-03", court_submitted_no="12")],
        [assessed("01.03.2025")],
    ),
    ("D-18", [lives("parents")], "16.02.2025 23:59", [contact("16.02.2025")], [contact("17.02.2025")]),
    ("D-19", [lives("guardian")], "09.04.2025 23:59", [contact("09.04.2025")], [contact("16.02.2025")]),
    ("D-20", [lives("kin")], "09.03.2025 23:59", [contact("10.02.2025")], [contact("10.03.2025")]),
    ("D-21", [lives("institution")], "09.03.2025 23:59", [contact("26.02.2025", "phone")], [contact("26.02.2025")]),
    ("D-22", [lives("foster")], "09.03.2025 23:59", [contact("26.02.2025", "phone")], [contact("10.03.2025", "phone")]),
    ("D-23", [plan()], "28.09.2025 23:59", [review()], [review("20.03.2025")]),
    (
        "D-24",
        [review()],
        "16.05.2025 00:00",
        [review(next_review_on="2025-11-16")],
        [review("20.05.2025", number=2, next_review_on="2025-11-16")],
    ),
    ("D-25", [CLOSED], "14.05.2026 23:59", [monitored("14.04.2026", "end")], [monitored("14.04.2026")]),
    ("D-25-2", [CLOSED], "14.12.2025 23:59", [monitored("12.12.2025")], []),
    (
        "D-25-3",
        [entry("closing", "14.11.2025", closed_on="2025-11-14", monitoring_until="2026-04-14")],
        "14.04.2026 23:59",
        [monitored("14.04.2026", "end")],
        [monitored("14.03.2026")],
    ),
    (
        "D-53",
        [request()],
        "07.02.2025 09:35",
        [urgent(police_at="2025-02-07T10:05", inspection_at="2025-02-07T10:10")],
        [urgent(police_at="2025-02-07T10:05")],
    ),
    (
        "D-54",
        [urgent(placement_kind="childrens_home", placed_at="2025-02-10T15:00")],
        "11.02.2025 23:59",
        [urgent(placement_kind="childrens_home", placed_at="2025-02-10T15:00", custody_on="2025-02-11")],
        [],
    ),
    (
        "D-54-2",
        [urgent(custody_on="2025-02-11")],
        "12.02.2025 23:59",
        [urgent(custody_on="2025-02-11", info_on="2025-02-12")],
        [],
    ),
    ("D-55", [request("medium")], "14.02.2025 23:59", [primary("confirmed")], [primary("confirmed", "06.02.2025")]),
    (
        "D-56",
        [request("low", decision="one_time")],
        "07.02.2025 23:59",
        [entry("visitor_journal", "07.02.2025", journal_on="2025-02-07", visits=1)],
        [entry("visitor_journal", "07.02.2025", journal_on="2025-02-07")],
    ),
    (
        "D-57",
        [primary("not_confirmed")],
        "12.02.2025 23:59",
        [entry("unconfirmed_journal", "12.02.2025", journal_on="2025-02-12", requests=1)],
        [entry("unconfirmed_journal", "12.02.2025", journal_on="2025-02-12")],
    ),
    ("D-58", [assessed("05.03.2025")], "13.03.2025 23:59", [assessed("05.03.2025", discussed_on="2025-03-07")], []),
    ("D-58-2", [assessed("05.03.2025")], "20.03.2025 23:59", [plan("20.03.2025")], [plan("20.03.2025", signers=())]),
    ("D-59", [review()], "21.05.2025 23:59", [review(**MARKS)], [review(**MARKS | {"copy_filed": "no"})]),
    (
        "D-60",
        [planned("family_plan", "actions", **FIRST_PLAN)],
        "10.04.2025 23:59",
        [planned("family_plan", "actions", "09.04.2025", **FIRST_PLAN)],
        [planned("family_plan", "review_1_actions", "09.04.2025", **REVIEWED)],
    ),
    (
        "D-60-2",
        [planned("family_plan", "review_1_actions", **REVIEWED)],
        "10.04.2025 23:59",
        [planned("family_plan", "review_1_actions", "09.04.2025", **REVIEWED)],
        [],
    ),
    (
        "D-60-3",
        [planned("family_plan", "review_2_actions", **REVIEWED_TWICE)],
        "10.04.2025 23:59",
        [planned("family_plan", "review_2_actions", "09.04.2025", **REVIEWED_TWICE)],
        [],
    ),
    (
        "D-60-4",
        [planned("plan_continuation", "review_actions", review_on="2025-03-31")],
        "10.04.2025 23:59",
        [planned("plan_continuation", "review_actions", "09.04.2025", review_on="2025-03-31")],
        [],
    ),
    (
        "D-61",
        [entry("commission", "23.05.2025", state="open", submitted_on="2025-05-23")],
        "23.05.2025 00:00",
        [entry("commission", "23.05.2025", state="open", submitted_on="2025-05-23", **DECIDED)],
        [],
    ),
    (
        "D-62",
        [OPENED],
        "05.03.2026 23:59",
        [review("10.12.2025", state="finished", age_decision="continue")],
        [review("10.12.2025", state="finished")],
    ),
    (
        "D-63",
        [monitored("13.02.2026", "reopen")],
        "13.02.2026 00:00",
        [
            entry("stop_or_reopen", "13.02.2026 09:15", episode=2, decided_on="2026-02-13", kind="reopen"),
            request(episode=2, received_on="2026-02-13", entered="13.02.2026 09:40"),
        ],
        [entry("stop_or_reopen", "13.02.2026 09:15", episode=2, decided_on="2026-02-13", kind="reopen"), request()],
    ),
]


def first(records: Sequence[Record], rule: str, now: str) -> Due | None:
    return next((due for due in dues(records, now, BORN, EDITION) if due.rule.id == rule), None)


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
    assert [row[0] for row in RULES] == [rule.id for rule in EDITION.deadlines if rule.scope == "case"]


def test_rules_whose_number_is_ours_are_marked_as_proposals():
    proposed = {rule.id for rule in EDITION.deadlines if rule.scope == "case" and rule.proposed}
    assert proposed == {"D-25-2", "D-54", "D-54-2", "D-55", "D-56", "D-57", "D-58", "D-58-2", "D-59", "D-62"}


def lines(records: Sequence[Record], now: str, rule: str) -> list[str]:
    return shown(dues(records, now, BORN, EDITION), rule)


def test_the_hour_runs_over_night_from_the_minute_the_risk_was_set():
    at_night = request(risk_set_at="2025-02-07T23:40")
    assert lines([at_night], "08.02.2025 00:10", "D-15") == ["D-15 soon 08.02.2025 00:40"]


def test_without_an_action_the_hour_stays_red():
    assert lines([request()], "01.03.2025", "D-15") == ["D-15 overdue 07.02.2025 10:35"]


@pytest.mark.parametrize("risk", ["none", "low", "medium"])
def test_only_a_high_risk_starts_the_hour(risk: str):
    assert lines([request(risk)], "07.02.2025 11:00", "D-15") == []


def test_the_date_of_the_court_takes_the_place_of_the_six_weeks():
    records = [primary("confirmed"), assigned(court_due="2025-03-03")]
    assert lines([primary("confirmed")], "13.02.2025", "D-16") == ["D-16 open 26.03.2025 23:59"]
    moved = [primary("confirmed", "07.02.2025"), assigned(court_due="2025-03-03")]
    assert lines(moved, "13.02.2025", "D-16") == ["D-16 ended 21.03.2025 23:59"]
    assert lines(records, "13.02.2025", "D-17") == ["D-17 open 03.03.2025 23:59"]


def test_a_reopened_case_has_six_weeks_of_its_own():
    records = [assigned(), assessed(state="finished"), event("case_reopened", "13.02.2026", episode=2)]
    assert lines(records, "14.02.2026", "D-16") == [
        "D-16 done 24.03.2025 23:59 done 19.03.2025 00:00",
        "D-16 open 27.03.2026 23:59",
    ]


def test_a_child_at_home_is_visited_from_the_day_of_the_plan_where_no_placement_was_recorded():
    assert lines([plan(lives_with="parents")], "29.03.2025", "D-18") == ["D-18 open 03.04.2025 23:59"]
    assert lines([plan()], "29.03.2025", "D-18") == []


def test_a_foster_family_has_weekly_contacts_in_the_first_month_and_monthly_ones_all_along():
    found = lines([lives("foster")], "12.04.2025", "D-")
    assert [line for line in found if line.startswith("D-18")][-1] == "D-18 overdue 09.03.2025 23:59"
    assert [line for line in found if line.startswith("D-22")] == [
        "D-22 overdue 09.03.2025 23:59",
        "D-22 overdue 09.04.2025 23:59",
        "D-22 open 09.05.2025 23:59",
    ]
    assert not [line for line in found if line.startswith("D-19")]


def test_a_revised_plan_takes_the_place_of_the_actions_before_it():
    both = ({"until": "2025-04-10", "mark": "2025-04-09"}, {"until": "2025-07-01"})
    revised = replace(
        plan(reviews="one", review_1_on="2025-05-16"),
        rows={"actions": both, "review_1_actions": ({"until": "2025-06-30"},)},
    )
    assert lines([revised], "20.05.2025", "D-60") == [
        "D-60 done 10.04.2025 23:59 done 09.04.2025 00:00",
        "D-60 ended 01.07.2025 23:59",
        "D-60-2 open 30.06.2025 23:59",
    ]


# Case C-5: the hour, the home, the grandmother, the mother, closing, relapse.
MOVES = [
    lives("institution", "10.02.2025 15:00"),
    *(contact(on, "phone", n) for n, on in enumerate(("26.02.2025", "27.03.2025", "24.04.2025"), 1)),
    lives("kin", "29.05.2025 10:00", 2),
    *(contact(on, number=n) for n, on in enumerate(("16.06.2025", "14.07.2025", "18.08.2025"), 4)),
    lives("parents", "21.08.2025 12:00", 3),
    *(contact(on, number=n) for n, on in enumerate(("26.08.2025", "02.09.2025", "09.09.2025", "16.09.2025"), 7)),
    contact("19.09.2025", "phone", 11),
    contact("15.10.2025", number=12),
    contact("12.11.2025", number=13),
]


def test_changing_the_residence_twice_ends_and_starts_the_visits():
    institution = lines(MOVES, "14.11.2025", "D-21")
    assert institution == [
        "D-21 done 09.03.2025 23:59 done 26.02.2025 00:00",
        "D-21 done 09.04.2025 23:59 done 27.03.2025 00:00",
        "D-21 done 09.05.2025 23:59 done 24.04.2025 00:00",
        "D-21 ended 09.06.2025 23:59",
    ]
    assert lines(MOVES, "14.11.2025", "D-20") == [
        "D-20 done 28.06.2025 23:59 done 16.06.2025 00:00",
        "D-20 done 28.07.2025 23:59 done 14.07.2025 00:00",
        "D-20 done 28.08.2025 23:59 done 18.08.2025 00:00",
    ]


def test_with_the_mother_the_contacts_are_weekly_for_a_month_then_monthly():
    assert lines(MOVES, "14.11.2025", "D-18") == [
        "D-18 done 27.08.2025 23:59 done 26.08.2025 00:00",
        "D-18 done 03.09.2025 23:59 done 02.09.2025 00:00",
        "D-18 done 10.09.2025 23:59 done 09.09.2025 00:00",
        "D-18 done 17.09.2025 23:59 done 16.09.2025 00:00",
        "D-18 done 20.09.2025 23:59 done 19.09.2025 00:00",
    ]
    assert lines(MOVES, "14.11.2025", "D-19") == [
        "D-19 done 20.10.2025 23:59 done 15.10.2025 00:00",
        "D-19 done 20.11.2025 23:59 done 12.11.2025 00:00",
        "D-19 waiting 20.12.2025 23:59",
    ]


def test_an_early_review_begins_the_next_six_months():
    records = [plan(), review("16.05.2025"), review("14.11.2025", "close", 2)]
    assert lines(records, "15.11.2025", "D-23") == [
        "D-23 done 28.09.2025 23:59 done 16.05.2025 00:00",
        "D-23 done 16.11.2025 23:59 done 14.11.2025 00:00",
    ]


def test_monitoring_goes_on_from_three_to_six_months_with_a_contact_each_month():
    contacts = [monitored("12.12.2025"), monitored("14.01.2026", number=2)]
    (due,) = [due for due in dues([CLOSED, *contacts], "15.01.2026", BORN, EDITION) if due.rule.id == "D-25"]
    assert (due.state, due.opens_at, due.due_at) == ("waiting", moment("14.02.2026"), moment("14.05.2026 23:59"))
    assert lines([CLOSED, *contacts], "15.01.2026", "D-25-2") == [
        "D-25-2 done 14.12.2025 23:59 done 12.12.2025 00:00",
        "D-25-2 done 14.01.2026 23:59 done 14.01.2026 00:00",
        "D-25-2 open 14.02.2026 23:59",
    ]
