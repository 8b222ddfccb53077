"""Printing a case file of a hundred and of a thousand pages, beside bare ReportLab with the same text."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import ROOT, Figure, Told, in_a_process, turn_about

# Notes of 320 words that fill about so many pages, and how often each file is printed.
FILES = ((100, 31, 7), (1_000, 314, 3))


def figures(folder: Path, seed: int) -> Iterator[tuple[str, Figure]]:
    """Time from the open office to the finished PDF, and the most memory that took."""
    for pages, notes, runs in FILES:
        place = folder / f"{pages}"
        place.mkdir(parents=True)
        making = [sys.executable, "-m", "benchmarks.pressing", "make", str(place), str(notes), str(seed)]
        subprocess.run(making, cwd=ROOT, check=True)
        told: dict[str, list[Told]] = {"ours": [], "floor": []}

        def press(which: str, place: Path = place, told: dict[str, list[Told]] = told) -> float:
            told[which].append(in_a_process("benchmarks.pressing", which, str(place)))
            return told[which][-1].milliseconds

        ours, floor = turn_about(runs, lambda press=press: press("ours"), lambda press=press: press("floor"))
        yield (
            f"printing a file of {pages:,} pages",
            Figure(statistics.median(ours), statistics.median(floor), 1.5, "ms"),
        )
        memory = [statistics.median(each.megabytes for each in told[which]) for which in ("ours", "floor")]
        yield f"memory for a file of {pages:,} pages", Figure(memory[0], memory[1], 1.6, "MB")
