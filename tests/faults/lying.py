"""D3: the power is cut on a disk that leaves half of the flushes undone; damage is told, a proven backup restores."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from desktop.casework.opening import open_office
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_page
from desktop.vault.backup import Source, back_up
from desktop.vault.contents import looking_into, tally
from desktop.vault.database import check_db
from desktop.vault.files import RealDisk
from desktop.vault.mending import look_over
from desktop.vault.problems import VaultProblem
from desktop.vault.restoring import chosen, open_copy, restore, with_password
from tests.faults.cuts import FOLDERS, STEPS, cut_states
from tests.faults.diary import CHEAP, FORM, LOGIN, PASSWORD, means, new_office, opened, what_is_wrong
from tests.faults.diary import STEPS as STEPS_OF_A_NOTE
from tests.faults.groups import Found, Group, room
from tests.faults.power import contents, lay_down
from tests.faults.watching import cannot_watch, watch

LIES = 0.5
PASSES = 20
"""Cuts made in one telling of the noted work; each telling leaves other flushes undone."""


@dataclass(slots=True)
class Tally:
    """How the offices were found."""

    whole: int = 0
    older: int = 0
    told: int = 0
    failures: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Proven:
    """A stick with a proven backup, and what it must give back."""

    medium: Path
    content: object


def proven(place: Path, medium: Path) -> Proven:
    """Two backups on two days: the first is proven by the second."""
    medium.mkdir()
    office = opened(place)
    for day, run in enumerate(("one", "two")):
        with office.copying() as connection:
            back_up(Source(office.opened, connection, run), medium, 1, office.now() + timedelta(days=day), RealDisk())
    key, vault_id = office.opened.cases_key, office.opened.vault_id
    office.close()
    with looking_into(place / "office" / "cases.db", key, vault_id, "cases") as connection:
        return Proven(medium, tally(connection))


def run(folder: Path, cases: int, seed: int, look: Callable[[Path, list[str]], str] | None = None) -> Found:
    """So many cuts; what reads wrongly without a word, and backups that do not come back."""
    dice, tally = random.Random(seed), Tally()
    place = room(folder, "noted")
    new_office(place).close()
    kept = proven(place, folder / "usb")
    before = contents(place)
    done = watch("tests.faults.recorded", [str(place), str(seed), str(STEPS)], place, folder / "log")
    while tally.whole + tally.older + tally.told < cases:
        for files, marks in cut_states(place, before, done.events, min(PASSES, cases), dice, LIES):
            lay_down(folder / "after", files, FOLDERS)
            _judge(folder, marks, tally, kept, look or judged)
            shutil.rmtree(folder / "after")
    note = f"{tally.whole:,} whole, {tally.older:,} of an earlier moment, {tally.told:,} told as damaged and restored"
    return Found(tally.whole + tally.older + tally.told, tally.failures, note)


def _judge(folder: Path, marks: list[str], tally: Tally, kept: Proven, look: Callable[[Path, list[str]], str]) -> None:
    said = look(folder / "after", marks)
    if said == "whole":
        tally.whole += 1
    elif said == "older":
        tally.older += 1
    else:
        tally.told += 1
        if not said.startswith("told"):
            tally.failures.append(f"after {len(marks) - 1} steps: {said}")
        tally.failures += _not_restored(folder, kept)


def judged(place: Path, marks: list[str]) -> str:
    """whole, older (a moment that was, before the last acknowledged one), "told …", or what is silently wrong."""
    case_id = int(marks[0].split()[1])
    try:
        office = opened(place)
    except (VaultProblem, Refusal) as problem:
        return f"told {problem}"
    try:
        key, vault_id, damaged = office.opened.cases_key, office.opened.vault_id, office.opened.damaged or office.older
        problems = _moments(office, case_id, len(marks) - 1)
    except (VaultProblem, Refusal) as problem:
        return f"told {problem}"
    finally:
        office.close()
    path = place / "office" / "cases.db"
    wrong = check_db(path, key, vault_id, "cases", thorough=True)
    if wrong and not look_over(path, key, vault_id, means().clock(), RealDisk()).well:
        return f"told {wrong}"
    if problems in ("whole", "older"):
        return problems
    return f"told {damaged}" if damaged else problems


def _moments(office: object, case_id: int, acknowledged: int) -> str:
    """Which moment of the work this is."""
    if not list(what_is_wrong(office, case_id, acknowledged)):
        return "whole"
    try:
        notes = sum(1 for row in case_page(office, case_id).entries if row.form_id == FORM)
    except Refusal:
        return "older"  # not even the case had been begun
    for steps in range(max(0, notes - 1) * STEPS_OF_A_NOTE, notes * STEPS_OF_A_NOTE + 1):
        if not list(what_is_wrong(office, case_id, steps)):
            return "older"
    return "silently wrong: " + "; ".join(what_is_wrong(office, case_id, (notes - 1) * STEPS_OF_A_NOTE))


def _not_restored(folder: Path, kept: Proven) -> Iterator[str]:
    """The proven backup is offered and comes back as it was."""
    copy = open_copy(kept.medium, with_password(LOGIN, PASSWORD, CHEAP))
    one = chosen(copy)
    proven_one = next((each for each in copy.generations() if each.state.name == "proven"), None)
    if proven_one is None:
        yield "no proven backup is offered"
        return
    target = folder / "restored"
    restore(copy, proven_one, target, RealDisk())
    with looking_into(target / "cases.db", copy.cases_key, copy.slots.vault_id, "cases") as connection:
        if tally(connection) != kept.content:
            yield f"backup {one.sequence} comes back different"
    open_office(target, None, LOGIN, PASSWORD, means()).close()
    shutil.rmtree(target)


def catches(folder: Path, seed: int) -> bool:
    """The mutant opens whatever is there and calls it whole."""

    def trusting(place: Path, marks: list[str]) -> str:
        said = judged(place, marks)
        return "silently taken for whole" if said.startswith("told") else said

    return bool(run(folder, 120, seed, trusting).failures)


GROUPS = {
    "D3": Group(
        "power cut on a disk that leaves half of its flushes undone: never silently wrong, the proven backup restores",
        0,
        2_000,
        run,
        catches,
        2_000,
        cannot_watch,
    )
}
