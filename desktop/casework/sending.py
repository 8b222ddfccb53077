"""A case sealed into one file for another office: everything its file holds, under words that are told apart."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from msgspec import structs
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.attaching import EXPORT
from desktop.casework.confidential import answers_inside, own_key
from desktop.casework.documents import details_of
from desktop.casework.file_work import FileWork
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.package_content import (
    FORMAT,
    CaseSent,
    Content,
    DocumentSent,
    EntrySent,
    EpisodeSent,
    EventSent,
    FileSent,
    NamesSent,
    NoteSent,
    PersonSent,
    encoded,
)
from desktop.casework.package_events import CARRIED, carried_facts
from desktop.casework.passphrases import offer
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.section import OPENING, notes_of
from desktop.casework.views import is_under_way, logins_of
from desktop.models import Case, CasePerson, Document, Entry, Event, SealedNote
from desktop.vault.attachments import open_file
from desktop.vault.package import Attached, package_steps

TRANSFER: Final = "transfer"
SUFFIX: Final = ".kerege"


@dataclass(frozen=True, slots=True)
class Parcel:
    """What would go in a package, before anything is written: numbers only."""

    code: str
    entries: int
    documents: int
    files: int
    pages: int
    sealed: int
    unfinished: int
    may_send_sealed: bool


@dataclass(frozen=True, slots=True, repr=False)
class Package:
    """A package that was written; `password` is shown once and kept nowhere."""

    code: str
    password: str
    file: str
    sha256: str
    size: int
    entries: int
    documents: int
    pages: int
    sealed: int
    at: datetime

    def __repr__(self) -> str:
        return f"<Package {self.code}, {self.size} bytes>"


@needs("exchange_cases")
def parcel_of(office: Office, case_id: int) -> Parcel:
    """What a package of this case would hold.

    Raises Refusal: transfer_missing (no finished transfer sheet is under way), register_missing.
    """
    with office.reading() as session:
        case = _require_under_way(office, session, case_id)
        entries = _finished(session, case)
        papers = list(session.scalars(select(Document).where(Document.case_id == case_id)))
        open_papers = [paper for paper in papers if not paper.confidential]
        return Parcel(
            code=case.code or "",
            entries=len(entries),
            documents=len(open_papers),
            files=sum(1 for paper in open_papers if paper.blob),
            pages=sum(paper.pages for paper in open_papers),
            sealed=_sealed_count(session, case, entries, papers),
            unfinished=_unfinished(session, case),
            may_send_sealed=own_key(office, session, case) is not None,
        )


@needs("exchange_cases")
def send_case(office: Office, case_id: int, path: Path, language: str, sealed: bool = False) -> FileWork[Package]:
    """Write a package; run it to its end. That it was made is written down first; the case stays with this office.

    `language` is that of the words of the password. With `sealed` the strictly confidential section goes along.
    Raises Refusal: password_needed, transfer_missing, register_missing, not_named; VaultProblem as `write_file`.
    """
    office.reauth.require(EXPORT, case_id)
    if sealed:
        office.reauth.require(OPENING, case_id)
    with office.reading() as session:
        case = _require_under_way(office, session, case_id)
        key = own_key(office, session, case) if sealed else None
        if sealed and key is None:
            raise Refusal("not_named")
        content, files = _gathered(office, session, case, key)
    with office.changing(office.user, "send_package", case_id, sealed=sealed):
        pass
    return FileWork(
        _sending(office, content, files, path, offer(language, office.pick).text),
        2 * (len(encoded(content)) + sum(size for _, _, size in files)),
    )


def _sending(
    office: Office, content: Content, files: Sequence[tuple[str, bytes, int]], path: Path, password: str
) -> Generator[int, None, Package]:
    attached = (Attached(size, open_file(blob, office.folder, key, size)) for blob, key, size in files)
    given = (path, password, TRANSFER, encoded(content), attached, office.opened.slot.kdf, office.disk)
    written = yield from package_steps(*given)
    return Package(
        code=content.code,
        password=password,
        file=path.name,
        sha256=written.sha256,
        size=written.size,
        entries=len(content.entries),
        documents=len(content.documents),
        pages=content.pages(),
        sealed=content.sealed(),
        at=content.sent_at,
    )


def _require_under_way(office: Office, session: Session, case_id: int) -> Case:
    case = find_case(session, case_id)
    if not office.names.is_open:
        raise Refusal("register_missing")
    if not is_under_way(session, case):
        raise Refusal("transfer_missing")
    return case


def _finished(session: Session, case: Case) -> list[Entry]:
    """Every version of what was finished, in the order it was numbered."""
    query = select(Entry).where(Entry.case_id == case.id, Entry.state.in_(("finished", "replaced")))
    return list(session.scalars(query.order_by(Entry.number, Entry.version)))


def _unfinished(session: Session, case: Case) -> int:
    query = select(func.count()).select_from(Entry).where(Entry.case_id == case.id, Entry.state == "open")
    return session.scalar(query) or 0


def _sealed_count(session: Session, case: Case, entries: Sequence[Entry], papers: Sequence[Document]) -> int:
    kept = select(func.count()).where(SealedNote.case_id == case.id, SealedNote.state == "kept")
    sealed = sum(1 for entry in entries if entry.sealed) + sum(1 for paper in papers if paper.confidential)
    return sealed + (session.scalar(kept) or 0)


def _gathered(
    office: Office, session: Session, case: Case, key: bytes | None
) -> tuple[Content, list[tuple[str, bytes, int]]]:
    """The content, and of each file that goes along its sealed file, key and size, in the order of the documents."""
    entries = _finished(session, case)
    papers = list(session.scalars(select(Document).where(Document.case_id == case.id).order_by(Document.number)))
    documents, files = _documents(office, [paper for paper in papers if key is not None or not paper.confidential], key)
    uids = {entry.id: entry.uid for entry in entries}
    content = Content(
        format=FORMAT,
        standard=case.standard_ref,
        code=case.code or "",
        office=str(office.settings["name"])[:200],
        sender=office.user.login,
        sent_at=office.now(),
        left_sealed=0 if key is not None else _sealed_count(session, case, entries, papers),
        unfinished=_unfinished(session, case),
        people={},
        case=_case(case),
        roles={row.token: row.role for row in session.scalars(select(CasePerson).where(CasePerson.case_id == case.id))},
        names=_names(office, case, uids.values()),
        episodes=[
            EpisodeSent(
                number=one.number,
                started_at=one.started_at,
                opened_at=one.opened_at,
                closed_at=one.closed_at,
                ground=one.ground,
            )
            for one in case.episodes
        ],
        entries=[_entry(office, session, case, entry, uids, sealed=key is not None) for entry in entries],
        events=_events(session, case, frozenset(uids.values())),
        documents=documents,
        notes=_notes(office, session, case, key),
    )
    return _with_people(office, content), files


def _case(case: Case) -> CaseSent:
    return CaseSent(
        status=case.status,
        stage=case.stage,
        risk=case.risk,
        client_type=case.client_type,
        client_sex=case.client_sex,
        client_role=case.client_role,
        birth_year=case.birth_year,
        target_group=list(case.target_group or ()),
        started_at=case.started_at,
    )


def _names(office: Office, case: Case, entry_uids: Iterator[str] | Any) -> NamesSent:
    known = office.names.known_of(case.uid)
    return NamesSent(
        people={
            token: PersonSent(
                facts={name: value for name, value in person.items() if isinstance(value, str)},
                also=list(person.get("also", ())),
            )
            for token, person in known["people"].items()
        },
        answers={uid: known["answers"][uid] for uid in entry_uids if uid in known["answers"]},
        secrets=dict(known["secrets"]),
        left=list(known.get("left", ())),
    )


def _entry(office: Office, session: Session, case: Case, entry: Entry, uids: dict[int, str], sealed: bool) -> EntrySent:
    return EntrySent(
        uid=entry.uid,
        episode=entry.episode,
        number=entry.number,
        version=entry.version,
        replaces=uids.get(entry.replaces_id or 0),
        form_id=entry.form_id,
        standard_ref=entry.standard_ref,
        state=entry.state,
        event_at=entry.event_at,
        started_at=entry.started_at,
        saved_at=entry.saved_at,
        finished_at=entry.finished_at,
        by=entry.uid_by,
        answers=entry.answers,
        gaps=entry.gaps,
        confidential=answers_inside(office, session, case, entry) if sealed and entry.sealed else {},
        correction=entry.correction,
    )


def _events(session: Session, case: Case, entries: frozenset[str]) -> list[EventSent]:
    query = select(Event).where(Event.case_id == case.id, Event.kind.in_(CARRIED)).order_by(Event.id)
    return [
        EventSent(
            uid=event.uid,
            episode=event.episode,
            kind=event.kind,
            at=event.at,
            entered_at=event.entered_at,
            by=event.uid_by,
            entry=event.entry_uid if event.entry_uid in entries else None,
            facts=carried_facts(event.kind, event.facts),
        )
        for event in session.scalars(query)
    ]


def _documents(
    office: Office, papers: Sequence[Document], key: bytes | None
) -> tuple[list[DocumentSent], list[tuple[str, bytes, int]]]:
    documents, files = [], []
    for paper in papers:
        details = details_of(office, paper, key if paper.confidential else None)
        file = details.get("file") if paper.blob else None
        if file is not None:
            files.append((paper.blob, bytes.fromhex(file["key"]), int(file["size"])))
        documents.append(_document(paper, details, file))
    return documents, files


def _document(paper: Document, details: dict[str, Any], file: dict[str, Any] | None) -> DocumentSent:
    return DocumentSent(
        uid=paper.uid,
        episode=paper.episode,
        number=paper.number,
        title=str(details.get("title") or paper.title),
        kind=paper.kind,
        medium=paper.medium,
        pages=paper.pages,
        dated_on=paper.dated_on,
        received_on=paper.received_on,
        confidential=paper.confidential,
        entry=paper.entry_uid or None,
        entered_at=paper.entered_at,
        by=paper.uid_by,
        from_whom=str(details.get("from") or ""),
        place=str(details.get("place") or ""),
        file=None
        if file is None
        else FileSent(
            name=str(file.get("name") or ""),
            type=str(file.get("type") or ""),
            size=int(file["size"]),
            sha256=str(file["sha256"]),
        ),
    )


def _notes(office: Office, session: Session, case: Case, key: bytes | None) -> list[NoteSent]:
    if key is None:
        return []
    return [
        NoteSent(written_at=note.written_at, by=note.uid_by, title=str(said["title"]), text=str(said["text"]))
        for note, said in notes_of(office, session, case, key)
        if note.state == "kept"
    ]


def _with_people(office: Office, content: Content) -> Content:
    """The sign-in name behind every mark in it; colleagues who left too, as far as the key file remembers them."""
    logins = {card.uid: card.login for card in office.opened.file.slots.known_cards()} | logins_of(office)
    return structs.replace(content, people={uid: logins.get(uid, "") for uid in sorted(content.authors())})
