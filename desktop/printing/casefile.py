"""The whole case file on paper: cover, index, documents numbered through, completeness and closing sheet.

Everything is laid out once before anything is printed, so every number is known when it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.printing.closing import Count, closing_pages, completeness_pages
from desktop.printing.contents import CaseFile, Document, IndexLine, Printed, page_range
from desktop.printing.cover import Cover, CoverWords
from desktop.printing.documents import Part, part_of, slip
from desktop.printing.faces import load_styles
from desktop.printing.index import index_pages
from desktop.printing.press import Leaf, Press, pages_of
from desktop.printing.speech import Speech, speech_of
from desktop.standards.wording import Wording

# A folder holds about this many sheets of paper.
SHEETS_A_VOLUME = 250


def print_case_file(case_file: CaseFile, wording: Wording, fonts: Path, out: BinaryIO) -> Printed:
    """Print a case file as PDF; `OSError` if the fonts are not there."""
    return _print(case_file, wording, fonts, out, strictly=False)


def print_sealed(case_file: CaseFile, wording: Wording, fonts: Path, out: BinaryIO) -> Printed:
    """Print the strictly confidential part alone, with its own cover, numbers and count."""
    return _print(case_file, wording, fonts, out, strictly=True)


def _print(file: CaseFile, wording: Wording, fonts: Path, out: BinaryIO, strictly: bool) -> Printed:
    styles = load_styles(fonts)
    speech = speech_of(
        wording,
        styles,
        code=file.code,
        flags=file.flags,
        on=file.printed_on,
        copy=file.copy_number,
        confidential="strictly" if strictly else "confidential",
    )
    press = Press(
        out,
        styles,
        title=file.code,
        author=file.organisation,
        language=wording.language,
        on=file.printed_on,
        both_sides=file.both_sides,
    )
    return _Bound(file, speech, press, strictly).print()


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A part with the page numbers it got."""

    part: Part
    first: int

    @property
    def last(self) -> int:
        return self.first + self.part.count - 1

    def line(self, placeholder: str) -> IndexLine:
        """Its line in the index; what has no title of its own is a placeholder."""
        document = self.part.document
        return IndexLine(
            document.number,
            document.title or placeholder,
            document.form_ref,
            document.date_text,
            self.part.count,
            self.first,
            self.last,
            document.medium,
        )


