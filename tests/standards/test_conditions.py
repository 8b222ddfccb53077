"""Whether a condition holds for given answers."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.standards.conditions import fields_of, holds, misshapen
from desktop.standards.definitions import Condition


def condition(**asked: Any) -> Condition:
    return msgspec.convert(asked, Condition)


LOW = condition(field="danger_level", **{"is": "low"})


@pytest.mark.parametrize(
    ("asked", "answers", "expected"),
    [
        ({"is": "low"}, {"level": "low"}, True),
        ({"is": "low"}, {"level": "high"}, False),
        ({"is": "low"}, {}, False),
        ({"is": False}, {"level": False}, True),
        ({"is": False}, {}, False),
        ({"in": ["medium", "high"]}, {"level": "high"}, True),
        ({"in": ["medium", "high"]}, {"level": "low"}, False),
        ({"has": "self"}, {"level": ["self", "others"]}, True),
        ({"has": "self"}, {"level": "self"}, False),
        ({"has": "self"}, {}, False),
        ({"answered": True}, {"level": 0}, True),
        ({"answered": True}, {"level": []}, False),
        ({"answered": False}, {"level": None}, True),
        ({"above": 3}, {"level": 4}, True),
        ({"above": 3}, {"level": 3}, False),
        ({"above": 3, "below": 5}, {"level": 5}, False),
        ({"above": 3}, {"level": "4"}, False),
        ({"below": 3}, {}, False),
    ],
)
def test_a_question_is_answered_by_the_answers(asked: dict[str, Any], answers: dict[str, Any], expected: bool):
    assert holds(condition(field="level", **asked), answers) is expected


def test_a_signature_is_asked_by_its_signers():
    assert holds(condition(field="signatures", has="client"), {"signatures": ["client", "worker"]})
    assert not holds(condition(field="signatures", has="client"), {"signatures": ["worker"]})


def test_a_fact_of_the_case_goes_before_an_answer_of_the_same_name():
    child = condition(field="case.is_child", **{"is": True})
    assert holds(child, {}, {"case.is_child": True})
    assert holds(child, {"case.is_child": True})
    assert not holds(child, {"case.is_child": True}, {"case.is_child": False})


def test_questions_can_be_joined():
    asked = condition(
        all=[{"field": "a", "is": "yes"}, {"any": [{"field": "b", "answered": True}, {"field": "c", "is": "x"}]}]
    )
    assert holds(asked, {"a": "yes", "c": "x"})
    assert not holds(asked, {"a": "yes"})
    assert fields_of(asked) == {"a", "b", "c"}


@given(st.dictionaries(st.sampled_from("abc"), st.one_of(st.none(), st.text(), st.integers(), st.lists(st.text()))))
def test_not_is_always_the_opposite(answers: dict[str, Any]):
    for asked in ({"is": "x"}, {"has": "x"}, {"answered": True}, {"above": 1}, {"in": ["x", "y"]}):
        question = condition(field="a", **asked)
        assert holds(Condition(not_=question), answers) is not holds(question, answers)


@pytest.mark.parametrize(
    "asked",
    [
        {"field": "a"},
        {"is": "x"},
        {"field": "a", "is": "x", "has": "y"},
        {"field": "a", "not": {"field": "b", "is": "x"}},
        {"all": []},
        {"not": {"field": "a"}},
    ],
)
def test_a_condition_needs_a_field_and_one_operator(asked: dict[str, Any]):
    assert list(misshapen(condition(**asked)))


def test_a_range_counts_as_one_operator():
    assert not list(misshapen(condition(field="a", above=1, below=3)))
    assert not list(misshapen(Condition(not_=LOW)))
