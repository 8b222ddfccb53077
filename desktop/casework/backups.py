"""Never losing an office: backups made, proven and rehearsed, and a new office folder from one of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from desktop.casework.media import (
    acts_known,
    before_backup,
    note_backup_medium,
)
from desktop.casework.media import note_office_copy as note_copy
from desktop.casework.not_revived import Destroyed, cleaning, refuse_unknown
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.trail import chain_state
from desktop.vault.backup import Going, Progress, Reader, Source, back_up, read_back
from desktop.vault.capacity import prove_room
from desktop.vault.contents import tally
from desktop.vault.files import Disk
from desktop.vault.generations import Generation, list_generations, series_folder
from desktop.vault.manifest import manifest_key
from desktop.vault.office_keys import recover
from desktop.vault.opened import CASES
from desktop.vault.passwords import FLOOR, USUAL, Kdf
from desktop.vault.problems import VaultProblem
from desktop.vault.restoring import (
    Access,
    chosen,
    open_copy,
    restore,
    try_out,
    with_password,
    with_sheet,
)
from desktop.vault.second_copy import (
    refuse_register_here,
)
from desktop.vault.upkeep import Made, Upkeep, read_upkeep, write_upkeep

CASE_TABLE = "case_file"
TARGET: Final = "change_backup_target"
# A backup is wanted a day after it was last made, and proof of one within a week.
MADE_EVERY = timedelta(days=1)
PROVEN_EVERY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup: `state` is written, verified, proven, or what is wrong with it."""

    folder: str
    sequence: int
    made_at: datetime | None
    state: str
    cases: int
    size: int


