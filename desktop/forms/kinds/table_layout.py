"""How wide the columns of a table are, and which of too many stand under another one's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MOST_COLUMNS: Final = 7
NARROW: Final = 9
WIDE: Final = 12
FEW_COLUMNS: Final = 4


@dataclass(frozen=True, slots=True)
class Layout:
    """Heads, widths, and for each printed column the columns whose texts it carries."""

    heads: tuple[str, ...]
    widths: tuple[int, ...]
    carried: tuple[tuple[int, ...], ...]

    def folded(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """The cells of one row as printed; what stands under another text stands on a line of its own."""
        return tuple(_stacked([cells[place] for place in places]) for places in self.carried)


def laid_out(heads: tuple[str, ...], spans: tuple[int, ...], folds: tuple[bool, ...]) -> Layout:
    """A table of at most seven columns; a span of 0 takes what is left, one that `folds` goes under a text first.

    Up to four columns stand in the answer's nine columns of the grid, more take all twelve.
    """
    carried = _carried(spans, folds)
    total = WIDE if len(carried) > FEW_COLUMNS else NARROW
    widths = _widths([spans[places[0]] for places in carried], total)
    joined = tuple(" · ".join(heads[place] for place in places) for places in carried)
    return Layout(joined, widths, carried)


def _carried(spans: tuple[int, ...], folds: tuple[bool, ...]) -> tuple[tuple[int, ...], ...]:
    """Of too many columns the narrow ones, from the right, go under the nearest text to their left."""
    places: list[list[int]] = [[place] for place in range(len(spans))]
    narrow = [place for place in range(len(spans) - 1, 0, -1) if spans[place]]
    for place in sorted(narrow, key=lambda place: not folds[place]):
        hosts = [column for column in places if column[0] < place and spans[column[0]] == 0]
        if len(places) > MOST_COLUMNS and hosts:
            places.remove([place])
            hosts[-1][1:] = sorted([*hosts[-1][1:], place])
    while len(places) > MOST_COLUMNS:
        last = places.pop()
        places[-1].extend(last)
    return tuple(tuple(column) for column in places)


def _widths(spans: list[int], total: int) -> tuple[int, ...]:
    widths = [span or 2 for span in spans]
    while sum(widths) > total and max(widths) > 1:
        widest = max(range(len(widths)), key=lambda place: (spans[place] != 0, widths[place]))
        widest = widest if widths[widest] > 1 else widths.index(max(widths))
        widths[widest] -= 1
    takers = [place for place, span in enumerate(spans) if span == 0] or [len(spans) - 1]
    for extra in range(total - sum(widths)):
        widths[takers[extra % len(takers)]] += 1
    return tuple(widths)


def _stacked(texts: list[str]) -> str:
    under = " · ".join(text for text in texts[1:] if text)
    return f"{texts[0]}\n{under}" if under else texts[0]
