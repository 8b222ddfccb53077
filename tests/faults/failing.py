"""D5, the program that runs under `watching.c`: each change of its files fails once, or for ever from there on.

`python -m tests.faults.failing FOLDER CASES SEED [--mutant blind] [--task keys]…`: prints JSON.
The mutant takes no notice of what the disk answers.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import errno
import io
import itertools
import json
import random
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop import vault
from desktop.casework.documents import Paper, register_document
from desktop.casework.intake import start_case
from desktop.casework.refusals import Refusal
from desktop.vault import audit
from desktop.vault.backup import Going, Reader, Source, back_up, check
from desktop.vault.database import DRIVER
from desktop.vault.files import RealDisk
from desktop.vault.problems import VaultProblem
from tests.casework.filling import fill
from tests.faults import backups
from tests.faults.cuts import Tally, after_diary
from tests.faults.diary import CHEAP, Diary, new_office, opened
from tests.faults.groups import room
from tests.vault.office_in_sight import OTHER, PASSWORD, signed_in

ERRORS = (errno.EIO, errno.EROFS, errno.ENOSPC, errno.EACCES)
SHIM = ctypes.CDLL(None)
Said = Iterator[str]


class Blind(RealDisk):
    """The mutant: whatever the disk answers, it believes that all went well, and reads back what it believes."""

    def __init__(self) -> None:
        self._believed: dict[Path, bytearray] = {}
        self._handles: dict[int, bytearray] = {}

    def create(self, path: Path) -> int:
        handle = super().create(path)
        self._believed[path] = self._handles[handle] = bytearray()
        return handle

    def append(self, path: Path) -> int:
        handle = super().append(path)
        self._handles[handle] = bytearray()
        return handle

    def write(self, handle: int, data: memoryview) -> int:
        self._handles[handle] += data
        with contextlib.suppress(OSError):
            super().write(handle, data)
        return len(data)

    def flush(self, handle: int) -> None:
        with contextlib.suppress(OSError):
            super().flush(handle)

    def read(self, path: Path) -> Iterator[bytes]:
        return iter([bytes(self._believed[path])]) if path in self._believed else super().read(path)


class Failing:
    """Runs a task whose k-th change fails."""

    def __init__(self) -> None:
        self.code = ""

    def run(self, at: int, error: int, on: bool, doing: Callable[[], object]) -> int:
        """How many changes the task made; its problem's code is kept, any other exception goes up."""
        self.code = ""
        SHIM.kerege_arm(at, error, int(on))
        try:
            doing()
        except (VaultProblem, Refusal) as problem:
            self.code = problem.code
        finally:
            made = int(SHIM.kerege_disarm())
        return made


class Saving:
    """An open note is typed, saved and finished, and a file is attached."""

    name = "save"

    def __init__(self, folder: Path, disk: RealDisk) -> None:
        self._disk = disk
        self._ready = room(folder, "ready")
        office = new_office(self._ready)
        self._case = start_case(office)
        fill(office, self._case, "consent")
        office.close()
        self._place = folder / "place"

    def try_one(self, failing: Failing, at: int, error: int, on: bool) -> tuple[int, list[str]]:
        """One try: changes made, and what is wrong afterwards."""
        shutil.copytree(self._ready, self._place)
        office, done = opened(self._place, self._disk), 0

        def work() -> None:
            nonlocal done
            diary = Diary(office, self._case)
            for number in range(4):
                diary.step(number)
                done += 1
            register_document(office, self._case, Paper("Гэрчилгээ"), io.BytesIO(b"x" * 9000), "a.txt")

        try:
            made = failing.run(at, error, on, work)
        finally:
            office.close()
        marks = [f"CASE {self._case}", *(f"ACK {number}" for number in range(done))]
        wrong = list(after_diary(self._place, marks, Tally()))
        self.clear()
        return made, wrong

    def clear(self) -> None:
        """Take the try away."""
        shutil.rmtree(self._place)


class Keys:
    """A password is changed and a person added."""

    name = "keys"

    def __init__(self, folder: Path, disk: RealDisk) -> None:
        self._disk = disk
        self._place = backups.found(folder)
        self._kept = {path: path.read_bytes() for path in sorted(self._place.office.glob("vault.ks?"))}

    def try_one(self, failing: Failing, at: int, error: int, on: bool) -> tuple[int, list[str]]:
        head, disk = signed_in(self._place), self._disk

        def work() -> None:
            vault.change_password(head, PASSWORD, OTHER, disk=disk, kdf=CHEAP, floor=CHEAP)
            vault.add_user(head, "Дамир", "worker", OTHER, disk=disk, kdf=CHEAP, floor=CHEAP)

        made = failing.run(at, error, on, work)
        opens = [word for word in (PASSWORD, OTHER) if _opens(self._place.office, word)]
        wrong = [] if opens else ["neither password opens the office"]
        if opens and not failing.code and opens != [OTHER]:
            wrong = ["the change was acknowledged and is not there"]
        self.clear()
        return made, wrong

    def clear(self) -> None:
        """As before."""
        for path, content in self._kept.items():
            path.write_bytes(content)


