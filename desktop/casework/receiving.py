"""A case that comes from another office: looked through first, compared with its sheet, taken whole or not at all."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from sqlalchemy import select

from desktop.casework.answers import map_texts, put_together
from desktop.casework.documents import Incoming
from desktop.casework.file_work import FileWork
from desktop.casework.office import Office
from desktop.casework.package_content import Content, DocumentSent, EntrySent, FileSent, decoded
from desktop.casework.package_events import RECEIVED, is_sound
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.sending import TRANSFER
from desktop.casework.settling_in import Settled, settle_in
from desktop.casework.sniffing import harmless_name
from desktop.casework.wordings import wording_of
from desktop.forms.kinds import KINDS
from desktop.forms.words import FormWords
from desktop.models import Event
from desktop.standards.definitions import Field, Form
from desktop.vault.attachments import remove_file, seal_steps
from desktop.vault.package import Attached, Package, open_package
from desktop.vault.passwords import FLOOR, Kdf
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import new_key

CHECKED: Final = 16
"""So many figures of the SHA-256 are typed from the sheet: nobody finds another file with the same ones."""


@dataclass(frozen=True, slots=True, repr=False)
class Arrived:
    """A package that was read to its end; nothing of it is in the office yet."""

    code: str
    office: str
    sender: str
    sent_at: datetime
    standard: str
    entries: int
    documents: int
    pages: int
    sealed: int
    left_sealed: int
    unfinished: int
    sha256: str
    package: Package
    content: Content

    def __repr__(self) -> str:
        return f"<Arrived {self.code}, {self.entries} entries>"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of it, for the receipt."""

    case_id: int
    code: str
    former_code: str
    office: str
    sender: str
    at: datetime
    entries: int
    documents: int
    pages: int
    sha256: str


@needs("exchange_cases")
def open_parcel(office: Office, path: Path, password: str) -> FileWork[Arrived]:
    """Read a package through and say what it holds; nothing in the office changes. Run it to its end.

    Raises Refusal: register_missing, edition_missing (`ref`), package_known (`code`); VaultProblem: package_password,
    package_foreign, package_newer, package_damaged, package_too_big, kdf_refused, cannot_read.
    """
    if not office.names.is_open:
        raise Refusal("register_missing")
    try:
        size = path.stat().st_size
    except OSError as problem:
        raise VaultProblem("cannot_read", file=harmless_name(path.name)) from problem
    return FileWork(_opening(office, path, password), size)


def _opening(office: Office, path: Path, password: str) -> Generator[int, None, Arrived]:
    yield 0
    package = open_package(path, password, TRANSFER, floor_of(office))
    reading = package.read()
    content = decoded(reading.content)
    _require_known(office, content, package.outside.id)
    wanted = [document.file for document in content.documents if document.file is not None]
    found = 0
    for found, file in enumerate(reading.files(), start=1):
        digest = hashlib.sha256()
        for piece in file.pieces:
            digest.update(piece)
            yield len(piece)
        if found > len(wanted) or not _is_it(wanted[found - 1], file.size, digest.hexdigest()):
            raise VaultProblem("package_damaged")
    sha256 = reading.finish()
    if found != len(wanted):
        raise VaultProblem("package_damaged")
    return Arrived(
        code=content.code,
        office=content.office,
        sender=content.sender,
        sent_at=content.sent_at,
        standard=content.standard,
        entries=len(content.entries),
        documents=len(content.documents),
        pages=content.pages(),
        sealed=content.sealed(),
        left_sealed=content.left_sealed,
        unfinished=content.unfinished,
        sha256=sha256,
        package=package,
        content=content,
    )


@needs("exchange_cases")
def take_case(office: Office, arrived: Arrived, pages: int, check: str) -> FileWork[Taken]:
    """Take the case in under a code of this office; run it to its end. `pages` and `check` are typed from the sheet.

    Raises Refusal: package_differs, package_known, disk_full; VaultProblem: package_damaged, or as `write_file`.
    """
    typed = "".join(check.split()).casefold()
    if pages != arrived.pages or typed != arrived.sha256[:CHECKED]:
        raise Refusal("package_differs")
    office.require_room_for_files(arrived.package.outside.size)
    return FileWork(_taking(office, arrived), 3 * arrived.package.outside.size)


def _taking(office: Office, arrived: Arrived) -> Generator[int, None, Taken]:
    """The files are sealed first, under keys nobody has yet; the one change that follows makes them part of a case."""
    sealed: dict[str, Incoming] = {}
    try:
        reading = arrived.package.read()
        papers = [paper for paper in arrived.content.documents if paper.file is not None]
        for paper, file in zip(papers, reading.files(), strict=True):
            sealed[paper.uid] = yield from _sealing(office, paper, file)
        if reading.finish() != arrived.sha256:
            raise VaultProblem("package_damaged")
        settled = _settled(office, arrived, sealed)
    except BaseException:
        if not _is_here(office, arrived.package.outside.id):
            for incoming in sealed.values():
                with contextlib.suppress(VaultProblem):
                    remove_file(incoming.blob, office.folder, office.disk)
        raise
    return Taken(
        case_id=settled.case_id,
        code=settled.code,
        former_code=arrived.code,
        office=arrived.office,
        sender=arrived.sender,
        at=office.now(),
        entries=arrived.entries,
        documents=arrived.documents,
        pages=arrived.pages,
        sha256=arrived.sha256,
    )