@dataclass(frozen=True, slots=True)
class BackupState:
    """What Today says of backups; `changed` counts what was done since the last one that was read back."""

    last: BackupRow | None
    last_proven: BackupRow | None
    days: int
    changed: int
    wanted: bool
    tried_at: datetime | None
    register_copied_at: datetime | None
    folders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """One table: rows in the backup, and rows in the office now."""

    table: str
    kept: int
    now: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The protocol of a restore that was only tried: everything was read and opened, nothing was changed."""

    backup: BackupRow
    tried_at: datetime
    files: int
    rows: int
    counts: tuple[Counted, ...]

    @property
    def cases_now(self) -> int:
        """How many cases the office has now."""
        return next((one.now for one in self.counts if one.table == CASE_TABLE), 0)


@dataclass(frozen=True, slots=True)
class Restored:
    """A new office folder that was made from a backup."""

    folder: Path
    sequence: int
    made_at: datetime
    cases: int
    files: int


@needs("look_after")
def make_backup(office: Office, folder: Path, progress: Progress | None = None) -> BackupRow:
    """A new backup on a stick or in a folder, read back before this returns; earlier ones stay or are thinned out.

    A place where backups never went is asked for with the password: Refusal password_needed.
    Raises VaultProblem: medium_missing, medium_too_small, medium_false (the first time a medium is used),
    register_beside_cases, backup_in_office, cancelled, generation_damaged, disk_full, read_only, cannot_write.
    """
    folder = folder.resolve()
    _refuse_place(office, folder)
    _require_known(office, (folder,))
    before_backup(office, folder, progress)
    if not _generations(office, folder):
        prove_room(folder, (office.folder / CASES).stat().st_size, office.disk, progress)
    upkeep = _upkeep(office)
    after = max((one.sequence for one in upkeep.made), default=0) + 1
    with office.copying() as connection:
        source = Source(office.opened, connection, office.run)
        made = back_up(source, folder, after, office.now(), office.disk, progress)
    row = _row(made)
    change = office.changing(office.user, "make_backup", sequence=row.sequence, cases=row.cases, state=row.state)
    with change as session:
        note_backup_medium(office, session, folder)
    elsewhere = tuple(one for one in upkeep.made if one.folder != row.folder)
    upkeep = replace(upkeep, made=elsewhere, folders=_with_folder(upkeep.folders, folder))
    for one in _generations(office, folder):
        upkeep = _seen(upkeep, one)
    _remember(office, upkeep)
    return row


@needs("look_after")
def prove_backup(
    office: Office, folder: Path, sequence: int | None = None, progress: Progress | None = None
) -> BackupRow:
    """Reads a backup again, every byte: proven where an earlier run of the program made it.

    Raises VaultProblem: no_backup, generation_damaged, other_office, cancelled.
    """
    one = _find(office, folder.resolve(), sequence)
    with office.copying() as connection:
        source = Source(office.opened, connection, office.run)
        again = read_back(one, source, office.now(), Reader(office.disk, Going(progress)))
    with office.changing(office.user, "prove_backup", sequence=again.sequence, state=again.state.name):
        pass
    _remember(office, _seen(_upkeep(office), again))
    return _row(again)


@needs("look_after")
def list_backups(office: Office, folder: Path) -> tuple[BackupRow, ...]:
    """The backups of this office on a medium, newest first; damaged ones are named."""
    return tuple(_row(one) for one in _generations(office, folder.resolve()))


@needs("look_after")
def rehearse_restore(
    office: Office, folder: Path, sequence: int | None = None, progress: Progress | None = None
) -> Rehearsal:
    """Tries a restore: reads and opens a backup as a restore would, compares, and changes nothing.

    Raises VaultProblem: no_backup, generation_damaged, other_office, cancelled.
    """
    folder = folder.resolve()
    copy = open_copy(series_folder(folder, office.opened.vault_id, office.opened.epoch), _own_keys(office))
    tried = try_out(copy, chosen(copy, sequence), office.disk, progress)
    with office.copying() as connection:
        now = tally(connection)
    counts = tuple(
        Counted(name, table.rows, now[name].rows if name in now else 0) for name, table in tried.tables.items()
    )
    row = _row(replace(tried.generation, manifest=tried.manifest))
    with office.changing(office.user, "rehearse_restore", sequence=row.sequence, cases=row.cases):
        pass
    _remember(office, replace(_upkeep(office), tried_at=office.now().isoformat(timespec="seconds")))
    files = len(tried.manifest.blobs)
    return Rehearsal(row, office.now(), files, sum(table.rows for table in tried.tables.values()), counts)


@needs("look_after")
def backup_state(office: Office) -> BackupState:
    """When the office was last backed up and proven, and whether it is time again."""
    upkeep, now = _upkeep(office), office.now()
    last, proven = upkeep.last_verified, upkeep.last_proven
    changed = max(0, _changes(office) - (last.changes + 1 if last else 0))
    age = now - datetime.fromisoformat(last.made_at) if last else timedelta.max
    stale = proven is None or now - datetime.fromisoformat(proven.made_at) > PROVEN_EVERY
    return BackupState(
        last=_known_row(last),
        last_proven=_known_row(proven),
        days=max(0, age.days) if last else -1,
        changed=changed,
        wanted=not office.settings.get("practice")
        and (last is None or (changed > 0 and age > MADE_EVERY) or (stale and age > PROVEN_EVERY)),
        tried_at=_moment(upkeep.tried_at),
        register_copied_at=_moment(upkeep.register_copied_at),
        folders=upkeep.folders,
    )


@needs("look_after")
def last_proven(office: Office) -> BackupRow | None:
    """The newest backup that was read again on a later run; Today reminds where there is none."""
    return _known_row(_upkeep(office).last_proven)


@needs("look_after")
def set_backup_folders(office: Office, folders: tuple[Path, ...]) -> None:
    """Where backups go on this computer, the usual one first; errors as for a backup there."""
    for folder in folders:
        _refuse_place(office, folder)
    _require_known(office, folders)
    _remember(office, replace(_upkeep(office), folders=tuple(str(folder.resolve()) for folder in folders)))


def by_password(login: str, password: str, floor: Kdf = FLOOR) -> Access:
    """Opening a backup as one of the people of its office."""
    return with_password(login, password, floor)


def by_sheet(groups: tuple[str, ...]) -> Access:
    """Opening a backup with the recovery sheet."""
    return with_sheet(groups)


def backups_at(folder: Path, access: Access) -> tuple[BackupRow, ...]:
    """The backups on a medium, newest first, for someone who has no office to open."""
    return tuple(_row(one) for one in open_copy(folder, access).generations())


def restore_office(
    source: Path,
    to: Path,
    access: Access,
    disk: Disk,
    sequence: int | None = None,
    progress: Progress | None = None,
    destroyed: Destroyed | None = None,
) -> Restored:
    """A new office folder from a backup; nothing is ever written over, and nothing that was destroyed comes back.

    Acts that the medium knows are applied, and those of `destroyed`.
    Raises VaultProblem: no_backup, several_offices, folder_not_empty, generation_damaged, wrong_password, wrong_sheet,
    medium_too_small, cancelled; Refusal codes_unknown where the backup has no case of a code in `destroyed`.
    """
    copy = open_copy(source, access)
    one = chosen(copy, sequence)
    refuse_unknown(copy, one, destroyed.codes if destroyed else ())
    manifest = restore(copy, one, to, disk, progress, cleaning(copy, destroyed or Destroyed(), disk))
    cases = manifest.tables[CASE_TABLE].rows if CASE_TABLE in manifest.tables else 0
    return Restored(to, one.sequence, datetime.fromisoformat(manifest.made_at), cases, len(manifest.blobs))


@needs("look_after")
def restore_beside(
    office: Office,
    source: Path,
    to: Path,
    sequence: int | None = None,
    codes: tuple[str, ...] = (),
    progress: Progress | None = None,
) -> Restored:
    """The same for an open office, with the keys its person already holds; the open office stays as it is.

    `codes` are those on acts of destruction that the open office does not know.
    """
    to = to.resolve()
    if to.is_relative_to(office.folder.resolve()):
        raise VaultProblem("folder_not_empty")
    series = series_folder(source.resolve(), office.opened.vault_id, office.opened.epoch)
    with office.reading() as session:
        known = Destroyed(tuple(acts_known(session)), codes)
    done = restore_office(series, to, _own_keys(office), office.disk, sequence, progress, known)
    with office.changing(office.user, "restore_office", sequence=done.sequence) as session:
        note_copy(office, session, to)
    return done


def new_password_by_sheet(
    folder: Path,
    groups: tuple[str, ...],
    login: str,
    password: str,
    at: datetime,
    disk: Disk,
    kdf: Kdf = USUAL,
    floor: Kdf = FLOOR,
) -> None:
    """A new password in a restored office whose people's passwords nobody remembers; errors as `recover`."""
    moment = at.isoformat(timespec="seconds")
    recover(folder, groups, login, password, disk=disk, at=moment, kdf=kdf, floor=floor)


