"""From the right password to the open office of 5,000 cases, beside the cost of the password itself."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.invented import LOGIN, PASSWORD, empty_office, fill_office, invented_cases, means
from benchmarks.measuring import Figure, timed, turn_about
from desktop.casework.opening import open_office
from desktop.vault.opened import CASES as CASES_FILE
from desktop.vault.passwords import FLOOR, SALT, USUAL, stretched

CASES, NOTES_EACH, RUNS = 5_000, 10, 9
MORE = 300.0
"""Milliseconds that opening may take beyond the password."""


def figures(folder: Path, seed: int, cases: int = CASES) -> Iterator[tuple[str, Figure]]:
    """What opening takes beyond Argon2id at its usual cost: the look over the files, the register, the settings."""
    here = replace(means(), kdf=USUAL, floor=FLOOR)
    office = empty_office(folder, here)
    fill_office(office, list(invented_cases(cases, NOTES_EACH, seed)))
    office.close()

    def unlock(first: bool) -> float:
        if first:
            (folder / "office" / CASES_FILE).touch()  # somebody was at it: it is gone through, as once a day
        opened = []
        spent = timed(lambda: opened.append(open_office(folder / "office", folder / "register", LOGIN, PASSWORD, here)))
        opened[0].close()
        return spent

    for how, first in (("again", False), ("for the first time of a day", True)):
        ours, floor = turn_about(RUNS, partial(unlock, first), lambda: timed(argon2id))
        beyond = statistics.median(mine - bare for mine, bare in zip(ours, floor, strict=True))
        yield (
            f"unlocking an office of {cases:,} cases {how}, beyond its password",
            Figure(beyond, statistics.median(floor), 1, "ms", limit=MORE),
        )


def argon2id() -> bytes:
    """The password at its usual cost."""
    return stretched(PASSWORD, bytes(SALT), USUAL, FLOOR)
