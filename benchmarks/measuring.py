"""Clock and scale: the same work with ours and with the floor, turn about, in one run."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MILLISECOND = 1000.0


@dataclass(frozen=True, slots=True)
class Figure:
    """Ours and the floor in one unit; the goal is a ratio, `limit` a bound of ours that must hold as well."""

    ours: float
    floor: float
    goal: float
    unit: str
    limit: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.ours / self.floor if self.floor else float("inf")

    @property
    def reached(self) -> bool:
        """Whether the goal and the bound are kept."""
        return self.ratio <= self.goal and (self.limit is None or self.ours <= self.limit)


@dataclass(frozen=True, slots=True)
class Told:
    """What a process of its own told: how long its work took, and how much memory it held at most."""

    milliseconds: float
    megabytes: float


def timed(work: Callable[[], object]) -> float:
    """How many milliseconds the work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * MILLISECOND


def turn_about(
    runs: int, ours: Callable[[], float], floor: Callable[[], float], warm: int = 1
) -> tuple[list[float], list[float]]:
    """So many runs of each, one after the other, so that both meet the same weather; the first ones do not count."""
    pairs = [(ours(), floor()) for _ in range(runs + warm)][warm:]
    return [mine for mine, _ in pairs], [bare for _, bare in pairs]


def worst_of_twenty(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


def in_a_process(module: str, *arguments: str) -> Told:
    """Run a module of ours in a new process; the last line it prints is `{"milliseconds": …, "megabytes": …}`."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    found = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=surroundings,
        check=True,
        capture_output=True,
        text=True,
    )
    return Told(**json.loads(found.stdout.splitlines()[-1]))
