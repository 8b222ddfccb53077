"""A form's sheet as blocks of the ledger."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from desktop.forms.pieces import (
    Cells,
    Documents,
    Empty,
    Grid,
    Pairs,
    Piece,
    Sealed,
    Sign,
    Signs,
    Ticks,
    Words,
    WritingLines,
)
from desktop.forms.sheet import Head, Letter, Line, Section, Sheet
from desktop.printing.answers import CellRow, CellText, Lines, TickBoxes
from desktop.printing.blocks import Beside, Block, Gap, Stack, Text, Together
from desktop.printing.faces import Styles
from desktop.printing.ledger import GAP, NUMBER, Field, FieldRow, Label, Opening, SectionTitle, head_block, letterhead
from desktop.printing.pairs import PairBars
from desktop.printing.paper import ANSWER, COLUMN, HEIGHT, WIDTH
from desktop.printing.signing import Approval, Captions, Place, SignRows, captions
from desktop.printing.tables import table
from desktop.standards.wording import Wording

DASH = "–"
# A paragraph longer than this is set in parts: a note of two million characters is still cut quickly.
_PARAGRAPH = 4000
_DRAWING_ROOM = 90
# Before and after the words of a letter.
_AROUND = 8
_SHORT = (Words, Cells, Empty)


@dataclass(frozen=True, slots=True)
class Hand:
    """What is needed to draw a piece: the styles, the words of the program, the width there is in columns.

    `pages` tells on which page an entry of the file begins; it is filled in once the whole file is laid out.
    """

    styles: Styles
    wording: Wording
    captions: Captions
    columns: float = 9
    pages: dict[int, int] = field(default_factory=dict)

    def say(self, key: str, **facts: object) -> str:
        return self.wording.say(f"paper.{key}", **facts)


def hand_of(styles: Styles, wording: Wording) -> Hand:
    """The hand that draws in the language of that wording."""
    return Hand(styles, wording, captions(wording))


def paragraphs(text: str, styles: Styles) -> list[Block]:
    """Long text as the writer's own paragraphs."""
    parts: list[Block] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        parts += [Text(part, styles.body) for part in _portions(line)]
    return parts


def _portions(line: str) -> list[str]:
    """A very long line in parts that end with a sentence, or with a word."""
    found = []
    while len(line) > _PARAGRAPH:
        end = max(line.rfind(". ", 0, _PARAGRAPH) + 1, 0) or line.rfind(" ", 0, _PARAGRAPH)
        end = end if end > 0 else _PARAGRAPH
        found.append(line[:end])
        line = line[end:].removeprefix(" ")
    return [*found, line]


class Pointer(Block):
    """An entry that is pointed to: one line, with its page where that is known when it is drawn."""

    __slots__ = ("_entry", "_hand", "_text")

    def __init__(self, text: str, entry: int, hand: Hand) -> None:
        self._text, self._entry, self._hand = text, entry, hand

    @property
    def first(self) -> float:
        return self._hand.styles.body.baseline

    def height(self, width: float) -> float:
        return self._hand.styles.body.leading

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        page = self._hand.pages.get(self._entry)
        text = self._text if page is None else f"{self._text}, {self._hand.say('at_page', n=page)}"
        Text(text, self._hand.styles.body).draw(canvas, x, top, width)


def _words(piece: Words, hand: Hand) -> list[Block]:
    if piece.entry:
        return [Pointer(piece.text, piece.entry, hand)]
    return paragraphs(piece.text, hand.styles)


def _cells(piece: Cells, hand: Hand) -> list[Block]:
    cells = [CellText(cell.label, cell.text, cell.span, cell.comb, cell.unit) for cell in piece.cells]
    return [CellRow(cells, hand.styles, hand.columns)] if cells else []


def _ticks(piece: Ticks, hand: Hand) -> list[Block]:
    ticks = [(tick.label, tick.chosen, tick.write_in) for tick in piece.ticks]
    return [TickBoxes(ticks, hand.styles)] if ticks else []


def _grid(piece: Grid, hand: Hand) -> list[Block]:
    total = sum(piece.widths)
    room = WIDTH if _is_wide(piece) else ANSWER
    widths = [room * width / total for width in piece.widths]
    return [table(piece.heads, piece.rows, widths, hand.styles, piece.blank_rows, piece.foot)]


def _signs(piece: Signs, hand: Hand) -> list[Block]:
    places = [_place(sign, hand) for sign in piece.signs]
    if piece.approval:
        heading = hand.captions.agreed if piece.agreement else hand.captions.approved
        return [Approval(place, hand.captions, hand.styles, heading) for place in places]
    return [SignRows(places, hand.captions, hand.styles)] if places else []


def _place(sign: Sign, hand: Hand) -> Place:
    scanned = hand.say("sign.scan", document=_numbered(sign.document))
    written = {"paper": hand.say("sign.on_paper"), "scan": scanned}
    return Place(sign.function, written.get(sign.state, ""), sign.on)


def _lines(piece: WritingLines, hand: Hand) -> list[Block]:
    return [Lines(piece.n)] if piece.n else []


def _empty(piece: Empty, hand: Hand) -> list[Block]:
    return [Text(DASH, hand.styles.body)]


def _sealed(piece: Sealed, hand: Hand) -> list[Block]:
    return [Text(hand.say("sealed.apart"), hand.styles.body)]


