"""Writing an office and its backups anew without what was destroyed, so that nothing old stays where it stood."""

import contextlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.vault import audit
from desktop.vault.attachments import blob_path, remove_file
from desktop.vault.backup import Going, Progress, Reader, check
from desktop.vault.contents import looking_into, tally
from desktop.vault.database import DRIVER, check_db, check_identity, key_in, open_db, problem_from
from desktop.vault.files import Disk, make_folder, problem_of, write_file, write_stream
from desktop.vault.generations import (
    DRAFT,
    OLD,
    Generation,
    clear_unfinished,
    generation_folder,
    list_generations,
    remove_generation,
    sweep_blobs,
)
from desktop.vault.manifest import MANIFEST, STATE, Kept, State, encoded, encoded_state, manifest_key
from desktop.vault.mending import kept_files
from desktop.vault.opened import CASES
from desktop.vault.problems import VaultProblem

Removal = Callable[[Any], frozenset[str]]
"""Takes what is destroyed out of an open database; the names of sealed files that went with it."""
Holds = Callable[[Any], bool]
"""Whether an open database still holds something of it."""

_FRESH = ".rewritten"
_DAMAGE = frozenset({"generation_damaged", "damaged", "wrong_key", "not_encrypted", "missing", "other_office"})
_SPARE = 1 << 20


@dataclass(frozen=True, slots=True)
class Keys:
    """What proves and opens the copies of an office."""

    cases: bytes
    vault_id: str

    @property
    def manifest(self) -> bytes:
        return manifest_key(self.cases, self.vault_id)


@dataclass(frozen=True, slots=True)
class Task:
    """What is destroyed, and how it is told apart; `run` and `at` go into the state of what is written."""

    holds: Holds
    remove: Removal
    at: datetime
    run: str
    blobs: frozenset[str] = frozenset()


def rewrite_db(path: Path, keys: Keys, disk: Disk) -> None:
    """The same content in a new file that takes the place of the old one; what was deleted is in neither.

    Copies that were put aside earlier are taken away too. A cut leaves the old file or the new one.
    Raises VaultProblem: damaged (the new file is not the same; nothing was swapped), in_use, disk_full, cannot_write.
    """
    fresh = path.with_name(path.name + _FRESH)
    try:
        disk.remove(fresh)
        with contextlib.closing(open_db(path, keys.cases, keys.vault_id, "cases")) as connection:
            before = tally(connection)
            connection.execute("VACUUM INTO ?", (str(fresh),))
        with contextlib.closing(open_db(fresh, keys.cases, keys.vault_id, "cases")) as connection:
            after = tally(connection)
        if before != after or check_db(fresh, keys.cases, keys.vault_id, "cases", thorough=True):
            disk.remove(fresh)
            raise VaultProblem("damaged", file=path.name)
        _flush(fresh, disk)
        disk.remove(fresh.with_name(fresh.name + "-journal"))
        disk.replace(fresh, path)
        disk.flush_folder(path.parent)
        for _, kept in kept_files(path):
            disk.remove(kept)
    except DRIVER.Error as problem:
        raise problem_from(problem, path) from problem
    except OSError as problem:
        raise problem_of(problem, path) from problem


def clean_office(folder: Path, keys: Keys, task: Task, disk: Disk) -> None:
    """An office that nobody has open, without what is destroyed: rows, sealed files, and nothing left of either.

    Raises VaultProblem as `open_db` and `rewrite_db`.
    """
    with contextlib.closing(open_db(folder / CASES, keys.cases, keys.vault_id, "cases")) as connection:
        try:
            names = task.remove(connection)
            connection.commit()
        except DRIVER.Error as problem:
            raise problem_from(problem, folder / CASES) from problem
    rewrite_db(folder / CASES, keys, disk)
    remove_files(folder, names | task.blobs, disk)


def remove_files(folder: Path, names: Iterable[str], disk: Disk) -> None:
    """Takes sealed files away; those that are gone already are no problem."""
    for name in sorted(names):
        remove_file(name, folder, disk)


def rewrite_series(series: Path, keys: Keys, task: Task, disk: Disk, progress: Progress | None = None) -> int:
    """Every backup of a series that holds what is destroyed is written anew without it and read back; how many.

    A damaged one is taken away once a sound one stands, for nobody can prove what it holds.
    Raises VaultProblem: generation_damaged (none is sound), medium_too_small, cancelled, disk_full, read_only … What
    was not reached yet is as it was; the same call goes on from there.
    """
    reader = Reader(disk, Going(progress))
    try:
        clear_unfinished(series, disk)
        found = list_generations(series, keys.manifest, keys.vault_id)
        done, damaged = 0, []
        for one in found:
            try:
                done += _rewritten(one, keys, task, reader)
            except VaultProblem as problem:
                if problem.code not in _DAMAGE:
                    raise
                damaged.append((one, problem))
        if len(damaged) == len(found) and damaged:
            raise damaged[0][1]
        for one, _ in damaged:
            remove_generation(one.folder, disk)
        clear_unfinished(series, disk)
        sweep_blobs(series, keys.manifest, disk)
    except OSError as problem:
        raise problem_of(problem, series) from problem
    return done


