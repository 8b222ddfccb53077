"""`python -m benchmarks`: every figure in one run, into results.json and results.md.

`--only list` runs the groups whose name contains "list" and leaves the other figures as they are.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks import attaching, backing_up, due, listing, printing, reporting, saving, starting, unlocking
from benchmarks.measuring import ROOT, Figure

SEED = 20260615
RESULTS = Path(__file__).with_name("results.json")
TABLE = Path(__file__).with_name("results.md")
Group = Callable[[Path, int], Iterator[tuple[str, Figure]]]
GROUPS: Mapping[str, Group] = {
    "start": lambda folder, seed: starting.figures(folder),
    "unlock": unlocking.figures,
    "list and search": listing.figures,
    "deadlines": due.figures,
    "saving": saving.figures,
    "reports": reporting.figures,
    "printing": printing.figures,
    "files": attaching.figures,
    "backup": backing_up.figures,
}


def main() -> None:
    """Measure, write both files, and say what was found."""
    arguments = argparse.ArgumentParser(prog="python -m benchmarks")
    arguments.add_argument("--only", default="", help="only the groups whose name contains this")
    arguments.add_argument("--seed", type=int, default=SEED)
    given = arguments.parse_args()
    figures: dict[str, dict[str, Any]] = {}
    if given.only and RESULTS.exists():
        figures = json.loads(RESULTS.read_text(encoding="utf-8"))["figures"]
    for name, group in GROUPS.items():
        if given.only in name:
            with tempfile.TemporaryDirectory(prefix="kerege-bench-") as folder:
                for figure, found in group(Path(folder), given.seed):
                    figures[figure] = told(found)
                    print(f"{figure}: {found.ours:.1f} {found.unit}, {found.ratio:.2f} × floor", flush=True)
    results = {"commit": commit(), "machine": machine(), "seed": given.seed, "figures": figures}
    RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    TABLE.write_text(table(results), encoding="utf-8")


def told(figure: Figure) -> dict[str, Any]:
    """A figure as results.json keeps it."""
    return {
        "ours": round(figure.ours, 2),
        "floor": round(figure.floor, 2),
        "ratio": round(figure.ratio, 2),
        "goal": figure.goal,
        "unit": figure.unit,
        "limit": figure.limit,
        "reached": figure.reached,
    }


def commit() -> str:
    """The commit that was measured; a plus sign says that files were changed since."""
    found = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    changed = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=no", "desktop"], cwd=ROOT, capture_output=True, text=True
    )
    return found.stdout.strip() + ("+" if changed.stdout.strip() else "")


def machine() -> str:
    """The processor, its cores, the system and the Python of this run."""
    processor = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text(encoding="utf-8").splitlines()
        processor = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), processor)
    return f"{processor}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def table(results: Mapping[str, Any]) -> str:
    """results.md, made from results.json."""
    lines = [
        "# Benchmarks",
        "",
        f"Made by `make bench` at {results['commit']} on {results['machine']}; seed {results['seed']}.",
        "Each figure is a ratio to a floor measured in the same run, turn about with ours: a bare PySide6 window,",
        "plain SQLite, bare ReportLab. Medians where nothing else is said; memory is the most a process held.",
        "",
        "| figure | ours | floor | ratio | goal | reached |",
        "|---|--:|--:|--:|--:|---|",
    ]
    for name, figure in results["figures"].items():
        limit = f", ≤ {figure['limit']:g} {figure['unit']}" if figure["limit"] else ""
        lines.append(
            f"| {name} | {figure['ours']:.1f} {figure['unit']} | {figure['floor']:.1f} {figure['unit']} "
            f"| {figure['ratio']:.2f} | ≤ {figure['goal']:g} ×{limit} | {'yes' if figure['reached'] else 'no'} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
