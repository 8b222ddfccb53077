"""C11: lines of the trail deleted, added, swapped, changed, cut off, made anew with today's key; all are noticed."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from desktop.vault import audit, canonical
from desktop.vault.files import RealDisk
from desktop.vault.problems import VaultProblem
from tests.faults.groups import Found, Group

LINES = 40
FIRST = bytes(range(32))
DOINGS = ("open_case", "save_answers", "print_case", "sign_in")


@dataclass(frozen=True, slots=True)
class Kept:
    """A trail, and the state after each of its lines; an intruder has the last one."""

    lines: tuple[bytes, ...]
    states: tuple[audit.Trail, ...]


def written(dice: random.Random) -> Kept:
    """A trail of some days."""
    states, lines = [audit.start(FIRST)], []
    for number in range(LINES):
        line, state = audit.next_line(states[-1], _action(dice, number))
        lines.append(line)
        states.append(state)
    return Kept(tuple(lines), tuple(states))


def _action(dice: random.Random, number: int) -> audit.Action:
    at = f"2026-01-{16 + number // 10:02d}T09:{number % 10:02d}:00"
    return audit.Action(at, number, "run", dice.choice("abc"), dice.choice(DOINGS), str(dice.randrange(99)), "done")


def _again(kept: Kept, start: int, state: audit.Trail, dice: random.Random) -> list[bytes]:
    """Lines from `start` written anew from a state that does not belong there."""
    lines = list(kept.lines[:start])
    state = audit.Trail(start, kept.states[start].mac, state.key)
    for number in range(start, LINES):
        line, state = audit.next_line(state, _action(dice, number))
        lines.append(line)
    return lines


def deleted(kept: Kept, dice: random.Random) -> list[bytes]:
    """One line less."""
    lines = list(kept.lines)
    lines.pop(dice.randrange(LINES))
    return lines


def deleted_and_numbered(kept: Kept, dice: random.Random) -> list[bytes]:
    """One line less, and the numbers put right after it."""
    at = dice.randrange(LINES - 1)
    lines = [*kept.lines[:at], *kept.lines[at + 1 :]]
    return [_with(line, seq=number) for number, line in enumerate(lines, 1)]


def inserted(kept: Kept, dice: random.Random) -> list[bytes]:
    """A line made with today's key between others."""
    at = dice.randrange(LINES)
    line, _ = audit.next_line(audit.Trail(at, kept.states[at].mac, kept.states[-1].key), _action(dice, 1))
    lines = [*kept.lines[:at], line, *kept.lines[at:]]
    return [_with(one, seq=number) for number, one in enumerate(lines, 1)]


def swapped(kept: Kept, dice: random.Random) -> list[bytes]:
    """Two lines in each other's place, numbered as their places are."""
    one, other = dice.sample(range(LINES), 2)
    lines = list(kept.lines)
    lines[one], lines[other] = lines[other], lines[one]
    return [_with(line, seq=number) for number, line in enumerate(lines, 1)] if dice.random() < 0.5 else lines


def edited(kept: Kept, dice: random.Random) -> list[bytes]:
    """Another person, deed, case or hour in one line."""
    at = dice.randrange(LINES)
    changes = {"uid": "z", "action": "nothing", "object": "100", "utc": "2025-01-01T00:00:00", "mono": 10**9}
    name = dice.choice(list(changes))
    lines = list(kept.lines)
    lines[at] = _with(lines[at], **{name: changes[name]})
    return lines


def cut_off(kept: Kept, dice: random.Random) -> list[bytes]:
    """The last lines gone."""
    return list(kept.lines[: dice.randrange(LINES)])


def forked(kept: Kept, dice: random.Random) -> list[bytes]:
    """Another end after a true beginning, made with today's key."""
    return _again(kept, dice.randrange(LINES), kept.states[-1], dice)


def made_anew(kept: Kept, dice: random.Random) -> list[bytes]:
    """The whole trail written again with today's key."""
    return _again(kept, 0, kept.states[-1], dice)


def lengthened(kept: Kept, dice: random.Random) -> list[bytes]:
    """A true line too many: what the database does not know of."""
    line, _ = audit.next_line(kept.states[-1], _action(dice, LINES))
    return [*kept.lines, line]


def damaged(kept: Kept, dice: random.Random) -> list[bytes]:
    """A bit turned."""
    whole = bytearray(b"".join(kept.lines))
    whole[dice.randrange(len(whole))] ^= 1 << dice.randrange(7)
    return [bytes(whole)]


def _with(line: bytes, **changes: object) -> bytes:
    return canonical.encode({**json.loads(line), **changes}) + b"\n"


WAYS: tuple[Callable[[Kept, random.Random], list[bytes]], ...] = (
    deleted,
    deleted_and_numbered,
    inserted,
    swapped,
    edited,
    cut_off,
    forked,
    made_anew,
    lengthened,
    damaged,
)


# Who has today's key can also put the state in `cases.db` right; these must be noticed all the same.
WITH_DATABASE = {deleted_and_numbered, inserted, swapped, edited, forked, made_anew}


def _put_right(lines: list[bytes]) -> audit.Trail:
    last = json.loads(lines[-1])
    return audit.Trail(last["seq"], bytes.fromhex(last["mac"]), b"")


def run(folder: Path, cases: int, seed: int) -> Found:
    """So many falsified trails; which were believed."""
    dice, failures = random.Random(seed), []
    kept = written(dice)
    for number in range(cases):
        way = WAYS[number % len(WAYS)]
        lines = way(kept, dice)
        (folder / audit.NAME).write_bytes(b"".join(lines))
        if _believed(folder, _put_right(lines) if way in WITH_DATABASE else kept.states[-1]):
            failures.append(f"{way.__name__} {number} was believed")
    (folder / audit.NAME).unlink()
    audit.append(folder, kept.lines, RealDisk())
    if not _believed(folder, kept.states[-1]):
        failures.append("the true trail was not believed")
    return Found(cases, failures)


def _believed(folder: Path, until: audit.Trail) -> bool:
    try:
        audit.verify(folder, FIRST, until)
    except VaultProblem:
        return False
    return True


def catches(folder: Path, seed: int) -> bool:
    """The mutant uses one key for every line, as a chain without forgetting does."""
    with patch.object(audit, "_following", lambda key: key):
        return bool(run(folder, 10 * len(WAYS), seed).failures)


GROUPS = {
    "C11": Group(
        "the trail deleted from, added to, swapped, changed, cut, forked, made anew with today's key: always noticed",
        300,
        3_000,
        run,
        catches,
        3_000,
    )
}
