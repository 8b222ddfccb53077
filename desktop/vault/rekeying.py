"""New keys for a whole office: everything under them is made beside the old, and one write of the key file decides.

`next-2/cases.db` lies beside `cases.db` until the key file says that the keys are of generation 2; then it takes its
place. Killed before that write the office is as it was, killed after it the next start finishes. Nothing is ever
encrypted anew in place.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.vault import sealed
from desktop.vault.cards import EVERY_KEY
from desktop.vault.contents import tally
from desktop.vault.database import DRIVER, check_db, hold, open_db, problem_from
from desktop.vault.files import Disk, make_folder, problem_of
from desktop.vault.mending import flush_file, kept_files
from desktop.vault.opened import CASES, KeyFile, Opened, grants_for, unwrapped
from desktop.vault.problems import VaultProblem
from desktop.vault.register import Register
from desktop.vault.slots import Slots, UserSlot, read_slots
from desktop.vault.upkeep import read_upkeep, write_upkeep

_NEXT = "next-"
CHANGED = ("cases", "register")


@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """The keys an office leaves and those it gets, by name; `path` is the new database, not yet in force."""

    path: Path
    vault_id: str
    old: Mapping[str, bytes]
    new: Mapping[str, bytes]


# Seals the rows of the new database anew; casework knows where they are.
Reseal = Callable[[Change], None]


def copy_under_new_keys(opened: Opened, connection: Any, disk: Disk) -> Change:
    """The database of an open office in a new file under new keys, row for row the same; nothing is decided by it.

    Raises VaultProblem: not_allowed, register_missing, damaged (the copy is not the same), disk_full …
    """
    if opened.register is None:
        raise VaultProblem("register_missing")
    old = unwrapped(opened.file.slots, opened.slot.card, opened.x_priv, dict(opened.slot.grants))
    if any(name not in old for name in EVERY_KEY):
        raise VaultProblem("not_allowed", role=opened.role)
    new = {**old, **{name: sealed.new_key() for name in CHANGED}}
    folder = opened.folder / f"{_NEXT}{opened.epoch + 1}"
    change = Change(folder / CASES, opened.vault_id, old, new)
    try:
        with _told(change.path):
            _clear(folder, disk)
            make_folder(folder, disk)
            _export(connection, change.path, new["cases"])
            with contextlib.closing(open_db(change.path, new["cases"], opened.vault_id, "cases")) as fresh:
                same = tally(fresh) == tally(connection)
        if not same:
            raise VaultProblem("damaged", file=CASES)
    except VaultProblem:
        with contextlib.suppress(OSError):
            _clear(folder, disk)
        raise
    return change


def renew_keys(
    opened: Opened, wanted: Slots, change: Change, reseal: Reseal, let_go: Callable[[], None], disk: Disk
) -> None:
    """Puts new keys of cases and register in force for the people of `wanted`; afterwards everybody signs in anew.

    `wanted` is the key file as it shall be, its grants still of the old keys; `let_go` closes the old database, to
    which nothing may have been written since `change` was made.
    Raises VaultProblem: damaged, register_missing, or as `write_file`; the office is then as it was.
    """
    register = opened.register
    assert register is not None  # there was no change without it
    try:
        reseal(change)
        if check_db(change.path, change.new["cases"], opened.vault_id, "cases", thorough=True):
            raise VaultProblem("damaged", file=CASES)
        with _told(change.path):
            flush_file(change.path, disk)
            disk.flush_folder(change.path.parent)
        slots = regranted(wanted, dict(change.new))
        fresh = register.under(change.new["register"], slots.epoch, disk)
    except BaseException:
        _take_back(opened, register, disk)
        raise
    upkeep = read_upkeep(opened.folder, opened.cases_key, opened.vault_id)
    _decide(opened, slots, register, disk)
    with contextlib.suppress(VaultProblem):  # what is left to do the next start does too
        opened.file.write(opened.file.slots, disk)
        fresh.save(disk)
    let_go()
    with contextlib.suppress(VaultProblem):
        lock = hold(opened.folder)
        try:
            settle(opened.file, disk)
        finally:
            lock.release()
        # Backups of the new keys begin anew, in a series of their own.
        write_upkeep(opened.folder, change.new["cases"], opened.vault_id, replace(upkeep, made=()), disk)


def settle(file: KeyFile, disk: Disk) -> None:
    """At the start, with the office held: finishes a change of keys that was decided, clears one that was not.

    First both copies of the key file say the same, so that no damage later can bring back the other generation.
    """
    waiting = sorted(file.folder.glob(f"{_NEXT}*"))
    if not waiting:
        return
    file.write(file.slots, disk)
    with _told(file.folder / CASES):
        for folder in waiting:
            if folder.name == f"{_NEXT}{file.slots.epoch}" and (folder / CASES).exists():
                _swap(folder / CASES, file.folder / CASES, disk)
            _clear(folder, disk)


def regranted(slots: Slots, keys: Mapping[str, bytes]) -> Slots:
    """The next generation: every key granted anew to each who holds it, and all of them to the recovery sheet."""
    epoch = slots.epoch + 1

    def again(slot: UserSlot) -> UserSlot:
        held = {name: keys[name] for name in slot.grants}
        return replace(slot, grants=grants_for(slot.card, held, slots.vault_id, epoch))

    sheet = slots.recovery
    every = {name: keys[name] for name in EVERY_KEY}
    recovery = replace(sheet, grants=grants_for(sheet.card, every, slots.vault_id, epoch))
    return replace(slots, epoch=epoch, users=tuple(again(slot) for slot in slots.users), recovery=recovery)


def _export(connection: Any, path: Path, key: bytes) -> None:
    """Row by row into a new file under a new key; the driver's own way, which leaves the old file untouched."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(path), f"x'{key.hex()}'"))
    try:
        connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
        connection.execute(f"PRAGMA fresh.user_version = {int(version)}")
    finally:
        connection.execute("DETACH DATABASE fresh")


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """What disk and driver complain of, as our codes."""
    try:
        yield
    except OSError as problem:
        raise problem_of(problem, path) from problem
    except DRIVER.Error as problem:
        raise problem_from(problem, path) from problem


def _decide(opened: Opened, slots: Slots, register: Register, disk: Disk) -> None:
    """The one write that counts. Where it failed the disk itself says whether it came to pass."""
    try:
        opened.sign_and_write(slots, disk)
    except VaultProblem:
        if read_slots(opened.folder).value.epoch != slots.epoch:
            _take_back(opened, register, disk)
            raise
        opened.file.reread()


def _take_back(opened: Opened, register: Register, disk: Disk) -> None:
    """Nothing was decided: the old office stays, and its register gets its second copy back."""
    with contextlib.suppress(OSError, VaultProblem):
        _clear(opened.folder / f"{_NEXT}{opened.epoch + 1}", disk)
    with contextlib.suppress(VaultProblem):
        register.save(disk)


def _swap(fresh: Path, path: Path, disk: Disk) -> None:
    """Files put aside earlier go too: nobody has their key any more."""
    disk.remove(path.with_name(path.name + "-journal"))
    disk.replace(fresh, path)
    disk.flush_folder(path.parent)
    for _, kept in kept_files(path):
        disk.remove(kept)


def _clear(folder: Path, disk: Disk) -> None:
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        disk.remove(path)
    folder.rmdir()
