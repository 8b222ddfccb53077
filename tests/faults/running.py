"""Runs one group in a process of its own: `python -m tests.faults.running D2 --seed 1 [--nightly]` prints JSON."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.faults.registry import GROUPS

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    """The row of the group and its failures, on the last line."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("group", choices=list(GROUPS))
    arguments.add_argument("--seed", type=int, required=True)
    arguments.add_argument("--nightly", action="store_true")
    given = arguments.parse_args()
    row, failures = run_one(given.group, given.nightly, given.seed)
    print(json.dumps({"row": row, "failures": failures}))


def run_one(name: str, nightly: bool, seed: int) -> tuple[dict[str, Any], list[str]]:
    """One group: its mutant first, then the program itself."""
    group, at, started = GROUPS[name], commit(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kerege-faults-", dir=quick_folder()) as folder:
        caught = group.catches(_new(Path(folder) / "broken"), seed)
    with tempfile.TemporaryDirectory(prefix="kerege-faults-", dir=quick_folder()) as folder:
        found = group.run(_new(Path(folder) / "work"), group.nightly if nightly else group.push, seed)
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
    return row, found.failures


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
