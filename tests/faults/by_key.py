"""C8: what each role's real keys read without our program: no name for supervisor and team, nothing sealed outside."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from desktop.casework import drafts
from desktop.casework.section import name_colleague
from tests.faults.canaries import EDITIONS, HEAD, ROLES, Finder, Worked, worked_office
from tests.faults.groups import Found, Group, room
from tests.independent.as_role import Reading
from tests.independent.reader import Office

RECOVERY = "recovery"
WITH_NAMES = {HEAD, "worker", RECOVERY}
WITH_TEXTS = {HEAD, "worker", "supervisor", "information", RECOVERY}
FORMS = 8


def run(folder: Path, cases: int, seed: int) -> Found:
    """So many offices, each read with the password of every role and with the recovery sheet."""
    failures: list[str] = []
    tried = 0
    for number in range(cases):
        language = list(EDITIONS)[number % len(EDITIONS)]
        place = room(folder, f"office{number}")
        worked = worked_office(place, language, seed + number, forms=FORMS)
        may_open = {HEAD, RECOVERY}
        if number % 2:
            uid = next(card.uid for card in worked.office.opened.users() if card.login == "supervisor")
            name_colleague(worked.office, worked.cases[0], uid)
            may_open.add("supervisor")
        worked.office.close()
        for who in (HEAD, *ROLES, RECOVERY):
            tried += 1
            failures += [f"office {number}, {who}: {said}" for said in _read_by(place, worked, who, may_open)]
        shutil.rmtree(place)
    return Found(tried, failures, f"{cases} offices, six ways in each, with the reader of tests/independent")


def _read_by(place: Path, worked: Worked, who: str, may_open: set[str]) -> Iterator[str]:
    office, canaries = Office(place / "office"), worked.canaries
    by_sheet = who == RECOVERY
    keys = office.with_sheet(worked.sheet.groups) if by_sheet else office.with_password(who, worked.people[who])
    reading = Reading(office, place / "register", keys)
    whole = b"\0".join(reading.everything())
    names, sealed = Finder(canaries.names).found(whole), Finder(canaries.sealed).found(whole)
    texts = sum(1 for text in canaries.texts if text.encode() in whole)
    if who not in WITH_NAMES and names:
        yield f"{len(names)} of {len(canaries.names)} names are read"
    if who in WITH_NAMES and not names:
        yield "no name is read, so nothing was tried"
    if who not in may_open and (sealed or reading.confidential):
        yield f"{len(sealed)} strictly confidential words are read"
    if who in may_open and not sealed:
        yield "nothing confidential is read by one who may"
    if bool(texts) != (who in WITH_TEXTS):
        yield f"{texts} texts are read"


def catches(folder: Path, seed: int) -> bool:
    """The mutant keeps what is typed under the key of the cases, as if no name were ever typed."""

    def careless(office: object) -> tuple[str, bytes]:
        return "cases", office.opened.cases_key  # type: ignore[attr-defined]

    with patch.object(drafts, "_key", careless):
        worked = worked_office(folder, "mn", seed, forms=2)
        worked.office.close()
    worked.canaries.names += worked.canaries.texts[-2:]
    return bool(list(_read_by(folder, worked, "supervisor", {HEAD})))


GROUPS = {
    "C8": Group(
        "each role's real keys with another reader: supervisor and team 0 names, who is not named 0 confidential words",
        2,
        20,
        run,
        catches,
        120,
    )
}
