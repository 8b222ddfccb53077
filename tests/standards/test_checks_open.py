"""A check that no form could ever answer for is a fault of the edition."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.standards.reading import read_standard
from tests.standards.editions import edition
from tests.standards.test_checks import codes, field

NEEDS = """
[[page.field]]
id = "needs"
kind = "table"
label = "Needs"

[[page.field.column]]
id = "no"
kind = "number"
label = "No."

[[page.field.column]]
id = "need"
kind = "text"
label = "Need"

[[page.field.column]]
id = "who"
kind = "person"
label = "Whose"

[[page.field.column]]
id = "level"
kind = "choice"
label = "Level"
options_from = "level"
"""
STEPS = field(id="'steps'", kind="'text'")
SOUND = {
    "form": '"visit"',
    "table": '"needs"',
    "key": '"no"',
    "shows": '"need"',
    "answered": '[{ form = "visit", key = "steps", link = "same" }]',
}


def written(folder: Path, **changed: str) -> Path:
    keys = {"id": '"open"', "label": '"Open needs"', **SOUND, **changed}
    here = edition(folder, NEEDS, STEPS)
    text = "[[check]]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items() if value)
    (here / "checks.toml").write_text(text, encoding="utf-8")
    return here


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"label": '" "'}, ["missing_label"]),
        ({"id": '"No 1"'}, ["bad_id"]),
        ({"form": '"vist"'}, ["unknown_form"]),
        ({"table": '"need"'}, ["unknown_field"]),
        ({"fields": '["level"]'}, ["check_shape"]),
        ({"shows": '"who"'}, ["check_shows"]),
        ({"shows": '"nothing"'}, ["unknown_field"]),
        ({"since": '"need"'}, ["not_a_date"]),
        ({"since": '"visited_on"'}, []),
        ({"when": '{ field = "level", is = "lowest" }'}, ["unknown_option"]),
        ({"key": '"level"'}, ["check_key"]),
        ({"key": '"level"', "answered": '[{ form = "visit", key = "level", link = "same" }]'}, []),
        ({"key": ""}, ["check_key"]),
        ({"key": "", "answered": '[{ form = "visit" }]'}, []),
        ({"answered": '[{ form = "visits", key = "steps" }]'}, ["unknown_form"]),
        ({"answered": '[{ form = "visit", key = "step" }]'}, ["unknown_field"]),
        ({"answered": '[{ form = "visit", table = "rows", key = "no" }]'}, ["unknown_field"]),
        ({"answered": '[{ form = "visit", key = "visited_on" }]'}, ["check_key"]),
        ({"answered": '[{ form = "visit", key = "steps", link = "later" }]'}, ["check_link"]),
        ({"answered": '[{ form = "visit", key = "steps", link = "refers" }]'}, ["not_referring"]),
        ({"declined": '[{ form = "visit", key = "step", when = { field = "x", is = "y" } }]'}, ["unknown_field"] * 2),
        ({"table": "", "key": "", "shows": "", "fields": '["level"]'}, ["check_key"]),
        ({"anwsered": "[]"}, ["unknown_key"]),
    ],
)
def test_a_check_names_what_the_forms_have(tmp_path: Path, changed: dict[str, str], expected: list[str]):
    assert codes(written(tmp_path, **changed)) == expected


def test_a_sound_check_is_read_with_its_edition(tmp_path: Path):
    [check] = read_standard(written(tmp_path)).checks
    assert check.in_one_entry
    assert check.answered[0].key == "steps"


def test_a_file_of_checks_that_is_no_toml_is_told(tmp_path: Path):
    here = written(tmp_path)
    (here / "checks.toml").write_text("[[check", encoding="utf-8")
    assert codes(here) == ["not_toml"]
