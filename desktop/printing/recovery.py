"""The recovery sheet: the code that opens the office when every password is lost, and how to keep it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.answers import CellText
from desktop.printing.blocks import Block, Gap, Stack, Text, write
from desktop.printing.faces import Style, Styles, load_styles
from desktop.printing.ledger import Field, Label, head_block
from desktop.printing.paper import SIGNAL, WIDTH, mm
from desktop.printing.press import Leaf, Margins, Press, pages_of
from desktop.printing.speech import speech_of
from desktop.standards.wording import Wording

_HIGH = 46 * mm
_QUIET = 4 * mm
_ACROSS = 4


@dataclass(frozen=True, slots=True, repr=False)
class Code:
    """The groups of one sheet; `part` is A or B where two are needed together."""

    groups: tuple[str, ...]
    part: str = ""


def print_recovery_sheets(
    codes: Sequence[Code],
    office: str,
    vault_id: str,
    fingerprint: str,
    wording: Wording,
    fonts: Path,
    out: BinaryIO,
    *,
    on: date,
) -> None:
    """Print the recovery sheet as PDF: a page for each envelope, nothing on it but a code and what to do with it."""
    styles = load_styles(fonts)
    speech = speech_of(wording, styles, on=on, confidential="strictly")
    say = speech.say
    cells = [
        CellText(say("recovery.office"), office, 6, strong=True),
        CellText(say("recovery.made_on"), wording.date(on.isoformat()), 6),
        CellText(say("recovery.vault"), vault_id, 12),
        CellText(say("recovery.fingerprint"), fingerprint, 12),
    ]
    fields = [
        Field(
            Label("", say(f"recovery.{key}"), indent=0),
            Stack([Text(line, styles.body) for line in say(f"recovery.{key}.text").split("\n")], 1.2 * mm),
            styles,
            "",
        )
        for key in ("what", "keep", "use")
    ]
    head = head_block(say("recovery.title"), "", "", cells, styles)
    pages: list[Leaf] = []
    for code in codes:
        apart = [Text(say("recovery.part", part=code.part), styles.section), Gap(2 * mm)] if code.part else []
        pages += pages_of([head, *apart, CodeFrame(code.groups, say("recovery.code"), styles), Gap(6 * mm), *fields])
    press = Press(out, styles, title=say("recovery.title"), author=office, language=wording.language, on=on)
    for n, page in enumerate(pages, start=1):
        page_of = say("page", n=n, total=len(pages))
        press.leaf(page, Margins(speech.confidential, "", "", f"{n}", "", page_of, "", speech.printed))
    press.finish()


class CodeFrame(Block):
    """The eight groups in a heavy frame, each with its place, and the same code for a scanner."""

    __slots__ = ("_groups", "_label", "_styles")

    def __init__(self, groups: Sequence[str], label: str, styles: Styles) -> None:
        self._groups = tuple(groups)
        self._label = label
        self._styles = styles

    def height(self, width: float) -> float:
        return _HIGH

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        styles = self._styles
        canvas.setLineWidth(SIGNAL)
        canvas.rect(x, top - _HIGH, WIDTH, _HIGH)
        write(canvas, x + 6 * mm, top - 8 * mm, self._label, styles.section)
        figures = Style(styles.title.face, 17, 21)
        step = (WIDTH - _HIGH - 6 * mm) / _ACROSS
        for n, group in enumerate(self._groups):
            row, column = divmod(n, _ACROSS)
            left, baseline = x + 6 * mm + column * step, top - (21 + 16 * row) * mm
            write(canvas, left, baseline + 6.4 * mm, f"{n + 1}", styles.hint)
            write(canvas, left, baseline, group, figures)
        self._draw_square(canvas, x + WIDTH - _HIGH + _QUIET, top - _HIGH + _QUIET, _HIGH - 2 * _QUIET)

    def _draw_square(self, canvas: Canvas, x: float, y: float, side: float) -> None:
        """A QR code of the groups, drawn as black squares."""
        # Late, because the barcode package is needed for this one sheet alone.
        from reportlab.graphics.barcode.qr import QrCodeWidget

        code = QrCodeWidget("-".join(self._groups), barLevel="M").qr
        code.make()
        modules = code.modules
        step = side / len(modules)
        for row, line in enumerate(modules):
            for column, black in enumerate(line):
                if black:
                    at = y + side - (row + 1) * step
                    canvas.rect(x + column * step, at, step, step, stroke=0, fill=1)
