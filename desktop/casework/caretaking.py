"""What a technician does: looks after files and backups without a key to any case."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.casework.office import Clock, Office, User
from desktop.casework.opening import Means
from desktop.casework.permissions import needs
from desktop.vault import office_keys
from desktop.vault.attachments import FOLDER, blob_path
from desktop.vault.backup import Progress
from desktop.vault.files import Disk
from desktop.vault.generations import Generation, list_generations, refuse_missing, series_on
from desktop.vault.manifest import Kept
from desktop.vault.opened import CASES, Opened
from desktop.vault.passwords import Kdf
from desktop.vault.plain_copy import Copied as Copied
from desktop.vault.plain_copy import copy_sealed
from desktop.vault.problems import VaultProblem

TRAIL = "audit.log"


@dataclass(frozen=True, slots=True, repr=False)
class Caretaker:
    """A technician who signed in: she holds her own keys and none of the office's."""

    opened: Opened
    disk: Disk
    now: Clock

    def __repr__(self) -> str:
        return f"<Caretaker {self.opened.vault_id[:8]}>"

    @property
    def user(self) -> User:
        """Who signed in."""
        return User(self.opened.uid, self.opened.login, self.opened.role)

    @property
    def folder(self) -> Path:
        """Where the sealed files of the office are."""
        return Path(self.opened.folder)


@dataclass(frozen=True, slots=True)
class CareView:
    """The files of the office by size only; `damaged` names those of which the twin is used. Sizes in bytes."""

    cases: int
    trail: int
    papers: int
    papers_size: int
    free: int
    damaged: tuple[str, ...]
    people: int


@dataclass(frozen=True, slots=True)
class SeenBackup:
    """A backup as its label says; nobody without a key can prove it. `problem` is empty where it can be read."""

    sequence: int
    made_at: datetime | None
    size: int
    problem: str


def open_for_care(folder: Path, login: str, password: str, means: Means) -> Caretaker:
    """Sign a technician in; VaultProblem as `open_office`."""
    opened = office_keys.unlock(folder, login, password, disk=means.disk, floor=means.floor, device=means.device)
    return Caretaker(opened, means.disk, means.clock)


@needs("look_after")
def care_view(office: Office | Caretaker) -> CareView:
    """How large the files are, how much room there is, and whether both copies of the key file can be read."""
    papers = [path for path in (office.folder / FOLDER).glob("*/*") if path.is_file()]
    return CareView(
        cases=_size(office.folder / CASES),
        trail=_size(office.folder / TRAIL),
        papers=len(papers),
        papers_size=sum(_size(path) for path in papers),
        free=office.disk.free(office.folder),
        damaged=office.opened.file.damaged,
        people=len(office.opened.users()),
    )


@needs("look_after")
def backups_seen(office: Office | Caretaker, medium: Path) -> tuple[SeenBackup, ...]:
    """The backups of this office on a stick or in a folder, newest first; `VaultProblem` medium_missing."""
    return tuple(_seen(one) for one in _generations(office, medium))


@needs("look_after")
def read_through(office: Office | Caretaker, medium: Path) -> SeenBackup:
    """Reads every byte of the newest backup from the medium and compares it with its label.

    It shows a medium that rots; that the label is genuine only somebody with a key can prove.
    Raises VaultProblem: no_backup, medium_missing, generation_damaged (with `sequence` and the `file`).
    """
    found = [one for one in _generations(office, medium) if one.manifest is not None]
    if not found:
        raise VaultProblem("no_backup")
    newest = found[0]
    assert newest.manifest is not None  # just asked
    wanted = {newest.folder / name: kept for name, kept in newest.manifest.files.items()}
    wanted |= {blob_path(newest.series, name): kept for name, kept in newest.manifest.blobs.items()}
    for path, kept in wanted.items():
        if not _reads_as(path, kept, office.disk):
            raise VaultProblem("generation_damaged", sequence=newest.sequence, file=path.name)
    return _seen(newest)


@needs("look_after")
def copy_office(office: Office | Caretaker, medium: Path, progress: Progress | None = None) -> Copied:
    """A copy of the sealed files in a new folder on a medium, read back; for a technician, who has no key for a backup.

    It is on the list of media from the next time that somebody with a key signs in. Errors as `copy_sealed`; the office
    must be closed (VaultProblem `in_use`).
    """
    return copy_sealed(office.folder, medium, office.now(), office.disk, progress)


@needs("own_account")
def change_caretaker_password(office: Office | Caretaker, old: str, new: str) -> None:
    """Another password for the technician; `VaultProblem` wrong_password, password_short."""
    kdf: Kdf = office.opened.slot.kdf
    office_keys.change_password(office.opened, old, new, disk=office.disk, kdf=kdf, floor=kdf)


def _generations(office: Office | Caretaker, medium: Path) -> list[Generation]:
    refuse_missing(medium)
    found = [
        one
        for series in series_on(medium)
        for one in list_generations(series, None, office.opened.vault_id)
        if one.problem != "other_office"
    ]
    return sorted(found, key=lambda one: (one.manifest.made_at if one.manifest else "", one.sequence), reverse=True)


def _seen(one: Generation) -> SeenBackup:
    if one.manifest is None:
        return SeenBackup(one.sequence, None, 0, one.problem)
    return SeenBackup(one.sequence, datetime.fromisoformat(one.manifest.made_at), one.manifest.size, "")


def _reads_as(path: Path, kept: Kept, disk: Disk) -> bool:
    digest, size = hashlib.sha256(), 0
    try:
        for piece in disk.read_cold(path):
            digest.update(piece)
            size += len(piece)
    except OSError:
        return False
    return Kept(size, digest.hexdigest()) == kept


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
