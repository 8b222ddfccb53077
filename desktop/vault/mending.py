"""Looking a database over step by step, mending what only looks damaged, and swapping a file without losing the old."""

import contextlib
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.vault.contents import columns, tally
from desktop.vault.database import DRIVER, check_db, key_in, open_db, problem_from
from desktop.vault.files import Disk, problem_of, write_stream
from desktop.vault.problems import VaultProblem

KEPT_FOR = timedelta(days=30)
_KEPT = ".kept-"
_STAMP = "%Y-%m-%dT%H-%M-%S"
_FRESH = ".mended"


@dataclass(frozen=True, slots=True)
class Sound:
    """What the ladder found: the steps that complained, and the old file's name where a mended copy took its place."""

    complaints: tuple[str, ...] = ()
    kept: str = ""

    @property
    def well(self) -> bool:
        """Whether the database may be used now."""
        return not self.complaints


def look_over(path: Path, key: bytes, vault_id: str, at: datetime, disk: Disk) -> Sound:
    """The whole ladder on a database nobody has open.

    `quick_check`, `integrity_check`, then on a new connection the page check and every row. Where only the page check
    complains the content is whole: it is written into a new file, checked, swapped in, and the old file is kept.
    """
    wrong = check_db(path, key, vault_id, "cases", thorough=True)
    if not wrong:
        return Sound()
    if wrong != ("page_check",) or not reads_well(path, key, vault_id):
        return Sound(wrong)
    return Sound(kept=mend(path, key, vault_id, at, disk))


def reads_well(path: Path, key: bytes, vault_id: str) -> bool:
    """Whether every row of every table can be read; on a connection of its own, for a bad page spoils a connection."""
    try:
        with contextlib.closing(open_db(path, key, vault_id, "cases")) as connection:
            tally(connection)
    except (VaultProblem, DRIVER.Error):
        return False
    return True


def mend(path: Path, key: bytes, vault_id: str, at: datetime, disk: Disk) -> str:
    """Writes the content into a new file and swaps it in; the name under which the old one is kept.

    Raises VaultProblem: damaged (the new file is not the same or not sound; nothing was swapped), disk_full …
    """
    fresh = path.with_name(path.name + _FRESH)
    disk.remove(fresh)
    with contextlib.closing(open_db(path, key, vault_id, "cases")) as connection:
        try:
            before = tally(connection)
            connection.execute("VACUUM INTO ?", (str(fresh),))
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        except DRIVER.Error as problem:
            raise problem_from(problem, path) from problem
    with contextlib.closing(open_db(fresh, key, vault_id, "cases", version)) as connection:
        after = tally(connection)
    if before != after or check_db(fresh, key, vault_id, "cases", thorough=True):
        disk.remove(fresh)
        raise VaultProblem("damaged", file=path.name)
    return swap_in(fresh, path, at, disk)


def copy_of(connection: Any, target: Path, key: bytes, disk: Disk) -> Path:
    """The whole of an open database in another file, under the same key; VaultProblem disk_full, cannot_write …"""
    try:
        disk.remove(target)
        disk.remove(target.with_name(target.name + "-journal"))
        with contextlib.closing(DRIVER.connect(str(target), check_same_thread=False)) as fresh:
            key_in(fresh, target, key)
            connection.backup(fresh)
        flush_file(target, disk)
    except DRIVER.Error as problem:
        raise problem_from(problem, target) from problem
    except OSError as problem:
        raise problem_of(problem, target) from problem
    return target


def swap_in(fresh: Path, path: Path, at: datetime, disk: Disk) -> str:
    """`fresh` takes the place of `path` in one step, after a proven copy of `path` lies beside it; that copy's name."""
    kept = path.with_name(path.name + _KEPT + at.strftime(_STAMP))
    try:
        write_stream(kept, disk.read(path), disk)
        flush_file(fresh, disk)
        disk.remove(fresh.with_name(fresh.name + "-journal"))
        disk.replace(fresh, path)
        disk.flush_folder(path.parent)
    except OSError as problem:
        raise problem_of(problem, path) from problem
    return kept.name


def kept_files(path: Path) -> list[tuple[datetime, Path]]:
    """Earlier files put aside, by the date in their names, oldest first."""
    found = []
    for one in path.parent.glob(f"{path.name}{_KEPT}*"):
        with contextlib.suppress(ValueError):
            found.append((datetime.strptime(one.name.removeprefix(path.name + _KEPT), _STAMP), one))
    return sorted(found)


def drop_kept(path: Path, at: datetime, proven: datetime | None, disk: Disk) -> int:
    """Takes away files kept for more than 30 days, but only those that a proven backup has followed; how many went."""
    gone = [one for since, one in kept_files(path) if since + KEPT_FOR < at and proven is not None and since < proven]
    for one in gone:
        disk.remove(one)
    return len(gone)


def compare(path: Path, other: Path, key: bytes, vault_id: str, rewritten: frozenset[str] = frozenset()) -> list[str]:
    """Tables of `path` that `other` does not hold in full, row by row over the columns `path` has.

    A table in `rewritten` is only counted: an upgrade says there that it means to change its content.
    """
    with contextlib.closing(open_db(path, key, vault_id, "cases")) as connection:
        old = columns(connection)
        before = tally(connection, old)
    with contextlib.closing(open_db(other, key, vault_id, "cases")) as connection:
        new = columns(connection)
        same = {name: names for name, names in old.items() if set(names) <= set(new.get(name, ()))}
        after = tally(connection, same)
        counted = {name: _rows(connection, name) for name in rewritten if name in new}
    return [
        name
        for name, table in before.items()
        if (counted.get(name) != table.rows if name in rewritten else after.get(name) != table)
    ]


def _rows(connection: Any, name: str) -> int:
    quoted = name.replace('"', '""')
    return int(connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])


def flush_file(path: Path, disk: Disk) -> None:
    """What the driver wrote is on the disk when this returns; OSError."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        disk.flush(handle)
    finally:
        disk.close(handle)
