"""Scales of two fillings of one form beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.forms.comparing import pairs_of
from desktop.forms.pieces import Pair, Pairs
from desktop.forms.sheet_text import lines_of_piece
from desktop.places import words
from desktop.standards.definitions import Field, Form, Standard
from desktop.standards.wording import read_wording
from tests.casework.conftest import SHELF

MN = SHELF.edition("mn/2021")
FORM = MN.forms["mentoring_assessment"]
ENGLISH = read_wording(words(), MN, "en")


def rows(**levels: int) -> dict[str, object]:
    return {"competences": [{"competence": name, "level": level, "evidence": "…"} for name, level in levels.items()]}


def compared(before: dict[str, object], after: dict[str, object]) -> Pairs | None:
    return pairs_of(MN, FORM, ENGLISH, before, after, ("19.01.2026", "19.07.2026"))


def test_each_competence_stands_with_what_it_was_and_is_in_the_order_of_the_form():
    pairs = compared(rows(ethics=1, file=2), rows(file=4, law=3, ethics=1))
    assert pairs is not None
    (options,) = [column for field in FORM.fields() for column in field.columns if column.id == "competence"]
    names = [ENGLISH.option(MN, FORM, options, one) for one in ("file", "ethics", "law")]
    assert pairs.rows == (Pair(names[0], 2, 4), Pair(names[1], 1, 1), Pair(names[2], None, 3))
    assert (pairs.low, pairs.high) == (0, 4)


def test_nothing_is_compared_where_no_place_on_a_scale_was_given():
    assert compared({}, {}) is None
    assert compared({"unit": "x"}, {"competences": []}) is None


def test_a_missing_number_is_a_dash_and_no_zero():
    pairs = compared(rows(file=0), rows(law=3))
    assert pairs is not None
    assert [row.numbers() for row in pairs.rows] == ["0 → –", "– → 3"]
    assert lines_of_piece(pairs)[0] == "19.01.2026 → 19.07.2026"


def test_a_bar_grows_with_the_place_and_never_vanishes_or_runs_over():
    pairs = Pairs((), 0, 4, "", "")
    shares = [pairs.share(place) for place in range(5)]
    assert shares == sorted(shares)
    assert 0 < shares[0] < 0.05
    assert shares[4] == pairs.share(9) == 1


def test_a_form_whose_scales_stand_alone_is_compared_by_its_questions():
    """`own_scales` of any edition: the first form that has one."""
    standard, form, field = next(own_scales())
    wording = read_wording(words(), standard, "en")
    pairs = pairs_of(standard, form, wording, {field.id: 1}, {field.id: 2}, ("a", "b"))
    assert pairs is not None
    assert pairs.rows == (Pair(wording.label(form, field), 1, 2),)


def own_scales() -> Iterator[tuple[Standard, Form, Field]]:
    for standard in map(SHELF.edition, SHELF.refs()):
        for form in standard.forms.values():
            yield from ((standard, form, field) for field in form.fields() if field.kind == "scale")