class Backing:
    """A backup onto a stick with an earlier, proven one; the stick may be pulled at any moment."""

    name = "backup"

    def __init__(self, folder: Path, disk: RealDisk) -> None:
        self._disk = disk
        self._stack = backups.stocked(folder)
        self._here = self._stack.__enter__()
        for run in ("run", "later"):
            day = timedelta(days=run == "later")
            back_up(self._here.source(run), self._here.medium, 1, backups.START + day, backups.DISK)
        self._kept = folder / "kept"
        shutil.copytree(self._here.medium, self._kept)

    def try_one(self, failing: Failing, at: int, error: int, on: bool) -> tuple[int, list[str]]:
        here = self._here
        before = {one.sequence: one.state.name for one in here.generations()}
        source = Source(here.opened, here.connection, "third")
        day = backups.START + timedelta(days=3)
        made = failing.run(at, error, on, lambda: back_up(source, here.medium, 1, day, self._disk))
        wrong = [] if failing.code or at > made else self._unfinished()
        for one in here.generations():
            if one.sequence in before and not _reads_back(here, one):
                wrong.append(f"the earlier backup {one.sequence} is damaged")
            if one.sequence not in before and one.state.name == "proven":
                wrong.append("a new backup is shown as proven")
            if one.state.name != "written" and not _reads_back(here, one):
                wrong.append(f"a damaged backup is shown as {one.state.name}")
        if not set(before) <= {one.sequence for one in here.generations()}:
            wrong.append("an earlier backup is gone")
        self.clear()
        return made, wrong

    def clear(self) -> None:
        """The stick as before."""
        shutil.rmtree(self._here.medium)
        shutil.copytree(self._kept, self._here.medium)

    def _unfinished(self) -> list[str]:
        newest = self._here.generations()[0]
        return [] if newest.state.name == "verified" else ["acknowledged, and not read back"]


class Trailing:
    """Lines are added to the trail."""

    name = "trail"

    def __init__(self, folder: Path, disk: RealDisk) -> None:
        self._folder, self._disk = folder, disk

    def try_one(self, failing: Failing, at: int, error: int, on: bool) -> tuple[int, list[str]]:
        trail, done = audit.start(backups.FILE_KEY), 0

        def work() -> None:
            nonlocal trail, done
            for number in range(3):
                action = audit.Action("2026-01-16T09:00:00", number, "b", "u", "work", "1", "done")
                line, trail = audit.next_line(trail, action)
                audit.append(self._folder, [line], self._disk)
                done += 1

        made = failing.run(at, error, on, work)
        try:
            kept = audit.verify(self._folder, backups.FILE_KEY).seq
        except VaultProblem as problem:
            return made, [f"afterwards the trail is refused: {problem}"]
        finally:
            self.clear()
        return made, [] if kept >= done else [f"{done} lines were acknowledged, {kept} are there"]

    def clear(self) -> None:
        """No trail yet."""
        (self._folder / audit.NAME).unlink(missing_ok=True)


TASKS = (Saving, Keys, Backing, Trailing)


def _opens(office: Path, password: str) -> bool:
    try:
        vault.unlock(office, "Айгүл", password, disk=RealDisk(), floor=CHEAP)
    except VaultProblem:
        return False
    return True


def _reads_back(here: backups.Stocked, one: backups.Generation) -> bool:
    try:
        check(one, here.opened.cases_key, here.opened.vault_id, Reader(backups.DISK, Going()))
    except VaultProblem:
        return False
    return True


def ways(task: Saving | Keys | Backing | Trailing) -> list[tuple[int, int, bool]]:
    """Every change of a task, with every error, once and for ever from there on."""
    made, _ = task.try_one(Failing(), 0, errno.EIO, False)
    return list(itertools.product(range(1, made + 1), ERRORS, (False, True)))


def main() -> None:
    """Every task in every way, or a sample of them."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("cases", type=int)
    arguments.add_argument("seed", type=int)
    arguments.add_argument("--mutant", choices=("blind",))
    arguments.add_argument("--task", choices=[kind.name for kind in TASKS], action="append", help="these tasks only")
    given = arguments.parse_args()
    disk = Blind() if given.mutant else RealDisk()
    wanted = given.task or [kind.name for kind in TASKS]
    dice, failing = random.Random(given.seed), Failing()
    tasks = [kind(room(given.folder, kind.name), disk) for kind in TASKS if kind.name in wanted]
    every = [(task, *way) for task in tasks for way in ways(task)]
    chosen = every if given.cases >= len(every) else dice.sample(every, given.cases)
    failures = []
    for task, at, error, on in chosen:
        try:
            _, wrong = task.try_one(failing, at, error, on)
        except (OSError, DBAPIError, DRIVER.Error) as problem:
            task.clear()
            wrong = [f"an error of the system was not told as ours: {type(problem).__name__}"]
        kind = f"{task.name}, change {at} {errno.errorcode[error]}{' and all later' if on else ''}"
        failures += [f"{kind}: {said}" for said in wrong]
    print(json.dumps({"cases": len(chosen), "of": len(every), "failures": failures}))


if __name__ == "__main__":
    main()
