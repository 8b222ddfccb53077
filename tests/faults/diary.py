"""What a killed worker writes, step by step, so that anybody can say afterwards what must be there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.casework.drafts import save_draft
from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office, open_office
from desktop.casework.views import case_page
from desktop.casework.views_case import entry_view
from desktop.places import standards
from desktop.standards.shelf import Shelf
from desktop.vault.files import Disk, RealDisk
from desktop.vault.passwords import Kdf
from tests.casework.filling import example_raws

FORM = "process_note"
STEPS = 4
LOGIN, PASSWORD = "naran", "дөрвөн зохиосон үг энд"
# The cost of guessing is tested elsewhere; here an office is opened hundreds of times.
CHEAP = Kdf(m=64, t=1, p=1)
# Editions never change while a test runs.
SHELF = Shelf(standards())


@dataclass(frozen=True, slots=True)
class Note:
    """What one note holds after a number of its four steps: begun, typed further, saved again, finished."""

    facts: str
    person: str
    typed: str
    finished: bool


def note_after(case_id: int, place: int, steps: int) -> Note:
    """The note at that place of the case after 1 to 4 of its steps; every text and name is its own."""
    first, second = f"Сүрэн{case_id}х{place}", f"Ганзориг{case_id}х{place}"
    person = first if steps < 3 else second
    text = f"Дэвтэр {case_id} хуудас {place}: {person} ирж, {steps if steps < 3 else 3} удаа ярив."
    facts = text if steps != 2 else note_after(case_id, place, 1).facts
    return Note(facts, person, f"Бичиж байна {case_id}-{place}" if steps >= 2 else "", steps == STEPS)


def means(disk: Disk | None = None) -> Means:
    """The shipped editions, the wall clock and the real disk, or another one."""
    return Means(shelf=SHELF, clock=datetime.now, disk=disk or RealDisk(), kdf=CHEAP, floor=CHEAP)


def new_office(folder: Path, disk: Disk | None = None) -> Office:
    """A new office with one person."""
    new = NewOffice("Үлгү сумын нийгмийн ажлын алба", "SUM0", "mn/2021", "mn")
    return create_office(folder / "office", folder / "register", new, LOGIN, PASSWORD, means(disk))[0]


def opened(folder: Path, disk: Disk | None = None) -> Office:
    """That office again."""
    return open_office(folder / "office", folder / "register", LOGIN, PASSWORD, means(disk))


class Diary:
    """Writes one note after the other into a case; each call does one step."""

    def __init__(self, office: Office, case_id: int) -> None:
        self._office = office
        self._case = case_id
        self._entry = 0
        self._raws = example_raws(office, office.standard.forms[FORM])

    def step(self, number: int) -> None:
        """Do step `number` (from 0): everything it writes is on the disk when this returns."""
        place, done = divmod(number, STEPS)
        note = note_after(self._case, place, done + 1)
        (self._begin, self._type, self._save, self._finish)[done](note)

    def _begin(self, note: Note) -> None:
        self._entry = start_entry(self._office, self._case, FORM)
        save_answers(self._office, self._entry, self._answers(note))

    def _type(self, note: Note) -> None:
        save_draft(self._office, self._entry, "summary", note.typed)

    def _save(self, note: Note) -> None:
        save_answers(self._office, self._entry, self._answers(note) | {"summary": note.typed})

    def _finish(self, _note: Note) -> None:
        finish_entry(self._office, self._entry)

    def _answers(self, note: Note) -> dict[str, Any]:
        return self._raws | {"facts": note.facts, "present": [{"name": note.person, "role": "neighbour"}]}


def what_is_wrong(office: Office, case_id: int, acknowledged: int) -> Iterator[str]:
    """Everything in the case that is not as the acknowledged steps left it; the step under way may be done or not."""
    page = case_page(office, case_id)
    notes = sorted((row for row in page.entries if row.form_id == FORM), key=lambda row: row.number)
    for place in range(-(-acknowledged // STEPS)):
        done = min(STEPS, acknowledged - place * STEPS)
        if place >= len(notes):
            yield f"note {place} is not there"
            continue
        found = seen_note(office, notes[place].id)
        allowed = [note_after(case_id, place, steps) for steps in range(done, min(STEPS, done + 1) + 1)]
        if found.facts not in {note.facts for note in allowed}:
            yield f"note {place} says {found.facts!r} after {done} steps"
        if found.person not in {note.person for note in allowed}:
            yield f"note {place} is of {found.person!r} after {done} steps"
        if allowed[0].typed and found.typed != allowed[0].typed:
            yield f"what was typed in note {place} is lost after {done} steps"
        if found.finished not in {note.finished for note in allowed}:
            yield f"note {place} is {'' if found.finished else 'not '}finished after {done} steps"


def seen_note(office: Office, entry_id: int) -> Note:
    """A note as its reader sees it; what is typed counts whether it is saved or still a draft."""
    view = entry_view(office, entry_id)
    people = view.answers.get("present") or [{}]
    typed = view.drafts.get("summary", view.answers.get("summary") or "")
    return Note(view.answers.get("facts", ""), people[0].get("name", ""), typed, view.row.state == "finished")
