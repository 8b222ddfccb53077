"""A form as a reader sees it, filled or blank: sections of labelled, numbered lines made of pieces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from desktop.forms.journey import Journey
from desktop.forms.kinds import KINDS, is_asked
from desktop.forms.pieces import Piece, Sealed, Signs
from desktop.forms.repeating import is_about_someone
from desktop.forms.sheet_text import lines_of_piece
from desktop.forms.words import FormWords
from desktop.standards.definitions import Answers, Condition, Field, Form, Page, Standard
from desktop.standards.wording import Wording

OWN_PROPOSAL = "P"
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Head:
    """The block over a form of a case, already worded."""

    code: str
    number: str
    event_on: str
    entered_on: str
    worker: str
    norm: str


@dataclass(frozen=True, slots=True)
class Line:
    """One question with its answer.

    `number` is 0 where a follow-up stands under its question. `gap_reason` says why nothing was answered. `beside`
    lines stand next to the one before; `keep_last` lines stay on the page of the one before.
    """

    number: int
    field_id: str
    label: str
    hint: str
    clause: str
    pieces: tuple[Piece, ...]
    gap_reason: str = ""
    beside: bool = False
    keep_last: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one page; a form of one page has no section title."""

    title: str
    lines: tuple[Line, ...]

    @property
    def is_signed(self) -> bool:
        """Whether somebody signs in it."""
        return any(isinstance(piece, Signs) for line in self.lines for piece in line.pieces)


