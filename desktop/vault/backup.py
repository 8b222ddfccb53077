"""Making a backup of an open office, and reading it back until it is proven."""

import contextlib
import hashlib
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.vault import audit
from desktop.vault.attachments import FOLDER as BLOBS
from desktop.vault.attachments import blob_path
from desktop.vault.contents import Table, looking_into, tally
from desktop.vault.database import DRIVER, key_in, problem_from
from desktop.vault.files import Disk, make_folder, problem_of, write_file, write_stream
from desktop.vault.generations import (
    Generation,
    clear_unfinished,
    clock_went_back,
    generation_folder,
    list_generations,
    newest_first,
    read_generation,
    refuse_missing,
    remove_generation,
    series_folder,
    superfluous,
    sweep_blobs,
)
from desktop.vault.manifest import MANIFEST, STATE, Kept, Manifest, State, encoded, encoded_state, manifest_key
from desktop.vault.opened import CASES, Opened
from desktop.vault.problems import VaultProblem
from desktop.vault.slots import check_signature, read_slots, write_copy

_BLOB_NAME = re.compile("[0-9a-f]{32}")
_PAGES = 256
_SPARE = 1 << 20
Progress = Callable[[int, int], bool]


class Going:
    """How far a long task is, in bytes; VaultProblem `cancelled` at the first step after the person said stop."""

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress
        self.total = 0
        self.done = 0

    def expect(self, more: int) -> None:
        self.total += more

    def step(self, done: int) -> None:
        self.done += done
        if self._progress is not None and not self._progress(min(self.done, self.total), self.total):
            raise VaultProblem("cancelled")


@dataclass(slots=True)
class Reader:
    """Reads whole files past the computer's memory of them; a sealed file only once in one task."""

    disk: Disk
    going: Going
    known: dict[Path, Kept] = field(default_factory=dict)

    def kept(self, path: Path) -> Kept:
        """Size and digest of what the disk really gives back."""
        if path not in self.known:
            digest, size = hashlib.sha256(), 0
            for piece in self.disk.read_cold(path):
                digest.update(piece)
                size += len(piece)
                self.going.step(len(piece))
            self.known[path] = Kept(size, digest.hexdigest())
        return self.known[path]


@dataclass(frozen=True, slots=True)
class Source:
    """An open office: its keys, the one connection to its cases, and this run of the program by name."""

    opened: Opened
    connection: Any
    run: str

    @property
    def key(self) -> bytes:
        return manifest_key(self.opened.cases_key, self.opened.vault_id)

    def series(self, medium: Path) -> Path:
        return series_folder(medium, self.opened.vault_id, self.opened.epoch)


def back_up(
    source: Source, medium: Path, sequence: int, at: datetime, disk: Disk, progress: Progress | None = None
) -> Generation:
    """A new generation on `medium`, read back; then earlier ones are proven and those no longer needed taken away.

    `sequence` is raised above every number on the medium. Whatever goes wrong, earlier generations stay as they were.
    Raises VaultProblem: medium_missing, medium_too_small (`needed`, `free`), cancelled, generation_damaged (what was
    read back differs from what was written), disk_full, read_only, cannot_write, cannot_read.
    """
    refuse_missing(medium)
    series, key = source.series(medium), source.key
    reader = Reader(disk, Going(progress))
    with _told(series, medium):
        make_folder(series, disk)
        clear_unfinished(series, disk)
        earlier = list_generations(series, key, source.opened.vault_id)
        sequence = max([sequence, *(one.sequence + 1 for one in earlier)])
        folder = generation_folder(series, sequence)
        try:
            made = _write(source, folder, sequence, at, reader, earlier)
            fresh = read_back(made, source, at, reader)
        except BaseException:
            _remove_what_can_be(folder, disk)
            raise
        _prove_newest(source, earlier, at, reader)
        if not clock_went_back(earlier, at):
            _rotate(series, source, disk)
    return fresh


def read_back(one: Generation, source: Source, at: datetime, reader: Reader) -> Generation:
    """Reads every byte of a generation and compares it with its manifest: verified, and in a later run proven.

    Raises VaultProblem: generation_damaged (with `sequence` and the `file`), other_office, cancelled.
    """
    manifest = check(one, source.opened.cases_key, source.opened.vault_id, reader)
    moment = at.isoformat(timespec="seconds")
    state = one.state
    if not state.verified_at:
        state = State(moment, source.run, "")
    elif state.verified_in != source.run:
        state = replace(state, proven_at=moment)
    if state != one.state:
        write_file(one.folder / STATE, encoded_state(state, manifest, source.key), reader.disk)
    return replace(one, manifest=manifest, state=state)


