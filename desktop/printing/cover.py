"""The cover: organisation, code, volume, years, confidential. Nothing else, and never a name."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.blocks import Block, Text, rule, write
from desktop.printing.faces import Style, Styles
from desktop.printing.paper import COLUMN, HAIR, HEIGHT, SIGNAL, WIDTH, mm

_LARGEST = 50


@dataclass(frozen=True, slots=True)
class CoverWords:
    """What stands on a cover, already worded."""

    organisation: str
    code: str
    volume_label: str
    volume: str
    years_label: str
    years: str
    confidential: str
    flag: str = ""
    hatched: bool = False


class Cover(Block):
    """The whole cover as one block as high as the page."""

    __slots__ = ("_styles", "_words")

    def __init__(self, words: CoverWords, styles: Styles) -> None:
        self._words = words
        self._styles = styles

    def height(self, width: float) -> float:
        return HEIGHT

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        styles, words = self._styles, self._words
        body = Style(styles.body.face, 11, 15)
        organisation = Text(words.organisation, body)
        high = organisation.height(8 * COLUMN)
        line = top - 41 * mm
        organisation.draw(canvas, x, line + high + 3 * mm, 8 * COLUMN)
        rule(canvas, x, line, WIDTH, SIGNAL)
        self._draw_code(canvas, x, line)
        rule(canvas, x, line - 36 * mm, WIDTH)
        value = Style(styles.title.face, 19, 23)
        facts = ((words.volume_label, words.volume), (words.years_label, words.years))
        for at, (label, text) in enumerate(facts):
            write(canvas, x + at * 3 * COLUMN, line - 43 * mm, label, styles.hint)
            write(canvas, x + at * 3 * COLUMN, line - 53 * mm, text, value)
        rule(canvas, x, line - 59 * mm, WIDTH)
        if words.flag:
            self._boxed(canvas, x, line - 84 * mm, words.flag, Style(styles.title.face, 16, 20), HAIR * 2)
        self._boxed(canvas, x, top - 223 * mm, words.confidential, Style(styles.title.face, 23, 28), SIGNAL, 9 * COLUMN)
        if words.hatched:
            _hatch(canvas, x + WIDTH - 8 * mm, top - HEIGHT, 8 * mm, HEIGHT - 104 * mm)

    def _draw_code(self, canvas: Canvas, x: float, line: float) -> None:
        """The code fills the width, and stays in its place however long it is."""
        face = self._styles.title.face
        size = min(_LARGEST, WIDTH / max(face.measure(self._words.code), 0.1) * 0.995)
        write(canvas, x, line - 22 * mm, self._words.code, Style(face, size, size))

    def _boxed(
        self, canvas: Canvas, x: float, y: float, text: str, style: Style, weight: float, width: float = 0
    ) -> None:
        """A word in a frame, its letters set apart; at least `width` wide."""
        spaced = style.size * 0.12
        wide = style.width(text) + spaced * len(text)
        if wide > WIDTH - 12 * mm:
            spaced, style = 0, Style(style.face, style.size * (WIDTH - 12 * mm) / style.width(text), style.leading)
            wide = style.width(text)
        high = style.size * 2.3
        canvas.setLineWidth(weight)
        canvas.rect(x, y, max(width, wide + 12 * mm), high)
        write(canvas, x + 6 * mm, y + high / 2 - style.size * 0.36, text, style, spaced=spaced)


def _hatch(canvas: Canvas, x: float, bottom: float, wide: float, high: float) -> None:
    """The hatched edge of what is strictly confidential."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, bottom, wide, high)
    canvas.clipPath(path, stroke=1, fill=0)
    canvas.setLineWidth(1.0)
    at = bottom - wide
    while at < bottom + high:
        canvas.line(x, at, x + wide, at + wide)
        at += 3 * mm
    canvas.restoreState()
