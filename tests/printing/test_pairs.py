"""Then and now as bars on paper."""

from __future__ import annotations

from desktop.forms.pieces import Pair, Pairs
from desktop.printing.pairs import PairBars
from desktop.printing.paper import ANSWER, mm

PAIRS = Pairs(tuple(Pair(f"Чадамж {n}", n % 5, (n + 1) % 5) for n in range(18)), 0, 4, "19.01.2026", "19.07.2026")


def test_each_row_takes_room_and_a_long_name_takes_more(hand):
    short, longer = (
        PairBars(Pairs((Pair(name, 1, 2),), 0, 4, "a", "b"), hand.styles) for name in ("а", "урт нэр " * 12)
    )
    assert short.height(ANSWER) < longer.height(ANSWER)


def test_it_goes_on_on_the_next_page_with_its_key_and_loses_no_row(hand):
    block = PairBars(PAIRS, hand.styles)
    first, rest = block.cut(ANSWER, 60 * mm)
    assert first is not None
    assert first.height(ANSWER) <= 60 * mm
    assert len(first._rows) + len(rest._rows) == 18
    assert first._rows + rest._rows == PAIRS.rows


def test_where_no_row_fits_all_goes_on(hand):
    block = PairBars(PAIRS, hand.styles)
    assert block.cut(ANSWER, 8 * mm) == (None, block)