def check(one: Generation, cases_key: bytes, vault_id: str, reader: Reader) -> Manifest:
    """Every byte, the content of the database, and the keys beside it; the proven manifest. Errors as `read_back`."""
    found = read_generation(one.folder, one.sequence, manifest_key(cases_key, vault_id), vault_id)
    if found.manifest is None:
        raise VaultProblem(found.problem, sequence=one.sequence, file=MANIFEST)
    manifest = found.manifest
    wanted = {one.folder / name: kept for name, kept in manifest.files.items()}
    wanted |= {blob_path(one.series, name): kept for name, kept in manifest.blobs.items()}
    reader.going.expect(sum(kept.size for path, kept in wanted.items() if path not in reader.known))
    for path, kept in wanted.items():
        if not _reads_as(path, kept, reader):
            raise VaultProblem("generation_damaged", sequence=one.sequence, file=path.name)
    _check_keys(one, manifest)
    if not _content_is(one.folder / CASES, cases_key, vault_id, manifest):
        raise VaultProblem("generation_damaged", sequence=one.sequence, file=CASES)
    return manifest


def _reads_as(path: Path, kept: Kept, reader: Reader) -> bool:
    try:
        return reader.kept(path) == kept
    except OSError:
        return False


def _check_keys(one: Generation, manifest: Manifest) -> None:
    """The key file beside the generations opens them: both copies, signed, of this office and not older."""
    try:
        newest = read_slots(one.series)
        check_signature(newest.value)
    except VaultProblem as problem:
        raise VaultProblem("generation_damaged", sequence=one.sequence, file=CASES, keys=problem.code) from None
    if newest.damaged:
        raise VaultProblem("generation_damaged", sequence=one.sequence, file=newest.damaged[0])
    slots = newest.value
    if (slots.vault_id, slots.epoch) != (manifest.vault_id, manifest.epoch):
        raise VaultProblem("other_office", sequence=one.sequence)
    if slots.revision < manifest.key_revision:
        raise VaultProblem("generation_damaged", sequence=one.sequence, file="vault.ks")


def _content_is(path: Path, key: bytes, vault_id: str, manifest: Manifest) -> bool:
    try:
        with looking_into(path, key, vault_id, "cases") as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            (schema,) = connection.execute("PRAGMA user_version").fetchone()
            return sound and not pages and schema == manifest.schema and tally(connection) == dict(manifest.tables)
    except VaultProblem:
        return False


def _write(
    source: Source, folder: Path, sequence: int, at: datetime, reader: Reader, earlier: tuple[Generation, ...]
) -> Generation:
    disk, opened = reader.disk, source.opened
    office, series = opened.folder, folder.parent
    known = {name: kept for one in earlier if one.manifest for name, kept in one.manifest.blobs.items()}
    blobs = _blobs_of(office)
    reader.going.expect(sum(known[path.name].size for path in blobs if path.name in known))
    fresh = [path for path in blobs if not _is_there(blob_path(series, path.name), known.get(path.name), reader)]
    size = (office / CASES).stat().st_size
    _refuse_small(series, size + _size(office / audit.NAME) + sum(_size(path) for path in fresh), disk)
    reader.going.expect(size + sum(_size(path) for path in fresh))
    make_folder(folder, disk)
    write_copy(series, opened.file.slots, disk)
    tables = _copy_cases(source, folder / CASES, reader)
    trail = audit.last_record(office)
    log = _copy(office / audit.NAME, folder / audit.NAME, reader)
    copied = {path.name: _copy(path, blob_path(series, path.name), reader) for path in fresh}
    others = {path.name: known[path.name] for path in blobs if path.name not in copied}
    (schema,) = source.connection.execute("PRAGMA user_version").fetchone()
    manifest = Manifest(
        vault_id=opened.vault_id,
        epoch=opened.epoch,
        sequence=sequence,
        made_at=at.isoformat(timespec="seconds"),
        schema=schema,
        key_revision=opened.file.slots.revision,
        files={CASES: _kept(folder / CASES, disk), audit.NAME: log},
        tables=tables,
        blobs={**others, **copied},
        audit_seq=trail[0],
        audit_mac=trail[1],
    )
    write_file(folder / MANIFEST, encoded(manifest, source.key), disk)
    return Generation(folder, sequence, manifest, State())


