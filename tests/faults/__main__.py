"""`python -m tests.faults`: the fault runs, into results.json and results.md.

`--nightly` runs every group at the size of the catalogue; `--only D2` runs one group and leaves the others as they
are. Each group is first run against a program that breaks the promise on purpose.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from tests.faults.groups import SEED
from tests.faults.registry import GROUPS
from tests.faults.running import ROOT, commit
from tests.faults.table import table

RESULTS = Path(__file__).with_name("results.json")
TABLE = Path(__file__).with_name("results.md")
SHOWN = 20


def main() -> None:
    """Run, write both files after each group, and end with 1 if anything was lost or a mutant went unnoticed."""
    arguments = argparse.ArgumentParser(prog="python -m tests.faults")
    arguments.add_argument("--nightly", action="store_true", help="the size of the catalogue")
    arguments.add_argument("--only", choices=list(GROUPS), action="append", help="one group, or several")
    arguments.add_argument("--seed", type=int, default=SEED)
    arguments.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="groups at the same time")
    given = arguments.parse_args()
    wanted = given.only or [name for name, group in GROUPS.items() if not group.missing()]
    bad = False
    with ThreadPoolExecutor(given.jobs) as pool:
        tasks = {pool.submit(run_apart, name, given.nightly, given.seed): name for name in wanted}
        for task in as_completed(tasks):
            name, (row, failures) = tasks[task], task.result()
            print(name, row, *failures[:SHOWN], sep="\n  ", flush=True)
            keep(name, row)
            bad = bad or bool(failures) or not row["mutant_caught"]
    raise SystemExit(1 if bad else 0)


def run_apart(name: str, nightly: bool, seed: int) -> tuple[dict[str, Any], list[str]]:
    """One group in a process of its own, so that none meets what another left in memory."""
    command = [sys.executable, "-m", "tests.faults.running", name, "--seed", str(seed)]
    done = subprocess.run([*command, *(["--nightly"] if nightly else [])], cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        said = f"the run ended by itself: {done.stderr.strip().splitlines()[-1:]}"
        return {**ended(name, seed), "first_failure": said}, [said, done.stderr[-3000:]]
    found = json.loads(done.stdout.splitlines()[-1])
    return found["row"], found["failures"]


def ended(name: str, seed: int) -> dict[str, Any]:
    """The row of a group that could not be run."""
    fresh = {"cases": 0, "failures": 1, "mutant_caught": False, "note": "", "commit": commit(), "seed": seed}
    return {**fresh, "nightly": True, "goal": GROUPS[name].goal, "seconds": 0}


def keep(name: str, row: Mapping[str, Any]) -> None:
    """Put one group's row into both files."""
    groups: dict[str, Any] = {}
    if RESULTS.exists():
        groups = json.loads(RESULTS.read_text(encoding="utf-8"))["groups"]
    groups[name] = row
    results = {
        "commit": commit(),
        "seed": row["seed"],
        "groups": {known: groups[known] for known in GROUPS if known in groups},
    }
    RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    TABLE.write_text(table(results), encoding="utf-8")


if __name__ == "__main__":
    main()
