"""`python -m tests.faults`: the long fault runs, into results.json and results.md.

A run of a hundred kills takes some minutes; `--nightly` makes twenty times as many. `--only D1` runs one group and
leaves the others as they are.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults import full_disk, killing, visiting
from tests.faults.worker import MUTANTS

ROOT = Path(__file__).resolve().parents[2]
RESULTS = Path(__file__).with_name("results.json")
TABLE = Path(__file__).with_name("results.md")
SEED = 20260615


@dataclass(frozen=True, slots=True)
class Found:
    """What a group tried, what went wrong, and whether a program that breaks the promise was caught by it."""

    cases: int
    failures: list[str]
    mutant_caught: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of faults, and how many cases it has in an ordinary and in a nightly run."""

    says: str
    ordinary: int
    nightly: int
    run: Callable[[Path, int, int], Found]


def _kills(folder: Path, cases: int, seed: int) -> Found:
    acknowledged, failures = killing.run(_new(folder / "office"), cases, seed)
    caught = [killing.catches(_new(folder / mutant), mutant, seed) for mutant in MUTANTS]
    return Found(cases, failures, all(caught), f"{acknowledged:,} acknowledged steps")


def _full_disks(folder: Path, cases: int, seed: int) -> Found:
    tried, failures = full_disk.run(_new(folder / "office"), cases)
    return Found(tried, failures, full_disk.catches(_new(folder / "mutant")))


def _pairs(folder: Path, cases: int, seed: int) -> Found:
    return Found(cases, visiting.run(_new(folder / "office"), cases), visiting.catches(_new(folder / "mutant")))


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


GROUPS: Mapping[str, Group] = {
    "D1": Group("killed at a random moment of its work: nothing acknowledged is lost", 100, 2_000, _kills),
    "D4": Group("disk full at each write: nothing shortened, the old is readable", 20, 250, _full_disks),
    "D13": Group("two programs started together: exactly one writes", 20, 200, _pairs),
}


def main() -> None:
    """Run, write both files, and end with 1 if anything was lost or a mutant went unnoticed."""
    arguments = argparse.ArgumentParser(prog="python -m tests.faults")
    arguments.add_argument("--nightly", action="store_true", help="the long run")
    arguments.add_argument("--only", choices=list(GROUPS), help="one group")
    arguments.add_argument("--seed", type=int, default=SEED)
    given = arguments.parse_args()
    groups: dict[str, dict[str, Any]] = {}
    if given.only and RESULTS.exists():
        groups = json.loads(RESULTS.read_text(encoding="utf-8"))["groups"]
    bad = False
    for name, group in GROUPS.items():
        if given.only in (None, name):
            with tempfile.TemporaryDirectory(prefix="kerege-faults-") as folder:
                found = group.run(Path(folder), group.nightly if given.nightly else group.ordinary, given.seed)
            groups[name] = {
                "cases": found.cases,
                "failures": len(found.failures),
                "mutant_caught": found.mutant_caught,
                "note": found.note,
            }
            bad = bad or bool(found.failures) or not found.mutant_caught
            print(name, groups[name], *found.failures, sep="\n  ", flush=True)
    results = {"commit": commit(), "seed": given.seed, "groups": groups}
    RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    TABLE.write_text(table(results), encoding="utf-8")
    raise SystemExit(1 if bad else 0)


def commit() -> str:
    """The commit that was tried; a plus sign says that files of the program were changed since."""
    found = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    changed = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=no", "desktop"], cwd=ROOT, capture_output=True, text=True
    )
    return found.stdout.strip() + ("+" if changed.stdout.strip() else "")


def table(results: Mapping[str, Any]) -> str:
    """results.md, made from results.json."""
    lines = [
        "# Faults",
        "",
        f"Made by `make faults` at {results['commit']}, seed {results['seed']}. Each group was also run against",
        "a program that breaks the promise on purpose, and must have caught it.",
        "",
        "| group | what is done | cases | failures | mutant caught | |",
        "|---|---|--:|--:|---|---|",
    ]
    for name, group in results["groups"].items():
        caught = "yes" if group["mutant_caught"] else "no"
        says = GROUPS[name].says
        lines.append(f"| {name} | {says} | {group['cases']} | {group['failures']} | {caught} | {group['note']} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