def _copy_cases(source: Source, target: Path, reader: Reader) -> dict[str, Table]:
    """Page by page from the open database; nothing is written to it meanwhile, for there is one connection."""
    try:
        with contextlib.closing(DRIVER.connect(str(target), check_same_thread=False)) as fresh:
            key_in(fresh, target, source.opened.cases_key)
            fresh.execute("PRAGMA journal_mode=OFF").fetchall()  # an unfinished copy is thrown away, never rolled back
            fresh.execute("PRAGMA synchronous=FULL")
            source.connection.backup(fresh, pages=_PAGES, progress=_pages_told(reader.going))
    except DRIVER.Error as problem:
        raise problem_from(problem, target) from problem
    _flush(target, reader.disk)
    return tally(source.connection)


def _pages_told(going: Going) -> Callable[[int, int, int], None]:
    before = 0

    def told(status: int, left: int, total: int) -> None:
        nonlocal before
        going.step((total - left - before) * 4096)
        before = total - left

    return told


def _copy(path: Path, target: Path, reader: Reader) -> Kept:
    """A file as it is; the trail of a new office may not be there yet and then is empty."""
    make_folder(target.parent, reader.disk)
    size = 0

    def pieces() -> Iterator[bytes]:
        nonlocal size
        for piece in reader.disk.read(path) if path.exists() else ():
            size += len(piece)
            yield piece
            reader.going.step(len(piece))

    digest = write_stream(target, pieces(), reader.disk)
    return Kept(size, digest)


def _kept(path: Path, disk: Disk) -> Kept:
    digest, size = hashlib.sha256(), 0
    for piece in disk.read(path):
        digest.update(piece)
        size += len(piece)
    return Kept(size, digest.hexdigest())


def _flush(path: Path, disk: Disk) -> None:
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        disk.flush(handle)
    finally:
        disk.close(handle)
    disk.flush_folder(path.parent)


def _prove_newest(source: Source, earlier: tuple[Generation, ...], at: datetime, reader: Reader) -> None:
    """The newest one of an earlier run is read again now that the medium is here again; damage there is for the list
    and the check to tell, the new generation is good."""
    waiting = [one for one in earlier if one.state.verified_in != source.run]
    newest = newest_first(waiting, lambda state: state.verified_at)
    if newest is None or newest.state.proven_at:
        return
    try:
        read_back(newest, source, at, reader)
    except VaultProblem as problem:
        if problem.code == "cancelled":
            return  # the new generation is complete; only the second look was cut short


def _rotate(series: Path, source: Source, disk: Disk) -> None:
    for one in superfluous(list_generations(series, source.key, source.opened.vault_id)):
        remove_generation(one.folder, disk)
    sweep_blobs(series, source.key, disk)


def _blobs_of(office: Path) -> list[Path]:
    """Sealed files only; what a cut left half-written is not one."""
    return sorted(path for path in office.glob(f"{BLOBS}/*/*") if _BLOB_NAME.fullmatch(path.name))


def _is_there(path: Path, kept: Kept | None, reader: Reader) -> bool:
    """On the medium and still good; one that rotted there is copied again."""
    if kept is None or not path.is_file() or path.stat().st_size != kept.size:
        return False
    if _reads_as(path, kept, reader):
        return True
    reader.known.pop(path, None)
    return False


def _refuse_small(series: Path, needed: int, disk: Disk) -> None:
    free = disk.free(series)
    if free < needed + _SPARE:
        raise VaultProblem("medium_too_small", needed=needed + _SPARE, free=free)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _remove_what_can_be(folder: Path, disk: Disk) -> None:
    try:
        remove_generation(folder, disk)
    except OSError:
        return  # the stick is gone or stuck: without a manifest the folder counts for nothing


@contextlib.contextmanager
def _told(series: Path, medium: Path) -> Iterator[None]:
    """The system's complaints about the medium, as our codes; one that was pulled out is missing, whatever failed."""
    try:
        yield
    except VaultProblem:
        refuse_missing(medium)
        raise
    except OSError as problem:
        refuse_missing(medium)
        raise problem_of(problem, series) from problem
