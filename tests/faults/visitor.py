"""A program that wants an office at a given moment: it says WRITER or the code it was refused with.

`python -m tests.faults.visitor FOLDER STARTS [--mutant no_lock]`: STARTS is a monotonic time in seconds. The mutant
takes both locks away. Who got in keeps the office until standard input ends, so that the other meets it.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from desktop import platform
from desktop.casework.intake import start_case
from desktop.vault import database
from desktop.vault.problems import VaultProblem
from tests.faults.diary import opened


class NoLock:
    """Says it locked."""

    def release(self) -> None:
        """Nothing was held."""


def main() -> None:
    """Wait for the moment, open, write, stay a while."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("starts", type=float)
    arguments.add_argument("--mutant", choices=("no_lock",))
    given = arguments.parse_args()
    if given.mutant:
        _take_locks_away()
    time.sleep(max(0.0, given.starts - time.monotonic()))
    try:
        office = opened(given.folder)
        start_case(office)
    except VaultProblem as problem:
        print(problem.code, flush=True)
        sys.exit(0)
    print("WRITER", flush=True)
    sys.stdin.read()
    office.close()


def _take_locks_away() -> None:
    platform.lock_file = lambda path: NoLock()  # type: ignore[assignment,return-value]
    database._PRAGMAS = tuple(pragma for pragma in database._PRAGMAS if "EXCLUSIVE" not in pragma)


if __name__ == "__main__":
    main()
