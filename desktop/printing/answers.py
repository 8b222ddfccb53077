"""Answers as they stand on paper: labelled cells, boxes to tick, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.blocks import Block, Stack, Text, rule, write
from desktop.printing.faces import Style, Styles
from desktop.printing.paper import BOX, COLUMN, CROSS, FIELD, HAIR, RIGHT, mm

BOX_SIDE = 3.3 * mm
BOX_ROOM = 5 * mm
WRITING = 8 * mm
ROW_GAP = 1.2 * mm
CELL_LINE = 8.5 * mm
COMB = 4.6 * mm
BIRTH_COMB = 4.2 * mm
# The parts of an open comb: a number is that many cells, everything else is printed.
_COMBS: dict[str, tuple[int | str, ...]] = {
    "date": (2, ".", 2, ". 20", 2),
    "birth": (2, ".", 2, ".", 4),
    "time": (2, ":", 2),
    "date_time": (2, ".", 2, ". 20", 2, "   ", 2, ":", 2),
}
_COMB_SPANS = {"date": 3, "birth": 3, "time": 2, "date_time": 5}


def tick_box(canvas: Canvas, x: float, baseline: float, chosen: bool) -> None:
    """An empty box, or a crossed one; drawn, because the font has none."""
    bottom = baseline - 0.4 * mm
    canvas.setLineWidth(BOX)
    canvas.rect(x + BOX / 2, bottom, BOX_SIDE - BOX, BOX_SIDE - BOX)
    if chosen:
        inset = 0.65 * mm
        canvas.setLineWidth(CROSS)
        low, high = bottom + inset, bottom + BOX_SIDE - BOX - inset
        left, right = x + BOX / 2 + inset, x + BOX_SIDE - BOX / 2 - inset
        canvas.line(left, low, right, high)
        canvas.line(left, high, right, low)


class Box(Block):
    """One box alone, as in the columns of a checklist."""

    __slots__ = ("_chosen", "_style")

    def __init__(self, chosen: bool, style: Style) -> None:
        self._chosen = chosen
        self._style = style

    def height(self, width: float) -> float:
        return self._style.leading

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        tick_box(canvas, x, top - self._style.baseline, self._chosen)


class TickBoxes(Block):
    """Options with their boxes on the column grid, read row by row.

    `ticks` are (label, chosen, write_in). They stand three, two or one in a row, whichever is lowest.
    """

    __slots__ = ("_across", "_rows", "_styles", "_ticks", "_width")

    def __init__(self, ticks: Sequence[tuple[str, bool, bool]], styles: Styles) -> None:
        self._ticks = tuple(ticks)
        self._styles = styles
        self._width = -1.0
        self._rows: list[list[Text]] = []
        self._across = 3

    @property
    def first(self) -> float:
        return self._styles.body.baseline

    def _arrange(self, width: float) -> list[list[Text]]:
        if width != self._width:
            ways = [(across, self._rows_of(across, width)) for across in (3, 2, 1)]
            self._across, self._rows = min(ways, key=lambda way: self._high(way[0], way[1], width))
            self._width = width
        return self._rows

    def _rows_of(self, across: int, width: float) -> list[list[Text]]:
        texts = [Text(label, self._styles.chosen if on else self._styles.body) for label, on, _ in self._ticks]
        return [texts[at : at + across] for at in range(0, len(texts), across)]

    def _high(self, across: int, rows: list[list[Text]], width: float) -> float:
        room = width / across - BOX_ROOM - RIGHT
        return sum(max(text.height(room) for text in row) + 1.0 * mm for row in rows)

    def height(self, width: float) -> float:
        rows = self._arrange(width)
        return self._high(self._across, rows, width)

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        """Between rows, where there are many; a few options stay together."""
        rows = self._arrange(width)
        fit, used = 0, 0.0
        for row in rows:
            used += self._high(self._across, [row], width)
            if used > room:
                break
            fit += 1
        if fit < 2 or len(rows) - fit < 2 or len(rows) < 8:
            return None, self
        at = fit * self._across
        return TickBoxes(self._ticks[:at], self._styles), TickBoxes(self._ticks[at:], self._styles)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        rows = self._arrange(width)
        step = width / self._across
        room = step - BOX_ROOM - RIGHT
        ticks = iter(self._ticks)
        for row in rows:
            for column, text in enumerate(row):
                _, chosen, write_in = next(ticks)
                left = x + column * step
                tick_box(canvas, left, top - text.first, chosen)
                text.draw(canvas, left + BOX_ROOM, top, room)
                end = BOX_ROOM + text.style.width(text.lines(room)[-1]) + 1.5 * mm
                if write_in and not chosen and step - RIGHT - end > 8 * mm:
                    rule(canvas, left + end, top - text.height(room) + 2, step - RIGHT - end)
            top -= self._high(self._across, [row], width)


class Lines(Block):
    """Lines for handwriting; the last one lies on the rule of the field."""

    __slots__ = ("_n",)

    def __init__(self, n: int) -> None:
        self._n = n

    @property
    def ruled(self) -> bool:
        return True

    def height(self, width: float) -> float:
        return self._n * WRITING

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        fit = int(room / WRITING)
        return (Lines(fit), Lines(self._n - fit)) if fit else (None, self)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        for n in range(1, self._n + 1):
            rule(canvas, x, top - n * WRITING, width)


@dataclass(frozen=True, slots=True)
class CellText:
    """One cell of a row of cells: small label, answer under it; without an answer a line or a comb."""

    label: str
    text: str
    span: float
    comb: str = ""
    unit: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell with its place: `span` columns wide, label and answer set as text."""

    cell: CellText
    span: float
    label: Text | None
    answer: Text | None

    @property
    def room(self) -> float:
        return self.span * COLUMN - RIGHT

    @property
    def label_height(self) -> float:
        return self.label.height(self.room) if self.label else 0

    @property
    def answer_height(self) -> float:
        return self.answer.height(self.room) if self.answer else CELL_LINE