def _documents(piece: Documents, hand: Hand) -> list[Block]:
    if not piece.documents:
        room: list[Block] = [Gap(_DRAWING_ROOM)] if piece.drawing else []
        box = TickBoxes([(hand.say("attached"), False, False)], hand.styles)
        sheets = CellRow([CellText(hand.say("sheets"), "", 4)], hand.styles)
        return [*room, Beside([(4 * COLUMN, box), (5 * COLUMN, sheets)])]
    rows: list[Block] = []
    for document in piece.documents:
        parts = (_numbered(document.no), document.title, document.medium, document.pages)
        rows.append(Text(", ".join(part for part in parts if part), hand.styles.body))
    return [*rows, *(paragraphs(piece.note, hand.styles) if piece.note else [])]


def _pairs(piece: Pairs, hand: Hand) -> list[Block]:
    return [PairBars(piece, hand.styles)]


def _numbered(number: str) -> str:
    return number if number.startswith("№") else f"№ {number}"


_DRAWN: Mapping[type, Callable[[Any, Hand], list[Block]]] = {
    Words: _words,
    Cells: _cells,
    Ticks: _ticks,
    Grid: _grid,
    Signs: _signs,
    WritingLines: _lines,
    Empty: _empty,
    Sealed: _sealed,
    Documents: _documents,
    Pairs: _pairs,
}


def _is_wide(piece: Piece) -> bool:
    return isinstance(piece, Grid) and sum(piece.widths) > 9


def _stack(line: Line, hand: Hand) -> Stack:
    blocks = [block for piece in line.pieces for block in _DRAWN[type(piece)](piece, hand)]
    if line.gap_reason:
        blocks.append(Text(hand.say("gap", reason=line.gap_reason), hand.styles.cell))
    return Stack(blocks or [Text("", hand.styles.body)], GAP)


def _label(line: Line) -> Label:
    return Label(f"{line.number}" if line.number else "", line.label, line.hint, line.clause)


def _is_approval(line: Line) -> bool:
    return any(isinstance(piece, Signs) and piece.approval for piece in line.pieces)


def _is_short(line: Line) -> bool:
    return all(isinstance(piece, _SHORT) and not getattr(piece, "long", False) for piece in line.pieces)


def _field(line: Line, hand: Hand) -> Block:
    wide = any(_is_wide(piece) for piece in line.pieces)
    return Field(_label(line), _stack(line, hand), hand.styles, hand.say("continued"), wide)


def _row(lines: Sequence[Line], hand: Hand) -> Block:
    """Fields that stand beside one another."""
    if len(lines) == 1:
        return _field(lines[0], hand)
    own = replace(hand, columns=(WIDTH / len(lines) - NUMBER) / COLUMN)
    return FieldRow([(_label(line), _stack(line, own)) for line in lines], hand.styles)


def _grouped(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines with those that stand beside them, three in a row at most."""
    groups: list[list[Line]] = []
    for line in lines:
        before = groups[-1] if groups else []
        if line.beside and before and len(before) < 3 and _is_short(line) and all(map(_is_short, before)):
            before.append(line)
        else:
            groups.append([line])
    return groups


def _section(section: Section, hand: Hand) -> list[Block]:
    blocks: list[Block] = []
    for group in _grouped(section.lines):
        block = _row(group, hand)
        last = blocks[-1] if blocks else None
        if group[0].keep_last and last and last.height(WIDTH) + block.height(WIDTH) < HEIGHT / 2:
            together = last.blocks if isinstance(last, Together) else [last]
            blocks[-1] = Together([*together, block], HEIGHT)
        else:
            blocks.append(block)
    if section.title and blocks:
        blocks[0] = Opening([SectionTitle(section.title, hand.styles), blocks[0]])
    return blocks


def sheet_blocks(sheet: Sheet, hand: Hand, number: str = "") -> list[Block]:
    """A sheet from its title to its last signature."""
    cells = _head_cells(sheet.head, hand) if sheet.head else _open_head(hand)
    letter = sheet.letter or Letter()
    blocks: list[Block] = [
        *letterhead(letter.head, hand.styles),
        head_block(sheet.title, sheet.ref, number, cells, hand.styles),
        *_letter_words(letter.opening, hand),
    ]
    said, signed = sheet.parts
    blocks += [block for section in said for block in _section(section, hand)]
    blocks += _letter_words(letter.closing, hand)
    return [*blocks, *(block for section in signed for block in _section(section, hand))]


def _letter_words(text: str, hand: Hand) -> list[Block]:
    return [Gap(_AROUND), *paragraphs(text, hand.styles), Gap(_AROUND)] if text else []


def _head_cells(head: Head, hand: Hand) -> list[CellText]:
    given = (
        ("head.code", head.code, 3),
        ("head.event_on", head.event_on, 2.4),
        ("head.entered_on", head.entered_on, 2),
        ("head.worker", head.worker, 2.4),
        ("head.norm", head.norm, 2.2),
    )
    return [CellText(hand.say(key), text or DASH, span, strong=key == "head.code") for key, text, span in given]


def _open_head(hand: Hand) -> list[CellText]:
    return [
        CellText(hand.say("head.code"), "", 4),
        CellText(hand.say("head.event_on"), "", 3, comb="date"),
        CellText(hand.say("head.worker"), "", 5),
    ]