@dataclass(frozen=True, slots=True)
class Letter:
    """What makes a sheet a letter: the lines of the letterhead over it, the words before and after what it says."""

    head: tuple[str, ...] = ()
    opening: str = ""
    closing: str = ""

    def about(self, head: Head | None) -> Letter:
        """The words with `{code}`, `{number}`, `{date}` and `{worker}` put in; other braces stay as they are."""
        if head is None:
            return self
        given = {"code": head.code, "number": head.number, "date": head.event_on, "worker": head.worker}

        def filled(text: str) -> str:
            return _PLACE.sub(lambda found: given.get(found[1], found[0]), text)

        return Letter(self.head, filled(self.opening), filled(self.closing))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole form, ready to be drawn; `clause` begins with the norm, the clauses of its lines do not."""

    form_id: str
    ref: str
    title: str
    clause: str
    head: Head | None
    sections: tuple[Section, ...]
    letter: Letter | None = None

    @property
    def parts(self) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
        """The sections before the closing words of a letter and after them: those where somebody signs."""
        signed = (place for place, section in enumerate(self.sections) if section.is_signed)
        at = next(signed, 0) or len(self.sections)
        return self.sections[:at], self.sections[at:]


def lay_out(
    standard: Standard,
    form: Form,
    wording: Wording,
    answers: Answers | None = None,
    gaps: Mapping[str, str] | None = None,
    head: Head | None = None,
    *,
    facts: Mapping[str, Any] | None = None,
    sealed_view: bool = False,
    days: Mapping[int, str] = MappingProxyType({}),
    letter: Letter | None = None,
) -> Sheet:
    """The sheet of a form; without `answers` the blank one, with every question that may be asked.

    `facts` are the facts of the case that conditions ask about; where they are not given, a question that depends on
    them is printed if it was answered. The `sealed_view` holds the strictly confidential lines and nothing else.
    `days` are the worded days of the file's entries by number, for answers that point to one. `letter` is what the
    office puts around a letter.
    """
    layout = _Layout(
        standard, form, FormWords(wording, standard, form, days=days), answers, gaps or {}, facts, sealed_view
    )
    clause = _norm_and_clause(standard, form)
    around = letter.about(head) if letter is not None else None
    return Sheet(form.id, form.ref, wording.title(form), clause, head, tuple(layout.sections()), around)


def as_text(sheet: Sheet) -> str:
    """The sheet as plain text, for reference files and for reading without drawing."""
    letter = sheet.letter or Letter()
    lines = [*letter.head, " ".join(part for part in (sheet.ref, sheet.title) if part)]
    lines += [sheet.clause] if sheet.clause else []
    if sheet.head:
        head = sheet.head
        lines.append(" | ".join((head.code, head.number, head.event_on, head.entered_on, head.worker, head.norm)))
    lines += ["", *letter.opening.splitlines()] if letter.opening else []
    said, signed = sheet.parts
    lines += [text for section in said for text in _section_text(section)]
    lines += ["", *letter.closing.splitlines()] if letter.closing else []
    lines += [text for section in signed for text in _section_text(section)]
    return "\n".join(lines) + "\n"


def _section_text(section: Section) -> list[str]:
    lines = ["", f"== {section.title}" if section.title else "=="]
    for line in section.lines:
        lines += _text_of(line)
    return lines


def clause_of(source: str) -> str:
    """The clauses printed under a question; our own proposals print nothing."""
    parts = (part.strip() for part in source.split(";"))
    return "; ".join(part for part in parts if part and part != OWN_PROPOSAL)


def _norm_and_clause(standard: Standard, form: Form) -> str:
    return ", ".join(part for part in (standard.clause_mark, clause_of(form.source)) if part)


@dataclass(frozen=True, slots=True)
class _Layout:
    standard: Standard
    form: Form
    words: FormWords
    answers: Answers | None
    gaps: Mapping[str, str]
    facts: Mapping[str, Any] | None
    sealed_view: bool

    def sections(self) -> Iterator[Section]:
        printed = self._printed()
        number, last = 0, ""
        for page in self.form.pages:
            title, lines = self._title(page), list[Line]()
            for field in page.fields:
                if field.id not in printed:
                    continue
                if field.repeats and not self._is_sealed(field):
                    if lines:
                        yield Section(title, tuple(lines))
                        title, lines = "", []
                    for section in self._repeated(field, number):
                        number = _last_number(section.lines, number)
                        yield section
                    continue
                follows = bool(field.follows) and last in (field.follows, *self._siblings(field))
                number += not follows
                lines.append(self._line(field, 0 if follows else number))
                last = field.id
            if lines:
                yield Section(title, tuple(lines))

    def _siblings(self, field: Field) -> set[str]:
        return {other.id for other in self.form.fields() if other.follows == field.follows}

    def _repeated(self, field: Field, number: int) -> Iterator[Section]:
        """A part asked once for each person: a section for each, or blank ones with a place for the name."""
        columns, label = self.words.columns_of(field), self.words.label(field)
        about, *asked = (column for column in field.columns if not column.retired)
        if self.answers is None:
            for _ in range(field.rows or 1):
                name = self._column_line(about, columns, None, 0)
                lines = self._column_lines(asked, columns, None, number)
                number = _last_number(lines, number)
                yield Section(label, (name, *lines))
            return
        for row in self.answers.get(field.id) or ():
            if not is_about_someone(row):
                continue
            has = {column.id for column in asked if not KINDS[column.kind].is_empty(row.get(column.id))}
            applying = {column.id for column in self._journey().row_view(field, row, self.answers).asked}
            kept = [each for each in asked if each.id in applying and (is_asked(each) or each.id in has)]
            name_of = KINDS[about.kind].show(about, row.get(about.id), columns)
            lines = self._column_lines(kept, columns, row, number)
            number = _last_number(lines, number)
            yield Section(f"{label}: {name_of}", lines)

    def _column_lines(
        self, asked: Iterable[Field], columns: FormWords, row: Mapping[str, Any] | None, number: int
    ) -> tuple[Line, ...]:
        lines = []
        for column in asked:
            number += not column.follows
            lines.append(self._column_line(column, columns, row, 0 if column.follows else number))
        return tuple(lines)

    def _column_line(self, column: Field, columns: FormWords, row: Mapping[str, Any] | None, number: int) -> Line:
        kind, table = KINDS[column.kind], columns.table
        assert table is not None
        return Line(
            number,
            f"{table.id}.{column.id}",
            columns.label(column),
            columns.wording.hint(self.form, table, column),
            clause_of(column.source),
            kind.blank(column, columns) if row is None else kind.pieces(column, row.get(column.id), columns),
            beside=column.beside,
        )

    def _journey(self) -> Journey:
        return Journey(self.standard, self.form, self.facts or {}, recorded=True)

    def _is_sealed(self, field: Field) -> bool:
        return self.answers is not None and field.confidential and not self.sealed_view

    def _title(self, page: Page) -> str:
        return self.words.wording.page(self.form, page) if len(self.form.pages) > 1 else ""

    def _printed(self) -> set[str]:
        fields = self._blank_fields() if self.answers is None else self._filled_fields(self.answers)
        return {field.id for field in fields if field.confidential or not self.sealed_view}

    def _blank_fields(self) -> list[Field]:
        fields = [field for field in self.form.fields() if not field.retired and KINDS[field.kind].asked]
        # What was reckoned instead of a decision of one's own is only known once there is one.
        fields = [field for field in fields if field.compute is None or not field.follows]
        return [field for field in fields if self.sealed_view or not field.confidential]

    def _filled_fields(self, answers: Answers) -> list[Field]:
        applying = self._journey().applies(answers)
        unsure = set(self._fact_dependent()) if self.facts is None else set()
        return [
            field
            for field in self.form.fields()
            if (field.id in applying and (is_asked(field) or self._has(field)))
            or (field.id in unsure and (self._has(field) or field.id in self.gaps))
        ]

    def _has(self, field: Field) -> bool:
        return not KINDS[field.kind].is_empty((self.answers or {}).get(field.id))

    def _fact_dependent(self) -> Iterator[str]:
        for page in self.form.pages:
            for field in page.fields:
                if _asks_facts(page.ask_when) or _asks_facts(field.ask_when):
                    yield field.id

    def _line(self, field: Field, number: int) -> Line:
        wording = self.words.wording
        return Line(
            number,
            field.id,
            self.words.label(field),
            wording.hint(self.form, field),
            clause_of(field.source),
            self._pieces(field),
            self.gaps.get(field.id, "") if self.answers is not None else "",
            field.beside,
            KINDS[field.kind].comes_after,
        )

    def _pieces(self, field: Field) -> tuple[Piece, ...]:
        kind = KINDS[field.kind]
        if self.answers is None:
            return kind.blank(field, self.words)
        if self._is_sealed(field):
            return (Sealed(),)
        return kind.pieces(field, self.answers.get(field.id), self.words)


def _last_number(lines: Iterable[Line], before: int) -> int:
    return max((line.number for line in lines if line.number), default=before)


def _asks_facts(condition: Condition | None) -> bool:
    if condition is None:
        return False
    inner = (*(condition.all_ or ()), *(condition.any_ or ()), condition.not_)
    return "." in condition.field or any(_asks_facts(each) for each in inner)


def _text_of(line: Line) -> list[str]:
    number = f"{line.number}." if line.number else ""
    clause = f"  ({line.clause})" if line.clause else ""
    texts = [f"{number:<4}{line.label}{clause}"]
    for piece in line.pieces:
        texts += [f"      {text}".rstrip() for text in lines_of_piece(piece)]
    return texts + ([f"      ! {line.gap_reason}"] if line.gap_reason else [])
