"""Every edition that ships: sound, reachable, computable, frozen once released."""

from __future__ import annotations

from datetime import datetime

import pytest

from desktop.standards.definitions import Standard
from desktop.standards.faults import describe
from desktop.standards.ids import all_ids
from desktop.standards.shelf import Shelf, digest
from tests.standards.editions import faults_of
from tests.standards.records import STANDARDS

SHELF = Shelf(STANDARDS)

# The digests of editions in released versions. A released edition never changes: records keep its ref for ever.
RELEASED: dict[str, str] = {}


@pytest.fixture(params=SHELF.refs())
def standard(request: pytest.FixtureRequest) -> Standard:
    return SHELF.edition(request.param)


@pytest.mark.parametrize("ref", SHELF.refs())
def test_an_edition_has_no_faults(ref: str):
    assert [describe(fault) for fault in faults_of(STANDARDS / ref)] == []


def test_there_is_an_edition():
    assert "mn/2021" in SHELF.refs()


@pytest.mark.parametrize(("ref", "expected"), RELEASED.items())
def test_a_released_edition_is_frozen(ref: str, expected: str):
    assert digest(STANDARDS / ref) == expected


def test_every_form_is_reached_from_a_stage_or_made_by_the_program(standard: Standard):
    reached = {form for stage in standard.stages for form in (*stage.forms, *stage.also)}
    forms = [form for form in standard.forms.values() if not (form.generated or form.register)]
    assert [form.id for form in forms if form.scope == "case" and form.id not in reached] == []


def test_stages_are_numbered_in_order(standard: Standard):
    assert [stage.number for stage in standard.stages] == list(range(1, len(standard.stages) + 1))


def test_forms_have_a_ref_of_their_own(standard: Standard):
    refs = [form.ref for form in standard.forms.values()]
    assert sorted(set(refs)) == sorted(refs)


def test_every_word_is_there(standard: Standard):
    assert [key for key, text in all_ids(standard).items() if not text.strip()] == []


def test_every_rule_can_start_and_can_be_done(standard: Standard):
    for rule in standard.deadlines:
        assert rule.starts, rule.id
        assert rule.done, rule.id
        assert rule.source, rule.id


def test_labels_of_rules_are_short_enough_for_a_list(standard: Standard):
    assert [rule.id for rule in standard.deadlines if len(rule.label) > 70] == []


def test_reading_an_edition_is_quick():
    started = datetime.now()
    Shelf(STANDARDS).edition("mn/2021")
    assert (datetime.now() - started).total_seconds() < 2
