"""`python -m tests.faults`: the fault runs, into results.json and results.md.

`--nightly` runs every group at the size of the catalogue; `--only D2` runs one group and leaves the others as they
are. Each group is first run against a program that breaks the promise on purpose.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from tests.faults.groups import SEED
from tests.faults.registry import GROUPS
from tests.faults.table import table

ROOT = Path(__file__).resolve().parents[2]
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
    with ProcessPoolExecutor(given.jobs, max_tasks_per_child=1) as pool:
        tasks = [pool.submit(run_one, name, given.nightly, given.seed) for name in wanted]
        for task in as_completed(tasks):
            name, row, failures = task.result()
            print(name, row, *failures[:SHOWN], sep="\n  ", flush=True)
            keep(name, row)
            bad = bad or bool(failures) or not row["mutant_caught"]
    raise SystemExit(1 if bad else 0)


def run_one(name: str, nightly: bool, seed: int) -> tuple[str, dict[str, Any], list[str]]:
    """One group: its mutant first, then the program itself."""
    group, at, started = GROUPS[name], commit(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kerege-faults-", dir=quick_folder()) as folder:
        caught = group.catches(_new(Path(folder) / "broken"), seed)
    with tempfile.TemporaryDirectory(prefix="kerege-faults-", dir=quick_folder()) as folder:
        found = group.run(Path(folder), group.nightly if nightly else group.push, seed)
    row = {
        "cases": found.cases,
        "failures": len(found.failures),
        "mutant_caught": caught,
        "note": found.note,
        "first_failure": found.failures[0] if found.failures else "",
        "commit": at,
        "seed": seed,
        "nightly": nightly,
        "goal": group.goal,
        "seconds": round(time.monotonic() - started),
    }
    return name, row, found.failures


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


def quick_folder() -> str | None:
    """Memory where there is some: what is tried are cuts we make ourselves, not this computer's own disk."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def commit() -> str:
    """The commit that was tried; a plus sign says that files of the program were changed since."""
    found = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    changed = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=no", "desktop"], cwd=ROOT, capture_output=True, text=True
    )
    return found.stdout.strip() + ("+" if changed.stdout.strip() else "")


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


if __name__ == "__main__":
    main()
