"""What is handed to the press for one case, and what it tells of the file it printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.forms.sheet import Sheet


@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """One document of the file, in its order.

    `medium` is "electronic", "signed", "signed_scan", "paper", "approved" or "sealed". `paper_pages` are sheets that
    lie in the folder and take their page numbers without being printed. `scan` is a picture or a PDF. `inventory` is
    the number of a recording that has no pages. A sealed document tells how many items and pages are kept apart.
    `entries` are the numbers in the file of its sheets, one after the other, for answers that point to them.
    """

    number: int
    title: str
    form_ref: str = ""
    date_text: str = ""
    event_date: str = ""
    medium: str = "electronic"
    sheets: tuple[Sheet, ...] = ()
    paper_pages: int = 0
    scan: bytes | None = None
    inventory: str = ""
    clause: str = ""
    sealed_items: int = 0
    sealed_pages: int = 0
    entries: tuple[int, ...] = ()

    def __repr__(self) -> str:
        return f"<Document {self.number}, {len(self.sheets)} sheets>"


@dataclass(frozen=True, slots=True, repr=False)
class CompletenessLine:
    """One thing a complete file holds; `state` is "present", "none" (does not apply) or "missing".

    `documents` are numbers of this file's documents: their pages are printed. `pages` says it in words instead.
    """

    number: str
    label: str
    state: str
    form: str = ""
    documents: tuple[int, ...] = ()
    pages: str = ""
    reason: str = ""

    def __repr__(self) -> str:
        return f"<CompletenessLine {self.number} {self.state}>"


@dataclass(frozen=True, slots=True, repr=False)
class CaseFile:
    """A case file as it is to be printed.

    Nothing here but the sheets and scans may hold a name. `flags` are of "practice", "draft", "coded". `compiled_by`
    and `checked_by` are functions of people. `clauses` are the clauses printed on "index", "completeness", "closing"
    and "sealed" pages. `period` is "17.01.2026 –".
    """

    code: str
    organisation: str
    printed_on: date
    documents: tuple[Document, ...]
    volume: int = 1
    years: str = ""
    period: str = ""
    copy_number: int = 1
    flags: tuple[str, ...] = ()
    completeness: tuple[CompletenessLine, ...] = ()
    compiled_by: str = ""
    checked_by: str = ""
    clauses: Mapping[str, str] = field(default_factory=dict)
    index_ref: str = ""
    both_sides: bool = False

    def __repr__(self) -> str:
        return f"<CaseFile {self.code}, {len(self.documents)} documents>"


@dataclass(frozen=True, slots=True)
class IndexLine:
    """One line of the printed index, with its real pages."""

    number: int
    title: str
    form_ref: str
    date_text: str
    count: int
    first_page: int
    last_page: int
    medium: str

    @property
    def pages(self) -> str:
        """ "11–15", or "93" for one page."""
        return page_range(self.first_page, self.last_page)


@dataclass(frozen=True, slots=True)
class Printed:
    """What was printed: numbered pages, index, volumes, and how many sides the PDF has."""

    total_pages: int
    index: tuple[IndexLine, ...]
    volumes: int
    sides: int


def page_range(first: int, last: int) -> str:
    """Pages from–to, one number if it is one page."""
    return f"{first}–{last}" if last > first else f"{first}"
