"""What the practice asks for: every id is accounted for, and every place and test that is named is followed."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from desktop.standards.requirements import (
    FILE,
    FORMS,
    MET,
    NOT_SOFTWARE,
    REQUIREMENTS,
    RULES,
    accounted,
    as_json,
    read_requirements,
)
from desktop.standards.shelf import Shelf
from tests.standards.records import STANDARDS

ROOT = Path(__file__).resolve().parents[2]
SHELF = Shelf(STANDARDS)
EDITIONS = [SHELF.edition(ref) for ref in SHELF.refs()]
KNOWN = read_requirements(STANDARDS)
ACCOUNTS = accounted(KNOWN, EDITIONS)
MOST_NOT_SOFTWARE = 15


@cache
def names_in(path: Path) -> frozenset[str]:
    """What a module defines: functions, classes, their members, and names given a value."""
    found: set[str] = set()

    def gather(body: list[ast.stmt], prefix: str) -> None:
        for node in body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            found.update(prefix + target.id for target in targets if isinstance(target, ast.Name))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                found.add(prefix + node.name)
            if isinstance(node, ast.ClassDef):
                gather(node.body, f"{node.name}.")

    gather(ast.parse(path.read_text(encoding="utf-8")).body, "")
    return frozenset(found)


@cache
def names_in_edition(place: str) -> frozenset[str]:
    """What may be pointed at in a file of an edition: a form and its fields, rules, stages, options, items."""
    ref, _, file = place.partition("/forms/")
    if file:
        form = SHELF.edition(ref).forms[file.removesuffix(".toml")]
        return frozenset({form.id, *(field.id for field in form.fields())})
    ref, _, file = place.rpartition("/")
    edition = SHELF.edition(ref)
    if file == "deadlines.toml":
        return frozenset(rule.id for rule in (*edition.deadlines, *edition.limits))
    options = {option for choices in edition.options.values() for option in choices}
    items = (item.id for item in edition.checklist)
    return frozenset({*edition.options, *options, *items, *(stage.id for stage in edition.stages)})


def leads_nowhere(place: str) -> bool:
    path, _, name = place.partition("::")
    if path.endswith(".toml"):
        return not (STANDARDS / path).is_file() or name not in names_in_edition(path)
    return not (ROOT / path).is_file() or name not in names_in(ROOT / path)


def test_every_id_of_the_practice_is_accounted_for():
    assert (len(REQUIREMENTS), len(FORMS), len(RULES)) == (387, 83, 72)
    assert list(ACCOUNTS) == [*REQUIREMENTS, *FORMS, *RULES]


def test_the_file_knows_no_id_that_the_practice_does_not_have_and_stands_in_order():
    assert set(KNOWN.blocks) <= set(ACCOUNTS)
    requirements = [id_ for id_ in KNOWN.blocks if id_.startswith("R-")]
    assert requirements == list(REQUIREMENTS)


def test_every_place_and_test_that_is_named_is_there():
    nowhere = {
        id_: [place for place in (*account.where, *account.test) if leads_nowhere(place)]
        for id_, account in ACCOUNTS.items()
    }
    assert {id_: places for id_, places in nowhere.items() if places} == {}


def test_what_is_met_names_a_place_and_a_test_and_what_is_not_says_why():
    met = {id_: account for id_, account in ACCOUNTS.items() if account.state == MET}
    assert [id_ for id_, account in met.items() if not (account.where and account.test)] == []
    proofs = {place.partition("::")[2] for account in met.values() for place in account.test}
    assert [name for name in proofs if not name.startswith("test_")] == []
    assert [id_ for id_, account in ACCOUNTS.items() if bool(account.reason) == (account.state == MET)] == []


def test_few_things_are_not_for_software():
    assert sum(account.state == NOT_SOFTWARE for account in ACCOUNTS.values()) <= MOST_NOT_SOFTWARE


def test_no_summary_is_longer_than_a_line():
    """The norms themselves are not ours to print: a summary is a few words of our own."""
    assert [id_ for id_, block in KNOWN.blocks.items() if not 0 < len(block.summary) <= 120] == []


def test_a_place_or_test_that_does_not_exist_is_noticed():
    assert leads_nowhere("desktop/standards/shelf.py::Nothing")
    assert leads_nowhere("mn/2021/forms/intake.toml::nothing")
    assert leads_nowhere("mn/2021/deadlines.toml::D-99")
    assert leads_nowhere("tests/standards/test_nothing.py::test_nothing")
    assert not leads_nowhere("desktop/standards/shelf.py::Shelf.edition")


def test_a_form_without_an_edition_is_told_as_not_met():
    assert as_json(accounted(KNOWN, []))["F-01"] == {"not": "no edition has it yet", "state": "planned"}
    assert as_json(ACCOUNTS)["F-01"]["met"][0] == "resources/standards/mn/2021/forms/intake.toml::intake"


@pytest.mark.parametrize(
    ("options", "kinds"),
    [
        ("services_a12", {"h": 10, "m": 11, "p": 8, "e": 6, "l": 4, "c": 3, "n": 2, "j": 8}),
        ("services_a3", {"h": 10, "m": 7, "p": 3, "e": 4, "l": 4, "c": 2, "n": 2, "j": 6}),
    ],
)
def test_the_catalogue_of_special_services_has_the_items_of_the_order(options: str, kinds: dict[str, int]):
    found = [option.split("_")[1] for option in SHELF.edition("kze/2023").options[options]]
    assert {kind: found.count(kind) for kind in kinds} == kinds
    assert len(found) == sum(kinds.values())


@pytest.mark.parametrize(
    ("annex", "kinds"),
    [
        ("q_a12", {"h": 7, "m": 9, "p": 8, "e": 6, "l": 2, "c": 2, "n": 1, "j": 5}),
        ("q_a3", {"h": 6, "m": 4, "p": 2, "e": 2, "l": 2, "c": 2, "n": 1, "j": 4}),
    ],
)
def test_the_quality_conditions_are_as_many_as_in_the_order(annex: str, kinds: dict[str, int]):
    fields = [field.id for field in SHELF.edition("kze/2023").forms["evaluation"].fields()]
    found = [id_.removeprefix(f"{annex}_")[0] for id_ in fields if id_.startswith(f"{annex}_")]
    assert {kind: found.count(kind) for kind in kinds} == kinds


def test_the_file_lies_beside_the_editions():
    assert (STANDARDS / FILE).is_file()
