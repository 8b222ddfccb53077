"""Each rule of the edition for special social services: what starts it, when it is due, what does it and what not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from msgspec.structs import replace

from desktop.standards.deadlines import Due, Record
from desktop.standards.shelf import Shelf
from tests.standards.records import STANDARDS, dues, entry, event, moment, shown

EDITION = Shelf(STANDARDS).edition("kze/2023")
# These hold in every edition: see test_office_rules.py.
EVERYWHERE = ("D-41", "D-42", "D-71", "D-72")


def admission(offences: Sequence[str] = (), **more: Any) -> Record:
    """An admission that is being filled in: Friday evening, centre of annex 2."""
    answers = {"arrived_at": "2025-08-29T19:40", "annex": "a2"} | more
    found = entry("admission", "29.08.2025 19:40", state="open", **answers)
    return replace(found, rows={"offences": tuple({"on": day, "article": "…"} for day in offences)})


BASIS = {"basis_a2": "application", "basis_no": "1", "basis_received_on": "2025-09-02", "basis_scan": [1]}
EXAMINED = {"examined_at": "2025-08-29T20:15", "examined_by": True, "sanitary": "done"}
TEMPORARY = {"stay_a2": "temporary", "valid_until": "2026-08-31"}


def diagnostics(kind: str, on: str, number: int = 1) -> Record:
    return entry("diagnostics", on, number, kind=kind, diagnosed_on=iso(on))


def iso(text: str) -> str:
    return moment(text).date().isoformat()


def plan(on: str = "26.09.2025", approved: bool = True, number: int = 1) -> Record:
    signed = {"approval": ["head"], "approved_on": iso(on)} if approved else {}
    return entry("individual_plan", on, number, plan_date=iso(on), **signed)


def evaluation(on: str) -> Record:
    return entry("evaluation", on, evaluated_on=iso(on))


def leaving(on: str = "20.05.2026", follow_up: str = "2026-06-20") -> Record:
    return entry("leaving", on, left_on=iso(on), follow_up_on=follow_up)


def complaint(**more: Any) -> Record:
    answers = {"asked_at": "2025-10-14T17:00", "written_at": "2025-10-14T17:05", "kind": "complaint"} | more
    return entry("complaint", "14.10.2025 17:05", state="open", **answers)


def contract(on: str, until: str, number: int = 1, refers: tuple[str, ...] = ()) -> Record:
    return entry("specialist_contract", on, number, starts_on=iso(on), ends_on=iso(until), refers=refers)


BOOK = entry("complaints_book", "06.10.2025", opened_on="2025-10-06")
CONTRACT = contract("01.03.2025", "01.03.2026")


def reviewed(on: str, number: int = 1) -> Record:
    return entry("book_review", on, number, reviewed_on=iso(on))


# rule · what starts it · when it is due · what does it · what does not
RULES: list[tuple[str, Sequence[Record], str, Sequence[Record], Sequence[Record]]] = [
    ("D-26", [BOOK], "12.10.2025 23:59", [reviewed("10.10.2025")], [reviewed("03.10.2025")]),
    (
        "D-27",
        [complaint()],
        "14.10.2025 17:00",
        [complaint(shown_at="2025-10-14T17:00")],
        [complaint(answered_on="2025-10-21")],
    ),
    (
        "D-28",
        [admission(norm_wording="former")],
        "29.08.2025 19:40",
        [admission(norm_wording="former", norm_wording_why="…")],
        [],
    ),
    (
        "D-29",
        [admission(["2025-01-10", "2025-06-10"])],
        "10.06.2025 00:00",
        [admission(["2025-01-10", "2025-06-10"], category_a2=["deviant"])],
        [admission(["2025-01-10", "2025-06-10"], category_a2=["orphan"])],
    ),
    (
        "D-39",
        [leaving()],
        "20.06.2026 23:59",
        [entry("service_log", "19.06.2026", episode=2, started_on="2026-06-19")],
        [entry("service_log", "19.05.2026", started_on="2026-05-19")],
    ),
    ("D-64", [admission()], "04.09.2025 23:59", [admission(**BASIS)], [admission(**BASIS | {"basis_scan": []})]),
    ("D-65", [admission()], "29.08.2025 23:59", [admission(**EXAMINED)], [admission(**EXAMINED | {"sanitary": ""})]),
    (
        "D-66",
        [admission()],
        "12.09.2025 23:59",
        [diagnostics("psychological", "10.09.2025"), diagnostics("pedagogical", "11.09.2025", 2)],
        [diagnostics("psychological", "10.09.2025"), diagnostics("correction", "11.09.2025", 2)],
    ),
    ("D-66/2", [admission()], "28.09.2025 23:59", [plan()], [plan(approved=False)]),
    ("D-67", [plan()], "26.03.2026 23:59", [evaluation("20.03.2026")], [evaluation("20.09.2025")]),
    ("D-68", [admission(**TEMPORARY)], "31.08.2026 23:59", [leaving()], [evaluation("20.03.2026")]),
    (
        "D-69",
        [complaint()],
        "05.11.2025 23:59",
        [complaint(answered_on="2025-10-21")],
        [complaint(shown_at="2025-10-14T17:00")],
    ),
    (
        "D-70",
        [CONTRACT],
        "01.03.2026 23:59",
        [contract("01.03.2026", "01.03.2028", 2, refers=(CONTRACT.id,))],
        [contract("01.02.2026", "01.03.2028", 2)],
    ),
]


def found(records: Sequence[Record], rule: str, now: str) -> list[Due]:
    every = (due for scope in ("case", "office") for due in dues(records, now, standard=EDITION, scope=scope))
    return [due for due in every if due.rule.id == rule]


def first(records: Sequence[Record], rule: str, now: str) -> Due | None:
    return next(iter(found(records, rule, now)), None)


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
    assert (running.due_at, running.state) == (moment(due_at), "overdue")
    done = first(replacing(started, doing), rule, now)
    assert done is not None
    assert done.state in ("done", "done_late")
    still = first(replacing(started, not_doing), rule, now)
    assert still is not None
    assert still.state == "overdue"


def test_the_edition_has_exactly_these_rules():
    assert [row[0] for row in RULES] == [rule.id for rule in EDITION.deadlines if rule.id not in EVERYWHERE]


def test_rules_whose_number_is_ours_are_marked_as_proposals():
    stated = {rule.id for rule in EDITION.deadlines if not rule.proposed}
    assert stated == {"D-26", "D-27", "D-28", "D-29"}


def lines(records: Sequence[Record], rule: str, now: str) -> list[str]:
    return shown(found(records, rule, now))


def test_every_calendar_week_wants_its_mark_and_a_late_one_stays_late():
    marks = [reviewed("10.10.2025"), reviewed("21.10.2025", 2), reviewed("24.10.2025", 3)]
    assert lines([BOOK, *marks], "D-26", "28.10.2025") == [
        "D-26 done 12.10.2025 23:59 done 10.10.2025 00:00",
        "D-26 done_late 19.10.2025 23:59 done 21.10.2025 00:00",
        "D-26 done 26.10.2025 23:59 done 24.10.2025 00:00",
        "D-26 open 02.11.2025 23:59",
    ]


@pytest.mark.parametrize(
    ("days", "reached"),
    [(["2024-08-01", "2025-08-01"], False), (["2024-08-02", "2025-08-01"], True), (["2025-08-01"], False)],
)
def test_two_offences_count_within_twelve_months_only(days: list[str], reached: bool):
    assert bool(found([admission(days)], "D-29", "31.12.2025")) is reached


def test_thanks_want_no_answer():
    assert found([complaint(kind="thanks")], "D-69", "31.12.2025") == []


def test_in_a_family_nobody_waits_for_the_centre_s_examination_and_plan():
    family = admission(annex="a3")
    assert [rule for rule in ("D-65", "D-66", "D-66/2") if found([family], rule, "31.12.2025")] == []


def test_a_new_plan_begins_its_half_year_anew():
    records = [plan(), plan("10.02.2026", number=2)]
    assert lines(records, "D-67", "01.03.2026") == ["D-67 ended 26.03.2026 23:59", "D-67 open 10.08.2026 23:59"]


def test_a_stay_that_was_prolonged_ends_later():
    prolonged = admission(**TEMPORARY | {"valid_until": "2027-02-28"})
    assert lines([prolonged], "D-68", "01.09.2026") == ["D-68 open 28.02.2027 23:59"]
    assert lines([admission(**TEMPORARY)], "D-68", "18.08.2026") == ["D-68 soon 31.08.2026 23:59"]
    assert lines([admission(stay_a2="permanent")], "D-68", "18.08.2026") == []


def test_nobody_waits_for_papers_of_a_child_who_has_left():
    records = [admission(), event("case_closed", "03.09.2025", ground="family_return")]
    assert lines(records, "D-64", "01.12.2025") == ["D-64 ended 04.09.2025 23:59"]
