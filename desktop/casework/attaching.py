"""Taking files in, looking at them and giving copies out, of any size, in short steps that can be stopped."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, cast

from desktop.casework.documents import Incoming, details_of, find_document, open_document
from desktop.casework.file_work import FileWork
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.sniffing import HEAD, OTHER, TYPES, FileType, harmless_name, suggested_name, type_of
from desktop.vault.attachments import remove_file, seal_steps
from desktop.vault.files import write_steps
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import new_key

EXPORT: Final = "export"
VIEW_MOST: Final = 64 << 20
"""Bytes the viewer is given; what is larger is only copied out."""


@dataclass(frozen=True, slots=True, repr=False)
class FileFacts:
    """What may be known of the file of a document before it is opened."""

    number: int
    name: str
    size: int
    type: FileType

    @property
    def can_be_shown(self) -> bool:
        """Whether the viewer can show it."""
        return bool(self.type.shows) and self.size <= VIEW_MOST


@dataclass(frozen=True, slots=True, repr=False)
class Shown:
    """A file for the viewer: its bytes go through a pipe and nowhere else."""

    facts: FileFacts
    data: bytes

    def __repr__(self) -> str:
        return f"<Shown {self.facts.type.id}, {len(self.data)} bytes>"


def peek(_office: Office, path: Path) -> FileType:
    """What a file on this computer or a stick is; VaultProblem `cannot_read`."""
    try:
        with path.open("rb") as source:
            return type_of(source.read(HEAD))
    except (OSError, ValueError) as problem:
        raise VaultProblem("cannot_read", file=harmless_name(path.name)) from problem


@needs("write_cases")
def take_in(office: Office, path: Path) -> FileWork[Incoming]:
    """Seal a file that lies somewhere on this computer or on a stick; run it, then `register_sealed`.

    Raises Refusal `disk_full` before anything is written; VaultProblem `cannot_read`, or as `write_file` while it runs.
    """
    try:
        size = path.stat().st_size
        source = path.open("rb")
    except (OSError, ValueError) as problem:
        raise VaultProblem("cannot_read", file=harmless_name(path.name)) from problem
    try:
        office.require_room_for_files(size)
    except Refusal:
        source.close()
        raise
    return FileWork(_taking_in(office, source, path.name), 2 * size)


def _taking_in(office: Office, source: BinaryIO, name: str) -> Generator[int, None, Incoming]:
    key = new_key()
    watched = _Watched(source, harmless_name(name))
    with source:
        blob = yield from seal_steps(cast("BinaryIO", watched), office.folder, key, office.disk)
    return Incoming(blob.name, key, harmless_name(name), type_of(watched.head).id, blob.size, blob.sha256)


class _Watched:
    """A source that remembers how it begins, and says in our words that it cannot be read on."""

    def __init__(self, source: BinaryIO, name: str) -> None:
        self._source, self._name = source, name
        self.head = b""

    def read(self, size: int) -> bytes:
        """The next bytes."""
        try:
            piece = self._source.read(size)
        except OSError as problem:
            raise VaultProblem("cannot_read", file=self._name) from problem
        if len(self.head) < HEAD:
            self.head += piece[: HEAD - len(self.head)]
        return piece


def drop_incoming(office: Office, incoming: Incoming) -> None:
    """Take away a sealed file that was not registered after all."""
    with contextlib.suppress(VaultProblem):
        remove_file(incoming.blob, office.folder, office.disk)


@needs("see_names", "open_confidential")
def file_facts(office: Office, case_id: int, number: int) -> FileFacts | None:
    """What is known of a document's file; None where it is only on paper. Refusal `section_closed`."""
    with office.reading() as session:
        document = find_document(session, find_case(session, case_id), number)
        if not document.blob:
            return None
        file = details_of(office, document)["file"]
        found = TYPES.get(str(file.get("type") or ""), OTHER)
        if "type" not in file:
            # Sealed by an older version; the first chunk tells.
            first = next(open_document(office, session, find_case(session, case_id), number), b"")
            found = type_of(first[:HEAD])
        # A file is called by whom it is about; without the register there are codes only.
        named = office.names.is_open or document.confidential
        return FileFacts(number, str(file.get("name") or "") if named else "", int(file["size"]), found)


@needs("see_names", "open_confidential")
def show_file(office: Office, case_id: int, number: int) -> Shown:
    """The bytes of a file the viewer can show; looking at it is written down.

    Raises Refusal: cannot_be_shown, section_closed; VaultProblem: attachment_missing, attachment_damaged.
    """
    facts = file_facts(office, case_id, number)
    if facts is None or not facts.can_be_shown:
        raise Refusal("cannot_be_shown")
    with office.reading() as session:
        data = b"".join(open_document(office, session, find_case(session, case_id), number))
    with office.changing(office.user, "view_document", case_id, number=number):
        pass
    office.sections.use(case_id)
    return Shown(facts, data)


@needs("see_names", "open_confidential")
def export_name(office: Office, case_id: int, number: int) -> str:
    """The name a copy is offered under: the code of the case would tell nothing, the file's own name may tell all."""
    facts = file_facts(office, case_id, number)
    return suggested_name(facts.name, facts.type, number) if facts else ""


@needs("see_names", "open_confidential")
def give_out(office: Office, case_id: int, number: int, path: Path) -> FileWork[None]:
    """A decrypted copy where the person chose; run it to its end. That it was given out is written down first.

    Raises Refusal: password_needed, section_closed, document_missing; VaultProblem as `write_file` while it runs.
    """
    office.reauth.require(EXPORT, case_id)
    facts = file_facts(office, case_id, number)
    if facts is None:
        raise Refusal("document_missing", number=number)
    with office.reading() as session:
        pieces = open_document(office, session, find_case(session, case_id), number)
    with office.changing(office.user, "export_document", case_id, number=number):
        pass
    return FileWork(write_steps(path, pieces, office.disk), 2 * facts.size)
