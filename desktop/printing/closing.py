"""The two sheets at the end, outside the count: is everything there, and how many pages is it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.answers import Box, CellRow, CellText
from desktop.printing.blocks import Block, Gap, Stack, Text, write
from desktop.printing.contents import CaseFile, CompletenessLine, IndexLine
from desktop.printing.faces import Style, Styles
from desktop.printing.ledger import GAP, Field, Label, head_block
from desktop.printing.paper import ANSWER, mm
from desktop.printing.press import Leaf, pages_of
from desktop.printing.signing import Place, SignRows, Stamp
from desktop.printing.speech import Speech, compiled_by
from desktop.printing.tables import Rows

_WIDTHS = tuple(wide * mm for wide in (17, 53, 12, 27, 14, 19, 26))
_HEADS = ("item", "material", "present", "none", "missing", "form", "pages")
_STATES = ("present", "none", "missing")
_LATER_ROWS = 5


def completeness_pages(file: CaseFile, index: Sequence[IndexLine], speech: Speech) -> list[Leaf]:
    """The completeness sheet: present lines plain, every exception bold with its reason."""
    styles = speech.styles
    counts = " / ".join(str(sum(line.state == state for line in file.completeness)) for state in _STATES)
    cells = [
        CellText(speech.say("head.code"), file.code, 3, strong=True),
        CellText(speech.say("checked_on"), speech.hand.wording.date(file.printed_on.isoformat()), 3),
        CellText(speech.say("complete.counts"), counts, 3),
        CellText(speech.say("checked_by"), file.checked_by or file.compiled_by or "–", 3),
    ]
    items = speech.say("complete.items", n=len(file.completeness))
    head = head_block(speech.say("completeness"), items, "", cells, styles)
    pages = {line.number: line for line in index}
    rows = [_completeness_row(line, pages, speech) for line in file.completeness]
    heads = [Text(speech.say(f"complete.{key}"), styles.head) for key in _HEADS]
    signs = SignRows([Place(file.checked_by)], speech.hand.captions, styles, wide=True)
    return pages_of([head, Rows(heads, rows, _WIDTHS), Gap(2 * mm), signs])


def _completeness_row(line: CompletenessLine, pages: Mapping[int, IndexLine], speech: Speech) -> list[Block]:
    styles = speech.styles
    exception = line.state != "present"
    style = styles.strong if exception else styles.cell
    found = [pages[number].pages for number in line.documents if number in pages]
    where = line.pages or ", ".join(found)
    if any(pages[number].medium == "sealed" for number in line.documents if number in pages):
        where = ", ".join([where, speech.say("sealed.word")])
    said = "; ".join(part for part in (where, line.reason) if part)
    return [
        Text(line.number, styles.cell),
        Text(line.label, style),
        *(Box(line.state == state, styles.cell) for state in _STATES),
        Text(line.form, styles.cell),
        Text(said, style),
    ]


@dataclass(frozen=True, slots=True)
class Count:
    """What is counted for one volume."""

    volume: int
    volumes: int
    first: int
    last: int
    paper: int
    placeholders: int
    sealed_items: int
    sealed_pages: int
    with_completeness: bool

    @property
    def total(self) -> int:
        return self.last - self.first + 1


class Sentence(Block):
    """ "This file has 93 pages", the number large, in words under it."""

    __slots__ = ("_after", "_before", "_number", "_styles", "_words")

    def __init__(self, before: str, number: int, after: str, words: str, styles: Styles) -> None:
        self._before, self._number, self._after, self._words = before, f"{number}", after, words
        self._styles = styles

    def height(self, width: float) -> float:
        return 34 * mm

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        large = Style(self._styles.body.face, 15, 19)
        baseline = top - 18 * mm
        write(canvas, x, baseline, self._before, large)
        x += large.width(self._before) + 3.4 * mm
        write(canvas, x, baseline, self._number, self._styles.figure)
        x += self._styles.figure.width(self._number) + 3.4 * mm
        write(canvas, x, baseline, self._after, large)
        write(canvas, x, baseline - 6.6 * mm, self._words, Style(self._styles.body.face, 11, 14))


def closing_pages(file: CaseFile, count: Count, speech: Speech) -> list[Leaf]:
    """The closing sheet of one volume."""
    styles = speech.styles
    cells = [
        CellText(speech.say("head.code"), file.code, 3, strong=True),
        CellText(speech.say("volume"), f"{count.volume} / {count.volumes}", 3),
        CellText(speech.say("organisation"), file.organisation, 6),
    ]
    sentence = Sentence(
        speech.say("closing.before"),
        count.total,
        speech.pages("closing.after", count.total),
        speech.in_words(count.total),
        styles,
    )
    fields = (
        ("closing.numbered", _numbered(count, speech)),
        ("closing.of_these", _of_these(count, speech)),
        ("closing.outside", Text(_outside(count, speech), styles.body)),
        ("closing.later", _later(speech)),
        ("closing.signatures", _signatures(file, speech)),
    )
    blocks = [
        Field(Label(f"{n}", speech.say(key)), Stack([answer], GAP), styles, "")
        for n, (key, answer) in enumerate(fields, start=1)
    ]
    head = head_block(speech.say("closing"), file.index_ref, "", cells, styles)
    return pages_of([head, sentence, *blocks])


def _numbered(count: Count, speech: Speech) -> Block:
    nothing = speech.say("nothing")
    cells = (
        ("closing.first", f"{count.first}"),
        ("closing.last", f"{count.last}"),
        ("closing.left_out", nothing),
        ("closing.lettered", nothing),
    )
    return _cells(cells, speech)


def _of_these(count: Count, speech: Speech) -> Block:
    cells = (
        ("closing.printed", f"{count.total - count.paper}"),
        ("closing.paper", f"{count.paper}"),
        ("closing.damaged", speech.say("nothing")),
        ("closing.placeholders", f"{count.placeholders}"),
    )
    return _cells(cells, speech)


def _cells(cells: Sequence[tuple[str, str]], speech: Speech) -> Block:
    """Four cells over nine columns, the last with the longest label."""
    row = zip(cells, (2, 2, 2, 3), strict=True)
    return CellRow([CellText(speech.say(key), text, span) for (key, text), span in row], speech.styles)


def _outside(count: Count, speech: Speech) -> str:
    parts = [speech.say("closing.outside.complete" if count.with_completeness else "closing.outside.plain")]
    if count.sealed_items:
        parts.append(speech.say("closing.outside.sealed", items=count.sealed_items, pages=count.sealed_pages))
    return " ".join(parts)


def _later(speech: Speech) -> Block:
    styles = speech.styles
    keys = ("date", "pages", "total", "signature")
    heads = [Text(speech.say(f"closing.later.{key}"), styles.head) for key in keys]
    widths = [ANSWER * part / 126 for part in (28, 32, 31, 35)]
    rows = [[Gap(0)] * len(heads) for _ in range(_LATER_ROWS)]
    return Rows(heads, rows, widths, grid=True, least=9 * mm)


def _signatures(file: CaseFile, speech: Speech) -> Block:
    styles = speech.styles
    checked = speech.say("checked_by_function", function=file.checked_by) if file.checked_by else speech.say("checked")
    places = [Place(compiled_by(file, speech)), Place(checked), Place(speech.say("closing.archive"))]
    return Stack([SignRows(places, speech.hand.captions, styles), Stamp(speech.hand.captions.stamp, styles)])
