"""Lists that lie outside a form: who may fill one, and what may be suggested out of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.places import standards
from desktop.standards.reading import read_standard
from tests.standards.editions import VISIT, edition
from tests.standards.test_checks import codes, field

FILLS = 'fills = {{ list = "{list}", text = "{text}", kinds = "{kinds}", until = "{until}" }}\n'


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        (field(suggest="'@directory'"), []),
        (field(suggest="'@stuff'"), ["suggest_unfit"]),
        (field(kind="'long_text'", suggest="'@places'"), ["suggest_unfit"]),
        (field(meets="'place'"), []),
        (field(meets="'codes'"), ["meets_unfit"]),
        (field(meets="'room'"), ["meets_unfit"]),
        (field(kind="'date'", meets="'place'"), ["meets_unfit"]),
    ],
)
def test_words_are_suggested_out_of_a_list_and_a_text_says_who_meets(tmp_path: Path, added: str, expected: list[str]):
    assert codes(edition(tmp_path, added)) == expected


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"list": "@staff"}, ["fills_unfit"]),
        ({"text": "organization"}, ["fills_answer"]),
        ({"text": "level", "kinds": "name", "until": "name"}, ["fills_answer"] * 3),
        ({"kinds": "", "until": ""}, []),
    ],
)
def test_a_paper_of_the_office_fills_a_list_with_answers_that_fit(
    tmp_path: Path, changed: dict[str, str], expected: list[str]
):
    given = {"list": "@directory", "text": "name", "kinds": "level", "until": "ended_on"} | changed
    folder = edition(tmp_path)
    entry = "id = 'entry'\nref = 'E'\ntitle = 'Entry'\nsource = 'P'\nscope = 'office'\nmany = true\n"
    asked = field(id="'name'", label="'Name'") + "\n" + field(id="'ended_on'", kind="'date'")
    asked += "\n" + field(id="'level'", kind="'choice'", options="{ a = 'A' }")
    page = "[[page]]\nid = 'entry'\ntitle = 'Entry'\n" + asked
    (folder / "forms" / "entry.toml").write_text(entry + FILLS.format(**given) + page, encoding="utf-8")
    assert codes(folder) == expected


def test_the_form_of_a_referral_suggests_what_the_directory_has():
    mongolia = read_standard(standards() / "mn" / "2021")
    fills = mongolia.forms["directory_entry"].fills
    assert fills is not None
    assert mongolia.forms["referral"].field("organisation").suggest == fills.list


@pytest.mark.parametrize(
    ("filed", "order", "expected"),
    [
        ('{ form = "visit" }', 2, []),
        ('{ form = "visit", when = { field = "level", is = "a" } }', 2, []),
        ('{ form = "visits" }', 2, ["unknown_form"]),
        ('{ form = "visit", when = { field = "levle", is = "a" } }', 2, ["unknown_field"]),
        ('{ form = "visit" }', 0, ["filed_unfit"]),
        ('{ form = "room" }', 2, ["filed_unfit"]),
    ],
)
def test_a_form_is_filed_in_a_line_that_there_is(tmp_path: Path, filed: str, order: int, expected: list[str]):
    folder = edition(tmp_path, visit=VISIT.replace("event_at", "file_order = 1\nevent_at"))
    head = "id = 'room'\nref = 'R'\ntitle = 'Room'\nsource = 'P'\nstage = 'contact'\nmany = true\n"
    page = "[[page]]\nid = 'room'\ntitle = 'Room'\n" + field(id="'level'", kind="'choice'", options="{ a = 'A' }")
    text = f"{head}file_order = {order}\nfiled_with = {filed}\n{page}"
    (folder / "forms" / "room.toml").write_text(text, encoding="utf-8")
    assert codes(folder) == expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("note", []),
        ("notes", ["unknown_field"]),
        ("who", ["exchange_unfit"]),
        ("phone", ["exchange_unfit"]),
        ("rows", ["exchange_unfit"]),
        ("pointer", ["exchange_unfit"]),
    ],
)
def test_only_plain_answers_of_an_office_paper_go_to_other_offices(tmp_path: Path, named: str, expected: list[str]):
    folder = edition(tmp_path)
    entry = "id = 'entry'\nref = 'E'\ntitle = 'Entry'\nsource = 'P'\nscope = 'office'\nmany = true\n"
    asked = [
        field(id="'note'", kind="'long_text'"),
        field(id="'who'", kind="'person'"),
        field(id="'phone'", identity="true"),
        field(id="'pointer'", kind="'reference'", form="'entry'"),
        field(id="'rows'", kind="'table'"),
        "[[page.field.column]]\nid = 'name'\nkind = 'person'\nlabel = 'Name'\n",
    ]
    page = "[[page]]\nid = 'entry'\ntitle = 'Entry'\n" + "\n".join(asked)
    (folder / "forms" / "entry.toml").write_text(f"{entry}exchanges = ['{named}']\n{page}", encoding="utf-8")
    assert codes(folder) == expected


def test_a_form_of_a_case_lets_nothing_out(tmp_path: Path):
    folder = edition(tmp_path, field(id="'note'", kind="'long_text'"))
    path = folder / "forms" / "visit.toml"
    path.write_text("exchanges = ['note']\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert "exchange_unfit" in codes(folder)
