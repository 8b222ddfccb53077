"""Every group of the catalogue, in its order."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.faults import (
    asked_again,
    by_key,
    coded_prints,
    cuts,
    damage,
    destroyed,
    errors,
    forged,
    full_disk,
    killing,
    leaks,
    long_life,
    lying,
    memory,
    moved,
    offline,
    published,
    removed,
    restores,
    role_matrix,
    rollback,
    said_aloud,
    static_rules,
    survivors,
    tampering,
    timing,
    upgrades,
    visiting,
    wrong_keys,
)
from tests.faults.groups import Found, Group, room
from tests.faults.worker import MUTANTS


def _kills(folder: Path, cases: int, seed: int) -> Found:
    acknowledged, failures = killing.run(room(folder, "office"), cases, seed)
    return Found(cases, failures, f"{acknowledged:,} acknowledged steps")


def _kills_caught(folder: Path, seed: int) -> bool:
    return all(killing.catches(room(folder, mutant), mutant, seed) for mutant in MUTANTS)


def _full_disks(folder: Path, cases: int, seed: int) -> Found:
    return Found(*full_disk.run(room(folder, "office"), max(2, cases // 4)))


def _pairs(folder: Path, cases: int, seed: int) -> Found:
    return Found(cases, visiting.run(room(folder, "office"), cases))


_OLDER: Mapping[str, Group] = {
    "D1": Group(
        "killed at a random moment of its work: nothing acknowledged is lost", 4, 2_000, _kills, _kills_caught, 2_000
    ),
    "D4": Group(
        "disk full at each write: nothing shortened, the old is readable",
        8,
        1_000,
        _full_disks,
        lambda folder, seed: full_disk.catches(folder),
        1_000,
    ),
    "D13": Group(
        "two programs started together: exactly one writes",
        1,
        200,
        _pairs,
        lambda folder, seed: visiting.catches(folder),
        200,
    ),
}

_MODULES = (
    asked_again,
    by_key,
    coded_prints,
    cuts,
    damage,
    destroyed,
    errors,
    forged,
    leaks,
    long_life,
    lying,
    memory,
    moved,
    offline,
    published,
    removed,
    restores,
    role_matrix,
    rollback,
    said_aloud,
    static_rules,
    survivors,
    tampering,
    timing,
    upgrades,
    wrong_keys,
)
_FOUND: Mapping[str, Group] = {
    **_OLDER,
    **{name: group for module in _MODULES for name, group in module.GROUPS.items()},
}


def _place(name: str) -> tuple[int, int]:
    return "DCIPSU".index(name[0]), int(name[1:])


GROUPS: Mapping[str, Group] = {name: _FOUND[name] for name in sorted(_FOUND, key=_place)}
