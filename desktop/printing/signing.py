"""Where people sign: rows of lines with their captions, the framed approval, the place of a stamp."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.blocks import Block, Text, rule, write
from desktop.printing.faces import Styles
from desktop.printing.paper import HAIR, HEAVY, RIGHT, mm
from desktop.standards.wording import Wording

ROW = 13 * mm
STAMP = 34 * mm
APPROVAL = 39 * mm
_NARROW = (2.7, 2.6, 2.2, 1.5)
_WIDE = (3.4, 3.4, 3.2, 2.0)


@dataclass(frozen=True, slots=True)
class Place:
    """One place to sign; `written` stands on the signature line, `on` on the line of the date."""

    function: str
    written: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class Captions:
    """The words under the lines, and those of approval and stamp."""

    signature: str
    name: str
    date: str
    approved: str
    stamp: str
    agreed: str


def captions(wording: Wording) -> Captions:
    """The words of signatures in the language of the document."""
    return Captions(
        *(wording.say(f"paper.sign.{word}") for word in ("signature", "name", "date", "approved", "stamp", "agreed"))
    )


class SignRows(Block):
    """Function, signature, name in full, date: one row a person; the rows are never parted from one another."""

    __slots__ = ("_captions", "_places", "_styles", "_wide")

    def __init__(self, places: Sequence[Place], captions: Captions, styles: Styles, wide: bool = False) -> None:
        self._places = tuple(places)
        self._captions = captions
        self._styles = styles
        self._wide = wide

    def _columns(self, width: float) -> tuple[float, ...]:
        parts = _WIDE if self._wide else _NARROW
        return tuple(width * part / sum(parts) for part in parts)

    def _heights(self, width: float) -> list[float]:
        room = self._columns(width)[0] - RIGHT
        return [max(ROW, Text(place.function, self._styles.cell).height(room) + 4 * mm) for place in self._places]

    def height(self, width: float) -> float:
        return sum(self._heights(width))

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        """Between people, where there are more than a page can hold together."""
        fit = int(room / ROW)
        if len(self._places) < 8 or fit < 2 or fit >= len(self._places):
            return None, self
        parts = (self._places[:fit], self._places[fit:])
        upper, lower = (SignRows(part, self._captions, self._styles, self._wide) for part in parts)
        return (upper, lower) if upper.height(width) <= room + 0.01 else (None, self)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        columns = self._columns(width)
        for place, high in zip(self._places, self._heights(width), strict=True):
            line = top - high + 4.2 * mm
            function = Text(place.function, self._styles.cell)
            tall = function.height(columns[0] - RIGHT)
            function.draw(canvas, x, line + min(tall, high - 4 * mm) - 0.6 * mm, columns[0] - RIGHT)
            left = x + columns[0]
            for wide, written, caption in zip(
                columns[1:],
                (place.written, "", place.on),
                (self._captions.signature, self._captions.name, self._captions.date),
                strict=True,
            ):
                last = caption == self._captions.date
                signing_line(canvas, left, line, wide - (0 if last else RIGHT), written, caption, self._styles)
                left += wide
            top -= high


def signing_line(canvas: Canvas, x: float, y: float, width: float, written: str, caption: str, styles: Styles) -> None:
    """A line with its caption under it and what is already known upon it."""
    rule(canvas, x, y, width)
    if written:
        write(canvas, x, y + 1.2 * mm, written, styles.cell)
    write(canvas, x, y - 3.2 * mm, caption, styles.hint)


class Approval(Block):
    """The only framed signature, with room for a stamp."""

    __slots__ = ("_captions", "_heading", "_place", "_styles")

    def __init__(self, place: Place, captions: Captions, styles: Styles, heading: str = "") -> None:
        self._heading = heading or captions.approved
        self._place = place
        self._captions = captions
        self._styles = styles

    def height(self, width: float) -> float:
        return APPROVAL + 2 * mm

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        top -= 1 * mm
        canvas.setLineWidth(HEAVY)
        canvas.rect(x, top - APPROVAL, width, APPROVAL)
        left, room = x + 4 * mm, width - STAMP - 10 * mm
        write(canvas, left, top - 7 * mm, self._heading, self._styles.section)
        Text(self._place.function, self._styles.body).draw(canvas, left, top - 9 * mm, room)
        half = room / 2
        signing_line(
            canvas, left, top - 23 * mm, half - RIGHT, self._place.written, self._captions.signature, self._styles
        )
        signing_line(canvas, left + half, top - 23 * mm, half - RIGHT, "", self._captions.name, self._styles)
        signing_line(canvas, left, top - 33.5 * mm, half - RIGHT, self._place.on, self._captions.date, self._styles)
        stamp_corners(canvas, x + width - STAMP - 2 * mm, top - 2 * mm, self._captions.stamp, self._styles)


class Stamp(Block):
    """Room for a stamp; nothing is printed inside but the word."""

    __slots__ = ("_styles", "_word")

    def __init__(self, word: str, styles: Styles) -> None:
        self._word = word
        self._styles = styles

    def height(self, width: float) -> float:
        return STAMP

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        stamp_corners(canvas, x, top, self._word, self._styles)


def stamp_corners(canvas: Canvas, x: float, top: float, word: str, styles: Styles) -> None:
    """Four corners around the place of a stamp."""
    canvas.setLineWidth(HAIR)
    arm, right, bottom = 4 * mm, x + STAMP, top - STAMP
    for across, along in ((x, 1), (right, -1)):
        for level, down in ((top, -1), (bottom, 1)):
            canvas.line(across, level, across + along * arm, level)
            canvas.line(across, level, across, level + down * arm)
    write(canvas, x + (STAMP - styles.hint.width(word)) / 2, top - STAMP / 2 - 1 * mm, word, styles.hint)
