"""The papers, photos and recordings of a case: each gets a number in its register and counts in the printed file."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.confidential import is_under_case_key, key_for_writing, open_for_case, seal_for_case
from desktop.casework.finding import current_episode, find_case, find_entry
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.sniffing import HEAD, harmless_name, type_of
from desktop.models import Case, Document
from desktop.vault.attachments import open_file, remove_file, seal_file
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import new_key, open_sealed, seal

KINDS = ("document", "audio", "video", "photo", "object", "other")
MEDIA = ("scan", "paper", "electronic", "signed_scan", "paper_copy")


@dataclass(frozen=True, slots=True, repr=False)
class Paper:
    """What is known of a document when it is registered; `pages` are those it takes in the printed file."""

    title: str
    kind: str = "document"
    medium: str = "paper"
    pages: int = 1
    dated_on: date | None = None
    received_on: date | None = None
    from_whom: str = ""
    place: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Incoming:
    """A file that is sealed already and waits for its place in the register; only this knows its key."""

    blob: str
    key: bytes
    name: str
    type: str
    size: int
    sha256: str

    def __repr__(self) -> str:
        return f"<Incoming {self.type}, {self.size} bytes>"

    def details(self) -> dict[str, Any]:
        """As it lies in the sealed details of a document."""
        return {"key": self.key.hex(), "name": self.name, "type": self.type, "size": self.size, "sha256": self.sha256}


@needs("write_cases")
def register_document(
    office: Office,
    case_id: int,
    paper: Paper,
    source: BinaryIO | None = None,
    file_name: str = "",
    entry_id: int | None = None,
) -> int:
    """Give a document its number in the case; a small file that comes with it is sealed first, at one go."""
    if source is None:
        return register_sealed(office, case_id, paper, None, entry_id)
    office.require_room_for_files()
    head = source.read(HEAD)
    key = new_key()
    stored = seal_file(cast("BinaryIO", _Headed(head, source)), office.folder, key, office.disk)
    incoming = Incoming(stored.name, key, harmless_name(file_name), type_of(head).id, stored.size, stored.sha256)
    return register_sealed(office, case_id, paper, incoming, entry_id)


@needs("write_cases")
def register_sealed(
    office: Office, case_id: int, paper: Paper, incoming: Incoming | None = None, entry_id: int | None = None
) -> int:
    """Give a document its number; where it is refused, the sealed file that came with it goes too."""
    with dropped_if_refused(office, incoming):
        return _register(office, case_id, paper, incoming, entry_id)


@contextlib.contextmanager
def dropped_if_refused(office: Office, incoming: Incoming | None) -> Iterator[None]:
    """A sealed file that finds no place in a register does not stay either."""
    try:
        yield
    except BaseException:
        if incoming is not None:
            with contextlib.suppress(VaultProblem):
                remove_file(incoming.blob, office.folder, office.disk)
        raise


def _register(office: Office, case_id: int, paper: Paper, incoming: Incoming | None, entry_id: int | None) -> int:
    with office.changing(office.user, "register_document", case_id) as session:
        case = find_case(session, case_id)
        last = session.scalar(select(func.max(Document.number)).where(Document.case_id == case_id)) or 0
        document = Document(
            case_id=case_id,
            episode=current_episode(case).number,
            number=last + 1,
            # The title of a strictly confidential paper lies sealed with its other details.
            title="" if paper.confidential else office.names.hide(case.uid, paper.title),
            kind=paper.kind,
            medium=paper.medium,
            pages=max(0, paper.pages),
            dated_on=paper.dated_on,
            received_on=paper.received_on or office.now().date(),
            confidential=paper.confidential,
            entry_uid=find_entry(session, entry_id).uid if entry_id else "",
            entered_at=office.now(),
            uid_by=office.user.uid,
            blob=incoming.blob if incoming else "",
        )
        session.add(document)
        session.flush()
        details: dict[str, Any] = {"from": paper.from_whom, "place": paper.place}
        if incoming is not None:
            details["file"] = incoming.details()
        if paper.confidential:
            key = key_for_writing(office, session, case)
            document.sealed = seal_for_case(office, key, "document", document.uid, {**details, "title": paper.title})
        else:
            document.sealed = seal_details(office, "document", document.uid, details)
        case.changed_at = office.now()
        return document.number


class _Headed:
    """A source whose first bytes were looked at already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int) -> bytes:
        """The next bytes, those looked at first."""
        if self._head:
            given, self._head = self._head[:size], self._head[size:]
            return given
        return self._rest.read(size)


def _place(office: Office, table: str, uid: str) -> dict[str, str]:
    return {"vault_id": office.opened.vault_id, "table": table, "column": "sealed", "row": uid}


def _details_key(office: Office) -> tuple[str, bytes]:
    """Names of files and of people who brought them lie under the key of the register."""
    if office.opened.register_key is None:
        raise Refusal("not_allowed", role=office.user.role)
    return "register", office.opened.register_key


def seal_details(office: Office, table: str, uid: str, details: dict[str, Any]) -> bytes:
    """What is known of a file, for the column `sealed` of its row; Refusal `not_allowed` without that key."""
    kind, key = _details_key(office)
    return seal(key, kind, 1, json.dumps(details, ensure_ascii=False).encode(), **_place(office, table, uid))


def open_details(office: Office, table: str, uid: str, sealed: bytes) -> dict[str, Any]:
    """The same, opened; Refusal `not_allowed` without that key."""
    kind, key = _details_key(office)
    found: dict[str, Any] = json.loads(open_sealed(key, kind, 1, sealed, **_place(office, table, uid)))
    return found


def details_of(office: Office, document: Document, section_key: bytes | None = None) -> dict[str, Any]:
    """The file name, size, checksum, place and giver of a document; of a confidential one also the title.

    Raises Refusal `section_closed` for a confidential one, unless the section stands open or its key is handed in.
    """
    if document.sealed is None:
        return {}
    if document.confidential:
        section_key = section_key or office.sections.require(document.case_id)
    if section_key is not None and is_under_case_key(document.sealed):
        sealed: dict[str, Any] = open_for_case(office, section_key, "document", document.uid, document.sealed)
        return sealed
    return open_details(office, "document", document.uid, document.sealed)


def find_document(session: Session, case: Case, number: int) -> Document:
    """The document with that number in the case's register."""
    query = select(Document).where(Document.case_id == case.id, Document.number == number)
    document = session.scalar(query)
    if document is None:
        raise Refusal("document_missing", number=number)
    return document


def bring_under_case_key(office: Office, session: Session, case: Case, key: bytes) -> None:
    """Confidential papers that an older version sealed under the register's key, and their titles, move in."""
    for document in session.scalars(select(Document).where(Document.case_id == case.id, Document.confidential)):
        if is_under_case_key(document.sealed) or (document.sealed is not None and not office.user.sees_names):
            continue
        details = details_of(office, document, key)
        title = office.names.show(case.uid, document.title, lambda token: "{" + token + "}")
        document.sealed = seal_for_case(office, key, "document", document.uid, {**details, "title": title})
        document.title = ""


def open_document(
    office: Office, session: Session, case: Case, number: int, section_key: bytes | None = None
) -> Iterator[bytes]:
    """The file of a document, piece by piece; nothing where it is only on paper. Refusals as `details_of`."""
    document = find_document(session, case, number)
    if not document.blob:
        return iter(())
    file = details_of(office, document, section_key)["file"]
    return open_file(document.blob, office.folder, bytes.fromhex(file["key"]), int(file["size"]))
