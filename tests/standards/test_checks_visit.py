"""What an edition says of field packs: every answer it names is there, and nothing strictly confidential goes along."""

from __future__ import annotations

import msgspec
import pytest

from desktop.standards.checks_visit import visit_faults
from desktop.standards.definitions import Standard
from tests.casework.conftest import SHELF

MN = SHELF.edition("mn/2021")


def codes(**changed: object) -> list[str]:
    assert MN.visit is not None
    standard: Standard = msgspec.structs.replace(MN, visit=msgspec.structs.replace(MN.visit, **changed))
    return sorted(code for _, code, _ in visit_faults(standard))


@pytest.mark.parametrize("ref", SHELF.refs())
def test_every_edition_says_what_a_visit_takes_along_and_says_it_well(ref: str):
    standard = SHELF.edition(ref)
    assert standard.visit is not None
    assert list(visit_faults(standard)) == []


def test_an_edition_may_have_none():
    assert list(visit_faults(msgspec.structs.replace(MN, visit=None))) == []


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"data": ()}, ["visit_shape"]),
        ({"hours": 0}, ["visit_shape"]),
        ({"hours": 24 * 15}, ["visit_shape"]),
        ({"data": ("intake.nobody",)}, ["unknown_field"]),
        ({"data": ("nothing.name",)}, ["unknown_field"]),
        ({"data": ("complaint.about",)}, ["unknown_field"]),
        ({"data": ("process_note.present", "evaluation.goals")}, ["visit_data"]),
        ({"form": "nothing"}, ["unknown_form", "unknown_form"]),
        ({"text": "kind"}, ["unknown_field"]),
        ({"on": "home_note"}, ["unknown_field"]),
        ({"given": {"nobody": "x"}}, ["unknown_field"]),
        ({"journal": "nothing"}, ["unknown_field", "unknown_field", "unknown_form"]),
        ({"worker": "device"}, ["unknown_field"]),
        ({"code_column": "x"}, ["unknown_field"]),
    ],
)
def test_a_slip_is_told(changed: dict[str, object], expected: list[str]):
    assert codes(**changed) == expected


def test_what_is_strictly_confidential_or_a_table_does_not_go_along():
    asked = [(form, field) for form in MN.forms.values() if form.in_a_case for field in form.fields()]
    secret = next(f"{form.id}.{field.id}" for form, field in asked if field.confidential)
    table = next(f"{form.id}.{field.id}" for form, field in asked if field.columns)
    assert codes(data=(secret, table)) == ["visit_data", "visit_data"]