def _refuse_place(office: Office, folder: Path) -> None:
    if not folder.is_dir():
        raise VaultProblem("medium_missing")
    if folder.resolve().is_relative_to(office.folder.resolve()):
        raise VaultProblem("backup_in_office")
    refuse_register_here(folder)


def _require_known(office: Office, folders: tuple[Path, ...]) -> None:
    """Only the password sends the files of an office to a place they never went to."""
    if not {str(folder.resolve()) for folder in folders} <= set(_upkeep(office).folders):
        office.reauth.require(TARGET)


def _generations(office: Office, folder: Path) -> tuple[Generation, ...]:
    opened = office.opened
    series = series_folder(folder, opened.vault_id, opened.epoch)
    return list_generations(series, manifest_key(opened.cases_key, opened.vault_id), opened.vault_id)


def _find(office: Office, folder: Path, sequence: int | None) -> Generation:
    found = [one for one in _generations(office, folder) if sequence in (None, one.sequence)]
    if not found:
        raise VaultProblem("no_backup")
    if found[0].manifest is None:
        raise VaultProblem(found[0].problem, sequence=found[0].sequence, file="manifest")
    return found[0]


def _own_keys(office: Office) -> Access:
    return lambda slots: {"cases": office.opened.cases_key}


def _changes(office: Office) -> int:
    """How far the trail is: the number of changes so far."""
    with office.reading() as session:
        state = chain_state(session)
    return state.seq if state else 0


def _upkeep(office: Office) -> Upkeep:
    return read_upkeep(office.folder, office.opened.cases_key, office.opened.vault_id)


def _remember(office: Office, upkeep: Upkeep) -> None:
    write_upkeep(office.folder, office.opened.cases_key, office.opened.vault_id, upkeep, office.disk)


def _with_folder(folders: tuple[str, ...], folder: Path) -> tuple[str, ...]:
    return (str(folder), *(one for one in folders if one != str(folder)))


def _seen(upkeep: Upkeep, one: Generation) -> Upkeep:
    """What the medium says now of a backup; a damaged one is no longer counted on."""
    if one.manifest is None:
        return upkeep
    row, manifest, state = _row(one), one.manifest, one.state
    return upkeep.with_made(
        Made(
            folder=row.folder,
            sequence=one.sequence,
            made_at=manifest.made_at,
            verified_at=state.verified_at,
            proven_at=state.proven_at,
            cases=row.cases,
            size=row.size,
            changes=manifest.audit_seq,
        )
    )


def _row(one: Generation) -> BackupRow:
    manifest = one.manifest
    if manifest is None:
        return BackupRow(str(one.series.parent), one.sequence, None, one.problem, 0, 0)
    cases = manifest.tables[CASE_TABLE].rows if CASE_TABLE in manifest.tables else 0
    made_at = datetime.fromisoformat(manifest.made_at)
    return BackupRow(str(one.series.parent), one.sequence, made_at, one.state.name, cases, manifest.size)


def _known_row(made: Made | None) -> BackupRow | None:
    if made is None:
        return None
    state = "proven" if made.proven_at else "verified" if made.verified_at else "written"
    return BackupRow(made.folder, made.sequence, _moment(made.made_at), state, made.cases, made.size)


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
