"""Makes rows of this office out of a case that came from another: new marks, a new code, everything else as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop.casework import search
from desktop.casework.answers import seal_confidential
from desktop.casework.confidential import key_for_writing, seal_for_case
from desktop.casework.documents import Incoming, seal_details
from desktop.casework.events import note_event
from desktop.casework.intake import assign_code
from desktop.casework.office import Office
from desktop.casework.package_content import Content, DocumentSent, EntrySent, PersonSent
from desktop.casework.package_events import FOREIGN, RECEIVED, RECEIVED_PEOPLE
from desktop.models import Case, CasePerson, Document, Entry, Episode, Event, SealedNote, new_uid


@dataclass(frozen=True, slots=True)
class Settled:
    """The new case."""

    case_id: int
    code: str


def settle_in(
    office: Office, session: Session, content: Content, files: Mapping[str, Incoming], facts: Mapping[str, Any]
) -> Settled:
    """The whole case inside the change that is under way; `files` by the document's mark at the sender."""
    coming = _Coming(office, session, content)
    coming.write_case()
    coming.write_names()
    coming.write_entries()
    coming.write_events()
    coming.write_documents(files)
    coming.write_notes()
    case = coming.case
    code = assign_code(office, session, case)
    note_event(office, session, case, RECEIVED, office.now(), **facts)
    session.info["case_id"] = case.id
    return Settled(case.id, code)


