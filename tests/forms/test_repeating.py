"""Rows stay with the people they are about, whatever happens to the people."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.forms.repeating import is_about_someone, listed_rows, rows_for
from tests.forms.forms_in_sight import field

PEOPLE = field("people", "family")
TABLE = field("table", "family", columns=(field("number", "age"), field("person", "who"), field("text", "school")))
names = st.lists(st.sampled_from(["Bat", "Sarnai", "Oyun", "Dulam"]), unique=True)


def people(*called: str) -> list[dict[str, Any]]:
    return [{"name": name} for name in called]


def answered(called: list[str]) -> list[dict[str, Any]]:
    rows = rows_for(PEOPLE, people(*called), None)
    return [row | {"health": row["of"]["text"]} for row in rows]


def test_the_first_column_that_names_somebody_names_the_row():
    rows = [{"age": 3, "who": {"name": "Bat"}}, {"school": "No 5"}, {"age": 4}, {"who": {"hidden": True}}]
    assert listed_rows(TABLE, rows) == [
        {"id": "1", "text": "Bat"},
        {"id": "2", "text": "No 5"},
        {"id": "3", "text": ""},
        {"id": "4", "text": "", "hidden": True},
    ]
    assert listed_rows(TABLE, rows, "school")[0]["text"] == ""


@given(names, names)
def test_whoever_stays_keeps_their_own_row(before: list[str], after: list[str]):
    rows = rows_for(PEOPLE, people(*after), answered(before))
    about = [row for row in rows if is_about_someone(row)]
    assert [row["of"]["text"] for row in about] == after
    for row in about:
        if row["of"]["text"] in before:
            assert row["health"] == row["of"]["text"]


@given(names, names)
def test_nothing_is_lost_when_people_leave_and_come_back(before: list[str], after: list[str]):
    left = rows_for(PEOPLE, people(*(name for name in before if name in after)), answered(before))
    back = rows_for(PEOPLE, people(*before), left)
    assert back == answered(before)


@given(names, names)
def test_asking_twice_changes_nothing(before: list[str], after: list[str]):
    once = rows_for(PEOPLE, people(*after), answered(before))
    assert rows_for(PEOPLE, people(*after), once) == once


def test_a_name_being_corrected_keeps_its_row():
    (row,) = rows_for(PEOPLE, people("Batt"), answered(["Bat"]))
    assert (row["of"]["text"], row["health"]) == ("Batt", "Bat")


def test_rows_are_left_alone_while_the_people_lie_in_the_register():
    assert rows_for(PEOPLE, {"hidden": True}, answered(["Bat"])) == answered(["Bat"])
    (row,) = rows_for(PEOPLE, [{"role": "son", "hidden": True}], answered(["Bat"]))
    assert (row["of"], row["health"]) == ({"id": "1", "text": "", "hidden": True}, "Bat")
