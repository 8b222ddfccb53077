"""What is looked at before an office opens: quickly once a day and after every cut, thoroughly once a week."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.vault.database import DRIVER, problem_from
from desktop.vault.files import Disk
from desktop.vault.mending import Sound, drop_kept, look_over
from desktop.vault.opened import CASES, Opened
from desktop.vault.problems import VaultProblem
from desktop.vault.upkeep import Upkeep, read_upkeep, state_of, write_upkeep

QUICK_EVERY, THOROUGH_EVERY = timedelta(days=1), timedelta(days=7)
# After a person was let in by the key file, a key that does not fit means a damaged first page.
DAMAGE = frozenset({"damaged", "wrong_key", "missing", "not_encrypted"})


def look_over_at_start(opened: Opened, at: datetime, disk: Disk) -> Upkeep:
    """The start-up ladder; what this computer remembers of backups.

    Raises VaultProblem `cases_damaged` with the newest proven backup (`generation`, `at`, `folder`), or the database's
    own problem where no backup is known. Nothing is deleted.
    """
    upkeep = read_upkeep(opened.folder, opened.cases_key, opened.vault_id)
    try:
        if not _is_as_left(opened, upkeep, at):
            _quick_look(opened)
            upkeep = _remembered(opened, replace(upkeep, looked_at=at.isoformat(timespec="seconds")), disk)
        if _thorough_is_due(upkeep, at):
            upkeep = _look_thoroughly(opened, upkeep, at, disk)
    except VaultProblem as problem:
        raise _with_way_out(problem, upkeep) from problem
    return upkeep


def note_left(opened: Opened, disk: Disk) -> None:
    """At the end, once the file is closed: how it was left. VaultProblem, OSError."""
    upkeep = read_upkeep(opened.folder, opened.cases_key, opened.vault_id)
    left = state_of(opened.folder / CASES)
    if left != upkeep.left:
        write_upkeep(opened.folder, opened.cases_key, opened.vault_id, replace(upkeep, left=left), disk)


def _is_as_left(opened: Opened, upkeep: Upkeep, at: datetime) -> bool:
    """Gone through within a day, closed well since, and touched by nobody: unlocking again need not wait for it."""
    path = opened.folder / CASES
    if not (upkeep.left and upkeep.looked_at and path.is_file()):
        return False
    looked = datetime.fromisoformat(upkeep.looked_at)
    return looked <= at < looked + QUICK_EVERY and state_of(path) == upkeep.left


def _remembered(opened: Opened, upkeep: Upkeep, disk: Disk) -> Upkeep:
    with contextlib.suppress(VaultProblem, OSError):  # a full disk must not keep anyone out
        write_upkeep(opened.folder, opened.cases_key, opened.vault_id, upkeep, disk)
    return upkeep


def _quick_look(opened: Opened) -> None:
    with contextlib.closing(opened.connect()) as connection:
        try:
            sound = connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        except DRIVER.DatabaseError as problem:
            raise problem_from(problem, opened.folder / CASES) from problem
    if not sound:
        raise VaultProblem("damaged", file=CASES)


def _look_thoroughly(opened: Opened, upkeep: Upkeep, at: datetime, disk: Disk) -> Upkeep:
    path = opened.folder / CASES
    found: Sound = look_over(path, opened.cases_key, opened.vault_id, at, disk)
    if not found.well:
        raise VaultProblem("damaged", file=CASES)
    proven = upkeep.last_proven
    with contextlib.suppress(VaultProblem, OSError):  # a full disk must not keep anyone out
        drop_kept(path, at, datetime.fromisoformat(proven.made_at) if proven else None, disk)
        upkeep = replace(upkeep, checked_at=at.isoformat(timespec="seconds"))
        write_upkeep(opened.folder, opened.cases_key, opened.vault_id, upkeep, disk)
    return upkeep


def _thorough_is_due(upkeep: Upkeep, at: datetime) -> bool:
    if not upkeep.checked_at:
        return True
    checked = datetime.fromisoformat(upkeep.checked_at)
    return not checked <= at < checked + THOROUGH_EVERY


def _with_way_out(problem: VaultProblem, upkeep: Upkeep) -> VaultProblem:
    best = upkeep.last_proven or upkeep.last_verified
    if problem.code not in DAMAGE or best is None:
        return problem
    return VaultProblem("cases_damaged", generation=best.sequence, at=best.made_at, folder=best.folder)
