"""What is asked of colleagues, and where conflicts are declared, must be readable from a paper about a colleague."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.places import standards
from desktop.standards.definitions import Condition, StaffAsk
from desktop.standards.reading import read_standard
from desktop.standards.staffing import standing_of
from tests.standards.editions import HEAD, edition
from tests.standards.test_checks import codes, field

CARD = """
id = "card"
ref = "C"
title = "Card"
source = "P"
scope = "office"
many = true
about = "who"
{conflicts}

[[page]]
id = "card"
title = "Card"

[[page.field]]
id = "who"
kind = "listed"
label = "Who"
options_from = "@staff"

[[page.field]]
id = "years"
kind = "number"
label = "Years"

[[page.field]]
id = "until"
kind = "date"
label = "Until"

[[page.field]]
id = "declared"
kind = "table"
label = "Declared"

[[page.field.column]]
id = "code"
kind = "text"
label = "Code"

[[page.field.column]]
id = "on"
kind = "date"
label = "On"
"""
ASK = {
    "id": "'long_enough'",
    "label": "'Long enough'",
    "form": "'card'",
    "roles": "['supervisor']",
    "holds": "{ field = 'years', above = 5 }",
}


def with_card(folder: Path, conflicts: str = "", **changed: str) -> Path:
    lines = [f"{key} = {value}" for key, value in (ASK | changed).items() if value]
    here = edition(folder, head=HEAD + "\n[[staff_ask]]\n" + "\n".join(lines))
    (here / "forms" / "card.toml").write_text(CARD.format(conflicts=conflicts), encoding="utf-8")
    return here


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"holds": "", "until": "'until'"}, []),
        ({"holds": ""}, ["ask_shape"]),
        ({"roles": ""}, ["ask_shape"]),
        ({"roles": "", "cases": "{ field = 'case.is_child', is = true }"}, []),
        ({"roles": "['superviser']"}, ["unknown_role"]),
        ({"cases": "{ field = 'case.is_kid', is = true }"}, ["unknown_fact"]),
        ({"form": "'visit'"}, ["ask_paper"]),
        ({"holds": "{ field = 'year', above = 5 }"}, ["unknown_field"]),
        ({"until": "'untill'"}, ["unknown_field"]),
        ({"until": "'years'"}, ["not_a_date"]),
        ({"label": "' '"}, ["missing_label"]),
        ({"id": "'Long'"}, ["bad_id"]),
    ],
)
def test_an_ask_names_a_paper_about_a_colleague_and_what_it_says(
    tmp_path: Path, changed: dict[str, str], expected: list[str]
):
    assert codes(with_card(tmp_path, **changed)) == expected


@pytest.mark.parametrize(
    ("table", "case", "expected"),
    [
        ("declared", "code", []),
        ("declare", "code", ["conflicts_unfit"]),
        ("years", "code", ["conflicts_unfit"]),
        ("declared", "on", ["conflicts_unfit"]),
    ],
)
def test_conflicts_are_declared_in_a_table_with_the_code_of_the_case(
    tmp_path: Path, table: str, case: str, expected: list[str]
):
    conflicts = f'conflicts = {{ table = "{table}", case = "{case}" }}'
    assert codes(with_card(tmp_path, conflicts)) == expected


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        (field(kind="'choice'", options="{ a = 'A' }", may_bar="true"), []),
        (field(may_bar="true"), ["may_bar_unfit"]),
        (field(kind="'listed'", options_from="'@case'"), []),
        (field(kind="'listed'", options_from="'@cases'"), ["list_unknown"]),
        (field(kind="'text'", options_from="'@case'"), ["list_unfit"]),
    ],
)
def test_options_are_taken_off_choices_and_the_people_of_a_case_are_listed(
    tmp_path: Path, added: str, expected: list[str]
):
    assert codes(edition(tmp_path, added)) == expected


def test_a_paper_of_the_office_has_no_case_to_choose_people_from(tmp_path: Path):
    here = with_card(tmp_path)
    card = here / "forms" / "card.toml"
    card.write_text(card.read_text(encoding="utf-8").replace('"@staff"', '"@case"'), encoding="utf-8")
    assert codes(here) == ["list_of_case"]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"years": 6, "until": "2026-01-19"}, "met"),
        ({"years": 6, "until": "2026-01-18"}, "expired"),
        ({"years": 6}, "missing"),
        ({"years": 5, "until": "2026-01-19"}, "missing"),
    ],
)
def test_a_paper_that_ends_holds_until_its_last_day(answers: dict[str, object], expected: str):
    ask = StaffAsk(id="a", label="A", form="card", holds=Condition(field="years", above=5), until="until")
    assert standing_of(ask, answers, date(2026, 1, 19)) == expected


def test_every_edition_says_where_conflicts_are_declared():
    for ref in ("mn/2021", "kg/2012", "kzh/2018", "kze/2023"):
        declaring = [form for form in read_standard(standards() / ref).forms.values() if form.conflicts is not None]
        assert [form.id for form in declaring] == ["prohibitions"]
