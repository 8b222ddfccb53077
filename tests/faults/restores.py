"""D10: every backup of random offices restored into a new folder, by password and by sheet, and compared whole."""

from __future__ import annotations

from pathlib import Path

from tests.faults import backups
from tests.faults.groups import Found, Group


def run(folder: Path, cases: int, seed: int) -> Found:
    """So many restores; what came back different of rows, sealed files or the trail."""
    return Found(cases, backups.drills(folder, cases, seed))


GROUPS = {
    "D10": Group(
        "every backup restored into a new office, by password and by sheet: rows, files and trail are equal",
        6,
        500,
        run,
        lambda folder, seed: bool(backups.drills(folder, 4, seed, newest_only=True)),
        500,
    )
}
