"""D2: the power is cut at a random moment of noted work; nothing acknowledged is lost, nothing reads wrongly."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop import vault
from desktop.casework.refusals import Refusal
from desktop.vault.database import check_db
from desktop.vault.files import RealDisk
from desktop.vault.mending import look_over
from desktop.vault.problems import VaultProblem
from tests.faults.diary import CHEAP, means, new_office, opened, what_is_wrong
from tests.faults.groups import Found, Group, room
from tests.faults.power import Machine, contents, lay_down
from tests.faults.recorded import LOGIN, colleague, password
from tests.faults.watching import Event, cannot_watch, watch

STEPS = 16
CUTS = 500
"""Cuts made in one noted run of the program."""
FOR_KEYS = 6
"""Every sixth cut hits the key file alone."""
FOLDERS = ("office", "register")


@dataclass(slots=True)
class Tally:
    """What the cuts of a run came to."""

    cuts: int = 0
    mended: int = 0
    failures: list[str] = field(default_factory=list)


def noted_work(
    folder: Path, work: str, seed: int, steps: int, mutant: str = ""
) -> tuple[dict[str, bytes], list[Event]]:
    """An office before its work, and every change the work made."""
    office = room(folder, "noted")
    if work == "keys":
        made = vault.create(
            office / "office",
            office / "register",
            LOGIN,
            "head",
            password(0),
            disk=RealDisk(),
            kdf=CHEAP,
            floor=CHEAP,
        )
        del made
    else:
        new_office(office).close()
    before = contents(office)
    extra = ["--mutant", mutant] if mutant else []
    arguments = [str(office), str(seed), str(steps), "--work", work, *extra]
    done = watch("tests.faults.recorded", arguments, office, folder / "log")
    if done.complaint or not done.events:
        raise RuntimeError(f"the noted program ended by itself: {done.complaint}")
    shutil.rmtree(office)
    return before, done.events


def cut_states(
    noted: Path, before: dict[str, bytes], events: list[Event], cuts: int, dice: random.Random, lies: float = 0.0
) -> Iterator[tuple[dict[str, bytes], list[str]]]:
    """The disk after each of so many cuts, and the marks set before it; cuts lie after the first mark."""
    first = next(number for number, event in enumerate(events) if event.kind == "K")
    places = sorted(dice.randint(first + 1, len(events)) for _ in range(cuts))
    machine, done = Machine(noted, before, dice, lies), 0
    for place in places:
        for event in events[done:place]:
            machine.play(event)
        done = max(done, place)
        yield machine.cut_power(), list(machine.marks)


def after_diary(folder: Path, marks: list[str], tally: Tally) -> Iterator[str]:
    """What is wrong with an office after a cut; what only looks damaged must be mended, never shown as damage."""
    case_id = int(marks[0].split()[1])
    try:
        office = opened(folder)
    except (VaultProblem, Refusal) as problem:
        yield f"the office does not open: {problem}"
        return
    try:
        yield from what_is_wrong(office, case_id, len(marks) - 1)
        key, vault_id = office.opened.cases_key, office.opened.vault_id
    except Refusal as refusal:
        yield f"the case is gone: {refusal}"
        return
    finally:
        office.close()
    path = folder / "office" / "cases.db"
    wrong = check_db(path, key, vault_id, "cases", thorough=True)
    if wrong == ("page_check",):
        tally.mended += 1
        if not look_over(path, key, vault_id, means().clock(), RealDisk()).well:
            yield "a torn free page was shown as damage"
    elif wrong:
        yield f"after the cut the checks say {wrong}"


def after_keys(folder: Path, marks: list[str], tally: Tally) -> Iterator[str]:
    """What is wrong with the key file after a cut in a change of passwords."""
    done = len(marks) - 1
    for number in (done, done + 1):
        try:
            head = vault.unlock(folder / "office", LOGIN, password(number), disk=RealDisk(), floor=CHEAP)
        except VaultProblem as problem:
            said = problem.code
            continue
        names = {card.login for card in head.users()}
        missing = [step for step in range(2, done, 3) if colleague(step) not in names]
        yield from (f"the person added by step {step} is gone" for step in missing)
        return
    yield f"neither the old nor the new password opens the key file: {said}"


AFTER = {"diary": after_diary, "keys": after_keys}


def cut(folder: Path, work: str, cuts: int, seed: int, mutant: str = "", limit: int | None = None) -> Tally:
    """One noted run and so many cuts in it; stops early after `limit` failures."""
    dice, tally = random.Random(f"{seed} {work} {folder.name}"), Tally()
    before, events = noted_work(folder, work, seed, STEPS, mutant)
    target = folder / "after"
    for files, marks in cut_states(folder / "noted", before, events, cuts, dice):
        lay_down(target, files, FOLDERS)
        tally.cuts += 1
        tally.failures += [f"{work}, {len(marks) - 1} steps, {said}" for said in AFTER[work](target, marks, tally)]
        shutil.rmtree(target)
        if limit is not None and len(tally.failures) >= limit:
            break
    return tally


def run(folder: Path, cases: int, seed: int) -> Found:
    """So many cuts, a sixth of them in changes of the key file."""
    keys = cases // FOR_KEYS
    parts = {"diary": cases - keys, "keys": keys}
    tallies: list[Tally] = []
    for work, left in parts.items():
        for number, cuts in enumerate(_portions(left)):
            tallies.append(cut(room(folder, f"{work}{number}"), work, cuts, seed))
            shutil.rmtree(folder / f"{work}{number}")
    mended = sum(tally.mended for tally in tallies)
    failures = [said for tally in tallies for said in tally.failures]
    note = f"{parts['diary']:,} in casework, {keys:,} in the key file; {mended} torn free pages mended"
    return Found(sum(tally.cuts for tally in tallies), failures, note)


def _portions(cases: int) -> list[int]:
    return [min(CUTS, cases - start) for start in range(0, cases, CUTS)]


def catches(folder: Path, seed: int) -> bool:
    """Whether a program that never flushes is noticed, in cases and key file, and one with SQLite's usual settings."""
    ways = [("diary", "no_flush"), ("keys", "no_flush"), ("diary", "usual")]
    return all(cut(room(folder, f"{work} {how}"), work, 150, seed, how, limit=1).failures for work, how in ways)


GROUPS = {
    "D2": Group(
        "power cut: unflushed writes survive as none, all, a prefix, a subset or torn; nothing acknowledged is lost",
        60,
        24_000,
        run,
        catches,
        24_000,
        cannot_watch,
    )
}
