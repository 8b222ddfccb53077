"""Whether conditions ask about something that exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.standards.editions import edition, faults_of

ASKED = """
[[page.field]]
id = "signatures"
kind = "signature"
label = "Signatures"
options = {{ client = "Client" }}

[[page.field]]
id = "more"
kind = "text"
label = "More"
keeps = "case.weather"
ask_when = {condition}
"""


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("{ field = 'level' }", "condition_shape"),
        ("{ field = 'level', is = 'low', in = ['low'] }", "condition_shape"),
        ("{ field = 'levle', is = 'low' }", "unknown_field"),
        ("{ field = 'level', in = ['low', 'medium'] }", "unknown_option"),
        ("{ field = 'level', has = 'low' }", "not_a_choice"),
        ("{ field = 'signatures', has = 'father' }", "unknown_option"),
        ("{ not = { field = 'case.is_chld', is = true } }", "unknown_fact"),
        ("{ all = [{ field = 'level', is = 'low' }, { any = [{ field = 'x', answered = true }] }] }", "unknown_field"),
    ],
)
def test_a_condition_that_can_never_hold_is_a_fault(tmp_path: Path, condition: str, code: str):
    assert [fault.code for fault in faults_of(edition(tmp_path, ASKED.format(condition=condition)))] == [code]


@pytest.mark.parametrize(
    "condition",
    [
        "{ field = 'level', in = ['low', 'high'] }",
        "{ field = 'signatures', has = 'client' }",
        "{ field = 'case.is_child', is = true }",
        "{ field = 'case.weather', is = 'snow' }",
        "{ not = { field = 'visited_on', answered = true } }",
    ],
)
def test_a_sound_condition_is_no_fault(tmp_path: Path, condition: str):
    assert faults_of(edition(tmp_path, ASKED.format(condition=condition))) == []


def test_a_column_may_ask_about_its_own_row_and_about_the_form(tmp_path: Path):
    table = """
        [[page.field]]
        id = "steps"
        kind = "table"
        label = "Steps"
        [[page.field.column]]
        id = "done"
        kind = "yes_no"
        label = "Done"
        [[page.field.column]]
        id = "why"
        kind = "text"
        label = "Why not?"
        ask_when = { all = [{ field = "done", is = "no" }, { field = "level", is = "high" }] }
        """
    assert faults_of(edition(tmp_path, table)) == []
