"""The program whose writes are noted: it works on an office and sets a mark after each step that is safe.

`python -m tests.faults.recorded FOLDER SEED STEPS [--work diary|keys] [--mutant no_flush|usual]`.

The mutants: one never flushes, the other leaves SQLite at its usual settings (DELETE, FULL).
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from desktop import platform, vault
from desktop.casework.intake import start_case
from desktop.vault import database
from desktop.vault.files import RealDisk
from tests.casework.filling import fill
from tests.faults.diary import CHEAP, Diary, means, opened

MUTANTS = ("no_flush", "usual")
LOGIN = "naran"


def password(number: int) -> str:
    """The password after so many changes of it."""
    return f"нууц үг дугаар {number} дөрвөн"


def colleague(number: int) -> str:
    """The person added by step `number`."""
    return f"ажилтан {number}"


class Forgetful(RealDisk):
    """Flushes nothing."""

    def flush(self, handle: int) -> None:
        """The bytes are wherever they are."""

    def flush_folder(self, folder: Path) -> None:
        """The names are wherever they are."""


def main() -> None:
    """Do the steps."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("seed", type=int)
    arguments.add_argument("steps", type=int)
    arguments.add_argument("--work", choices=WORK, default="diary")
    arguments.add_argument("--mutant", choices=MUTANTS)
    given = arguments.parse_args()
    disk = RealDisk()
    if given.mutant == "usual":
        kept = [pragma for pragma in database._PRAGMAS if not pragma.startswith(("locking", "journal", "synchronous"))]
        database._PRAGMAS = (*kept, "journal_mode=DELETE", "synchronous=FULL")
    if given.mutant == "no_flush":
        disk = Forgetful()
        platform.flush_folder = disk.flush_folder  # type: ignore[assignment]
        database._PRAGMAS = (*database._PRAGMAS, "synchronous=OFF")
    handle = os.open(given.folder / "marks", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    WORK[given.work](given.folder, disk, given.steps, lambda said: os.write(handle, said.encode()))


def _diary(folder: Path, disk: RealDisk, steps: int, mark: Callable[[str], object]) -> None:
    office = opened(folder, disk)
    case_id = start_case(office)
    fill(office, case_id, "consent")
    diary = Diary(office, case_id)
    mark(f"CASE {case_id}")
    for number in range(steps):
        diary.step(number)
        mark(f"ACK {number + 1}")
    office.close()


def _keys(folder: Path, disk: RealDisk, steps: int, mark: Callable[[str], object]) -> None:
    head = vault.unlock(folder / "office", LOGIN, password(0), disk=disk, floor=CHEAP)
    mark("CASE 0")
    for number in range(steps):
        vault.change_password(head, password(number), password(number + 1), disk=disk, kdf=CHEAP, floor=CHEAP)
        if number % 3 == 2:
            vault.add_user(head, colleague(number), "worker", password(0), disk=disk, kdf=CHEAP, floor=CHEAP)
        mark(f"ACK {number + 1}")


WORK: dict[str, Callable[[Path, RealDisk, int, Callable[[str], object]], None]] = {"diary": _diary, "keys": _keys}

if __name__ == "__main__":
    means()
    main()