def remove_series(series: Path, disk: Disk) -> None:
    """Takes away a whole series of an earlier key, which nobody can open any more to write it anew."""
    try:
        for path in sorted(series.rglob("*"), key=lambda one: (one.name != MANIFEST, -len(one.parts))):
            if path.is_dir():
                path.rmdir()
            else:
                disk.remove(path)
        series.rmdir()
    except OSError as problem:
        raise problem_of(problem, series) from problem


def _rewritten(one: Generation, keys: Keys, task: Task, reader: Reader) -> bool:
    """Whether a backup had to be written anew; it is in its place and read back then."""
    manifest = one.manifest
    if manifest is None:
        raise VaultProblem("generation_damaged", sequence=one.sequence, file=MANIFEST)
    with looking_into(one.folder / CASES, keys.cases, keys.vault_id, "cases") as connection:
        if not task.holds(connection) and not task.blobs & set(manifest.blobs):
            return False
    disk, number = reader.disk, f"{one.sequence:06d}"
    draft, old = one.series / f"{DRAFT}{number}", one.series / f"{OLD}{number}"
    _refuse_small(one.series, sum(kept.size for kept in manifest.files.values()), disk)
    make_folder(draft, disk)
    _copy(one.folder / audit.NAME, draft / audit.NAME, manifest.files[audit.NAME], one, reader)
    _copy(one.folder / CASES, draft / CASES, manifest.files[CASES], one, reader)
    gone, tables = _take_out(draft / CASES, keys, task)
    _flush(draft / CASES, disk)
    files = {**manifest.files, CASES: Reader(disk, Going()).kept(draft / CASES)}
    blobs = {name: kept for name, kept in manifest.blobs.items() if name not in gone | task.blobs}
    fresh = replace(manifest, files=files, tables=tables, blobs=blobs)
    write_file(draft / MANIFEST, encoded(fresh, keys.manifest), disk)
    check(Generation(draft, one.sequence, fresh, State()), keys.cases, keys.vault_id, reader)
    state = State(task.at.isoformat(timespec="seconds"), task.run, "")
    write_file(draft / STATE, encoded_state(state, fresh, keys.manifest), disk)
    one.folder.rename(old)
    draft.rename(generation_folder(one.series, one.sequence))
    disk.flush_folder(one.series)
    remove_generation(old, disk)
    return True


def _take_out(path: Path, keys: Keys, task: Task) -> tuple[frozenset[str], Any]:
    """Out of a copy that is thrown away if anything goes wrong: no journal is left beside it."""
    try:
        with contextlib.closing(DRIVER.connect(str(path), check_same_thread=False)) as connection:
            key_in(connection, path, keys.cases)
            for pragma in ("journal_mode=OFF", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY"):
                connection.execute(f"PRAGMA {pragma}").fetchall()
            check_identity(connection, path, keys.vault_id, "cases", None)
            gone = task.remove(connection)
            connection.commit()
            if task.holds(connection):
                raise VaultProblem("damaged", file=path.name)
            connection.execute("VACUUM")
            return gone, tally(connection)
    except DRIVER.Error as problem:
        raise problem_from(problem, path) from problem


def _copy(source: Path, target: Path, wanted: Kept, one: Generation, reader: Reader) -> None:
    reader.going.expect(2 * wanted.size)
    found = reader.kept(source)
    if found != wanted:
        raise VaultProblem("generation_damaged", sequence=one.sequence, file=source.name)
    write_stream(target, reader.disk.read(source), reader.disk)
    reader.going.step(wanted.size)


def _refuse_small(series: Path, needed: int, disk: Disk) -> None:
    free = disk.free(series)
    if free < needed + _SPARE:
        raise VaultProblem("medium_too_small", needed=needed + _SPARE, free=free)


def _flush(path: Path, disk: Disk) -> None:
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        disk.flush(handle)
    finally:
        disk.close(handle)
    disk.flush_folder(path.parent)


def files_left(folder: Path, names: Iterable[str]) -> list[str]:
    """Those of these sealed files that still lie there."""
    return [name for name in names if blob_path(folder, name).exists()]
