"""The message ids translators work with."""

from __future__ import annotations

from pathlib import Path

from desktop.standards.ids import all_ids
from desktop.standards.reading import read_standard
from tests.standards.editions import HEAD, edition

FIELDS = """
[[page.field]]
id = "weight"
kind = "number"
label = "Weight"
hint = "Without shoes"
ask = "How much do you weigh?"
unit = "kg"
low = 1
message = "More than nothing."

[[page.field]]
id = "steps"
kind = "table"
label = "Steps"

[[page.field.column]]
id = "state"
kind = "choice"
label = "State"
options = { open = "Open" }
follow_up = { label = "Why?", when = "open", suffix = "why" }
"""
RULE = "[[deadline]]\nid = 'D-1'\nlabel = 'Again'\nsource = '6'\nstarts = [{ form = 'visit' }]\nwithin = { days = 1 }\n"
ITEM = "[[item]]\nid = '1'\nlabel = 'Basic data'\nsource = '6'\n"


def test_every_word_has_one_id(tmp_path: Path):
    ids = all_ids(read_standard(edition(tmp_path, FIELDS, head=HEAD + ITEM, deadlines=RULE)))
    assert ids == {
        "title": "Home visits",
        "stage.contact": "Contact",
        "options.level.low": "Low",
        "options.level.high": "High",
        "item.1": "Basic data",
        "deadline.D-1": "Again",
        "visit.title": "Visit",
        "visit.page.visit": "The visit",
        "visit.visited_on": "Visited on",
        "visit.level": "Level of danger",
        "visit.weight": "Weight",
        "visit.weight.hint": "Without shoes",
        "visit.weight.ask": "How much do you weigh?",
        "visit.weight.unit": "kg",
        "visit.weight.message": "More than nothing.",
        "visit.steps": "Steps",
        "visit.steps.state": "State",
        "visit.steps.state.option.open": "Open",
        "visit.steps.state_why": "Why?",
    }
