"""The press: cuts blocks into pages and prints these with header, footer and bookmarks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop.printing.attachments import ImportedPage, put_in
from desktop.printing.blocks import Block, Stack, rule, write
from desktop.printing.faces import Styles
from desktop.printing.paper import BINDING, BOTTOM, HEIGHT, OUTER, PAGE_HEIGHT, PAGE_WIDTH, TOP, WIDTH, mm

PROGRAM = "Kerege"
_FOOTER_TABS = (0, 42 * mm, 73.5 * mm)


@dataclass(frozen=True, slots=True)
class Margins:
    """What stands in header and footer of one page; every part may be empty, none of them ever holds a name."""

    confidential: str = ""
    running: str = ""
    flag: str = ""
    corner: str = ""
    code: str = ""
    page: str = ""
    clause: str = ""
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on its page, `down` points under the top of the text."""

    block: Block
    down: float


Leaf = tuple[Placed, ...]


def pages_of(blocks: Iterable[Block]) -> list[Leaf]:
    """The pages that blocks fill, at least one."""
    pages: list[Leaf] = []
    page: list[Placed] = []
    down = 0.0
    waiting = list(blocks)[::-1]
    while waiting:
        block = waiting.pop()
        high = block.height(WIDTH)
        if down + high <= HEIGHT + 0.01:
            page.append(Placed(block, down))
            down += high
            continue
        head, tail = block.cut(WIDTH, HEIGHT - down)
        if head is not None:
            page.append(Placed(head, down))
        elif not page:
            # Nothing of it fits even on an empty page: better a block over the edge than none.
            page.append(Placed(block, down))
            tail = Stack([])
        if tail.height(WIDTH):
            waiting.append(tail)
        pages.append(tuple(page))
        page, down = [], 0.0
    return [*pages, tuple(page)] if page or not pages else pages


class Press:
    """Prints pages into one PDF.

    The same input gives the same bytes: the only date in the file is the one it is given.
    """

    def __init__(
        self,
        out: BinaryIO,
        styles: Styles,
        *,
        title: str,
        author: str,
        language: str,
        on: date | None,
        both_sides: bool = False,
    ) -> None:
        rl_config.useA85 = 0
        self.styles = styles
        self._out = out
        self._file = BytesIO()
        self._imports: list[tuple[int, tuple[float, float, float, float], ImportedPage]] = []
        self._both_sides = both_sides
        self._sides = 0
        self._canvas = Canvas(
            self._file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            initialFontName=styles.body.face.name,
            lang=language,
        )
        self._canvas._doc.info = _Info(title, author, on)

    def leaf(self, page: Leaf, margins: Margins | None = None, bookmark: str = "") -> None:
        """Print one page; without margins it stays without header and footer."""
        canvas = self._canvas
        x = self._left()
        if bookmark:
            key = f"page{self._sides}"
            canvas.bookmarkPage(key)
            canvas.addOutlineEntry(bookmark, key, 0)
        if margins:
            self._header(margins, x)
            self._footer(margins, x)
        for placed in page:
            top = PAGE_HEIGHT - TOP - placed.down
            placed.block.draw(canvas, x, top, WIDTH)
            if isinstance(placed.block, ImportedPage):
                block = placed.block
                self._imports.append((self._sides, (x, top - block.height(WIDTH), x + block.wide, top), block))
        canvas.showPage()
        self._sides += 1

    def leaves(self, pages: Sequence[Leaf], margins: Sequence[Margins], bookmark: str = "") -> None:
        """Print the pages of one document; its bookmark leads to the first."""
        for n, (page, margin) in enumerate(zip(pages, margins, strict=True)):
            self.leaf(page, margin, bookmark if n == 0 else "")

    def turn(self) -> None:
        """Begin a new sheet of paper: where both sides are printed, the back of the last one stays empty."""
        if self._both_sides and self._sides % 2:
            self.leaf(())

    def finish(self) -> None:
        """Write the file."""
        self._canvas.save()
        file = self._file.getvalue()
        self._out.write(put_in(file, self._imports) if self._imports else file)

    @property
    def sides(self) -> int:
        """How many pages were printed so far."""
        return self._sides

    def _left(self) -> float:
        return OUTER if self._both_sides and self._sides % 2 else BINDING

    def _header(self, margins: Margins, x: float) -> None:
        canvas, styles = self._canvas, self.styles
        y = PAGE_HEIGHT - 12 * mm
        right = x + WIDTH
        corner = styles.section if margins.corner[:1].isdigit() else styles.label
        write(canvas, x, y, margins.confidential, styles.head)
        write(canvas, right, y, margins.corner, corner, align="right")
        end = right - max(corner.width(margins.corner), 12 * mm) - 6 * mm
        if margins.flag:
            wide = styles.head.width(margins.flag)
            write(canvas, end, y, margins.flag, styles.head, align="right")
            canvas.setLineWidth(0.8)
            canvas.rect(end - wide - 1.6 * mm, y - 1.6 * mm, wide + 3.2 * mm, 4.6 * mm)
            end -= wide + 5 * mm
        start = x + _FOOTER_TABS[1]
        write(canvas, start, y, _shortened(margins.running, styles, end - start), styles.hint)

    def _footer(self, margins: Margins, x: float) -> None:
        canvas, styles = self._canvas, self.styles
        rule(canvas, x, BOTTOM - 5 * mm, WIDTH)
        y = BOTTOM - 8.4 * mm
        first, second, third = (x + tab for tab in _FOOTER_TABS)
        write(canvas, first, y, margins.code, styles.head)
        write(canvas, second, y, margins.page, styles.head)
        write(canvas, x + WIDTH, y, margins.printed, styles.hint, align="right")
        room = WIDTH - _FOOTER_TABS[2] - styles.hint.width(margins.printed) - 3 * mm
        third = max(third, second + styles.head.width(margins.page) + 4 * mm)
        write(canvas, third, y, _shortened(margins.clause, styles, room), styles.hint)


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc]
    """What the file says of itself: no subject, no keywords, no library."""

    def __init__(self, title: str, author: str, on: date | None) -> None:
        super().__init__()
        self.title, self.author, self._on = title, author, on
        self.subject = self.keywords = ""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        told = {"Title": self.title, "Author": self.author, "Creator": PROGRAM, "Producer": PROGRAM}
        if self._on:
            told["CreationDate"] = told["ModDate"] = f"D:{self._on:%Y%m%d}000000Z"
        entries = {key: pdfdoc.PDFString(value) for key, value in told.items() if value}
        return bytes(pdfdoc.PDFDictionary(entries).format(document))


def _shortened(text: str, styles: Styles, room: float) -> str:
    """The text cut with … to the room there is."""
    if styles.hint.width(text) <= room:
        return text
    while text and styles.hint.width(text + "…") > room:
        text = text[:-1]
    return f"{text.rstrip()}…" if text else ""
