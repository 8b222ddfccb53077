"""The journals of the office as lists: every line in its order, struck ones too, and each paper as one opens it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.lists import lists_of
from desktop.casework.office import Office
from desktop.casework.office_papers import (
    FINISHED,
    OPEN,
    find_paper,
    may_see,
    may_write,
    office_forms,
    paper_answers,
    sees_all,
)
from desktop.casework.paper_files import count_files
from desktop.casework.periods import Period
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.registers import RegisterLine, RegisterView, Shown, register_view, registers_in
from desktop.casework.shelf_gaps import looked_for
from desktop.casework.views import logins_of
from desktop.forms.kinds import KINDS, is_asked
from desktop.forms.offering import Listing
from desktop.forms.words import FormWords
from desktop.models import OfficePaper
from desktop.standards.definitions import Field, Form
from desktop.standards.wording import Wording

MOST_COLUMNS = 4
"""What a list shows of a paper besides number, day and author."""
SHORT = 80


@dataclass(frozen=True, slots=True)
class JournalName:
    """A journal one may open: a register the program keeps, or papers that people write; how many lines it has.

    `plain` ones ask nothing in tables, so that a spreadsheet can bring their lines.
    """

    form_id: str
    ref: str
    kept_by_program: bool
    may_write: bool
    lines: int
    plain: bool = False
    exchanged: bool = False
    """Its papers go to other offices and come from there."""


@dataclass(frozen=True, slots=True, repr=False)
class PaperRow:
    """One line of a journal."""

    id: int
    number: int
    year: int
    at: datetime
    by: str
    state: str
    struck_reason: str
    struck: bool
    cells: tuple[Shown, ...]
    files: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class JournalView:
    """A journal with its heads and lines, the oldest first."""

    form_id: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[PaperRow, ...]
    may_write: bool


@dataclass(frozen=True, slots=True, repr=False)
class EarlierPaper:
    """The paper of the same form that one goes on from, such as the baseline of an endline."""

    at: datetime
    answers: Mapping[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class PaperAtHand:
    """A paper as it is opened: its answers, the lists it may choose from, and what became of it."""

    id: int
    form_id: str
    number: int
    year: int
    at: datetime
    saved_at: datetime
    state: str
    by: str
    answers: Mapping[str, Any]
    gaps: Mapping[str, str]
    struck: bool
    struck_reason: str
    may_write: bool
    lists: Mapping[str, tuple[Listing, ...]]
    before: EarlierPaper | None = None
    files: int = 0


@needs("keep_papers")
def journals_in(office: Office) -> tuple[JournalName, ...]:
    """Every journal this person may look into: the registers first, then the papers, each in the edition's order."""
    counts: Counter[str] = Counter()
    with office.reading() as session:
        for paper in session.scalars(select(OfficePaper)):
            form = office.standard.forms.get(paper.form_id)
            if form is not None and may_see(office, form, paper):
                counts[paper.form_id] += 1
    kept = [JournalName(form.id, form.ref, True, False, 0) for form in registers_in(office)]
    written = [
        JournalName(
            form.id,
            form.ref,
            False,
            may_write(office, form),
            counts[form.id],
            _is_plain(form),
            _is_exchanged(office, form),
        )
        for form in office_forms(office.standard)
        if may_write(office, form) or counts[form.id] or sees_all(office, form)
    ]
    return (*kept, *written)


def _is_exchanged(office: Office, form: Form) -> bool:
    return bool(form.exchanges) and may_write(office, form)


def _is_plain(form: Form) -> bool:
    return not any(field.columns or field.confidential for field in form.fields())


@needs("keep_papers")
def journal_view(office: Office, form_id: str, wording: Wording, period: Period | None = None) -> JournalView:
    """The lines of a journal of papers, of a period or all; struck lines keep their place and their number."""
    form = paper_form(office, form_id)
    columns = _columns(form)
    words = FormWords(wording, office.standard, form)
    logins = logins_of(office)
    with office.reading() as session:
        query = select(OfficePaper).where(OfficePaper.form_id == form_id)
        papers = session.scalars(query.order_by(OfficePaper.year, OfficePaper.number))
        files = count_files(session)
        rows = tuple(
            replace(_row(office, form, paper, columns, words, logins), files=files[paper.id])
            for paper in papers
            if may_see(office, form, paper) and (period is None or period.holds(paper.event_at))
        )
    return JournalView(
        form_id,
        wording.title(form),
        tuple(wording.label(form, column) for column in columns),
        rows,
        may_write(office, form),
    )


def paper_form(office: Office, form_id: str) -> Form:
    """The form of a journal that people write in, or the refusal that it is none."""
    form = office.standard.forms.get(form_id)
    if form is None or form.scope != "office" or form.generated:
        raise Refusal("form_missing", form=form_id)
    return form


