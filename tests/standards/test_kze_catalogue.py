"""The catalogue of special social services: eight kinds, ninety items, and who may receive them on which basis."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop.standards.definitions import Field
from desktop.standards.shelf import Shelf
from tests.standards.records import STANDARDS

EDITION = Shelf(STANDARDS).edition("kze/2023")
KINDS = {
    "h": "household",
    "m": "medical",
    "p": "psychological",
    "e": "pedagogical",
    "l": "labour",
    "c": "cultural",
    "n": "economic",
    "j": "legal",
}
# Paragraphs 5–19 of annexes 1 and 2, and 6–20 of annex 3.
ITEMS = {
    "a12": {"h": 10, "m": 11, "p": 8, "e": 6, "l": 4, "c": 3, "n": 2, "j": 8},
    "a3": {"h": 10, "m": 7, "p": 3, "e": 4, "l": 4, "c": 2, "n": 2, "j": 6},
}
TABLES = [("individual_plan", "services"), ("service_log", "entries")]


def column(form: str, table: str, name: str) -> Field:
    return next(column for column in EDITION.forms[form].field(table).columns if column.id == name)


def test_there_are_ninety_items():
    assert sum(len(EDITION.options[f"services_{annex}"]) for annex in ITEMS) == 90


@pytest.mark.parametrize("annex", ITEMS)
def test_every_kind_has_its_items_numbered_without_holes(annex: str):
    items = EDITION.options[f"services_{annex}"]
    assert Counter(item.split("_")[1] for item in items) == ITEMS[annex]
    wanted = [
        f"{annex}_{letter}_{number:02}" for letter, count in ITEMS[annex].items() for number in range(1, count + 1)
    ]
    assert sorted(items) == sorted(wanted)


@pytest.mark.parametrize("annex", ITEMS)
def test_an_item_says_its_code_first(annex: str):
    for item, label in EDITION.options[f"services_{annex}"].items():
        assert label.split()[0] == item.upper().replace("_", "-"), item


@pytest.mark.parametrize("annex", ITEMS)
@pytest.mark.parametrize(("form", "table"), TABLES)
def test_a_kind_offers_its_own_items_and_no_others(form: str, table: str, annex: str):
    item = column(form, f"{table}_{annex}", "item")
    assert item.filter is not None
    assert item.options_from == f"services_{annex}"
    assert set(item.filter.map) == set(EDITION.options["service_kind"]) == set(KINDS.values())
    for letter, kind in KINDS.items():
        assert {each.split("_")[1] for each in item.filter.map[kind]} == {letter}
        assert len(item.filter.map[kind]) == ITEMS[annex][letter]


@pytest.mark.parametrize(("annex", "categories"), [("a1", 7), ("a2", 6), ("a3", 3)])
def test_each_annex_has_its_own_recipients(annex: str, categories: int):
    labels = list(EDITION.options[f"category_{annex}"].values())
    assert [label.split(")")[0] for label in labels] == [str(number) for number in range(1, categories + 1)]
    assert EDITION.forms["admission"].field(f"category_{annex}").options_from == f"category_{annex}"


@pytest.mark.parametrize(
    ("annex", "bases"),
    [
        ("a1", {"local_decision", "referral", "court_act", "resolution", "other"}),
        ("a2", {"local_decision", "application", "referral", "court_act", "other"}),
        ("a3", {"local_decision", "contract", "resolution", "other"}),
    ],
)
def test_each_annex_has_its_own_legal_bases(annex: str, bases: set[str]):
    field = EDITION.forms["admission"].field(f"basis_{annex}")
    assert set(field.options) == bases
    assert field.required


def test_only_a_centre_takes_children_for_the_day():
    admission = EDITION.forms["admission"]
    assert [("daytime" in admission.field(f"stay_{annex}").options) for annex in ("a1", "a2")] == [False, True]


@pytest.mark.parametrize(("annex", "conditions"), [("a12", 40), ("a3", 23)])
def test_the_self_check_asks_for_every_condition_of_quality(annex: str, conditions: int):
    asked = [field for field in EDITION.forms["evaluation"].fields() if field.id.startswith(f"q_{annex}_")]
    assert len(asked) == conditions
    assert all(field.source.startswith("A") for field in asked)
