"""Opening a backup with a password or the recovery sheet, trying it, and making a new office folder from it."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.vault import audit, recovery
from desktop.vault.attachments import blob_path
from desktop.vault.backup import Going, Progress, Reader, check
from desktop.vault.contents import Table, looking_into
from desktop.vault.database import LOCK
from desktop.vault.drawing_up import open_with_recovery, take_out
from desktop.vault.files import Disk, make_folder, problem_of, remove_quietly, write_stream
from desktop.vault.generations import Generation, list_generations, series_on
from desktop.vault.manifest import Kept, Manifest, manifest_key
from desktop.vault.opened import CASES, granted, unwrapped
from desktop.vault.passwords import FLOOR, Kdf
from desktop.vault.problems import VaultProblem
from desktop.vault.slots import Slots, check_signature, pair, read_slots, write_copy

_SPARE = 1 << 20
Access = Callable[[Slots], Mapping[str, bytes]]
Clean = Callable[[Path], None]


@dataclass(frozen=True, slots=True, repr=False)
class OpenedCopy:
    """A series of backups and the keys that open it; the medium was not written to."""

    series: Path
    slots: Slots
    keys: Mapping[str, bytes]

    @property
    def cases_key(self) -> bytes:
        """VaultProblem `no_key` for a role that may not read cases."""
        if "cases" not in self.keys:
            raise VaultProblem("no_key")
        return self.keys["cases"]

    def generations(self) -> tuple[Generation, ...]:
        """Newest first, each proven to be of this office by its manifest."""
        return list_generations(self.series, manifest_key(self.cases_key, self.slots.vault_id), self.slots.vault_id)


@dataclass(frozen=True, slots=True)
class Tried:
    """What a backup holds, after every byte of it was read and its content compared with its manifest."""

    generation: Generation
    manifest: Manifest
    tables: Mapping[str, Table]


def with_password(login: str, password: str, floor: Kdf = FLOOR) -> Access:
    """The keys a person can take out; raises VaultProblem: wrong_password, kdf_refused, card_forged."""

    def access(slots: Slots) -> Mapping[str, bytes]:
        slot, private = take_out(slots, login, password, floor)
        return granted(slots, slot, private)

    return access


def with_sheet(texts: Sequence[str]) -> Access:
    """The keys of the recovery sheet; raises VaultProblem: recovery_group, recovery_incomplete, wrong_sheet."""

    def access(slots: Slots) -> Mapping[str, bytes]:
        private, keys = open_with_recovery(slots, recovery.read_groups(texts))
        unwrapped(slots, slots.recovery.card, private.x, dict(slots.recovery.grants))
        return keys

    return access


def open_copy(medium: Path, access: Access) -> OpenedCopy:
    """The newest series on a medium (or the one given), read only: no lock, no count of wrong passwords.

    Raises VaultProblem: no_backup, several_offices, slots_damaged, slots_forged, and what `access` raises.
    """
    series = one_series(medium)
    slots = read_slots(series).value
    keys = access(slots)
    check_signature(slots)
    return OpenedCopy(series, slots, keys)


def one_series(medium: Path) -> Path:
    """The newest series of the one office on a medium; VaultProblem no_backup, or several_offices to choose from."""
    if not medium.is_dir():
        raise VaultProblem("medium_missing")
    found = series_on(medium)
    if not found:
        raise VaultProblem("no_backup")
    if len({path.name.rsplit("-", 1)[0] for path in found}) > 1:
        raise VaultProblem("several_offices", count=len(found))
    return max(found, key=_epoch)


def chosen(copy: OpenedCopy, sequence: int | None = None) -> Generation:
    """The generation asked for, else the newest that was read back, else the newest at all.

    Raises VaultProblem: no_backup, generation_damaged, other_office.
    """
    found = copy.generations()
    if sequence is None:
        sound = [one for one in found if one.manifest]
        read = [one for one in sound if one.state.verified_at]
        wanted = next(iter(read or sound or found), None)
    else:
        wanted = next((one for one in found if one.sequence == sequence), None)
    if wanted is None:
        raise VaultProblem("no_backup")
    if wanted.manifest is None:
        raise VaultProblem(wanted.problem, sequence=wanted.sequence, file="manifest")
    return wanted


def try_out(copy: OpenedCopy, one: Generation, disk: Disk, progress: Progress | None = None) -> Tried:
    """Reads every byte of a backup, opens it read only and compares; nothing anywhere is changed.

    Raises VaultProblem: generation_damaged (`sequence`, `file`), other_office, cancelled.
    """
    manifest = check(one, copy.cases_key, copy.slots.vault_id, Reader(disk, Going(progress)))
    return Tried(one, manifest, dict(manifest.tables))


def restore(
    copy: OpenedCopy,
    one: Generation,
    folder: Path,
    disk: Disk,
    progress: Progress | None = None,
    clean: Clean | None = None,
) -> Manifest:
    """A new office folder from a backup; the key file comes last, so that half a folder opens for nobody.

    `clean` takes out of it, before that, what was destroyed since.

    Raises VaultProblem: folder_not_empty, generation_damaged, other_office, medium_too_small, cancelled, disk_full,
    read_only, cannot_write. A problem leaves nothing behind.
    """
    _refuse_used(folder)
    going = Going(progress)
    manifest = check(one, copy.cases_key, copy.slots.vault_id, Reader(disk, going))
    going.expect(manifest.size)
    new = not folder.exists()
    make_folder(folder, disk)
    free = disk.free(folder)
    if free < manifest.size + _SPARE:
        raise VaultProblem("medium_too_small", needed=manifest.size + _SPARE, free=free)
    try:
        for name, kept in manifest.files.items():
            _bring(one.folder / name, folder / name, kept, one, going, disk)
        for name, kept in manifest.blobs.items():
            _bring(blob_path(one.series, name), blob_path(folder, name), kept, one, going, disk)
        _check_restored(folder, copy, manifest)
        if clean is not None:
            clean(folder)
        write_copy(folder, copy.slots, disk)
    except BaseException:
        _take_back(folder, manifest, new, disk)
        raise
    return manifest


def _bring(source: Path, target: Path, kept: Kept, one: Generation, going: Going, disk: Disk) -> None:
    make_folder(target.parent, disk)

    def pieces() -> Iterator[bytes]:
        for piece in disk.read(source):
            yield piece
            going.step(len(piece))

    try:
        digest = write_stream(target, pieces(), disk)
    except OSError as problem:
        raise problem_of(problem, target) from problem
    if digest != kept.sha256:
        raise VaultProblem("generation_damaged", sequence=one.sequence, file=source.name)


def _check_restored(folder: Path, copy: OpenedCopy, manifest: Manifest) -> None:
    """What was written is opened once more, and the trail beside it ends where the backup says."""
    with looking_into(folder / CASES, copy.cases_key, copy.slots.vault_id, "cases") as connection:
        for name, table in manifest.tables.items():
            (rows,) = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()
            if rows != table.rows:
                raise VaultProblem("generation_damaged", sequence=manifest.sequence, file=CASES)
    if audit.last_record(folder) != (manifest.audit_seq, manifest.audit_mac):
        raise VaultProblem("generation_damaged", sequence=manifest.sequence, file=audit.NAME)


def _refuse_used(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(path.name != LOCK for path in folder.iterdir())):
        raise VaultProblem("folder_not_empty")


def _take_back(folder: Path, manifest: Manifest, new: bool, disk: Disk) -> None:
    """The folder was proven empty before, so everything in it is ours."""
    fresh = folder.glob(f"{CASES}.*")
    for path in (*(folder / name for name in manifest.files), *pair(folder).paths, *fresh):
        remove_quietly(path, disk)
    for name in manifest.blobs:
        path = blob_path(folder, name)
        remove_quietly(path, disk)
        with contextlib.suppress(OSError):
            path.parent.rmdir()
    with contextlib.suppress(OSError):
        (folder / "blobs").rmdir()
    if new:
        with contextlib.suppress(OSError):
            folder.rmdir()


def _epoch(series: Path) -> int:
    number = series.name.rsplit("-", 1)[-1]
    return int(number) if number.isdigit() else 0
