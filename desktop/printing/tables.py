"""A table that runs over pages: its head is repeated, a row stays whole unless it is higher than a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.blocks import Block, Gap, Text, rule
from desktop.printing.breaking import glued
from desktop.printing.faces import Styles
from desktop.printing.paper import FIELD, HAIR, HEIGHT, mm

PAD = 1.0 * mm
BETWEEN = 2.2 * mm
INSET = 1.5 * mm
# Figures that end at the right keep more room to the next column.
AFTER_FIGURES = 4 * mm
BLANK_ROW = 10 * mm
GRID_HEAD = 8 * mm
# A row higher than this cannot wait for the next page.
_TALL = HEIGHT - 40 * mm
_WIDEST_WORD = 30 * mm
_FIGURES = re.compile(r"[–-]?\d{1,3}(?:\u00a0\d{3})*(?:[.,]\d+)?(?:\u00a0\S{1,4})?")


class Rows(Block):
    """Heads and rows; open with rules only, or a grid with verticals.

    `widths` in points; a row is a sequence of blocks as long as `widths`; `least` is the least height of a row.
    """

    __slots__ = ("_grid", "_heads", "_heights", "_least", "_rows", "_widths")

    def __init__(
        self,
        heads: Sequence[Block],
        rows: Sequence[Sequence[Block]],
        widths: Sequence[float],
        grid: bool = False,
        least: float = 0,
    ) -> None:
        self._heads = tuple(heads)
        self._rows = [tuple(row) for row in rows]
        self._widths = tuple(widths)
        self._grid = grid
        self._least = least
        self._heights = [max(self._high(row), least) for row in self._rows]

    @property
    def first(self) -> float:
        return self._heads[0].first + PAD if self._heads else 0

    @property
    def ruled(self) -> bool:
        return True

    @property
    def flush(self) -> bool:
        return self._grid

    def _room(self, column: int) -> float:
        if self._grid:
            return self._widths[column] - 2 * INSET
        head = self._heads[column] if self._heads else None
        right = isinstance(head, Text) and head.align == "right"
        return self._widths[column] - (AFTER_FIGURES if right else BETWEEN)

    def _high(self, row: Sequence[Block]) -> float:
        return max((block.height(self._room(n)) for n, block in enumerate(row)), default=0) + 2 * PAD

    def _head_height(self) -> float:
        least = GRID_HEAD if self._grid else 0
        return max(self._high(self._heads), least) if self._heads else 0

    def height(self, width: float) -> float:
        return self._head_height() + sum(self._heights)

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        used = self._head_height()
        fit = 0
        while fit < len(self._rows) and used + self._heights[fit] <= room:
            used += self._heights[fit]
            fit += 1
        if fit < len(self._rows) and self._heights[fit] > _TALL:
            upper, lower = self._cut_row(self._rows[fit], room - used)
            if upper:
                return self._part([*self._rows[:fit], upper]), self._part([lower, *self._rows[fit + 1 :]])
        if not fit:
            return None, self
        return self._part(self._rows[:fit]), self._part(self._rows[fit:])

    def _part(self, rows: Sequence[Sequence[Block]]) -> Rows:
        return Rows(self._heads, rows, self._widths, self._grid, self._least)

    def _cut_row(self, row: Sequence[Block], room: float) -> tuple[list[Block], list[Block]]:
        """The part of a tall row that fits and the rest; two empty lists if a cell cannot be cut there."""
        upper: list[Block] = []
        lower: list[Block] = []
        for n, block in enumerate(row):
            wide = self._room(n)
            if block.height(wide) <= room - 2 * PAD:
                upper.append(block)
                lower.append(Gap(0))
                continue
            head, tail = block.cut(wide, room - 2 * PAD)
            if head is None:
                return [], []
            upper.append(head)
            lower.append(tail)
        return upper, lower

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        bottom = top - self.height(width)
        inset = INSET if self._grid else 0
        if self._grid:
            rule(canvas, x, top, sum(self._widths), FIELD)
        if self._heads:
            self._draw_heads(canvas, x + inset, top)
            top -= self._head_height()
            rule(canvas, x, top, sum(self._widths), FIELD)
        for row, high in zip(self._rows, self._heights, strict=True):
            left = x + inset
            for n, block in enumerate(row):
                block.draw(canvas, left, top - PAD, self._room(n))
                left += self._widths[n]
            top -= high
            rule(canvas, x, top, sum(self._widths))
        if self._grid:
            self._draw_verticals(canvas, x, top + sum(self._heights) + self._head_height(), bottom)

    def _draw_heads(self, canvas: Canvas, left: float, top: float) -> None:
        high = self._head_height()
        for n, head in enumerate(self._heads):
            head.draw(canvas, left, top - high + PAD + head.height(self._room(n)), self._room(n))
            left += self._widths[n]

    def _draw_verticals(self, canvas: Canvas, x: float, top: float, bottom: float) -> None:
        canvas.setLineWidth(HAIR)
        for n in range(len(self._widths) + 1):
            at = x + sum(self._widths[:n])
            canvas.line(at, top, at, bottom)


def table(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    styles: Styles,
    blank_rows: int = 0,
    foot: Sequence[str] = (),
) -> Rows:
    """A table of words: open when filled, a grid when rows are left for handwriting; figures end at the right.

    The row of totals comes last, in the heavier letters of the head.
    """
    right = [_figures([row[n] for row in rows if n < len(row)]) for n in range(len(heads))]
    aligns = ["right" if figures else "left" for figures in right]
    cells = [
        [Text(text, styles.cell, align) for text, align in zip(row, aligns, strict=False)]
        for row in [*rows, *[[""] * len(heads)] * blank_rows]
    ]
    if foot:
        cells.append([Text(text, styles.head, align) for text, align in zip(foot, aligns, strict=False)])
    top = [Text(head, styles.head, align) for head, align in zip(heads, aligns, strict=True)]
    return Rows(
        top, cells, _fitted(cells, top, widths), grid=blank_rows > 0, least=BLANK_ROW if blank_rows and not rows else 0
    )


def _figures(column: Sequence[str]) -> bool:
    """Whether everything in a column is an amount that is read from its end."""
    given = [text for text in column if text not in ("", "–")]
    return bool(given) and any(len(text) > 2 for text in given) and all(_FIGURES.fullmatch(text) for text in given)


def _fitted(rows: Sequence[Sequence[Text]], heads: Sequence[Text], widths: Sequence[float]) -> list[float]:
    """The widths, changed as little as needed so that no word of any column is broken."""
    least = [_least(n, rows, heads) for n in range(len(heads))]
    short = sum(max(need - wide, 0) for need, wide in zip(least, widths, strict=True))
    spare = sum(max(wide - need, 0) for need, wide in zip(least, widths, strict=True))
    if not short or not spare:
        return list(widths)
    given = min(short, spare)
    return [
        wide + (need - wide) * given / (short if need > wide else spare)
        for need, wide in zip(least, widths, strict=True)
    ]


def _least(column: int, rows: Sequence[Sequence[Text]], heads: Sequence[Text]) -> float:
    """The width of the widest word of a column, with its padding; very wide words are broken after all."""
    room = AFTER_FIGURES if heads[column].align == "right" else 2 * INSET
    texts = [heads[column], *(row[column] for row in rows if column < len(row))]
    widest = max(text.style.width(word) for text in texts for word in _parts(text.text))
    return min(widest, _WIDEST_WORD) + room


def _parts(text: str) -> list[str]:
    return glued(text).replace("–", "– ").replace("\n", " ").split(" ")
