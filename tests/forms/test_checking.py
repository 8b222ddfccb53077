"""What was typed becomes answers, or problems told all at once."""

from __future__ import annotations

from desktop.forms.checking import Problem, check_answers
from tests.forms.forms_in_sight import TODAY, field, one_page, standard

FORM = one_page(
    field("date", "on"),
    field("number", "rooms", high=20),
    field("choices", "needs", options_from="needs"),
    field("table", "steps", columns=(field("choice", "need", options_from="needs"),)),
)
EDITION = standard(FORM, options={"needs": {"food": "Food", "rest": "Rest"}})


def test_answers_and_problems_come_together():
    raws = {"on": "19.01.2026", "rooms": "40", "needs": ["rest", "food"], "steps": [{"need": "sleep"}]}
    answers, problems = check_answers(FORM, raws, EDITION, TODAY)
    assert answers == {"on": "2026-01-19", "needs": ["food", "rest"]}
    assert problems == (
        Problem("rooms", "too_high", {"high": 20}),
        Problem("steps", "unknown_option", {"row": 0, "column": "need"}),
    )


def test_only_what_was_typed_is_looked_at():
    assert check_answers(FORM, {"on": "", "gone": "x"}, EDITION, TODAY) == ({}, ())


def test_a_problem_never_repeats_what_was_typed():
    _, problems = check_answers(FORM, {"on": "Сарнай"}, EDITION, TODAY)
    assert "Сарнай" not in repr(problems)
