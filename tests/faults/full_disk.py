"""D4: the disk is full at each write of a task; nothing is shortened, the old is readable, the code is `disk_full`."""

from __future__ import annotations

import errno
import io
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from desktop.casework.entries import save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.paper import NAMED, print_case
from desktop.casework.wordings import wording_of
from desktop.vault.files import RealDisk, write_file
from desktop.vault.problems import VaultProblem
from tests.casework.filling import example_raws, fill
from tests.casework.proving import proven
from tests.faults.diary import FORM, new_office, opened, seen_note

OLD, NEW = "Эхний бичвэр.", "Дараагийн бичвэр."
MET_FIRST, MET_LATER = "Долгормаа", "Оюунгэрэл"
LONG, FEW_PAGES = 4000, 30
"""A text of so many sentences needs more than so many pages of the database."""


class FullDisk(RealDisk):
    """Takes so many bytes and then no more; the last write is taken in part, as a full disk does."""

    def __init__(self, room: int) -> None:
        self._room = room
        self.was_full = False

    def write(self, handle: int, data: memoryview) -> int:
        if self._room <= 0:
            self.was_full = True
            raise OSError(errno.ENOSPC, "No space left on device")
        taken = super().write(handle, data[: self._room])
        self._room -= taken
        return taken


class Carelessly(FullDisk):
    """The mutant: believes that everything was written, as a program that looks at no return value does."""

    def write(self, handle: int, data: memoryview) -> int:
        if self._room > 0:
            super().write(handle, data)
        else:
            self.was_full = True
        return len(data)

    def read(self, path: Path) -> Iterator[bytes]:
        """Reads back what it believes to have written."""
        yield b""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An office with one open note, to be copied for each try."""

    folder: Path
    case_id: int
    entry_id: int


def prepared(folder: Path) -> Prepared:
    """An office with a case, its consent, and a note that was saved once."""
    office = new_office(folder)
    case_id = start_case(office)
    fill(office, case_id, "consent")
    entry_id = start_entry(office, case_id, FORM)
    write_note(office, entry_id, OLD, MET_FIRST)
    office.close()
    return Prepared(folder, case_id, entry_id)


def write_note(office: Office, entry_id: int, said: str, person: str) -> None:
    """Save the note with a text and somebody's name."""
    raws = example_raws(office, office.standard.forms[FORM])
    save_answers(office, entry_id, raws | {"facts": said, "present": [{"name": person, "role": "neighbour"}]})


