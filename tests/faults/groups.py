"""What a group of faults is: a sentence, how many cases, a run, and a program that breaks the promise on purpose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

SEED = 20260615


@dataclass(frozen=True, slots=True)
class Found:
    """What a run tried and what went wrong; `note` says in words what the numbers do not."""

    cases: int
    failures: list[str] = field(default_factory=list)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of faults: `run(folder, cases, seed)`; `catches(folder, seed)` is the run against a broken program.

    `goal` is the number the catalogue asks for; a nightly run that is shorter says so in its results. `slow_to_catch`
    keeps the run against the broken program for the night.
    """

    says: str
    push: int
    nightly: int
    run: Callable[[Path, int, int], Found]
    catches: Callable[[Path, int], bool]
    goal: int = 0
    missing: Callable[[], str] = lambda: ""
    slow_to_catch: bool = False


def room(folder: Path, name: str) -> Path:
    """A new folder inside."""
    made = folder / name
    made.mkdir(parents=True)
    return made
