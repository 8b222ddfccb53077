"""Sealed files of the office's papers: the scan of a licence, the text of an act; taken in, looked at, copied out.

As the files of a case they lie under the key of the register: who does not see names knows how many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.casework.attaching import EXPORT, FileFacts, Shown
from desktop.casework.documents import Incoming, dropped_if_refused, open_details, seal_details
from desktop.casework.file_work import FileWork
from desktop.casework.office import Office
from desktop.casework.office_papers import find_paper, may_write
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.sniffing import OTHER, TYPES, suggested_name
from desktop.models import PaperFile
from desktop.vault.attachments import open_file
from desktop.vault.files import write_steps

TABLE = "paper_file"


@dataclass(frozen=True, slots=True, repr=False)
class PaperFileRow:
    """One file of a paper: its number there, what it is, when and by whom it came; no name for who sees none."""

    number: int
    name: str
    type: str
    on: datetime
    by: str


@needs("write_cases")
def attach_file(office: Office, paper_id: int, incoming: Incoming) -> int:
    """Give a sealed file its number in a paper that may be written in, also in one that is finished.

    Refusal `not_allowed`, or `entry_closed` where the paper is struck out; the sealed file goes then.
    """
    with dropped_if_refused(office, incoming), office.changing(office.user, "attach_file", paper=paper_id) as session:
        paper, form = find_paper(office, session, paper_id)
        if not may_write(office, form):
            raise Refusal("not_allowed", role=office.user.role)
        if paper.struck_at is not None:
            raise Refusal("entry_closed", entry=paper_id)
        last = session.scalar(select(func.max(PaperFile.number)).where(PaperFile.paper_id == paper_id)) or 0
        row = PaperFile(
            paper_id=paper_id,
            number=last + 1,
            entered_at=office.now(),
            uid_by=office.user.uid,
            blob=incoming.blob,
            sealed=b"",
        )
        session.add(row)
        session.flush()
        row.sealed = seal_details(office, TABLE, row.uid, {"file": incoming.details()})
        return row.number


@needs("keep_papers")
def files_of_paper(office: Office, paper_id: int) -> tuple[PaperFileRow, ...]:
    """The files of a paper that this person may see, in their order."""
    logins = {card.uid: card.login for card in office.opened.users()}
    with office.reading() as session:
        find_paper(office, session, paper_id)
        return tuple(
            PaperFileRow(row.number, *_name_and_type(office, row), row.entered_at, logins.get(row.uid_by, ""))
            for row in session.scalars(_of(paper_id))
        )


def count_files(session: Session, paper_id: int | None = None) -> Counter[int]:
    """How many files each paper has, or only one."""
    query = select(PaperFile.paper_id, func.count()).group_by(PaperFile.paper_id)
    if paper_id is not None:
        query = query.where(PaperFile.paper_id == paper_id)
    return Counter(dict(session.execute(query).all()))


@needs("see_names")
def paper_file_facts(office: Office, paper_id: int, number: int) -> FileFacts:
    """What is known of a file before it is opened; Refusal `document_missing`."""
    with office.reading() as session:
        row = _find(office, session, paper_id, number)
        file = file_of(office, row)
        name, _type = _name_and_type(office, row)
        return FileFacts(number, name, int(file["size"]), TYPES.get(str(file["type"]), OTHER))


@needs("see_names")
def show_paper_file(office: Office, paper_id: int, number: int) -> Shown:
    """The bytes of a file the viewer can show; looking at it is written down.

    Raises Refusal: cannot_be_shown, document_missing; VaultProblem: attachment_missing, attachment_damaged.
    """
    facts = paper_file_facts(office, paper_id, number)
    if not facts.can_be_shown:
        raise Refusal("cannot_be_shown")
    data = b"".join(_open(office, paper_id, number))
    with office.changing(office.user, "view_paper_file", paper=paper_id, number=number):
        pass
    return Shown(facts, data)


@needs("see_names")
def paper_export_name(office: Office, paper_id: int, number: int) -> str:
    """The name a copy is offered under."""
    facts = paper_file_facts(office, paper_id, number)
    return suggested_name(facts.name, facts.type, number)


@needs("see_names")
def give_out_paper_file(office: Office, paper_id: int, number: int, path: Path) -> FileWork[None]:
    """A decrypted copy where the person chose; run it to its end. That it was given out is written down first.

    Raises Refusal: password_needed, document_missing; VaultProblem as `write_file` while it runs.
    """
    office.reauth.require(EXPORT, None)
    facts = paper_file_facts(office, paper_id, number)
    pieces = _open(office, paper_id, number)
    with office.changing(office.user, "export_paper_file", paper=paper_id, number=number):
        pass
    return FileWork(write_steps(path, pieces, office.disk), 2 * facts.size)


def file_of(office: Office, row: PaperFile) -> dict[str, Any]:
    """Key, name, type, size and checksum of a file; Refusal `not_allowed` without the register's key."""
    found: dict[str, Any] = open_details(office, TABLE, row.uid, row.sealed)["file"]
    return found


def _open(office: Office, paper_id: int, number: int) -> Iterator[bytes]:
    with office.reading() as session:
        row = _find(office, session, paper_id, number)
        file = file_of(office, row)
        return open_file(row.blob, office.folder, bytes.fromhex(file["key"]), int(file["size"]))


def _find(office: Office, session: Session, paper_id: int, number: int) -> PaperFile:
    find_paper(office, session, paper_id)
    row = session.scalar(_of(paper_id).where(PaperFile.number == number))
    if row is None:
        raise Refusal("document_missing", number=number)
    return row


def _of(paper_id: int) -> Select[PaperFile]:
    return select(PaperFile).where(PaperFile.paper_id == paper_id).order_by(PaperFile.number)


def _name_and_type(office: Office, row: PaperFile) -> tuple[str, str]:
    """A scan may be called by whom it is about: without the register it has a number and its type only."""
    if office.opened.register_key is None:
        return "", ""
    file = file_of(office, row)
    return str(file["name"]) if office.names.is_open else "", str(file["type"])
