"""Turning TOML tables into definitions, sound or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from desktop.standards.building import build, close_to
from desktop.standards.definitions import Condition, Deadline, Form, Span

FORM: dict[str, Any] = {"id": "a", "ref": "F-1", "title": "A", "source": "P", "stage": "s", "page": []}


def built(shape: type[Any], raw: Mapping[str, Any]) -> tuple[Any, list[tuple[str, str, str]]]:
    told: list[tuple[str, str, str]] = []
    made = build(shape, raw, lambda place, code, facts: told.append((place, code, facts["key"])))
    return made, told


def test_a_sound_table_is_taken_as_it_is():
    form, told = built(Form, FORM | {"many": True})
    assert (form.id, form.many, told) == ("a", True, [])


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({"maney": True}, ("", "unknown_key", "maney")),
        ({"many": "yes"}, ("", "wrong_type", "many")),
        ({"page": [{"id": "p"}]}, ("page.p", "missing_key", "title")),
        ({"page": [{"title": "P"}]}, ("page.1", "missing_key", "id")),
        ({"page": "p"}, ("", "wrong_type", "page")),
        ({"page": [{"id": "p", "title": "P", "ask_when": {"fild": "x"}}]}, ("page.p.ask_when", "unknown_key", "fild")),
        ({"page": [{"id": "p", "title": "P", "ask_when": []}]}, ("page.p", "wrong_type", "ask_when")),
    ],
)
def test_each_fault_names_its_place(raw: dict[str, Any], expected: tuple[str, str, str]):
    form, told = built(Form, FORM | raw)
    assert told == [expected]
    assert isinstance(form, Form)


def test_faults_deep_inside_are_found_together_with_others():
    rule = {"id": "D", "label": "x", "source": "P", "starts": [], "by_answer": {"low": {"dayz": 1}}, "once": 1}
    made, told = built(Deadline, rule)
    assert told == [("by_answer.low", "unknown_key", "dayz"), ("", "wrong_type", "once")]
    assert made.by_answer == {"low": Span()}


def test_conditions_inside_conditions_are_read():
    made, told = built(Condition, {"all": [{"field": "a", "is": "x"}, {"not": {"field": "b", "hass": "y"}}]})
    assert told == [("all.2.not", "unknown_key", "hass")]
    assert made.all_[0] == Condition(field="a", is_="x")


def test_a_word_that_is_nearly_right_is_suggested():
    assert close_to("requird", {"required": 1, "row": 2}) == "Did you mean “required”?"
    assert close_to("zebra", {"required": 1}) == ""