class CellRow(Block):
    """A row of labelled cells; what does not fit into the width flows on to the next row."""

    __slots__ = ("_rows", "_styles")

    def __init__(self, cells: Sequence[CellText], styles: Styles, columns: float = 9) -> None:
        self._styles = styles
        self._rows: list[list[_Cell]] = []
        used = columns
        for cell in cells:
            span = min(max(cell.span, 1 if cell.text else _COMB_SPANS.get(cell.comb, 1)), columns)
            if used + span > columns + 0.01:
                self._rows.append([])
                used = 0.0
            self._rows[-1].append(self._placed(cell, span))
            used += span

    def _placed(self, cell: CellText, span: float) -> _Cell:
        style = self._styles.chosen if cell.strong else self._styles.body
        label = Text(cell.label, self._styles.hint) if cell.label else None
        return _Cell(cell, span, label, Text(cell.text, style) if cell.text else None)

    @property
    def first(self) -> float:
        labelled = any(cell.label for cell in self._rows[0])
        return self._styles.hint.baseline if labelled else self._styles.body.baseline

    def height(self, width: float) -> float:
        return sum(map(_row_height, self._rows)) + ROW_GAP * (len(self._rows) - 1)

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        """Between rows; a long text that stands alone in its row is cut inside."""
        if len(self._rows) == 1 and len(self._rows[0]) == 1 and self._rows[0][0].answer:
            only = self._rows[0][0]
            texts = [text for text in (only.label, only.answer) if text]
            head, tail = Stack(texts).cut(only.room, room)
            return head, tail
        if len(self._rows) == 1:
            return None, self
        return Stack([self._alone(row) for row in self._rows], ROW_GAP).cut(width, room)

    def _alone(self, row: list[_Cell]) -> CellRow:
        alone = CellRow((), self._styles)
        alone._rows = [row]
        return alone

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        for row in self._rows:
            left = x
            under = top - max(cell.label_height for cell in row)
            for cell in row:
                if cell.label:
                    cell.label.draw(canvas, left, top, cell.room)
                if cell.answer:
                    cell.answer.draw(canvas, left, under, cell.room)
                else:
                    self._open(canvas, cell.cell, left, under - CELL_LINE + 0.6 * mm, cell.room)
                left += cell.span * COLUMN
            top -= _row_height(row) + ROW_GAP

    def _open(self, canvas: Canvas, cell: CellText, x: float, y: float, room: float) -> None:
        if cell.comb in _COMBS:
            draw_comb(canvas, x, y, cell.comb, self._styles)
            return
        unit = self._styles.body.width(cell.unit) + 1 * mm if cell.unit else 0
        rule(canvas, x, y, room - unit)
        if cell.unit:
            write(canvas, x + room, y, cell.unit, self._styles.body, align="right")


def _row_height(row: Sequence[_Cell]) -> float:
    return max(cell.label_height for cell in row) + max(cell.answer_height for cell in row)


def draw_comb(canvas: Canvas, x: float, y: float, comb: str, styles: Styles) -> None:
    """The open cells of a date or a time, for one figure each."""
    wide = BIRTH_COMB if comb == "birth" else COMB
    for part in _COMBS[comb]:
        if isinstance(part, str):
            write(canvas, x + 0.9 * mm, y + 0.3 * mm, part, styles.body)
            x += styles.body.width(part) + 1.8 * mm
            continue
        rule(canvas, x, y, part * wide, FIELD)
        for n in range(part + 1):
            outer = n in (0, part)
            canvas.setLineWidth(FIELD if outer else HAIR)
            canvas.line(x + n * wide, y, x + n * wide, y + (4.2 * mm if outer else 2.2 * mm))
        x += part * wide