def _columns(form: Form) -> tuple[Field, ...]:
    """The first few short answers that say what a line is about."""
    short = [
        field
        for field in form.fields()
        if is_asked(field) and not field.columns and not field.lines and not field.confidential
        if field.id != form.event_at and not field.follows
    ]
    return tuple(short[:MOST_COLUMNS])


def _row(
    office: Office,
    form: Form,
    paper: OfficePaper,
    columns: tuple[Field, ...],
    words: FormWords,
    logins: Mapping[str, str],
) -> PaperRow:
    answers = paper_answers(office, paper, form, words.say("role.other"))
    return PaperRow(
        id=paper.id,
        number=paper.number,
        year=paper.year,
        at=paper.event_at,
        by=logins.get(paper.uid_by, ""),
        state=paper.state,
        struck_reason=paper.struck_reason,
        struck=paper.struck_at is not None,
        cells=tuple(_cell(field, answers.get(field.id), words, logins) for field in columns),
    )


def _cell(field: Field, value: Any, words: FormWords, logins: Mapping[str, str]) -> Shown:
    kind = KINDS[field.kind]
    plain = None if kind.is_empty(value) else kind.plain(value)
    if plain is not None:
        return plain
    if isinstance(value, str) and value in logins:
        return logins[value]
    text = kind.show(field, value, words)
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"


@needs("keep_papers")
def paper_at_hand(office: Office, paper_id: int, someone: str = "…") -> PaperAtHand:
    """A paper for filling in or reading; opening it is refused to whom it is hidden from."""
    lists = lists_of(office)
    with office.reading() as session:
        paper, form = find_paper(office, session, paper_id)
        logins = logins_of(office)
        return PaperAtHand(
            id=paper.id,
            form_id=paper.form_id,
            number=paper.number,
            year=paper.year,
            at=paper.event_at,
            saved_at=paper.saved_at,
            state=paper.state,
            by=logins.get(paper.uid_by, ""),
            answers=paper_answers(office, paper, form, someone) | _as_of_now(office, session, paper, form),
            gaps=dict(paper.gaps),
            struck=paper.struck_at is not None,
            struck_reason=paper.struck_reason,
            before=_before(office, session, paper, form),
            may_write=may_write(office, form),
            lists=lists,
            files=count_files(session, paper_id)[paper_id],
        )


def _before(office: Office, session: Session, paper: OfficePaper, form: Form) -> EarlierPaper | None:
    """The finished paper of the same form and person it points to; None where it may not be seen."""
    pointers = [field.id for field in form.fields() if field.form == form.id]
    numbers = [number for pointer in pointers for number in paper.answers.get(pointer) or ()]
    query = select(OfficePaper).where(OfficePaper.form_id == form.id, OfficePaper.number.in_(numbers))
    query = query.where(OfficePaper.id != paper.id, OfficePaper.struck_at.is_(None), OfficePaper.state == FINISHED)
    for earlier in session.scalars(query.order_by(OfficePaper.event_at.desc())):
        if earlier.about_uid == paper.about_uid and earlier.event_at <= paper.event_at:
            seen = may_see(office, form, earlier)
            return EarlierPaper(earlier.event_at, paper_answers(office, earlier, form)) if seen else None
    return None


def _as_of_now(office: Office, session: Session, paper: OfficePaper, form: Form) -> dict[str, Any]:
    """What an open paper finds by itself; a finished one keeps what it found."""
    return looked_for(office, session, form) if paper.state == OPEN else {}


@needs("keep_papers")
def journal_lines(office: Office, form_id: str, wording: Wording, period: Period | None = None) -> RegisterView:
    """Any journal as a plain list for paper and spreadsheets: a register, or papers with a mark on struck lines."""
    if any(form.id == form_id for form in registers_in(office)):
        return register_view(office, form_id, wording, period)
    view = journal_view(office, form_id, wording, period)
    struck = wording.say("count.struck")
    some = any(row.files for row in view.rows)
    lines = tuple(RegisterLine(None, row.id, row.at, _cells(row, struck, some)) for row in view.rows)
    number, day = wording.say("paper.list.number"), wording.say("word.date")
    files = (wording.say("paper.attached"),) if some else ()
    heads = (number, day, *view.heads, *files, wording.say("role.worker"), struck)
    columns = (field.id for field in _columns(paper_form(office, form_id)))
    ids = ("number", "on", *columns, *(["files"] if some else []), "by", "struck")
    return RegisterView(form_id, view.title, ids, heads, lines)


def _cells(row: PaperRow, struck: str, with_files: bool) -> tuple[Shown, ...]:
    """A line with its number and day before it and its author behind it; the files only in a journal that has some."""
    files: tuple[Shown, ...] = (row.files or None,) if with_files else ()
    reason = f"{struck}: {row.struck_reason}" if row.struck else None
    return (f"{row.number}/{row.year}", row.at.date(), *row.cells, *files, row.by, reason)
