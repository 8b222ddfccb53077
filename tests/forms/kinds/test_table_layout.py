"""Tables fit the grid, whatever their columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.forms.kinds.table_layout import laid_out

SPANS = st.lists(st.integers(0, 3), min_size=1, max_size=16)


@given(SPANS)
def test_columns_fill_the_grid_and_none_is_lost(spans: list[int]):
    layout = laid_out(tuple(map(str, range(len(spans)))), tuple(spans))
    assert len(layout.heads) == len(layout.widths) <= 7
    assert sum(layout.widths) == (12 if len(layout.heads) > 4 else 9)
    assert min(layout.widths) >= 1
    assert sorted(place for places in layout.carried for place in places) == list(range(len(spans)))


def test_the_facts_of_too_many_columns_stand_under_a_text():
    spans = (1, 0, 0, 2, 2, 0, 2, 2, 0, 2)
    layout = laid_out(tuple("ABCDEFGHIJ"), spans)
    assert layout.heads == ("A", "B", "C", "D", "E", "F · G · H", "I · J")
    assert layout.folded(tuple("abcdefghij"))[5:] == ("f\ng · h", "i\nj")


def test_a_cell_with_nothing_under_it_has_no_second_line():
    layout = laid_out(tuple("ABCDEFGH"), (0,) + (2,) * 7)
    assert layout.folded(("a", "b", "c", "d", "e", "f", "g", "")) == ("a", "b", "c", "d", "e", "f", "g")
