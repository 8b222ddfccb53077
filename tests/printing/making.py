"""Sheets and files made by hand, and pages read back from a PDF."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from pypdf import PdfReader

from desktop.forms.pieces import Piece, Words
from desktop.forms.sheet import Head, Line, Section, Sheet
from desktop.printing.contents import CaseFile, Document

DAY = date(2026, 10, 20)
CODE = "MN-SUM0-2026-014"
NAME = "Жишээгийн Саруул"


def line(*pieces: Piece, label: str = "Асуулт", number: int = 1, **more: object) -> Line:
    return Line(number, f"f{number}", label, "", "", pieces, **more)  # type: ignore[arg-type]


def sheet(*lines: Line, title: str = "Маягт", ref: str = "F-06", head: bool = True, section: str = "") -> Sheet:
    facts = Head(CODE, "№ 4", "19.01.2026", "19.01.2026", "нийгмийн ажилтан", "mn/2021") if head else None
    return Sheet("form", ref, title, "MNS 6949:2021 · 6.3.3.2", facts, (Section(section, lines),))


def page_of(text: str = "үг") -> Sheet:
    """A sheet that takes one page."""
    return sheet(line(Words(text)))


def document(number: int, pages: int = 1, title: str = "Баримт", **more: object) -> Document:
    """A document that prints on that many pages."""
    given: dict[str, object] = {"sheets": tuple(page_of() for _ in range(pages)), "form_ref": "F-06", **more}
    return Document(number, title, **given)  # type: ignore[arg-type]


def case_file(*documents: Document, **more: object) -> CaseFile:
    given: dict[str, object] = {"years": "2026–2027", "compiled_by": "нийгмийн ажилтан", **more}
    return CaseFile(CODE, "Загвар сумын төв", DAY, documents, **given)  # type: ignore[arg-type]


def read(pdf: BytesIO) -> PdfReader:
    return PdfReader(BytesIO(pdf.getvalue()))


def words_of(pdf: BytesIO) -> list[str]:
    """The text of each page, its white space made even."""
    return [" ".join((page.extract_text() or "").split()) for page in read(pdf).pages]


def fonts_of(pdf: BytesIO) -> set[str]:
    """The names of all fonts used, without the prefix of a part font."""
    found = set()
    for page in read(pdf).pages:
        for font in (page["/Resources"].get("/Font") or {}).values():
            found.add(str(font.get_object()["/BaseFont"]).rpartition("+")[2])
    return found
