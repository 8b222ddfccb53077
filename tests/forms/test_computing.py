"""Answers that follow from other answers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.forms.computing import OutOfSight, Sight, computed
from desktop.forms.kinds import KINDS
from desktop.standards.definitions import Compute, Field
from tests.forms.forms_in_sight import field

ROWS = field("table", "rows", columns=(field("money", "amount"), field("choice", "kind", options={"a": "A", "b": "B"})))
PLAIN = (
    field("number", "one"),
    field("number", "two"),
    field("yes_no", "hit"),
    field("choices", "signs", options={"bruise": "Bruise", "fear": "Fear"}),
    field("date", "born", partial=True),
    field("date", "seen"),
    field("date_time", "called"),
    field("period", "stay"),
    field("people", "people"),
    ROWS,
)
money = st.integers(-10_000_000, 10_000_000).map(lambda cents: cents / 100)


def compute(answers: dict[str, Any], kind: str = "number", facts: dict[str, Any] | None = None, **how: Any) -> Any:
    decimals = how.pop("decimals", None)
    asked = Field(id="result", kind=kind, label="Result", compute=msgspec.convert(how, Compute), decimals=decimals)
    fields = {each.id: each for each in PLAIN}
    seen = (facts or {}) | {name: KINDS[each.kind].compared(answers.get(name)) for name, each in fields.items()}
    return computed(asked, Sight(fields, answers, seen, "seen"))


@given(st.lists(money, min_size=1))
def test_a_sum_is_what_one_gets_on_paper(amounts: list[float]):
    rows = [{"amount": amount} for amount in amounts]
    assert Decimal(repr(compute({"rows": rows}, sum=["rows.amount"]))) == sum(Decimal(repr(each)) for each in amounts)


@given(st.lists(money, min_size=1))
def test_an_average_lies_between_the_least_and_the_most(amounts: list[float]):
    found = compute({"rows": [{"amount": amount} for amount in amounts]}, average=["rows.amount"])
    assert min(amounts) - 0.005 <= found <= max(amounts) + 0.005


@given(st.lists(st.sampled_from(["a", "b", None])))
def test_counting_rows_by_what_is_in_them(kinds: list[str | None]):
    rows = [{"kind": kind} for kind in kinds]
    found = compute({"rows": rows}, count="rows", when={"field": "kind", "is": "a"})
    assert found == (kinds.count("a") if kinds else None)


def test_nothing_answered_adds_up_to_nothing_and_not_to_zero():
    assert compute({}, sum=["one", "two"]) is None
    assert compute({"one": 0}, sum=["one", "two"]) == 0
    assert compute({}, count="rows") is None


def test_a_product_needs_all_its_parts():
    assert compute({"one": 3, "two": 1.1}, product=["one", "two"]) == 3.3
    assert compute({"one": 3}, product=["one", "two"]) is None


def test_halves_are_rounded_up():
    assert compute({"one": 1, "two": 2}, average=["one", "two"], decimals=0) == 2
    assert compute({"one": 0.125}, sum=["one"]) == 0.13


POINTS = {"yes": 5, "no": 0, "unknown": 2, "bruise": 3, "signs": {"fear": 1}}


def test_a_score_adds_the_points_of_what_was_chosen():
    answers = {"hit": "yes", "signs": ["bruise", "fear"], "one": 2}
    assert compute(answers, score=["hit", "signs", "one"], points=POINTS) == 11


def test_there_is_no_score_before_every_question_has_its_answer():
    assert compute({"hit": "no"}, score=["hit", "one"], points=POINTS) is None


def test_no_sign_ticked_counts_nothing():
    assert compute({"hit": "unknown"}, score=["hit", "signs"], points=POINTS) == 2


LEVELS = [{"from": 0, "is": "low"}, {"from": 4, "is": "medium"}, {"from": 8, "is": "high"}]


@given(st.integers(-20, 20))
def test_a_level_is_the_last_one_reached(number: int):
    expected = None if number < 0 else "low" if number < 4 else "medium" if number < 8 else "high"
    assert compute({"one": number}, "choice", sum=["one"], levels=LEVELS) == expected


@pytest.mark.parametrize(
    ("born", "age"),
    [("2013-01-19", 13), ("2013-01-20", 12), ("2013", 13), ("~2013", 13), ("2013-05", 12), ("nonsense", None)],
)
def test_an_age_is_counted_in_full_years(born: str, age: int | None):
    assert compute({"born": born, "seen": "2026-01-19"}, age="born") == age


def test_an_age_may_come_from_the_case_and_be_asked_for_another_day():
    facts = {"case.birth_date": "2010-06-01"}
    assert compute({"called": "2026-06-01T08:00"}, facts=facts, age="case.birth_date", at="called") == 16
    assert compute({}, facts=facts, age="case.birth_date", at="called") is None


@given(st.dates(), st.dates())
def test_days_between_two_days(start: Any, end: Any):
    ends = {"born": start.isoformat(), "seen": end.isoformat()}
    assert compute(ends, days=["born", "seen"]) == (end - start).days


def test_days_need_both_ends_whole():
    assert compute({"stay": ["2026-01-01", "2026-01-19"]}, days=["stay"]) == 18
    assert compute({"stay": ["2026-01-01", None]}, days=["stay"]) is None
    assert compute({"born": "2013", "seen": "2026-01-19"}, days=["born", "seen"]) is None


def test_an_answer_in_the_register_is_out_of_sight_and_no_zero():
    with pytest.raises(OutOfSight):
        compute({"born": {"hidden": True}, "seen": "2026-01-19"}, age="born")
    with pytest.raises(OutOfSight):
        compute({"rows": [{"amount": {"hidden": True}}]}, sum=["rows.amount"])
