"""A place is handed over in ids and numbers, and nothing else is taken for one."""

from __future__ import annotations

import json

import pytest

from desktop.ui.session.back_to import BackTo, Spot

PLACE = BackTo("u7", "case", 12, 0, "intake", 31, Spot("call", "danger_grounds", 0, 17))


def test_a_place_comes_back_as_it_was_written():
    assert BackTo.read(PLACE.written()) == PLACE
    assert BackTo.read(BackTo("u7").written()) == BackTo("u7")


def changed(**facts: object) -> str:
    return json.dumps(json.loads(PLACE.written()) | facts)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        changed(case_id="12"),
        changed(case_id=-1),
        changed(case_id=True),
        changed(name="Өлзийсайхан"),
        changed(spot={"page": "call"}),
        changed(spot={"page": "call", "field": 3, "part": 0, "cursor": 0}),
        changed(spot=None),
        changed(uid="x" * 5000),
    ],
)
def test_anything_else_is_no_place(text: str):
    assert BackTo.read(text) is None
