"""Each rule of the Kyrgyz edition: what starts it, when it is due, what does it and what does not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from msgspec.structs import replace

from desktop.standards.deadlines import Due, Record
from desktop.standards.shelf import Shelf
from tests.standards.records import STANDARDS, dues, entry, event, moment

KYRGYZSTAN = Shelf(STANDARDS).edition("kg/2012")
# These hold in every edition: see test_office_rules.py.
EVERYWHERE = ("D-41", "D-42", "D-71", "D-72")
LATER = "31.12.2026 12:00"
SIGNED = {"signatures": ["worker", "client"]}
JOURNAL = entry("worker_journal", "02.02.2026", begun_on="2026-02-02")
SLAPPED = {"danger": "yes", "found_at": "2026-02-09T10:15"}
CALLED = {"acute": "yes", "happened_at": "2026-03-05T11:20"}


def found(state: str = "open", **answers: Any) -> Record:
    return entry("register_entry", "09.02.2026 10:15", state=state, **{"found_at": "2026-02-09T10:15", **answers})


def note(at: str, number: int = 1, **more: Any) -> Record:
    return entry("process_note", at, number, met_at=moment(at).isoformat(), **more)


def letter(on: str, number: int = 1, **more: Any) -> Record:
    return entry("referral", on, number, sent_on=moment(on).date().isoformat(), status="sent", **more)


def answer(on: str, to: int = 1) -> Record:
    refers = (f"referral-1-{to}",)
    return entry("referral_answer", on, to, received_on=moment(on).date().isoformat(), refers=refers)


def report(on: str, number: int = 1, received: bool = True) -> Record:
    day = moment(on).date().isoformat()
    taken = {"received_on": day, "signatures": ["worker", "head"]} if received else {"signatures": ["worker"]}
    return entry("monthly_report", on, number, reported_on=day, **taken)


def closing(**answers: Any) -> Record:
    return entry("closing", "29.05.2026", **{"ground": "result_reached", "closed_on": "2026-05-29", **answers})


def death(state: str = "open", **answers: Any) -> Record:
    return entry("ritual_record", "10.06.2026", state=state, died_on="2026-06-10", **answers)


def card(*rows: dict[str, Any]) -> Record:
    return replace(entry("client_card", "16.02.2026", card_on="2026-02-16"), rows={"plan": rows})


MARCH = {"measure": "talk with the teacher", "until": "2026-03-15"}

# rule · what starts it · when it is due · what does it · what does not
RULES: list[tuple[str, Sequence[Record], str, Sequence[Record], Sequence[Record]]] = [
    ("D-14", [JOURNAL], "27.02.2026 23:59", [report("27.02.2026")], [report("27.02.2026", received=False)]),
    ("D-50", [letter("17.02.2026")], "03.03.2026 23:59", [answer("02.03.2026")], [answer("02.03.2026", to=2)]),
    (
        "D-51",
        [death()],
        "10.06.2026",
        [death(body="burial service", organised_on="2026-06-10")],
        [closing(ground="moved", closed_on="2026-06-11")],
    ),
    (
        "D-51-2",
        [death()],
        "13.06.2026 23:59",
        [entry("closing", "11.06.2026", closed_on="2026-06-11", ground="death")],
        [entry("closing", "11.06.2026", closed_on="2026-06-11", ground="moved")],
    ),
    (
        "D-52",
        [entry("medical_record", "05.03.2026 11:20", state="open", **CALLED)],
        "05.03.2026 11:20",
        [entry("medical_record", "05.03.2026 11:20", called_at="11:22", entered="05.03.2026 11:25", **CALLED)],
        [entry("medical_record", "05.03.2026 11:20", 2, acute="no", called_at="11:22")],
    ),
    (
        "D-60",
        [card(MARCH)],
        "15.03.2026 23:59",
        [card({**MARCH, "done_on": "2026-03-12"})],
        [card(MARCH, {"measure": "visit", "until": "2026-03-31", "done_on": "2026-03-12"})],
    ),
    (
        "D-30",
        [found()],
        "12.02.2026 10:15",
        [entry("consent", "10.02.2026 16:30", given_on="2026-02-10")],
        [entry("consent", "10.02.2026 16:30", given_on="2026-02-10", withdrawn_on="2026-02-11")],
    ),
    (
        "D-05",
        [found(**SLAPPED)],
        "09.02.2026 10:15",
        [entry("safety_plan", "12.02.2026", made_on="2026-02-12", **SIGNED)],
        [entry("safety_plan", "12.02.2026", made_on="2026-02-12", signatures=["worker"])],
    ),
    (
        "D-07",
        [note("09.02.2026 13:00", state="open")],
        "10.02.2026 13:00",
        [note("09.02.2026 13:00", entered="09.02.2026 14:10")],
        [note("09.02.2026 15:00", 2, entered="09.02.2026 16:00")],
    ),
    (
        "D-39",
        [closing(followup_on="2026-06-30")],
        "30.06.2026 23:59",
        [note("30.06.2026 10:00", kind="after_closing")],
        [note("30.06.2026 10:00", kind="phone")],
    ),
]


def of(rule: str, records: Sequence[Record], now: str = LATER) -> list[Due]:
    found = (due for scope in ("case", "office") for due in dues(records, now, standard=KYRGYZSTAN, scope=scope))
    return [due for due in found if due.rule.id == rule]


def replaced(records: Sequence[Record], by: Sequence[Record]) -> list[Record]:
    """The records, those filled in further standing in for their earlier state."""
    return list({record.id: record for record in (*records, *by)}.values())


def test_every_rule_of_the_edition_is_here():
    assert [row[0] for row in RULES] == [rule.id for rule in KYRGYZSTAN.deadlines if rule.id not in EVERYWHERE]


@pytest.mark.parametrize(("rule", "starts", "due_at", "does", "does_not"), RULES, ids=[row[0] for row in RULES])
def test_a_rule_is_due_when_the_practice_says(
    rule: str, starts: Sequence[Record], due_at: str, does: Sequence[Record], does_not: Sequence[Record]
):
    first = of(rule, starts)[0]
    assert (first.due_at, first.state, first.done_at) == (moment(due_at), "overdue", None)
    assert of(rule, replaced(starts, does))[0].done_at is not None
    assert of(rule, replaced(starts, does_not))[0].done_at is None


def test_nothing_is_due_where_nothing_happened():
    assert dues([event("case_opened", "09.02.2026 10:15")], LATER, standard=KYRGYZSTAN) == ()


def test_every_month_has_its_report_and_a_late_one_stays_late():
    handed_in = [report(on, number) for number, on in enumerate(("27.02.2026", "31.03.2026", "04.05.2026"), 1)]
    found = of("D-14", [JOURNAL, *handed_in], "05.05.2026 09:00")
    assert [(f"{due.due_at:%d.%m}", due.state) for due in found] == [
        ("27.02", "done"),
        ("31.03", "done"),
        ("30.04", "done_late"),
        ("29.05", "open"),
    ]
    assert found[2].delay is not None
    assert found[2].delay.days == 4


def test_two_letters_wait_for_two_answers():
    letters = [letter("17.02.2026"), letter("17.02.2026", 2)]
    found = of("D-50", [*letters, answer("02.03.2026"), answer("10.03.2026", to=2)])
    assert [due.state for due in found] == ["done", "done_late"]


def test_each_measure_of_the_plan_has_its_own_day():
    rows = [{"until": day} for day in ("2026-02-28", "2026-03-15", "2026-03-31", "2026-04-30")]
    rows[0]["done_on"] = "2026-02-27"
    found = of("D-60", [card(*rows)], "20.03.2026 09:00")
    assert [(f"{due.due_at:%d.%m}", due.state) for due in found] == [
        ("28.02", "done"),
        ("15.03", "overdue"),
        ("31.03", "open"),
        ("30.04", "open"),
    ]


def test_nobody_waits_for_an_answer_that_was_refused():
    refused = entry("referral", "17.02.2026", sent_on="2026-02-17", status="refused")
    assert [due.state for due in of("D-50", [refused])] == ["ended"]


def test_a_home_visit_that_finds_a_higher_risk_asks_for_a_safety_plan():
    visit = entry("visit_record", "12.02.2026", visited_on="2026-02-12", risk_change="up")
    assert [due.state for due in of("D-05", [visit])] == ["overdue"]
    assert of("D-05", [entry("visit_record", "12.02.2026", visited_on="2026-02-12", risk_change="none")]) == []


def test_who_needs_no_service_is_not_asked_for_a_consent():
    assert [due.state for due in of("D-30", [found(state="finished", decision="not_needed")])] == ["ended"]