def _settled(office: Office, arrived: Arrived, sealed: dict[str, Incoming]) -> Settled:
    facts = {
        "former_code": arrived.code,
        "from_office": arrived.office,
        "package": arrived.package.outside.id,
        "sha256": arrived.sha256,
        "entries": arrived.entries,
        "pages": arrived.pages,
    }
    with office.changing(office.user, "take_package") as session:
        _require_new(session, arrived.package.outside.id)
        return settle_in(office, session, arrived.content, sealed, facts)


def _sealing(office: Office, paper: DocumentSent, file: Attached) -> Generator[int, None, Incoming]:
    assert paper.file is not None
    key = new_key()
    blob = yield from seal_steps(cast("BinaryIO", _Source(file.pieces)), office.folder, key, office.disk)
    if not _is_it(paper.file, blob.size, blob.sha256):
        remove_file(blob.name, office.folder, office.disk)
        raise VaultProblem("package_damaged")
    return Incoming(blob.name, key, harmless_name(paper.file.name), paper.file.type, blob.size, blob.sha256)


class _Source:
    """Pieces read as a file is."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def read(self, size: int) -> bytes:
        """The next bytes, fewer only at the end."""
        if not self._rest:
            self._rest = next(self._pieces, b"")
        given, self._rest = self._rest[:size], self._rest[size:]
        return given


def _is_it(file: FileSent, size: int, sha256: str) -> bool:
    return file.size == size and file.sha256 == sha256


def floor_of(office: Office) -> Kdf:
    """What this office takes for itself is enough from another; never more is asked than the program's own floor."""
    own = office.opened.slot.kdf
    return Kdf(min(own.m, FLOOR.m), min(own.t, FLOOR.t), min(own.p, FLOOR.p))


def _require_known(office: Office, content: Content, package_id: str) -> None:
    """The editions are here, the package is new, and every answer can be shown by its form."""
    missing = sorted(content.editions() - set(office.shelf.refs()))
    if missing:
        raise Refusal("edition_missing", ref=", ".join(missing))
    with office.reading() as session:
        _require_new(session, package_id)
    edition = office.shelf.edition(content.standard)
    if content.case.stage not in {stage.id for stage in edition.stages}:
        raise VaultProblem("package_damaged")
    if not all(is_sound(event.kind, event.facts) for event in content.events):
        raise VaultProblem("package_damaged")
    for entry in content.entries:
        _require_readable(office, content, entry)


def _is_here(office: Office, package_id: str) -> bool:
    """Whether the case was taken although something failed afterwards; its files are then no longer ours to remove."""
    try:
        with office.reading() as session:
            _require_new(session, package_id)
    except (Refusal, VaultProblem):
        return True
    return False


def _require_new(session: Any, package_id: str) -> None:
    for event in session.scalars(select(Event).where(Event.kind == RECEIVED)):
        if event.facts.get("package") == package_id:
            raise Refusal("package_known")


def _require_readable(office: Office, content: Content, entry: EntrySent) -> None:
    """Every answer is of its form, is shown without harm, and keeps what identifies somebody out of the case."""
    standard = office.shelf.edition(entry.standard_ref)
    form = standard.forms.get(entry.form_id)
    secrets = content.names.answers.get(entry.uid, {})
    if form is None or not form.in_a_case or not _known(form) >= entry.answers.keys() | entry.confidential.keys():
        raise VaultProblem("package_damaged")
    words = FormWords(wording_of(standard, office.settings["language"]), standard, form)
    fields = {field.id: field for field in form.fields()}
    try:
        shown = put_together(form, entry.answers, secrets, str)
        for name, value in (*shown.items(), *entry.confidential.items()):
            _require_shown(fields[name], value, words)
        sound = all(_is_coded(fields[name], value, secrets.get(name)) for name, value in entry.answers.items())
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError) as problem:
        # Whatever a kind stumbles over when it shows an answer is no answer of that kind.
        raise VaultProblem("package_damaged") from problem
    if not sound:
        raise VaultProblem("package_damaged")


def _known(form: Form) -> frozenset[str]:
    return frozenset(field.id for field in form.fields())


def _require_shown(field: Field, value: Any, words: FormWords) -> None:
    kind = KINDS[field.kind]
    kind.show(field, value, words)
    kind.pieces(field, value, words)
    kind.compared(value)
    kind.raw(field, value)


def _is_coded(field: Field, coded: Any, secret: Any) -> bool:
    """Whether nothing that belongs in the register stands in the answer."""
    if field.confidential:
        return bool(coded == {"hidden": True})
    joined = KINDS[field.kind].join(field, map_texts(coded, str), secret)
    again, _ = KINDS[field.kind].split(field, joined)
    return bool(again == coded)