class _Bound:
    """One file while it is being printed."""

    def __init__(self, file: CaseFile, speech: Speech, press: Press, strictly: bool) -> None:
        self._file = file
        self._speech = speech
        self._press = press
        self._strictly = strictly
        self._parts = [part_of(document, speech) for document in file.documents]
        self._index, self._numbered = self._with_index()
        speech.hand.pages.update(self._pages_of_entries())
        self._lines = tuple(self._lines_of(self._numbered))
        self._total = self._numbered[-1].last if self._numbered else len(self._index)
        self._volumes = self._in_volumes()

    def _with_index(self) -> tuple[list[Leaf], list[_Numbered]]:
        """The index and the numbers after it: how long it is decides where the documents begin."""
        length = 1
        while True:
            numbered: list[_Numbered] = []
            first = length + 1
            for part in self._parts:
                numbered.append(_Numbered(part, first))
                first += part.count
            lines = self._lines_of(numbered)
            volumes = len(_volumes(numbered, self._sheets))
            pages = index_pages(self._file, lines, length, first - 1, volumes, self._speech)
            if len(pages) <= length:
                return pages, numbered
            length = len(pages)

    def _pages_of_entries(self) -> Iterator[tuple[int, int]]:
        """Where each entry begins, for what points to it."""
        for numbered in self._numbered:
            part = numbered.part
            for entry, start in zip(part.document.entries, part.starts, strict=False):
                yield entry, numbered.first + start

    def _lines_of(self, parts: Sequence[_Numbered]) -> list[IndexLine]:
        placeholder = self._speech.say("sealed.placeholder")
        return [part.line(placeholder) for part in parts]

    def _sheets(self, pages: int) -> int:
        return -(-pages // 2) if self._file.both_sides else pages

    def _in_volumes(self) -> list[list[_Numbered]]:
        return _volumes(self._numbered, self._sheets)

    def print(self) -> Printed:
        for at, volume in enumerate(self._volumes):
            self._press.turn()
            self._cover(at)
            self._press.turn()
            if at == 0:
                self._print_index()
            for numbered in volume:
                self._print_part(numbered)
            self._close(at, volume)
        self._press.finish()
        return Printed(self._total, self._lines, len(self._volumes), self._press.sides)

    def _cover(self, at: int) -> None:
        file, speech = self._file, self._speech
        words = CoverWords(
            file.organisation,
            file.code,
            speech.say("volume"),
            f"{file.volume + at}",
            speech.say("years"),
            file.years,
            speech.confidential,
            speech.flag,
            hatched=self._strictly,
        )
        self._press.leaf(pages_of([Cover(words, speech.styles)])[0])

    def _print_index(self) -> None:
        clause = self._file.clauses.get("index", "")
        for n, page in enumerate(self._index, start=1):
            running = self._speech.say("running", title=self._speech.say("index")) if n > 1 else ""
            margins = self._speech.numbered(f"{n}", self._total, clause, running)
            self._press.leaf(page, margins, self._speech.say("index") if n == 1 else "")

    def _print_part(self, numbered: _Numbered) -> None:
        part = numbered.part
        document = part.document
        bookmark = _bookmark(document)
        for n, page in enumerate(part.pages):
            margins = self._speech.numbered(f"{numbered.first + n}", self._total, part.clauses[n], part.titles[n])
            self._press.leaf(page, margins, bookmark if n == 0 else "")
        if document.paper_pages:
            first = numbered.first + len(part.pages)
            taken = page_range(first, numbered.last)
            page = slip(document, first, numbered.last, self._speech)
            margins = self._speech.numbered(taken, self._total, document.clause)
            self._press.leaf(page, margins, "" if part.pages else bookmark)

    def _close(self, at: int, volume: Sequence[_Numbered]) -> None:
        last_volume = at == len(self._volumes) - 1
        with_completeness = last_volume and bool(self._file.completeness) and not self._strictly
        self._press.turn()
        if with_completeness:
            margins = self._speech.unnumbered(self._file.clauses.get("completeness", ""))
            for page in completeness_pages(self._file, self._lines, self._speech):
                self._press.leaf(page, margins)
        count = self._count(at, volume, with_completeness)
        margins = self._speech.unnumbered(self._file.clauses.get("closing", ""))
        for page in closing_pages(self._file, count, self._speech):
            self._press.leaf(page, margins)

    def _count(self, at: int, volume: Sequence[_Numbered], with_completeness: bool) -> Count:
        sealed = [each.part.document for each in volume if each.part.document.medium == "sealed"]
        first = 1 if at == 0 else volume[0].first
        return Count(
            self._file.volume + at,
            self._file.volume + len(self._volumes) - 1,
            first,
            volume[-1].last if volume else len(self._index),
            sum(each.part.document.paper_pages for each in volume),
            len(sealed),
            sum(document.sealed_items for document in sealed),
            sum(document.sealed_pages for document in sealed),
            with_completeness,
        )


def _bookmark(document: Document) -> str:
    """Number and form only: the outline of a file tells nothing about anybody."""
    return " · ".join(part for part in (f"№ {document.number}", document.form_ref) if part)


def _volumes(parts: Sequence[_Numbered], sheets_of: Callable[[int], int]) -> list[list[_Numbered]]:
    """The parts in volumes: a new one after 250 sheets, only between documents."""
    volumes: list[list[_Numbered]] = [[]]
    first = 1
    for numbered in parts:
        if volumes[-1] and sheets_of(numbered.last - first + 1) > SHEETS_A_VOLUME:
            volumes.append([])
            first = numbered.first
        volumes[-1].append(numbered)
    return volumes