class _Coming:
    """One case on its way in: `uids` leads from marks of the sender to those they have here."""

    def __init__(self, office: Office, session: Session, content: Content) -> None:
        self._office = office
        self._session = session
        self._content = content
        self._people = _people_of(content)
        self._uids = {uid: new_uid() for uid in content.marks()}
        self._key: bytes | None = None
        self.case = Case()

    def write_case(self) -> None:
        """The case with its episodes; whoever takes it in works on it."""
        office, sent = self._office, self._content.case
        last = self._content.episodes[-1]
        moved = "closed" if last.closed_at else "open" if last.opened_at else "contact"
        self.case = Case(
            standard_ref=self._content.standard,
            status=moved if sent.status == "transferred" else sent.status,
            stage=sent.stage,
            risk=sent.risk,
            worker_uid=office.user.uid,
            client_type=sent.client_type,
            client_sex=sent.client_sex,
            client_role=sent.client_role,
            birth_year=sent.birth_year,
            target_group=list(sent.target_group),
            started_at=sent.started_at,
            changed_at=office.now(),
        )
        for one in self._content.episodes:
            self.case.episodes.append(
                Episode(
                    number=one.number,
                    started_at=one.started_at,
                    opened_at=one.opened_at,
                    closed_at=one.closed_at,
                    ground=one.ground,
                )
            )
        self._session.add(self.case)
        known = self._office.settings.get(RECEIVED_PEOPLE, {})
        mine = {mark: f"{login} · {self._content.office}" for mark, login in self._people.values()}
        office.set(self._session, **{RECEIVED_PEOPLE: known | mine})
        self._session.flush()
        if self._content.sealed():
            self._key = key_for_writing(office, self._session, self.case)

    def write_names(self) -> None:
        """What the register of the sender knew of the case, and nothing of it in the case itself but roles."""
        names = self._content.names
        body = {
            "people": {token: _person(one) for token, one in names.people.items()},
            "answers": {self._uids[uid]: secrets for uid, secrets in names.answers.items()},
            "secrets": dict(names.secrets),
            **({"left": list(names.left)} if names.left else {}),
        }
        self._office.names.take_up({self.case.uid: body})
        for token, role in self._content.roles.items():
            self._session.add(CasePerson(case_id=self.case.id, token=token, role=role))

    def write_entries(self) -> None:
        """Every version, with the words of those who wrote it."""
        ids: dict[str, int] = {}
        for sent in sorted(self._content.entries, key=lambda one: (one.number, one.version)):
            entry = self._entry(sent)
            entry.replaces_id = ids.get(sent.replaces or "")
            self._session.add(entry)
            self._session.flush()
            ids[sent.uid] = entry.id
            search.index_entry(self._session, entry)

    def _entry(self, sent: EntrySent) -> Entry:
        entry = Entry(
            uid=self._uids[sent.uid],
            case_id=self.case.id,
            episode=sent.episode,
            number=sent.number,
            version=sent.version,
            form_id=sent.form_id,
            standard_ref=sent.standard_ref,
            state=sent.state,
            event_at=sent.event_at,
            started_at=sent.started_at,
            saved_at=sent.saved_at,
            finished_at=sent.finished_at,
            uid_by=self._mark(sent.by),
            answers=sent.answers,
            gaps=sent.gaps,
            correction=sent.correction,
        )
        if sent.confidential and self._key is not None:
            vault_id = self._office.opened.vault_id
            entry.sealed = seal_confidential(self._key, entry.uid, vault_id, sent.confidential)
        return entry

    def write_events(self) -> None:
        """What happened there, with the moments it happened and was written down."""
        for sent in self._content.events:
            facts = dict(sent.facts)
            if "record" in facts:
                facts["record"] = self._uids.get(facts["record"], facts["record"])
            event = Event(
                uid=self._uids[sent.uid],
                case_id=self.case.id,
                episode=sent.episode,
                kind=sent.kind,
                at=sent.at,
                entered_at=sent.entered_at,
                uid_by=self._mark(sent.by),
                entry_uid=self._uids[sent.entry] if sent.entry else "",
                facts=facts,
            )
            self._session.add(event)

    def write_documents(self, files: Mapping[str, Incoming]) -> None:
        """The register of documents, each file under a key of its own."""
        for sent in self._content.documents:
            document = self._document(sent)
            incoming = files.get(sent.uid)
            details: dict[str, Any] = {"from": sent.from_whom, "place": sent.place}
            if incoming is not None:
                document.blob = incoming.blob
                details["file"] = incoming.details()
            if sent.confidential and self._key is not None:
                given = {**details, "title": sent.title}
                document.sealed = seal_for_case(self._office, self._key, "document", document.uid, given)
            else:
                document.title = sent.title
                document.sealed = seal_details(self._office, "document", document.uid, details)
            self._session.add(document)

    def _document(self, sent: DocumentSent) -> Document:
        return Document(
            uid=new_uid(),
            case_id=self.case.id,
            episode=sent.episode,
            number=sent.number,
            title="",
            kind=sent.kind,
            medium=sent.medium,
            pages=sent.pages,
            dated_on=sent.dated_on,
            received_on=sent.received_on,
            confidential=sent.confidential,
            entry_uid=self._uids[sent.entry] if sent.entry else "",
            entered_at=sent.entered_at,
            uid_by=self._mark(sent.by),
        )

    def write_notes(self) -> None:
        """The kept notes of the section, if it came along."""
        for sent in self._content.notes:
            note = SealedNote(
                uid=new_uid(),
                case_id=self.case.id,
                state="kept",
                written_at=sent.written_at,
                uid_by=self._mark(sent.by),
                sealed=b"",
            )
            assert self._key is not None  # made where anything of the section came along
            said = {"title": sent.title, "text": sent.text}
            note.sealed = seal_for_case(self._office, self._key, "sealed_note", note.uid, said)
            self._session.add(note)

    def _mark(self, author: str) -> str:
        return self._people.get(author, (FOREIGN, ""))[0]


def _person(sent: PersonSent) -> dict[str, Any]:
    also = {"also": list(sent.also)} if sent.also else {}
    return {**sent.facts, **also}


def _people_of(content: Content) -> dict[str, tuple[str, str]]:
    """Author at the sender → mark here and sign-in name; a mark can be nobody's who signs in here."""
    return {
        author: (FOREIGN + hashlib.sha256(f"{content.office}\0{login}".encode()).hexdigest()[:16], login or "–")
        for author, login in content.people.items()
    }
