"""Reports and registers on paper: facts, tables, one chart of bars, and a closing line that counts the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.answers import CellText
from desktop.printing.blocks import Block, Gap, Text, write
from desktop.printing.faces import Styles, load_styles
from desktop.printing.ledger import Opening, SectionTitle, head_block
from desktop.printing.paper import WIDTH, mm
from desktop.printing.press import Leaf, Margins, Press, pages_of
from desktop.printing.speech import Speech, speech_of
from desktop.printing.tables import table
from desktop.standards.wording import Wording

NAMES = 0.36
BAR, STEP = 3.2 * mm, 5.4 * mm
FIRST_COLUMN = 3.0
SIGN_HERE = "_" * 34


@dataclass(frozen=True, slots=True)
class PrintedPart:
    """One table of a report; `bars` are drawn over it: a name and a number each."""

    title: str
    clause: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: tuple[tuple[str, float], ...] = ()


class Bars(Block):
    """Numbers as bars, longest to the edge, each with its name before it and its number behind."""

    __slots__ = ("_bars", "_styles")

    def __init__(self, bars: Sequence[tuple[str, float]], styles: Styles) -> None:
        self._bars = tuple(bars)
        self._styles = styles

    def height(self, width: float) -> float:
        return STEP * len(self._bars) + 2 * mm

    def cut(self, width: float, room: float) -> tuple[Block | None, Block]:
        fitting = int((room - 2 * mm) // STEP)
        if fitting < 1:
            return None, self
        return Bars(self._bars[:fitting], self._styles), Bars(self._bars[fitting:], self._styles)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        style = self._styles.cell
        names = width * NAMES
        longest = max((number for _, number in self._bars), default=0) or 1
        room = width - names - 14 * mm
        for place, (name, number) in enumerate(self._bars):
            baseline = top - STEP * place - style.baseline
            write(canvas, x, baseline, _shortened(name, names - 2 * mm, self._styles), style)
            long = room * number / longest
            if long:
                canvas.setFillGray(0.45)
                canvas.rect(x + names, top - STEP * place - BAR - 0.4 * mm, long, BAR, stroke=0, fill=1)
                canvas.setFillGray(0)
            write(canvas, x + names + long + 1.5 * mm, baseline, f"{number:g}", style)


def _shortened(text: str, room: float, styles: Styles) -> str:
    if styles.cell.width(text) <= room:
        return text
    while text and styles.cell.width(text + "…") > room:
        text = text[:-1]
    return text.rstrip() + "…"


def print_report(
    title: str,
    ref: str,
    facts: Sequence[tuple[str, str]],
    parts: Sequence[PrintedPart],
    notes: Sequence[str],
    wording: Wording,
    fonts: Path,
    out: BinaryIO,
    *,
    on: date,
    organisation: str,
) -> int:
    """Print a report as PDF; the number of its pages."""
    styles = load_styles(fonts)
    cells = [CellText(label, value, 12 // max(1, len(facts))) for label, value in facts]
    blocks: list[Block] = [head_block(title, ref, "", cells, styles)]
    for part in parts:
        blocks += [_part(part, styles), Gap(4 * mm)]
    blocks += [Text(note, styles.body) for note in notes]
    speech = speech_of(wording, styles, on=on)
    return _press(title, blocks, speech, wording, out, on, organisation)


def _part(part: PrintedPart, styles: Styles) -> Block:
    widths = _widths(len(part.heads))
    figures: list[Block] = [Bars(part.bars, styles)] if part.bars else []
    clause: list[Block] = [Gap(1 * mm), Text(part.clause, styles.hint)] if part.clause and part.clause != "P" else []
    title = SectionTitle(part.title, styles)
    return Opening([title, *figures, table(part.heads, part.rows, widths, styles), *clause])


def _widths(columns: int) -> list[float]:
    shares = [FIRST_COLUMN, *[1.0] * (columns - 1)]
    return [WIDTH * share / sum(shares) for share in shares]


def print_register(
    title: str,
    ref: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    wording: Wording,
    fonts: Path,
    out: BinaryIO,
    *,
    on: date,
    organisation: str,
    notes: Sequence[str] = (),
    signs: Sequence[str] = (),
) -> int:
    """Print a register as PDF with a closing line that counts its lines and pages; the number of pages.

    `notes` stand under the rows, `signs` are those who sign.
    """
    styles = load_styles(fonts)
    speech = speech_of(wording, styles, on=on)
    widths = [WIDTH / len(heads)] * len(heads)
    head = head_block(title, ref, "", [CellText(wording.say("paper.organisation"), organisation, 12)], styles)
    body: Block = table(heads, rows, widths, styles) if rows else Text(speech.say("list.empty"), styles.body)

    def closing(pages: int) -> Block:
        return Text(wording.say("count.closing_line", lines=len(rows), pages=pages), styles.strong)

    below: list[Block] = [part for note in notes for part in (Gap(3 * mm), Text(note, styles.body))]
    below += [part for sign in signs for part in (Gap(7 * mm), Text(f"{sign}  {SIGN_HERE}", styles.body))]
    # The closing line may itself turn a page; it never takes more than one.
    pages = len(pages_of([head, body, Gap(3 * mm), closing(0), *below]))
    blocks = [head, body, Gap(3 * mm), closing(pages), *below]
    return _press(title, blocks, speech, wording, out, on, organisation)


def _press(
    title: str,
    blocks: Sequence[Block],
    speech: Speech,
    wording: Wording,
    out: BinaryIO,
    on: date,
    organisation: str,
) -> int:
    pages: list[Leaf] = pages_of(blocks)
    press = Press(out, speech.styles, title=title, author=organisation, language=wording.language, on=on)
    for n, page in enumerate(pages, start=1):
        running = speech.say("running", title=title) if n > 1 else ""
        page_of = speech.say("page", n=n, total=len(pages))
        press.leaf(page, Margins(speech.confidential, running, speech.flag, f"{n}", "", page_of, "", speech.printed))
    press.finish()
    return len(pages)