def rooms(needed: int, tries: int) -> list[int]:
    """Sizes of a disk from none to one byte too few."""
    return sorted({needed * step // tries for step in range(tries)} | {needed - 1})


def tell(doing: Callable[[], object]) -> str:
    """The code the task was refused with, or nothing."""
    try:
        doing()
    except VaultProblem as problem:
        return problem.code
    return ""


def creating(folder: Path, tries: int) -> Iterator[str]:
    """A new office on a full disk: refused, nothing is left that could be taken for an office, and it works later."""
    needed = sum(path.stat().st_size for path in _made(folder / "whole") if path.name != "cases.db")
    for room in rooms(needed, tries):
        place = folder / f"room{room}"
        disk = FullDisk(room)
        full_when_made: list[bool] = []
        said = tell(lambda place=place, disk=disk, full=full_when_made: _make(place, disk, full))
        # What an office notes when it closes is a help for the next start, and may find no room.
        if disk.was_full and said != "disk_full" and full_when_made != [False]:
            yield f"create with room for {room} bytes: {said or 'not refused'}"
        shutil.rmtree(place, ignore_errors=True)


def _make(place: Path, disk: FullDisk, full: list[bool]) -> None:
    office = new_office(place, disk)
    full.append(disk.was_full)
    office.close()


def _made(folder: Path) -> list[Path]:
    new_office(folder).close()
    return [path for path in folder.rglob("*") if path.is_file()]


def saving(ready: Prepared, folder: Path, tries: int, disk_of: Callable[[int], FullDisk] = FullDisk) -> Iterator[str]:
    """A save with a new name while register and trail cannot grow: the old is there, and the next save is whole."""
    needed = sum(path.stat().st_size for path in (ready.folder / "register").iterdir()) // 2 + 400
    for room in rooms(needed, tries):
        place = folder / f"room{room}"
        shutil.copytree(ready.folder, place)
        disk = disk_of(room)
        office = opened(place, disk)
        said = tell(lambda office=office: write_note(office, ready.entry_id, NEW, MET_LATER))
        office.close()
        if disk.was_full and said != "disk_full":
            yield f"save with room for {room} bytes: {said or 'not refused'}"
        yield from _after_a_full_disk(place, ready, f"save with room for {room} bytes")
        shutil.rmtree(place)


def database(ready: Prepared, folder: Path, tries: int) -> Iterator[str]:
    """A save of ever longer texts while the database itself cannot grow by as many pages."""
    for number in range(tries):
        more = number % FEW_PAGES
        place = folder / f"pages{number}"
        shutil.copytree(ready.folder, place)
        office = opened(place)
        _stop_growing(office, more)
        longer = NEW * (LONG + number)
        said = tell(lambda office=office, text=longer: write_note(office, ready.entry_id, text, MET_LATER))
        office.close()
        if said != "disk_full":
            yield f"save with {more} more pages: {said or 'not refused'}"
        yield from _after_a_full_disk(place, ready, f"save with {more} more pages", unchanged=True)
        shutil.rmtree(place)


def _stop_growing(office: Office, more: int) -> None:
    with office.reading() as session:
        pages = int(session.scalar(text("PRAGMA page_count")) or 0)
        session.execute(text(f"PRAGMA max_page_count = {pages + more}"))


def printing(ready: Prepared, folder: Path, tries: int) -> Iterator[str]:
    """A PDF that does not fit: the one printed before stays whole."""
    office = opened(ready.folder)
    out = io.BytesIO()
    print_case(proven(office, NAMED, ready.case_id), ready.case_id, wording_of(office.standard, "mn"), out)
    office.close()
    path = folder / "file.pdf"
    write_file(path, b"the one printed before", RealDisk())
    for room in rooms(len(out.getvalue()), tries):
        said = tell(lambda room=room: write_file(path, out.getvalue(), FullDisk(room)))
        if said != "disk_full" or path.read_bytes() != b"the one printed before":
            yield f"print with room for {room} bytes: {said or 'not refused'}"
        if [each.name for each in folder.iterdir()] != ["file.pdf"]:
            yield f"print with room for {room} bytes leaves half a file"


def _after_a_full_disk(place: Path, ready: Prepared, what: str, unchanged: bool = False) -> Iterator[str]:
    """The office opens; what was there before is read; with room again the same save is whole."""
    try:
        office = opened(place)
    except VaultProblem as problem:
        yield f"{what}: afterwards the office does not open: {problem.code}"
        return
    try:
        found = seen_note(office, ready.entry_id)
        if unchanged and (found.facts, found.person) != (OLD, MET_FIRST):
            yield f"{what}: the old note reads {found.facts!r}"
        if found.facts not in (OLD, NEW):
            yield f"{what}: the note reads {found.facts!r}"
        if office.opened.damaged:
            yield f"{what}: damaged {office.opened.damaged}"
        write_note(office, ready.entry_id, NEW, MET_LATER)
        found = seen_note(office, ready.entry_id)
        if (found.facts, found.person) != (NEW, MET_LATER):
            yield f"{what}: saved again, the note reads {found.facts!r} of {found.person!r}"
    finally:
        office.close()


def run(folder: Path, tries: int) -> tuple[int, list[str]]:
    """Every task on disks of so many sizes: how many were tried, and every failure."""
    ready = prepared(folder / "ready")
    places = [folder / name for name in ("create", "save", "database", "print")]
    for place in places:
        place.mkdir()
    failures = [
        *creating(places[0], tries),
        *saving(ready, places[1], tries),
        *database(ready, places[2], tries),
        *printing(ready, places[3], tries),
    ]
    return 4 * tries + 3, failures


def catches(folder: Path) -> bool:
    """Whether a disk that is believed blindly is noticed."""
    ready = prepared(folder / "ready")
    (folder / "mutant").mkdir()
    return bool(list(saving(ready, folder / "mutant", 3, Carelessly)))
