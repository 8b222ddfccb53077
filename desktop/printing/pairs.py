"""Then and now as two bars under each other, for every place on a scale."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from desktop.forms.pieces import Pair, Pairs
from desktop.printing.blocks import Block, Text, write
from desktop.printing.faces import Styles
from desktop.printing.paper import HAIR, RIGHT, mm

NAMES = 0.42
BAR, STEP = 2.0 * mm, 7.4 * mm
KEY = 6 * mm
NUMBERS = 16 * mm
THEN, NOW = 0.72, 0.30
"""Shades of grey that stay apart on any printer."""


class PairBars(Block):
    """The key above, then a row for each name: its bars, and both numbers behind."""

    __slots__ = ("_pairs", "_rows", "_styles")

    def __init__(self, pairs: Pairs, styles: Styles, rows: Sequence[Pair] | None = None) -> None:
        self._pairs = pairs
        self._styles = styles
        self._rows = tuple(pairs.rows if rows is None else rows)

    def _high(self, row: Pair, width: float) -> float:
        return max(STEP, Text(row.label, self._styles.cell).height(width * NAMES - RIGHT) + 1.6 * mm)

    def height(self, width: float) -> float:
        return KEY + sum(self._high(row, width) for row in self._rows)

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        left, fitting = room - KEY, 0
        while fitting < len(self._rows) and left >= self._high(self._rows[fitting], width):
            left -= self._high(self._rows[fitting], width)
            fitting += 1
        if not fitting:
            return None, self
        parts = (self._rows[:fitting], self._rows[fitting:])
        first, rest = (PairBars(self._pairs, self._styles, rows) for rows in parts)
        return first, rest

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        style = self._styles.cell
        at = x
        for shade, word in ((THEN, self._pairs.before), (NOW, self._pairs.after)):
            self._bar(canvas, at, top - 3.2 * mm, 5 * mm, shade)
            write(canvas, at + 6.5 * mm, top - style.baseline, word, style)
            at += 6.5 * mm + style.width(word) + 6 * mm
        y = top - KEY
        for row in self._rows:
            self._draw_row(canvas, row, x, y, width)
            y -= self._high(row, width)

    def _draw_row(self, canvas: Canvas, row: Pair, x: float, top: float, width: float) -> None:
        style, names = self._styles.cell, width * NAMES
        Text(row.label, style).draw(canvas, x, top, names - RIGHT)
        room = width - names - NUMBERS
        canvas.setLineWidth(HAIR)
        canvas.line(x + names, top - 2 * BAR - 2 * mm, x + names, top)
        for place, (value, shade) in enumerate(((row.before, THEN), (row.after, NOW))):
            if value is not None:
                y = top - (place + 1) * (BAR + 0.6 * mm)
                self._bar(canvas, x + names, y, room * self._pairs.share(value), shade)
        write(canvas, x + width, top - style.baseline, row.numbers(), style, align="right")

    def _bar(self, canvas: Canvas, x: float, y: float, long: float, shade: float) -> None:
        canvas.setFillGray(shade)
        canvas.rect(x, y, long, BAR, stroke=0, fill=1)
        canvas.setFillGray(0)
