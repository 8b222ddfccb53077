"""Whether every rule can be computed from the forms."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.standards.editions import edition, faults_of

RULE = """
[[deadline]]
id = "D-1"
label = "Visit again"
source = "6"
"""
START = "starts = [{ form = 'visit' }]\n"
WITHIN = "within = { days = 3 }\n"


def codes(folder: Path) -> list[str]:
    return [fault.code for fault in faults_of(folder)]


@pytest.mark.parametrize(
    "rule",
    [
        START + WITHIN,
        START + "due_at = 'visited_on'\n",
        START + "by_field = 'level'\nby_answer = { low = { days = 5 }, high = { hours = 1 } }\ndue_at = 'visited_on'\n",
        START + "every = { months = 3 }\nafter = { months = 1 }\nends = [{ event = 'case_closed' }]\n",
        START + "series = [{ months = 1 }, { months = 3 }]\n",
        START + "every = { weeks = 1 }\nend_of_week = true\n",
        START
        + "immediate = true\ndone = [{ form = 'visit', link = 'same', when = { field = 'level', is = 'low' } }]\n",
        "starts = [{ event = 'case_opened' }]\ndue_at = 'case.birth_18'\nalarms = [{ months = 12 }]\n",
    ],
)
def test_a_rule_says_in_one_way_when_it_is_due(tmp_path: Path, rule: str):
    assert codes(edition(tmp_path, deadlines=RULE + rule)) == []


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (WITHIN + "starts = []\n", "starts_missing"),
        (START, "due_shape"),
        (START + WITHIN + "immediate = true\n", "due_shape"),
        (START + "every = { months = 1 }\nend_of_week = true\n", "due_shape"),
        (START + WITHIN + "end_of_week = true\n", "due_shape"),
        (START + "within = {}\n", "empty_span"),
        (START + "within = { days = 1, hours = 3 }\n", "empty_span"),
        (START + "series = [{ months = 1 }, {}]\n", "empty_span"),
        (START + "due_at = 'level'\n", "not_a_date"),
        (START + "due_at = 'until'\n", "unknown_field"),
        (START + "by_field = 'levle'\nby_answer = {}\n", "unknown_field"),
        (START + "by_field = 'level'\nby_answer = { medium = { days = 1 } }\n", "unknown_option"),
        (WITHIN + "starts = [{ form = 'vist' }]\n", "unknown_form"),
        (WITHIN + "starts = [{ event = 'case_open' }]\n", "unknown_event"),
        (WITHIN + "starts = [{}]\n", "trigger_shape"),
        (WITHIN + "starts = [{ form = 'visit', event = 'case_opened' }]\n", "trigger_shape"),
        (WITHIN + "starts = [{ form = 'visit', state = 'done' }]\n", "unknown_state"),
        (WITHIN + "starts = [{ form = 'visit', link = 'other' }]\n", "unknown_link"),
        (WITHIN + "starts = [{ form = 'visit', at = 'level' }]\n", "not_a_date"),
        (WITHIN + "starts = [{ form = 'visit', when = { field = 'level', is = 'medium' } }]\n", "unknown_option"),
        (START + WITHIN + "done = [{ form = 'visit', link = 'refers' }]\n", "not_referring"),
        (START + WITHIN + RULE + START + WITHIN, "duplicate_id"),
    ],
)
def test_a_rule_that_cannot_be_computed_is_a_fault(tmp_path: Path, rule: str, code: str):
    assert codes(edition(tmp_path, deadlines=RULE + rule)) == [code]


def test_a_rule_needs_words(tmp_path: Path):
    assert codes(edition(tmp_path, deadlines=RULE.replace("Visit again", "") + START + WITHIN)) == ["missing_label"]
