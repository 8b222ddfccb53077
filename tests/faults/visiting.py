"""D13: two programs are started together on one office; one writes, the other is told that it is in use."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from subprocess import PIPE, Popen

from tests.faults.diary import new_office
from tests.faults.killing import ROOT

TOGETHER = 2.5
"""Seconds until both have read their modules and wait for the same moment."""
GOOD = ["WRITER", "in_use"]


def visit(folder: Path, mutant: str = "") -> list[str]:
    """What two programs said that wanted the office at the same moment."""
    starts = str(time.monotonic() + TOGETHER)
    command = [sys.executable, "-m", "tests.faults.visitor", str(folder), starts]
    command += ["--mutant", mutant] if mutant else []
    pair = [Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True) for _ in range(2)]
    # Nobody leaves before both have said how it went: otherwise a slow one finds an office that is free again.
    said = [program.stdout.readline().strip() for program in pair if program.stdout is not None]
    for program in pair:
        program.communicate()
    return sorted(said)


def run(folder: Path, cases: int) -> list[str]:
    """So many pairs on one office, and every pair in which not exactly one became the writer."""
    new_office(folder).close()
    said = [visit(folder) for _ in range(cases)]
    return [f"pair {number}: {' and '.join(each)}" for number, each in enumerate(said) if each != GOOD]


def catches(folder: Path, tries: int = 3) -> bool:
    """Whether two programs without locks are noticed."""
    new_office(folder).close()
    return any(visit(folder, "no_lock") != GOOD for _ in range(tries))
