"""The pages of one document of the file, laid out before the pages are numbered."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.attachments import Unreadable, scan_blocks
from desktop.printing.blocks import Block, Gap, Stack, Text, rule, write
from desktop.printing.contents import Document, page_range
from desktop.printing.faces import Style
from desktop.printing.ledger import head_block
from desktop.printing.paper import HEIGHT, SIGNAL, WIDTH, mm
from desktop.printing.press import Leaf, pages_of
from desktop.printing.sheet_blocks import sheet_blocks
from desktop.printing.speech import Speech

_GAP = 4 * mm


@dataclass(frozen=True, slots=True)
class Part:
    """A document with its printed pages; `clauses` and `titles` stand in the margins of each.

    `starts`: how many pages of it come before each of its sheets.
    """

    document: Document
    pages: tuple[Leaf, ...]
    clauses: tuple[str, ...]
    titles: tuple[str, ...]
    starts: tuple[int, ...] = ()

    @property
    def count(self) -> int:
        """How many page numbers it takes."""
        return len(self.pages) + self.document.paper_pages


def part_of(document: Document, speech: Speech) -> Part:
    """Lay one document out."""
    pages: list[Leaf] = []
    clauses: list[str] = []
    titles: list[str] = []

    def add(found: list[Leaf], clause: str, title: str) -> None:
        pages.extend(found)
        clauses.extend([clause] * len(found))
        # From the second page on; the first has the title itself.
        titles.extend(["", *[speech.say("running", title=title)] * (len(found) - 1)])

    number = f"№ {document.number}"
    starts = []
    for sheet in document.sheets:
        starts.append(len(pages))
        add(pages_of(sheet_blocks(sheet, speech.hand, number)), sheet.clause, sheet.title)
    if document.scan is not None:
        add(_scan(document, speech, titled=not document.sheets), document.clause, document.title)
    if document.medium == "sealed":
        add([_sealed(document, speech)], document.clause, document.title)
        titles[-1] = speech.say("sealed.placeholder")
    if not pages and not document.paper_pages:
        add([_nothing_to_print(document, speech)], document.clause, document.title)
    return Part(document, tuple(pages), tuple(clauses), tuple(titles), tuple(starts))


def _heading(document: Document, speech: Speech) -> Stack:
    return head_block(document.title, document.form_ref, f"№ {document.number}", (), speech.styles)


def _scan(document: Document, speech: Speech, titled: bool) -> list[Leaf]:
    """A scan page by page; one that cannot be opened leaves a page that says so."""
    heading = [_heading(document, speech), Gap(_GAP)] if titled else []
    room = HEIGHT - sum(block.height(WIDTH) for block in heading)
    try:
        blocks = scan_blocks(document.scan or b"", room, HEIGHT)
    except Unreadable:
        blocks = [Text(speech.say("scan.unreadable"), speech.styles.body)]
    leaves = [pages_of([*heading, blocks[0]])[0]]
    return leaves + [pages_of([block])[0] for block in blocks[1:]]


def _nothing_to_print(document: Document, speech: Speech) -> Leaf:
    """The page of a recording: it stands for something that has no pages."""
    said = (
        speech.say("recording", inventory=document.inventory) if document.inventory else speech.say("nothing_to_print")
    )
    return pages_of([_heading(document, speech), Gap(_GAP), Text(said, speech.styles.body)])[0]


def slip(document: Document, first: int, last: int, speech: Speech) -> Leaf:
    """The slip before sheets of paper that take the numbers `first` to `last`; it takes none itself."""
    key = "slip.many" if last > first else "slip.one"
    lines = [
        Text(speech.say(key, pages=page_range(first, last)), speech.styles.section),
        Gap(2 * mm),
        Text(speech.say(f"medium.{document.medium}"), speech.styles.body),
        Text(speech.say("slip.number_by_hand"), speech.styles.body),
    ]
    return pages_of([_heading(document, speech), Gap(_GAP), *lines])[0]


class SealedPage(Block):
    """What stands for the strictly confidential part: how much there is and who may open it, nothing more."""

    __slots__ = ("_document", "_speech")

    def __init__(self, document: Document, speech: Speech) -> None:
        self._document = document
        self._speech = speech

    def height(self, width: float) -> float:
        return 120 * mm

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        styles, say = self._speech.styles, self._speech.say
        left, room, top = x + 14 * mm, WIDTH - 28 * mm, top - 30 * mm
        canvas.setLineWidth(SIGNAL)
        canvas.rect(x, top - 88 * mm, WIDTH, 88 * mm)
        write(canvas, left, top - 16 * mm, say("sealed.title"), styles.title)
        write(canvas, left, top - 23 * mm, say("sealed.stands_for"), styles.cell)
        at = left
        large = Style(styles.body.face, 12, 15)
        for number, word in ((self._document.sealed_items, "items"), (self._document.sealed_pages, "pages")):
            write(canvas, at, top - 52 * mm, f"{number}", styles.figure)
            at += styles.figure.width(f"{number}") + 4 * mm
            text = self._speech.pages(f"sealed.{word}", number)
            write(canvas, at, top - 52 * mm, text, large)
            at = max(at + large.width(text) + 8 * mm, left + 42 * mm)
        rule(canvas, left, top - 62 * mm, room)
        Text(say("sealed.rules"), styles.cell).draw(canvas, left, top - 65 * mm, room)


def _sealed(document: Document, speech: Speech) -> Leaf:
    return pages_of([SealedPage(document, speech)])[0]
