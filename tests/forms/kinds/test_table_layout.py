"""Tables fit the grid, whatever their columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.forms.kinds.table_layout import laid_out

COLUMNS = st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=1, max_size=16)


@given(COLUMNS)
def test_columns_fill_the_grid_and_none_is_lost(columns: list[tuple[int, bool]]):
    spans, folds = zip(*columns, strict=True)
    layout = laid_out(tuple(map(str, range(len(spans)))), spans, folds)
    assert len(layout.heads) == len(layout.widths) <= 7
    assert sum(layout.widths) == (12 if len(layout.heads) > 4 else 9)
    assert min(layout.widths) >= 1
    assert sorted(place for places in layout.carried for place in places) == list(range(len(spans)))


def test_of_too_many_columns_the_choices_stand_under_a_text():
    heads = ("goal", "who", "what", "level", "way", "by", "from", "until", "means", "state")
    spans = (1, 0, 0, 2, 2, 0, 2, 2, 0, 2)
    folds = (False, False, False, True, True, False, False, False, False, True)
    layout = laid_out(heads, spans, folds)
    assert layout.heads == ("goal", "who", "what · level · way", "by", "from", "until", "means · state")
    assert layout.folded(tuple("abcdefghij")) == ("a", "b", "c\nd · e", "f", "g", "h", "i\nj")


def test_a_cell_with_nothing_under_it_has_no_second_line():
    layout = laid_out(tuple("ABCDEFGH"), (0,) + (2,) * 7, (False,) * 8)
    assert layout.folded(("a", "b", "c", "d", "e", "f", "g", "")) == ("a", "b", "c", "d", "e", "f", "g")
