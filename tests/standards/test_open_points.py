"""What nothing answers for: problems, measures, needs, parts without a source; and what the client declined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.places import standards
from desktop.standards.open_checks import Answering, Check
from desktop.standards.open_points import Point, names, numbers_in, open_points, points_in
from desktop.standards.questions import Condition
from desktop.standards.reading import read_standard
from desktop.standards.records import Record

TODAY = date(2026, 3, 1)
FACTS = {"case.episode": 1}
NOTED = Answering(form="note", key="goals")
REFUSED = Answering(form="note", key="refused")
MEASURES = Check(
    id="no_action",
    label="Measure without action",
    form="plan",
    table="measures",
    key="goal",
    shows="service",
    since="start",
    answered=(NOTED,),
    declined=(REFUSED,),
)


def entry(name: str, day: int, answers: Mapping[str, Any] | None = None, **given: Any) -> Record:
    at = datetime(2026, 2, day, 10)
    return Record(id=f"{name}-{day}", kind="entry", name=name, at=at, entered_at=at, answers=answers or {}, **given)


def plan(day: int, *rows: Mapping[str, Any], **given: Any) -> Record:
    return entry("plan", day, rows={"measures": rows}, **given)


def open_in(*records: Record, check: Check = MEASURES, facts: Mapping[str, Any] = FACTS) -> list[int | None]:
    return [point.row for point in open_points([check], records, facts, TODAY) if point.declined is None]


def declined_in(*records: Record) -> list[Point]:
    return [point for point in open_points([MEASURES], records, FACTS, TODAY) if point.declined is not None]


def test_a_measure_is_open_until_a_note_names_it():
    made = plan(2, {"goal": 1}, {"goal": 2}, {"goal": 4})
    assert open_in(made) == [0, 1, 2]
    assert open_in(made, entry("note", 3, {"goals": "2, 4–5"})) == [0]


def test_an_earlier_note_and_one_half_done_answer_for_nothing():
    made = plan(5, {"goal": 1})
    assert open_in(made, entry("note", 4, {"goals": "1"})) == [0]
    assert open_in(made, entry("note", 6, {"goals": "1"}, state="open")) == [0]
    assert open_in(made, entry("note", 6, {"goals": "1"}, episode=2)) == [0]


def test_only_the_latest_plan_counts_unless_every_one_does():
    old, new = plan(2, {"goal": 1}, {"goal": 2}), plan(9, {"goal": 7})
    assert open_in(old, new) == [0]
    every = Check(id="x", label="X", form="plan", table="measures", key="goal", every=True, answered=(NOTED,))
    assert open_in(old, new, check=every) == [0, 1, 0]


def test_a_measure_that_begins_later_is_not_open_yet():
    made = plan(2, {"goal": 1, "start": "2026-03-02"}, {"goal": 2, "start": "2026-03-01"}, {"goal": 3})
    assert open_in(made) == [1, 2]


def test_what_the_client_declined_is_seen_but_no_longer_open():
    made = plan(2, {"goal": 1}, {"goal": 2})
    refused = entry("note", 4, {"refused": "2"})
    assert open_in(made, refused) == [0]
    [point] = declined_in(made, refused)
    assert (point.row, point.declined) == (1, refused)


def test_an_offer_that_was_declined_is_no_action_but_a_later_one_is():
    made = plan(2, {"goal": 1})
    offered = entry("note", 4, {"goals": "1", "refused": "1"})
    assert len(declined_in(made, offered)) == 1
    assert declined_in(made, offered, entry("note", 9, {"goals": "1"})) == []


def test_a_row_without_its_number_cannot_be_answered_for():
    assert open_in(plan(2, {"service": "Day care"}), entry("note", 3, {"goals": "1"})) == [0]


@pytest.mark.parametrize(("link", "left"), [("", [0]), ("episode", []), ("refers", [0])])
def test_the_link_says_which_entry_may_answer(link: str, left: list[int]):
    check = Check(
        id="x",
        label="X",
        form="plan",
        table="measures",
        key="goal",
        answered=(Answering(form="note", key="goals", link=link),),
    )
    made, before = plan(5, {"goal": 1}), entry("note", 1, {"goals": "1"})
    assert open_in(made, before, check=check) == left
    if link == "refers":
        assert open_in(made, entry("note", 1, {"goals": "1"}, refers=(made.id,)), check=check) == []


def test_parts_without_a_source_are_told_before_the_form_is_finished():
    sources = Answering(form="assessment", table="sources", key="about", link="same")
    check = Check(id="x", label="X", form="assessment", fields=("health", "school"), answered=(sources,))
    written = entry(
        "assessment", 3, {"health": "Well", "school": "Away"}, state="open", rows={"sources": ({"about": ["school"]},)}
    )
    assert [point.field for point in points_in([check, MEASURES], written, FACTS, TODAY)] == ["health"]
    assert points_in([MEASURES], plan(2, {"goal": 1}), FACTS, TODAY) == ()


def test_a_condition_sees_the_row_the_entry_and_the_case():
    when = Condition(
        all_=(
            Condition(field="way", is_="indirect"),
            Condition(field="kind", is_="family"),
            Condition(field="case.is_child", is_=True),
        )
    )
    check = Check(id="x", label="X", form="plan", table="measures", key="goal", when=when)
    rows = ({"goal": 1, "way": "indirect"}, {"goal": 2, "way": "direct"})
    made = entry("plan", 2, {"kind": "family"}, rows={"measures": rows})
    assert open_in(made, check=check, facts={**FACTS, "case.is_child": True}) == [0]
    assert open_in(made, check=check, facts={**FACTS, "case.is_child": False}) == []


@given(st.lists(st.integers(0, 60), max_size=6), st.integers(0, 60))
def test_a_text_names_the_numbers_that_stand_in_it(numbers: list[int], asked: int):
    text = "№ " + ", ".join(map(str, numbers)) if numbers else ""
    assert numbers_in(text) == set(numbers)
    assert names(text, asked) == (asked in numbers)


@pytest.mark.parametrize(
    ("given", "key", "expected"),
    [
        (2, 2.0, True),
        ("12", 1, False),
        ("1-3", 2, True),
        (["health", "school"], "school", True),
        (" Day care ", "day CARE", True),
        (None, 1, False),
        ("1–900000", 5, False),
    ],
)
def test_a_row_is_named_by_number_option_or_words(given: Any, key: Any, expected: bool):
    assert names(given, key) is expected


def _editions_with_checks() -> Sequence[str]:
    return ("mn/2021", "kg/2012", "kzh/2018", "kze/2023")


@pytest.mark.parametrize("ref", _editions_with_checks())
def test_every_edition_says_what_must_not_be_left_open(ref: str):
    edition = read_standard(standards() / ref)
    assert edition.checks
    # Something is declared that leads from a need to what is done for it, and a refusal of the client is known.
    assert any(check.table and check.answered for check in edition.checks)
    assert any(check.declined for check in edition.checks)
