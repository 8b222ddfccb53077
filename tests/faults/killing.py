"""D1: a program at work is killed at a random moment; what it acknowledged is there afterwards."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.casework.trail import chain_state
from desktop.vault import audit
from desktop.vault.database import check_db
from desktop.vault.problems import VaultProblem
from tests.faults.diary import new_office, opened, what_is_wrong

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 0.5
"""Seconds a worker writes at most before it is killed."""
IN_ONE_OFFICE = 100
"""Kills of workers on one office before the next begins with an empty one."""
WHILE_OPENING = 0.15
"""The share of workers that are killed while they open the office or begin the case."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What a killed worker had said."""

    case_id: int
    acknowledged: int


def kill_one(folder: Path, dice: random.Random, mutant: str = "") -> Killed:
    """Start a worker on the office and kill it at a random moment."""
    command = [sys.executable, "-m", "tests.faults.worker", str(folder), *(["--mutant", mutant] if mutant else [])]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        assert worker.stderr is not None
        said = [worker.stdout.readline()]
        if dice.random() >= WHILE_OPENING:
            said.append(worker.stdout.readline())
        time.sleep(dice.random() * LONGEST)
        worker.kill()
        rest, complaint = worker.communicate()
    if complaint:
        raise RuntimeError(f"the worker ended by itself: {complaint}")
    # A line that was cut off is no acknowledgement.
    lines = [line.split() for line in "".join([*said, rest]).splitlines(keepends=True) if line.endswith("\n")]
    case_id = next((int(line[1]) for line in lines if line[0] == "CASE"), 0)
    return Killed(case_id, max((int(line[1]) for line in lines if line[0] == "ACK"), default=0))


def failures_after(folder: Path, killed: Killed) -> list[str]:
    """What the office lacks after a kill: it opens, says what was acknowledged, and every check is content."""
    try:
        office = opened(folder)
    except (VaultProblem, Refusal) as problem:
        return [f"the office does not open: {problem}"]
    try:
        found = list(what_is_wrong(office, killed.case_id, killed.acknowledged)) if killed.case_id else []
        found += _broken_chain(office)
        key, vault_id = office.opened.cases_key, office.opened.vault_id
    finally:
        office.close()
    return [*found, *check_db(folder / "office" / "cases.db", key, vault_id, "cases", thorough=True)]


def _broken_chain(office: Office) -> list[str]:
    with office.reading() as session:
        state = chain_state(session)
    try:
        audit.verify(office.folder, office.opened.audit_key, state)
    except VaultProblem as problem:
        return [problem.code]
    return []


def run(folder: Path, cases: int, seed: int) -> tuple[int, list[str]]:
    """So many kills of workers, a hundred on one office: how many steps were acknowledged, and every failure."""
    dice = random.Random(seed)
    failures: list[str] = []
    acknowledged = 0
    for number in range(cases):
        office = folder / f"office{number // IN_ONE_OFFICE}"
        if number % IN_ONE_OFFICE == 0:
            new_office(office).close()
        killed = kill_one(office, dice)
        acknowledged += killed.acknowledged
        failures += [f"kill {number}, seed {seed}: {failure}" for failure in failures_after(office, killed)]
    return acknowledged, failures


def catches(folder: Path, mutant: str, seed: int, tries: int = 5) -> bool:
    """Whether the same harness notices a worker that breaks the promise; a few kills must be enough."""
    dice = random.Random(seed)
    new_office(folder).close()
    return any(failures_after(folder, kill_one(folder, dice, mutant)) for _ in range(tries))
