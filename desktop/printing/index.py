"""The index: page 1 of the file, with the real page numbers of everything in it."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.answers import CellText
from desktop.printing.blocks import Block, Gap, Text, write
from desktop.printing.contents import CaseFile, IndexLine
from desktop.printing.faces import Style, Styles
from desktop.printing.ledger import Opening, head_block
from desktop.printing.paper import mm
from desktop.printing.press import Leaf, pages_of
from desktop.printing.sheet_blocks import DASH
from desktop.printing.signing import Place, SignRows
from desktop.printing.speech import Speech, compiled_by
from desktop.printing.tables import AFTER_FIGURES, Rows

_WIDTHS = tuple(wide * mm for wide in (7, 54, 22.5, 30, 12.5, 16.5, 25.5))
_HEADS = ("number", "document", "form", "date", "count", "pages", "medium")
_RIGHT = frozenset({"count", "pages"})


class Total(Block):
    """The total under the column of pages, in words beside it."""

    __slots__ = ("_detail", "_label", "_styles", "_total", "_words")

    def __init__(self, label: str, words: str, total: int, detail: str, styles: Styles) -> None:
        self._label, self._words, self._total, self._detail = label, words, total, detail
        self._styles = styles

    def height(self, width: float) -> float:
        return 14 * mm

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        styles = self._styles
        large = Style(styles.section.face, 13, 16)
        left, baseline = x + _WIDTHS[0], top - 7 * mm
        right = x + sum(_WIDTHS[:6]) - AFTER_FIGURES
        write(canvas, left, baseline, self._label, styles.section)
        write(canvas, left + styles.section.width(self._label) + 4 * mm, baseline, self._words, styles.body)
        write(canvas, right, baseline, f"{self._total}", large, align="right")
        write(canvas, left, baseline - 4.2 * mm, self._detail, styles.hint)


def index_pages(
    file: CaseFile, lines: Sequence[IndexLine], own: int, total: int, volumes: int, speech: Speech
) -> list[Leaf]:
    """The pages of the index; `own` is how many pages it has itself."""
    styles = speech.styles
    cells = [
        CellText(speech.say("head.code"), file.code, 3, strong=True),
        CellText(speech.say("volume"), f"{file.volume} / {file.volume + volumes - 1}", 2),
        CellText(speech.say("period"), file.period or file.years or DASH, 3),
        CellText(speech.say("compiled_on"), speech.hand.wording.date(file.printed_on.isoformat()), 4),
    ]
    head = head_block(speech.say("index"), file.index_ref, "", cells, styles)
    heads = [Text(speech.say(f"index.{key}"), styles.head, "right" if key in _RIGHT else "left") for key in _HEADS]
    rows = [_row(line, speech) for line in lines]
    detail = speech.say("index.detail", index=own, documents=total - own)
    ending = [
        Total(speech.say("total_pages"), speech.in_words(total), total, detail, styles),
        Gap(4 * mm),
        _compiler(file, speech),
    ]
    return pages_of([head, Rows(heads, rows, _WIDTHS), Opening(ending)])


def _row(line: IndexLine, speech: Speech) -> list[Block]:
    styles = speech.styles
    return [
        Text(f"{line.number}", styles.strong),
        Text(line.title, styles.cell),
        Text(line.form_ref or DASH, styles.cell),
        Text(line.date_text or DASH, styles.cell),
        Text(f"{line.count}", styles.cell, "right"),
        Text(line.pages, styles.strong, "right"),
        Text(speech.say(f"medium.{line.medium}"), styles.cell),
    ]


def _compiler(file: CaseFile, speech: Speech) -> Block:
    return SignRows([Place(compiled_by(file, speech))], speech.hand.captions, speech.styles, wide=True)
