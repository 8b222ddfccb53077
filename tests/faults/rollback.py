"""D9: key file, cases, register, sealed files and trail, each as today or as a week ago, in all 32 ways."""

from __future__ import annotations

import io
import itertools
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.casework.checking import FINE, check_files
from desktop.casework.documents import Paper, register_document
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import add_person
from desktop.casework.refusals import Refusal
from desktop.vault import audit
from desktop.vault.problems import VaultProblem
from tests.casework.filling import fill
from tests.faults.diary import LOGIN, PASSWORD, means, new_office, opened
from tests.faults.groups import Found, Group, room

PARTS: Mapping[str, tuple[str, ...]] = {
    "slots": ("office/vault.ksA", "office/vault.ksB"),
    "cases": ("office/cases.db",),
    "register": ("register/register.A", "register/register.B"),
    "blobs": ("office/blobs",),
    "audit": ("office/audit.log",),
}
Look = Callable[[Path], str]


def said_by_check(place: Path) -> str:
    """What the full check complains of; empty where it finds nothing."""
    try:
        report = check_files(place / "office", place / "register", LOGIN, PASSWORD, means())
    except (VaultProblem, Refusal) as problem:
        return str(problem)
    return "; ".join(f"{name}: {state}" for name, state in report.items() if state not in FINE)


def week(folder: Path) -> tuple[Path, Path, str]:
    """An office a week ago and today, and the ten digits of the trail on the paper printed today."""
    place = room(folder, "office0")
    office = new_office(place)
    _work(office, "Ганболд")
    office.close()
    old = folder / "old"
    shutil.copytree(place, old)
    office = opened(place)
    _work(office, "Оюунцэцэг")
    add_person(office, "bold", "worker", PASSWORD, means())
    _work(office, "Тэмүүлэн")
    assert office.opened.audit_key is not None
    head = audit.head(audit.verify(office.folder, office.opened.audit_key).mac)
    office.close()
    return old, place, head


def _work(office: Office, person: str) -> None:
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "process_note", present=[{"name": person, "role": "neighbour"}])
    register_document(office, case_id, Paper("Тодорхойлолт"), io.BytesIO(person.encode() * 500), f"{person}.txt")


def run(folder: Path, cases: int, seed: int, look: Look = said_by_check) -> Found:
    """The first `cases` of the 32 ways; a mixture that passes for an office must be noticed and its cause named."""
    old, new, head = week(folder)
    failures: list[str] = []
    ways = list(itertools.product((False, True), repeat=len(PARTS)))
    for rolled in ways[:cases]:
        back = [name for name, is_old in zip(PARTS, rolled, strict=True) if is_old]
        place = folder / "mixed"
        shutil.copytree(new, place)
        for name in (file for part in back for file in PARTS[part]):
            _put(old / name, place / name)
        said = look(place)
        failures += _wrong(back, said, place, head)
        shutil.rmtree(place)
    return Found(len(ways[:cases]), failures)


def _put(source: Path, target: Path) -> None:
    if target.is_dir():
        shutil.rmtree(target)
        shutil.copytree(source, target)
    else:
        shutil.copyfile(source, target)


def _wrong(back: list[str], said: str, place: Path, head: str) -> list[str]:
    if not back:
        return [f"all of today is refused: {said}"] if said else []
    if {*back, "blobs"} == {*PARTS}:
        # All of last week, whatever lies unused among the sealed files: only paper can know better.
        return ["all of last week has the digits of today's paper"] if _digits(place) == head else []
    return [] if said else [f"old {', '.join(back)}: not noticed"]


def _digits(place: Path) -> str:
    office = opened(place)
    try:
        assert office.opened.audit_key is not None
        return audit.head(audit.verify(office.folder, office.opened.audit_key).mac)
    finally:
        office.close()


def catches(folder: Path, seed: int) -> bool:
    """The mutant looks only whether the office opens."""

    def opens(place: Path) -> str:
        try:
            opened(place).close()
        except (VaultProblem, Refusal) as problem:
            return str(problem)
        return ""

    return bool(run(folder, 32, seed, opens).failures)


GROUPS = {
    "D9": Group(
        "key file, cases, register, sealed files, trail each of today or of last week: every mixture is noticed",
        32,
        32,
        run,
        catches,
        32,
    )
}
