"""What a page is made of: blocks that know their height, can be cut at a page's end, and draw themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.breaking import set_lines
from desktop.printing.faces import Style
from desktop.printing.paper import HAIR

# The width of lines that are set once and for all.
_SET = -2.0


class Block:
    """A part of a page."""

    __slots__ = ()

    @property
    def first(self) -> float:
        """How far under its top its first line stands, 0 where there is none to align to."""
        return 0

    @property
    def ruled(self) -> bool:
        """Whether its last line is the rule of the field around it, so that it wants no room below."""
        return False

    @property
    def flush(self) -> bool:
        """Whether it begins on the rule of the field around it."""
        return False

    def height(self, width: float) -> float:
        """How high it is when it is that wide."""
        raise NotImplementedError

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        """The part that fits and the rest; None if nothing of it fits."""
        return None, self

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it downwards from `top`."""
        raise NotImplementedError


class Text(Block):
    """Words in one style, as lines; whatever they are, they are printed as they were written."""

    __slots__ = ("_lines", "_width", "align", "style", "text")

    def __init__(self, text: str, style: Style, align: str = "left") -> None:
        self.text = style.face.printable(text)
        self.style = style
        self.align = align
        self._width = -1.0
        self._lines: list[str] = []

    @property
    def first(self) -> float:
        return self.style.baseline

    def lines(self, width: float) -> list[str]:
        """Its lines at that width."""
        if self._width not in (width, _SET):
            self._lines = set_lines(self.text, self.style, width)
            self._width = width
        return self._lines

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.style.leading

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        """Two lines at least stay at the foot of a page, and two at the top of the next."""
        lines = self.lines(width)
        fit = min(int(room / self.style.leading + 1e-6), len(lines) - 2)
        if fit < 2:
            return None, self
        return self._part(lines[:fit]), self._part(lines[fit:])

    def _part(self, lines: list[str]) -> Text:
        part = Text("", self.style, self.align)
        part._lines, part._width = lines, _SET
        return part

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        style = self.style
        # A no-break space has done its work: on the page it is a space like any other.
        lines = [line.replace("\u00a0", " ") for line in self.lines(width)]
        if self.align == "right":
            canvas.setFont(style.face.name, style.size)
            for n, line in enumerate(lines):
                canvas.drawRightString(x + width, top - self.first - n * style.leading, line)
            return
        text = canvas.beginText(x, top - self.first)
        text.setFont(style.face.name, style.size, style.leading)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)


class Gap(Block):
    """Nothing, that high."""

    __slots__ = ("_height",)

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self, width: float) -> float:
        return self._height

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Nothing to draw."""


class Stack(Block):
    """Blocks under one another; cut between them, or inside the one that does not fit."""

    __slots__ = ("blocks", "gap")

    def __init__(self, blocks: Sequence[Block], gap: float = 0) -> None:
        self.blocks = list(blocks)
        self.gap = gap

    @property
    def first(self) -> float:
        return self.blocks[0].first if self.blocks else 0

    @property
    def ruled(self) -> bool:
        return bool(self.blocks) and self.blocks[-1].ruled

    @property
    def flush(self) -> bool:
        return bool(self.blocks) and self.blocks[0].flush

    def height(self, width: float) -> float:
        return sum(block.height(width) for block in self.blocks) + self.gap * max(len(self.blocks) - 1, 0)

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        used = 0.0
        for at, block in enumerate(self.blocks):
            high = block.height(width)
            if used + high <= room:
                used += high + self.gap
                continue
            head, tail = block.cut(width, room - used)
            fit = [*self.blocks[:at], *([head] if head else [])]
            return (Stack(fit, self.gap) if fit else None), Stack([tail, *self.blocks[at + 1 :]], self.gap)
        return self, Stack([], self.gap)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        for block in self.blocks:
            block.draw(canvas, x, top, width)
            top -= block.height(width) + self.gap


class Together(Stack):
    """Blocks that move to the next page as one, unless they are higher than a page."""

    __slots__ = ("_page",)

    def __init__(self, blocks: Sequence[Block], page: float) -> None:
        super().__init__(blocks)
        self._page = page

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        if self.height(width) <= self._page and room < self._page:
            return None, self
        return super().cut(width, room)


class Beside(Block):
    """Blocks next to one another, each in its own width."""

    __slots__ = ("_parts",)

    def __init__(self, parts: Sequence[tuple[float, Block]]) -> None:
        self._parts = tuple(parts)

    @property
    def first(self) -> float:
        return max((block.first for _, block in self._parts), default=0)

    def height(self, width: float) -> float:
        return max((block.height(wide) for wide, block in self._parts), default=0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        for wide, block in self._parts:
            block.draw(canvas, x, top, wide)
            x += wide


def rule(canvas: Canvas, x: float, y: float, width: float, weight: float = HAIR) -> None:
    """One level line."""
    canvas.setLineWidth(weight)
    canvas.line(x, y, x + width, y)


def write(canvas: Canvas, x: float, y: float, text: str, style: Style, **more: Any) -> None:
    """One line of text on a baseline; `align="right"` ends it at `x`, `spaced` sets its letters apart."""
    canvas.setFont(style.face.name, style.size)
    text = style.face.printable(text).replace("\u00a0", " ")
    if more.get("align") == "right":
        canvas.drawRightString(x, y, text)
    else:
        canvas.drawString(x, y, text, charSpace=more.get("spaced", 0))
