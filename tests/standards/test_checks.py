"""What an edition must be beyond the shape of its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.standards.editions import HEAD, VISIT, edition, faults_of

TABLE = "[[page.field]]\nid = 'steps'\nkind = 'table'\nlabel = 'Steps'\n"
COLUMN = TABLE + "[[page.field.column]]\nid = '{id}'\nkind = '{kind}'\nlabel = 'Step'\n"


def field(**keys: str) -> str:
    """One more field of the visit; the values as TOML writes them."""
    given = {"id": "'more'", "kind": "'text'", "label": "'More'", **keys}
    return "[[page.field]]\n" + "\n".join(f"{key} = {value}" for key, value in given.items())


def codes(folder: Path) -> list[str]:
    return [fault.code for fault in faults_of(folder)]


@pytest.mark.parametrize(
    ("added", "code"),
    [
        (field(id="'More'"), "bad_id"),
        (field(id="'level'"), "duplicate_id"),
        (field(id="'title'"), "reserved_id"),
        (field(label="' '"), "missing_label"),
        (field(kind="'txt'"), "unknown_kind"),
        (field(kind="'choice'"), "options_missing"),
        (field(kind="'signature'"), "options_missing"),
        (field(kind="'choice'", options="{ a = 'A' }", options_from="'level'"), "options_twice"),
        (field(kind="'choice'", options_from="'levels'"), "options_unknown"),
        (field(kind="'choice'", options="{ a = '' }"), "missing_label"),
        (field(kind="'choice'", options="{ A = 'A' }"), "bad_id"),
        (field(kind="'scale'"), "range_missing"),
        (field(kind="'scale'", low="5", high="1"), "range_missing"),
        (field(kind="'reference'"), "form_missing"),
        (field(kind="'reference'", form="'visits'"), "unknown_form"),
        (field(kind="'automatic'"), "computes_missing"),
        (field(follow_up="{ label = 'Why?', when = 'x' }"), "follow_up_unfit"),
        (field(kind="'yes_no'", follow_up="{ label = 'Why?', when = 'maybe' }"), "unknown_option"),
        (field(required_when="{ field = 'levle', is = 'low' }"), "unknown_field"),
        (field(ask_when="{ field = 'level', is = 'medium' }"), "unknown_option"),
        (TABLE, "columns_missing"),
        (COLUMN.format(id="hint", kind="text"), "reserved_id"),
        (COLUMN.format(id="inner", kind="drawing"), "table_in_table"),
        (COLUMN.format(id="step", kind="text").replace("'table'", "'text'"), "columns_unused"),
        ("[[page]]\nid = 'visit'\ntitle = 'Again'\n", "duplicate_id"),
        ("[[page]]\nid = 'second'\ntitle = ''\n", "missing_label"),
        ("[[effect]]\ndoes = 'sets_risk'\nfield = 'danger'\n", "unknown_field"),
    ],
)
def test_a_fault_in_a_form_is_found(tmp_path: Path, added: str, code: str):
    assert codes(edition(tmp_path, added)) == [code]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('event_at = "visited_on"', 'event_at = "visit"', "unknown_field"),
        ('event_at = "visited_on"', 'event_at = "level"', "not_a_date"),
        ('stage = "contact"', 'stage = "contract"', "unknown_stage"),
        ('title = "Visit"', 'title = ""', "missing_label"),
    ],
)
def test_a_fault_in_the_head_of_a_form_is_found(tmp_path: Path, old: str, new: str, code: str):
    assert codes(edition(tmp_path, visit=VISIT.replace(old, new))) == [code]


@pytest.mark.parametrize(
    ("added", "code"),
    [
        ("[[stage]]\nid = 'contact'\nnumber = 2\nlabel = 'Again'\nforms = []\n", "duplicate_id"),
        ("[[stage]]\nid = 'care'\nnumber = 2\nlabel = ''\nforms = []\n", "missing_label"),
        ("[[stage]]\nid = 'care'\nnumber = 2\nlabel = 'Care'\nforms = []\nalso = ['visits']\n", "unknown_form"),
        ("[[stage.gate]]\nform = 'visits'\n", "unknown_form"),
        ("[[stage.gate]]\nform = 'visit'\nwhen = { field = 'case.age', above = 3 }\n", "unknown_fact"),
        ("[[item]]\nid = '1'\nlabel = 'Data'\nsource = '6'\nforms = ['visits']\n", "unknown_form"),
        ("[[item]]\nid = '1'\nlabel = 'Data'\nsource = '6'\nfields = ['visit.levle']\n", "unknown_field"),
        ("[options.sex]\nf = ''\n", "missing_label"),
    ],
)
def test_a_fault_in_the_head_of_an_edition_is_found(tmp_path: Path, added: str, code: str):
    assert codes(edition(tmp_path, head=HEAD + added)) == [code]


def test_the_first_forms_exist(tmp_path: Path):
    assert codes(edition(tmp_path, head=HEAD.replace('["visit"]', '["vist"]', 1))) == ["unknown_form"]


def test_a_form_that_is_filled_in_has_a_page(tmp_path: Path):
    bare = VISIT[: VISIT.index("[[page]]")].replace('event_at = "visited_on"', "")
    assert codes(edition(tmp_path, visit=bare)) == ["pages_missing"]
    assert codes(edition(tmp_path, visit=bare + "generated = true\n")) == []
