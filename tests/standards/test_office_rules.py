"""Each rule for the office's own file: supervision, mentoring, licences, devices, backups; and the numbers kept to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from desktop.standards.deadlines import Due, Record
from desktop.standards.limits import standings
from desktop.standards.shelf import Shelf
from tests.standards.records import MONGOLIA, STANDARDS, dues, entry, event, moment, shown

SHELF = Shelf(STANDARDS)
JOINED = event("worker_joined", "12.01.2026", worker="naran")
LEFT = event("worker_left", "20.08.2026", worker="naran")


def iso(text: str) -> str:
    at = moment(text)
    return at.isoformat(timespec="minutes") if ":" in text else at.date().isoformat()


def assessed(kind: str, on: str, number: int = 1, worker: str = "naran", refers: tuple[str, ...] = ()) -> Record:
    return entry("mentoring_assessment", on, number, kind=kind, assessed_on=iso(on), worker=worker, refers=refers)


def pack(**more: Any) -> Record:
    return entry("field_pack", "20.03.2026 08:00", state="open", issued_at="2026-03-20T08:00", **more)


def session(on: str, worker: str = "naran", number: int = 1) -> Record:
    return entry("supervision_session", on, number, met_on=iso(on), worker=worker)


def organisation(on: str = "02.02.2026", **more: Any) -> Record:
    return entry("directory_entry", on, verified_on=iso(on), **more)


def card(until: str = "2026-06-30", **more: Any) -> Record:
    return entry("staff_card", "12.01.2026", joined_on="2026-01-12", licence_until=until, **more)


def development(on: str, **more: Any) -> Record:
    return entry("development_plan", on, signed_on=iso(on), worker="naran", **{"signatures": ["worker"]} | more)


def prohibitions(on: str, **more: Any) -> Record:
    return entry("prohibitions", on, read_on=iso(on), worker="naran", **{"signatures": ["worker"]} | more)


def act(on: str, *codes: str) -> Record:
    rows = tuple({"code": code} for code in codes)
    return replace(entry("destruction_act", on, decided_on=iso(on)), rows={"files": rows})


BASELINE = assessed("baseline", "10.05.2025")

# rule · what starts it · when it is due · what does it · what does not
RULES: list[tuple[str, Sequence[Record], str, Sequence[Record], Sequence[Record]]] = [
    (
        "D-12",
        [event("norm_approved", "22.12.2021")],
        "22.12.2026 23:59",
        [event("norm_reviewed", "10.12.2026")],
        [event("norm_reviewed", "10.12.2021")],
    ),
    (
        "D-13",
        [BASELINE],
        "10.05.2026 23:59",
        [assessed("endline", "04.05.2026", 2, refers=(BASELINE.id,))],
        [assessed("interim", "04.05.2026", 2, refers=(BASELINE.id,)), assessed("endline", "05.05.2026", 3)],
    ),
    (
        "D-41",
        [pack()],
        "21.03.2026 08:00",
        [pack(imported_at="2026-03-20T20:00", deleted_at="2026-03-20T20:05")],
        [pack(imported_at="2026-03-20T20:00")],
    ),
    (
        "D-42",
        [pack(lost_at="2026-03-20T15:00")],
        "20.03.2026 15:00",
        [pack(lost_at="2026-03-20T15:00", wiped_at="2026-03-20T16:00", head_informed_at="2026-03-20T16:10")],
        [pack(lost_at="2026-03-20T15:00", head_informed_at="2026-03-20T16:10")],
    ),
    ("D-43", [JOINED], "12.02.2026 23:59", [session("10.02.2026")], [session("10.02.2026", "bayar")]),
    ("D-45", [organisation()], "02.08.2026 23:59", [organisation(ended_on="2026-07-01")], []),
    ("D-46", [card()], "30.06.2026 23:59", [card(left_on="2026-05-01")], []),
    (
        "D-47",
        [event("year_began", "01.01.2026", worker="naran")],
        "31.01.2026 23:59",
        [development("20.01.2026")],
        [development("20.01.2026", signatures=["supervisor"])],
    ),
    (
        "D-47-2",
        [event("year_began", "01.01.2026", worker="naran")],
        "31.01.2026 23:59",
        [prohibitions("20.01.2026")],
        [prohibitions("20.01.2026", signatures=[])],
    ),
    (
        "D-48",
        [event("retention_ended", "14.07.2026", code="MN-SUM0-2016-003")],
        "14.07.2027 23:59",
        [act("01.03.2027", "MN-SUM0-2016-001", "MN-SUM0-2016-003")],
        [act("01.03.2027", "MN-SUM0-2016-001")],
    ),
    (
        "D-71",
        [event("program_used", "12.01.2026 10:00")],
        "12.01.2026 10:05",
        [event("program_locked", "12.01.2026 10:05")],
        [event("program_locked", "12.01.2026 09:59")],
    ),
    (
        "D-72",
        [event("backup_begun", "12.01.2026")],
        "26.01.2026 23:59",
        [event("backup_made", "20.01.2026")],
        [],
    ),
]
EVERYWHERE = ("D-41", "D-42", "D-71", "D-72")


def first(records: Sequence[Record], rule: str, now: str, ref: str = "mn/2021") -> Due | None:
    found = dues(records, now, standard=SHELF.edition(ref), scope="office")
    return next((due for due in found if due.rule.id == rule), None)


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


@pytest.mark.parametrize("ref", SHELF.refs())
@pytest.mark.parametrize("row", [row for row in RULES if row[0] in EVERYWHERE], ids=EVERYWHERE)
def test_every_edition_locks_backs_up_and_brings_its_field_packs_home(ref: str, row: tuple[Any, ...]):
    rule, started, due_at, doing, _ = row
    running = first(started, rule, "31.12.2027", ref)
    assert running is not None
    assert running.due_at == moment(due_at)
    done = first(replacing(started, doing), rule, "31.12.2027", ref)
    assert done is not None
    assert done.state == "done"


def test_the_mongolian_office_has_exactly_these_rules():
    assert [row[0] for row in RULES] == [rule.id for rule in MONGOLIA.deadlines if rule.scope == "office"]


def test_what_is_due_in_a_case_is_not_due_in_the_office():
    assert dues([JOINED, pack(), card()], "31.12.2027") == ()
    assert dues([event("case_opened", "12.01.2026")], "31.12.2027", scope="office") == ()


def lines(records: Sequence[Record], now: str, rule: str) -> list[str]:
    return shown(dues(records, now, scope="office"), rule)


def test_each_worker_is_supervised_in_a_rhythm_of_their_own():
    records = [
        JOINED,
        event("worker_joined", "20.01.2026", 2, worker="bayar"),
        session("10.02.2026"),
        session("18.02.2026", "bayar", 2),
    ]
    assert lines(records, "01.03.2026", "D-43") == [
        "D-43 done 12.02.2026 23:59 done 10.02.2026 00:00",
        "D-43 open 12.03.2026 23:59",
        "D-43 done 20.02.2026 23:59 done 18.02.2026 00:00",
        "D-43 open 20.03.2026 23:59",
    ]


def test_a_session_of_a_group_counts_for_everyone_in_it():
    group = entry("supervision_session", "10.02.2026", met_on="2026-02-10")
    group = replace(group, rows={"group": ({"worker": "naran"}, {"worker": "bayar"})})
    records = [JOINED, event("worker_joined", "20.01.2026", 2, worker="bayar"), group]
    states = [due.state for due in dues(records, "11.02.2026", scope="office") if due.rule.id == "D-43"]
    assert states == ["done", "open", "done", "open"]


def test_nobody_is_supervised_who_has_left():
    assert lines([JOINED, LEFT], "01.12.2026", "D-43")[-1] == "D-43 ended 12.09.2026 23:59"


def test_a_licence_warns_ninety_and_thirty_days_before_it_ends():
    states = [lines([card()], now, "D-46")[0].split()[1] for now in ("01.04.2026", "02.04.2026", "20.04.2026")]
    assert states == ["open", "soon", "open"]
    assert lines([card()], "01.06.2026", "D-46") == ["D-46 soon 30.06.2026 23:59"]
    assert lines([card("2029-06-30")], "01.07.2026", "D-46") == ["D-46 open 30.06.2029 23:59"]


def test_an_entry_of_the_directory_that_was_verified_again_has_half_a_year_more():
    assert lines([organisation("01.08.2026")], "03.08.2026", "D-45") == ["D-45 open 01.02.2027 23:59"]


def test_a_backup_turns_amber_after_a_week_and_begins_anew_with_each_one():
    made = [event("backup_begun", "01.01.2026"), event("backup_made", "12.01.2026")]
    assert lines(made, "18.01.2026", "D-72")[-1] == "D-72 open 26.01.2026 23:59"
    assert lines(made, "20.01.2026", "D-72")[-1] == "D-72 soon 26.01.2026 23:59"
    assert lines(made, "27.01.2026", "D-72")[-1] == "D-72 overdue 26.01.2026 23:59"


@pytest.mark.parametrize(
    ("counts", "rule", "number", "state"),
    [
        ("cases_of_year", "D-09", 119, "within"),
        ("cases_of_year", "D-09", 120, "near"),
        ("cases_of_year", "D-09", 150, "near"),
        ("cases_of_year", "D-09", 151, "over"),
        ("workers_led", "D-10", 10, "within"),
        ("workers_led", "D-10", 11, "over"),
        ("seniors_led", "D-10-2", 5, "within"),
        ("seniors_led", "D-10-2", 6, "over"),
    ],
)
def test_each_number_has_its_limit(counts: str, rule: str, number: int, state: str):
    (standing,) = standings(MONGOLIA, {counts: {"naran": number}}, date(2026, 3, 1))
    assert (standing.limit.id, standing.about, standing.state) == (rule, "naran", state)


def test_what_was_taken_note_of_is_quiet_until_the_number_grows():
    noted = {("D-09", "naran"): 151}
    states = [
        next(standings(MONGOLIA, {"cases_of_year": {"naran": number}}, date(2026, 9, 1), noted)).state
        for number in (151, 152)
    ]
    assert states == ["acknowledged", "over"]
