"""An answer that follows from others is only accepted where it can be computed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.standards.editions import edition
from tests.standards.test_checks import codes, field

ROWS = """
[[page.field]]
id = "rows"
kind = "table"
label = "Rows"
[[page.field.column]]
id = "amount"
kind = "money"
label = "Amount"
[[page.field.column]]
id = "what"
kind = "text"
label = "What"

[[page.field]]
id = "hit"
kind = "yes_no"
label = "Hit"

[[page.field]]
id = "secret"
kind = "number"
label = "Secret"
confidential = true
"""
LEVELS = "levels = [{ from = 0, is = 'low' }, { from = 5, is = 'high' }]"
DIFFER = "{ label = 'Own', why = 'Why', computed = 'By points' }"
POINTS = "points = { low = 0, high = 3 }"


def computed(how: str, kind: str = "number", **more: str) -> str:
    return field(id="'result'", kind=f"'{kind}'", compute=f"{{ {how} }}", **more)


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        (computed("sum = ['rows.amount']"), []),
        (computed("count = 'rows', when = { field = 'amount', above = 3 }"), []),
        (computed("score = ['level', 'hit'], points = { low = 0, high = 3, hit.yes = 5, no = 0, unknown = 0 }"), []),
        (computed(f"score = ['level'], {POINTS}, {LEVELS}", "choice", options_from="'level'"), []),
        (computed("age = 'visited_on'"), []),
        (computed("age = 'case.birth_date', at = 'visited_on'"), []),
        (computed("sum = []"), ["compute_shape"]),
        (computed("sum = ['rows.amount'], count = 'rows'"), ["compute_shape"]),
        (computed("count = 'rows'", "text"), ["compute_kind"]),
        (computed(f"sum = ['rows.amount'], {LEVELS}"), ["compute_kind"]),
        (computed("sum = ['rows.amuont']"), ["unknown_field"]),
        (computed("sum = ['result']"), ["compute_order"]),
        (computed("sum = ['more']") + "\n" + field(kind="'number'"), ["compute_order"]),
        (computed("sum = ['rows.what']"), ["compute_source"]),
        (computed("age = 'hit'"), ["compute_source"]),
        (computed("product = ['rows.amount']"), ["compute_source"]),
        (computed("sum = ['secret']"), ["compute_leaks"]),
        (computed("sum = ['secret']", confidential="true"), []),
        (computed("score = ['level'], points = { low = 0 }"), ["points_missing"]),
        (computed("score = ['level'], points = { low = 0, high = 1, hihg = 2 }"), ["unknown_option"]),
        (computed(f"score = ['level'], {POINTS[:-1]}, hit.yes = 1 }}"), ["unknown_field"]),
        (
            computed(
                "sum = ['rows.amount'], levels = [{ from = 5, is = 'low' }, { from = 5, is = 'high' }]",
                "choice",
                options_from="'level'",
            ),
            ["levels_order"],
        ),
        (
            computed("sum = ['rows.amount'], levels = [{ from = 0, is = 'hihg' }]", "choice", options_from="'level'"),
            ["unknown_option"],
        ),
        (computed("count = 'rows', when = { field = 'amuont', above = 3 }"), ["unknown_field"]),
        (field(may_differ=DIFFER), ["differ_unfit"]),
        (
            computed("count = 'rows'", may_differ="{ label = 'Own', why = '', computed = 'Rows' }"),
            ["missing_label"],
        ),
        (
            field(id="'soon'", ask_when="{ field = 'result', above = 1 }") + "\n" + computed("count = 'rows'"),
            ["asked_too_early"],
        ),
    ],
)
def test_what_can_be_computed(tmp_path: Path, added: str, expected: list[str]):
    assert codes(edition(tmp_path, ROWS, added)) == expected


def test_an_age_needs_a_day_it_is_asked_for(tmp_path: Path):
    folder = edition(tmp_path, computed("age = 'visited_on'"))
    path = folder / "forms" / "visit.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('event_at = "visited_on"', ""), encoding="utf-8")
    assert codes(folder) == ["unknown_field"]


def test_a_column_may_follow_from_columns_before_it_and_fields_before_its_table(tmp_path: Path):
    column = "\n[[page.field.column]]\nid = 'age'\nkind = 'number'\nlabel = 'Age'\ncompute = {{ {how} }}\n"
    table, rest = ROWS.replace('kind = "text"', 'kind = "date"').split('\n[[page.field]]\nid = "hit"')
    for how, expected in (
        ("age = 'what', at = 'visited_on'", []),
        ("sum = ['amount']", []),
        ("sum = ['age']", ["compute_order"]),
    ):
        added = f'{table}{column.format(how=how)}\n[[page.field]]\nid = "hit"{rest}'
        assert codes(edition(tmp_path, added)) == expected
