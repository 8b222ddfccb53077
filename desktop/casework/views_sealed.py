"""How much of a case is kept apart, and for whom; and what it is while the section stands open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.confidential import RECOVERY, may_open
from desktop.casework.documents import details_of
from desktop.casework.finding import entries_of, find_case
from desktop.casework.office import Office
from desktop.casework.paper import note_sheet, sealed_sheet
from desktop.casework.permissions import may, needs
from desktop.casework.section import OPENING, may_be_named, notes_of, standing_cards
from desktop.casework.views import logins_of
from desktop.forms.sheet import Sheet
from desktop.models import Case, Document, Grant, SealedNote, Trail
from desktop.standards.wording import Wording

LAST = 3
READINGS = (OPENING, "break_glass")


@dataclass(frozen=True, slots=True)
class NamedRow:
    """Somebody who is named; `standing` is False after she got new keys, until she is named again."""

    uid: str
    login: str
    role: str
    standing: bool


@dataclass(frozen=True, slots=True)
class SealedView:
    """Counts, who is named, and whether the reader is one of them; `may_add` says whether she could be the first."""

    forms: int = 0
    papers: int = 0
    notes: int = 0
    people: tuple[str, ...] = ()
    named: bool = False
    may_add: bool = False
    rows: tuple[NamedRow, ...] = ()
    opened: tuple[tuple[datetime, str], ...] = ()

    @property
    def items(self) -> int:
        """Everything that is kept apart."""
        return self.forms + self.papers + self.notes


@dataclass(frozen=True, slots=True, repr=False)
class SealedPaper:
    """A strictly confidential paper, with its title."""

    number: int
    title: str
    kind: str
    medium: str
    pages: int
    file_name: str
    size: int


@dataclass(frozen=True, slots=True, repr=False)
class SealedNoteRow:
    """A note of the section; an open one is still being written by the reader."""

    id: int
    at: datetime
    by: str
    title: str
    text: str
    kept: bool


@dataclass(frozen=True, slots=True, repr=False)
class SectionView:
    """Everything in a section that stands open."""

    case_id: int
    sheets: tuple[Sheet, ...]
    notes: tuple[SealedNoteRow, ...]
    papers: tuple[SealedPaper, ...]
    named: tuple[NamedRow, ...]
    others: tuple[NamedRow, ...]
    """Who could be named."""


@needs("read_cases")
def sealed_view(office: Office, case_id: int) -> SealedView:
    """What may be told of the strictly confidential part of a case."""
    with office.reading() as session:
        case = find_case(session, case_id)
        rows = named_rows(office, session, case)
        first = not rows and may(office.user.role, "write_cases")
        return SealedView(
            forms=sum(1 for entry in entries_of(session, case_id) if entry.sealed),
            papers=_count(session, Document, case_id),
            notes=_count(session, SealedNote, case_id),
            people=tuple(sorted(row.login for row in rows)),
            named=may_open(office, session, case),
            may_add=first,
            rows=rows,
            opened=_last_opened(office, session, case_id),
        )


@needs("open_confidential")
def section_view(office: Office, case_id: int, wording: Wording) -> SectionView:
    """What is in the section; Refusal `section_closed` where it does not stand open."""
    key = office.sections.require(case_id)
    with office.reading() as session:
        case = find_case(session, case_id)
        logins = logins_of(office)
        sheets = [sealed_sheet(office, session, case, e, wording) for e in entries_of(session, case_id) if e.sealed]
        written = notes_of(office, session, case, key)
        sheets += [note_sheet(office, case, wording, note, said) for note, said in written if note.state == "kept"]
        notes = [
            SealedNoteRow(
                note.id, note.written_at, logins.get(note.uid_by, ""), said["title"], said["text"], note.state == "kept"
            )
            for note, said in written
        ]
        named = named_rows(office, session, case)
        known = {row.uid for row in named if row.standing}
        others = [
            NamedRow(card.uid, card.login, card.role, standing=False)
            for card in office.opened.users()
            if card.uid not in known and may_be_named(card)
        ]
        papers = sealed_papers(office, session, case, key)
        return SectionView(case_id, tuple(sheets), tuple(notes), papers, named, tuple(others))


def named_rows(office: Office, session: Session, case: Case) -> tuple[NamedRow, ...]:
    """Who is named for a case, by sign-in name."""
    query = select(Grant.uid).where(Grant.case_id == case.id, Grant.uid != RECOVERY)
    named = set(session.scalars(query))
    standing = {card.uid for card in standing_cards(office, session, case)}
    rows = [
        NamedRow(card.uid, card.login, card.role, card.uid in standing)
        for card in office.opened.users()
        if card.uid in named
    ]
    return tuple(sorted(rows, key=lambda row: row.login))


def sealed_papers(office: Office, session: Session, case: Case, key: bytes) -> tuple[SealedPaper, ...]:
    """The strictly confidential papers of a case, with their titles."""
    query = select(Document).where(Document.case_id == case.id, Document.confidential.is_(True))
    found = []
    for row in session.scalars(query.order_by(Document.number)):
        details = details_of(office, row, key)
        file = details.get("file") or {}
        found.append(
            SealedPaper(
                row.number,
                str(details.get("title") or row.title),
                row.kind,
                row.medium,
                row.pages,
                str(file.get("name") or ""),
                int(file.get("size") or 0),
            )
        )
    return tuple(found)


def _count(session: Session, table: type[Document] | type[SealedNote], case_id: int) -> int:
    query = select(func.count()).where(table.case_id == case_id)
    if table is Document:
        query = query.where(Document.confidential.is_(True))
    return session.scalar(query) or 0


def _last_opened(office: Office, session: Session, case_id: int) -> tuple[tuple[datetime, str], ...]:
    if not may(office.user.role, "read_trail"):
        return ()
    logins = logins_of(office)
    query = select(Trail).where(Trail.case_id == case_id, Trail.doing.in_(READINGS)).order_by(Trail.id.desc())
    return tuple((row.at, logins.get(row.uid, "")) for row in session.scalars(query.limit(LAST)))
