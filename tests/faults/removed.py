"""C9: somebody is removed; with all the keys she had, nothing that was written afterwards can be read."""

from __future__ import annotations

import itertools
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import apsw
from cryptography.exceptions import InvalidTag

from desktop.casework.backups import make_backup
from desktop.casework.leaving import remove_person
from desktop.casework.opening import open_office
from desktop.vault import sealed
from tests.casework.proving import proven
from tests.faults.canaries import EDITIONS, HEAD, Finder, Worked, one_case, worked_office
from tests.faults.groups import Found, Group, room
from tests.independent.as_role import Reading
from tests.independent.reader import Office, hpke_open, sealed_value

LEAVERS = ("worker", "supervisor", "information")
FORMS = 2
REFUSED = (AssertionError, InvalidTag, ValueError, apsw.Error, KeyError, IndexError)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a person takes along: every key she had or could take out, and her password."""

    login: str
    password: str
    keys: dict[str, bytes]
    private: bytes

    def attempts(self, office: Path, register: Path) -> Iterator[bytes]:
        """Everything that any of her keys opens, of files as they are now."""
        for key in self.keys.values():
            yield from self._of_databases(office, key)
            try:
                yield str(Office(office).register(register, key)).encode()
            except REFUSED:
                continue

    def _of_databases(self, office: Path, key: bytes) -> Iterator[bytes]:
        for path in sorted(office.rglob("cases.db*")):
            if path.stat().st_size == 0:
                continue
            try:
                connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
                for pragma in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key.hex()}'\""):
                    connection.execute(f"PRAGMA {pragma}")
                names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")]
            except apsw.Error:
                continue
            for name in names:
                for row in connection.execute(f'SELECT * FROM "{name}"'):
                    yield from (one if isinstance(one, bytes) else str(one).encode() for one in row)
                    yield from self._sealed_in(row)

    def _sealed_in(self, row: tuple[Any, ...]) -> Iterator[bytes]:
        """Sealed values and wrapped keys of a row, tried with everything she has; the place is guessed from the row."""
        words = [one for one in row if isinstance(one, str)]
        for value, key in itertools.product((one for one in row if isinstance(one, bytes)), self.keys.values()):
            for word in words:
                try:
                    yield sealed_value(key, value[1], 1, value, f"{word}".encode())
                except REFUSED:
                    continue
            if len(value) == 80:
                try:
                    yield hpke_open(self.private, value, b"kerege1/sk")
                except REFUSED:
                    continue


def kept_by(place: Path, worked: Worked, login: str) -> Kept:
    """Her keys, as she could copy them the day before."""
    office = Office(place / "office")
    reading = Reading(office, place / "register", office.with_password(login, worked.people[login]))
    cases = {f"case{number}": key for number, key in enumerate(reading._case_keys)}
    return Kept(login, worked.people[login], {**reading.keys, **cases}, office.private)


def run(folder: Path, cases: int, seed: int) -> Found:
    """So many people removed; what each still reads of what was written after her."""
    dice, failures = random.Random(seed), []
    for number in range(cases):
        place = room(folder, f"office{number}")
        worked = worked_office(place, dice.choice(list(EDITIONS)), seed + number, forms=FORMS)
        login = LEAVERS[number % len(LEAVERS)]
        kept = kept_by(place, worked, login)
        failures += [f"office {number}, {login}: {said}" for said in _after(place, worked, kept)]
        shutil.rmtree(place)
    return Found(cases, failures)


def _after(place: Path, worked: Worked, kept: Kept) -> Iterator[str]:
    uid = next(card.uid for card in worked.office.opened.users() if card.login == kept.login)
    worked.office.reauth.accept("manage_people")
    remove_person(worked.office, uid)
    worked.office.close()
    office = open_office(place / "office", place / "register", HEAD, worked.people[HEAD], worked.means)
    if office.older:
        yield f"afterwards the office says that {office.older} are older"
    before = {*worked.canaries.names, *worked.canaries.texts, *worked.canaries.sealed}
    later = Worked(office, worked.canaries, worked.people, worked.sheet, worked.clock, worked.means, [])
    one_case(later, FORMS)
    usb = room(place, "usb")
    make_backup(proven(office), usb)
    office.close()
    canaries = worked.canaries
    fresh = [word for word in (*canaries.names, *canaries.texts, *canaries.sealed) if word not in before]
    finder = Finder(fresh, canaries.files[-2:])
    for root in (place / "office", *usb.glob("kerege-*")):
        read = finder.found(b"\0".join(kept.attempts(root, place / "register")))
        if read:
            yield f"{len(read)} of {len(fresh)} later words are read in {root.name}"
    try:
        Office(place / "office").with_password(kept.login, kept.password)
        yield "the password still opens a slot"
    except StopIteration:
        return


def catches(folder: Path, seed: int) -> bool:
    """The mutant takes the slot away and keeps the keys, as if the copy did not exist."""
    first: dict[int, bytes] = {}
    turns = itertools.count()

    def same() -> bytes:
        # Three keys are made for an office; a change of keys makes two, here the same again.
        return first.setdefault(next(turns) % 3, b"\7" * 31 + bytes([len(first)]))

    with patch.object(sealed, "new_key", same):
        return bool(run(folder, 1, seed).failures)


GROUPS = {
    "C9": Group(
        "somebody is removed: with all the keys she had she reads nothing that was written afterwards",
        3,
        100,
        run,
        catches,
        100,
    )
}
