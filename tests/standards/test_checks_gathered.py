"""A table begins with rows of earlier entries; what does not fit, or would say too much, is a fault of the edition."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.standards.checks_gathered import sources_in
from tests.standards.editions import edition
from tests.standards.test_checks import codes, field

MORE = [
    field(id="'note'", kind="'long_text'"),
    field(id="'who'", kind="'person'"),
    field(id="'secret'", kind="'text'", confidential="true"),
    field(id="'steps'", kind="'table'") + "\n[[page.field.column]]\nid = 'step'\nkind = 'text'\nlabel = 'Step'\n",
]
TABLE = """
[[page.field]]
id = "timeline"
kind = "{kind}"
label = "Timeline"

[[page.field.gather]]
forms = ["{form}"]
{more}
columns = {columns}
"""
COLUMNS = """
[[page.field.column]]
id = "day"
kind = "number"
label = "Day"

[[page.field.column]]
id = "event"
kind = "text"
label = "Event"

[[page.field.column]]
id = "level"
kind = "choice"
label = "Level"
options_from = "level"
"""


def written(
    folder: Path, columns: str, more: str = "", form: str = "visit", kind: str = "table", below: str = COLUMNS
) -> Path:
    return edition(folder, *MORE, TABLE.format(kind=kind, form=form, more=more, columns=columns), below)


@pytest.mark.parametrize(
    ("columns", "more", "expected"),
    [
        ('{ day = "entry.day", event = "entry.title", level = "level" }', "plain = true", []),
        ('{ event = "{entry.title}: {level}" }', "plain = true", []),
        ('{ event = "note" }', "", []),
        ('{ event = "row.step" }', 'each = "steps"', []),
        ('{ event = "note" }', "plain = true", ["gather_plain"]),
        ('{ event = "{entry.title} {note}" }', "plain = true", ["gather_plain"]),
        ('{ event = "who" }', "", ["prefill_leaks"]),
        ('{ event = "secret" }', "", ["prefill_leaks"]),
        ('{ day = "entry.title" }', "", ["prefill_kind"]),
        ('{ day = "note" }', "", ["prefill_kind"]),
        ('{ level = "visited_on" }', "", ["prefill_kind"]),
        ('{ event = "entry.place" }', "", ["unknown_source"]),
        ('{ events = "entry.title" }', "", ["unknown_column"]),
        ('{ event = "row.step" }', "", ["unknown_source"]),
        ('{ event = "row.step" }', 'each = "stages"', ["unknown_field"]),
        ('{ event = "entry.title" }', "when = { field = 'level', is = 'lowest' }", ["unknown_option"]),
    ],
)
def test_columns_begin_with_what_an_entry_says(tmp_path: Path, columns: str, more: str, expected: list[str]):
    assert codes(written(tmp_path, columns, more)) == expected


def test_only_a_table_gathers_and_only_from_forms_of_a_case(tmp_path: Path):
    columns = '{ event = "entry.title" }'
    assert codes(written(tmp_path, columns, form="vist")) == ["unknown_form"]
    assert codes(written(tmp_path, columns, kind="text", below="")) == ["key_unfit"]


def test_several_names_stand_in_braces():
    assert sources_in("{entry.title}: {kind}") == ("entry.title", "kind")
    assert sources_in("row.step") == ("row.step",)
