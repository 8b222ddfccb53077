"""A copy of an office's sealed files, made without a key: every byte is read back; what they mean only a key proves."""

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.vault import audit
from desktop.vault.attachments import FOLDER
from desktop.vault.backup import Going, Progress
from desktop.vault.database import hold
from desktop.vault.files import Disk, make_folder, problem_of, remove_quietly, write_file, write_stream
from desktop.vault.generations import refuse_missing
from desktop.vault.opened import CASES
from desktop.vault.problems import VaultProblem
from desktop.vault.second_copy import refuse_register_here
from desktop.vault.slots import pair

COPIES = "copies"
"""In the office folder: where such copies lie, until somebody with a key signs in and lists them as media."""
MOST_COPIES = 100
JOURNAL = CASES + "-journal"
_SPARE = 1 << 20


@dataclass(frozen=True, slots=True)
class Copied:
    """Where the copy lies; how many files and bytes it has."""

    folder: Path
    files: int
    size: int


def copy_sealed(office: Path, medium: Path, at: datetime, disk: Disk, progress: Progress | None = None) -> Copied:
    """A new folder on a medium with every file of a closed office, read back; it opens as an office does.

    Raises VaultProblem: medium_missing, backup_in_office, register_beside_cases, in_use (somebody works in the office),
    exists, medium_too_small, cancelled, cannot_read, cannot_write … A problem leaves nothing behind.
    """
    if not medium.is_absolute():
        raise VaultProblem("medium_missing")
    refuse_missing(medium)
    if medium.resolve().is_relative_to(office.resolve()):
        raise VaultProblem("backup_in_office")
    refuse_register_here(medium)
    target = medium.resolve() / f"kerege-copy-{at:%Y%m%d-%H%M%S}"
    if target.exists():
        raise VaultProblem("exists", file=target.name)
    lock = hold(office)
    try:
        files = _sealed_files(office)
        sizes = {name: (office / name).stat().st_size for name in files}
        needed, free = sum(sizes.values()) + _SPARE, disk.free(medium)
        if free < needed:
            raise VaultProblem("medium_too_small", needed=needed, free=free)
        # It is on the list before its first byte is written, so that no cut can forget it.
        _note(office, target, at, disk)
        _copy(office, target, sizes, disk, Going(progress))
    finally:
        lock.release()
    return Copied(target, len(files), sum(sizes.values()))


def copies_noted(office: Path) -> tuple[tuple[Path, str], ...]:
    """Place and moment of each copy that was made without a key and is on no list yet."""
    try:
        found = json.loads((office / COPIES).read_text(encoding="utf-8"))
        return tuple((Path(str(one["place"])), str(one["at"])) for one in found[:MOST_COPIES])
    except (OSError, ValueError, TypeError, KeyError):
        return ()


def forget_noted(office: Path, disk: Disk) -> None:
    """They are on the list of media now."""
    remove_quietly(office / COPIES, disk)


def _sealed_files(office: Path) -> list[str]:
    """The key file comes last, so that half a folder opens for nobody."""
    names = [CASES, JOURNAL, audit.NAME]
    blobs = sorted(path.relative_to(office).as_posix() for path in office.glob(f"{FOLDER}/??/*") if path.is_file())
    keys = [path.name for path in pair(office).paths]
    return [name for name in (*names, *blobs, *keys) if (office / name).is_file()]


def _note(office: Path, target: Path, at: datetime, disk: Disk) -> None:
    known = [{"place": str(place), "at": moment} for place, moment in copies_noted(office)]
    known.append({"place": str(target), "at": at.isoformat(timespec="seconds")})
    body = json.dumps(known[-MOST_COPIES:], ensure_ascii=False)
    write_file(office / COPIES, body.encode("utf-8", "surrogatepass"), disk)


def _copy(office: Path, target: Path, sizes: dict[str, int], disk: Disk, going: Going) -> None:
    going.expect(2 * sum(sizes.values()))
    try:
        make_folder(target, disk)
        digests = {name: _copy_one(office / name, target / name, disk, going) for name in sizes}
        for name, digest in digests.items():
            if _read(disk.read_cold(target / name), going) != digest:
                raise VaultProblem("cannot_write", file=name)
    except OSError as problem:
        _take_back(target, disk)
        raise problem_of(problem, target) from problem
    except VaultProblem:
        _take_back(target, disk)
        raise


def _copy_one(source: Path, target: Path, disk: Disk, going: Going) -> str:
    make_folder(target.parent, disk)

    def pieces() -> Iterator[bytes]:
        for piece in disk.read(source):
            yield piece
            going.step(len(piece))

    return write_stream(target, pieces(), disk)


def _read(pieces: Iterator[bytes], going: Going) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
        going.step(len(piece))
    return digest.hexdigest()


def _take_back(target: Path, disk: Disk) -> None:
    for path in sorted(target.rglob("*"), reverse=True):
        if path.is_file():
            remove_quietly(path, disk)
        else:
            with contextlib.suppress(OSError):
                path.rmdir()
    with contextlib.suppress(OSError):
        target.rmdir()
