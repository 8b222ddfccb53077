"""From nothing, and from the lock key, to the unlock screen, beside a bare PySide6 window."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.invented import empty_office
from benchmarks.measuring import Figure, Told, in_a_process, turn_about

RUNS = 11
AT_ONCE, AFTER_A_WHILE = "0", "2000"


def figures(folder: Path) -> Iterator[tuple[str, Figure]]:
    """Time to the first paint, memory then, and memory when the worker has read what the open office needs."""
    empty_office(folder).close()
    place = (str(folder / "office"), str(folder / "register"))
    told: dict[str, list[Told]] = {"ours": [], "floor": []}

    def start(which: str) -> float:
        arguments = place if which == "ours" else ()
        told[which].append(in_a_process("benchmarks.first_paint", which, str(time.monotonic_ns()), AT_ONCE, *arguments))
        return told[which][-1].milliseconds

    ours, floor = turn_about(RUNS, lambda: start("ours"), lambda: start("floor"))
    yield "start to the unlock screen", Figure(statistics.median(ours), statistics.median(floor), 1.5, "ms")
    yield "memory at the unlock screen", Figure(_memory(told["ours"]), _memory(told["floor"]), 1.6, "MB")
    later = [in_a_process("benchmarks.first_paint", "ours", "0", AFTER_A_WHILE, *place) for _ in range(3)]
    yield "memory once the office can be opened", Figure(_memory(later), _memory(told["floor"]), 3, "MB")
    locked = [in_a_process("benchmarks.locking", *place).milliseconds for _ in range(5)]
    yield (
        "from the lock key to the new unlock screen",
        Figure(statistics.median(locked), statistics.median(floor), 5, "ms", limit=1000),
    )


def _memory(told: list[Told]) -> float:
    return statistics.median(each.megabytes for each in told)
