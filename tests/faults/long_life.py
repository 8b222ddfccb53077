"""D12: thousands of random actions of twenty people, locks, clocks that jump; a plain model knows what is there."""

from __future__ import annotations

import contextlib
import io
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from desktop.casework.backups import list_backups, make_backup, prove_backup
from desktop.casework.checking import check_chain
from desktop.casework.documents import Paper, open_document, register_document
from desktop.casework.drafts import save_draft
from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.opening import Means, NewOffice, add_person, create_office, open_office
from desktop.casework.views_case import entry_view
from desktop.vault.database import check_db
from desktop.vault.files import RealDisk
from desktop.vault.problems import VaultProblem
from tests.casework.filling import example_raws, fill
from tests.casework.proving import proven as trusted
from tests.faults.diary import CHEAP, FORM, LOGIN, PASSWORD, SHELF
from tests.faults.groups import Found, Group, room

PEOPLE = 20
IN_A_RUN = 10_000
LOCKS_IN_A_RUN = 200
NOTES_IN_A_CASE = 8
DECADE = 3653


class Clock:
    """A clock that is set by hand now and then."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 16, 9, 0)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Note:
    """What one note must say."""

    facts: str
    person: str
    typed: str = ""
    finished: bool = False


@dataclass
class Life:
    """The office, and the model of it."""

    place: Path
    dice: random.Random
    careless: bool = False
    clock: Clock = field(default_factory=Clock)
    people: dict[str, str] = field(default_factory=lambda: {LOGIN: PASSWORD})
    cases: list[int] = field(default_factory=list)
    notes: dict[int, Note] = field(default_factory=dict)
    open_notes: list[int] = field(default_factory=list)
    files: dict[tuple[int, int], bytes] = field(default_factory=dict)
    backups: set[int] = field(default_factory=set)
    latest: datetime = datetime.min
    wrong: list[str] = field(default_factory=list)

    def begin(self) -> None:
        self.means = Means(SHELF, self.clock, RealDisk(), kdf=CHEAP, floor=CHEAP)
        new = NewOffice("Үлгү алба", "SUM0", "mn/2021", "mn")
        self.office, _ = create_office(self.place / "office", self.place / "register", new, LOGIN, PASSWORD, self.means)
        self.usb = room(self.place, "usb")
        form = self.office.standard.forms[FORM]
        # Colleagues who are not named cannot write in the strictly confidential part.
        closed = {one.id for one in form.fields() if one.confidential}
        self.raws = {name: raw for name, raw in example_raws(self.office, form).items() if name not in closed}
        self.new_case()

    # What people do

    def new_case(self) -> None:
        if len(self.notes) < NOTES_IN_A_CASE * len(self.cases):
            return
        case_id = start_case(self.office)
        fill(self.office, case_id, "consent")
        self.cases.append(case_id)

    def new_note(self) -> None:
        entry_id = start_entry(self.office, self.cases[-1], FORM)
        self.notes[entry_id] = Note("", "")
        self.open_notes.append(entry_id)
        self._write(entry_id)

    def write(self) -> None:
        if self.open_notes:
            self._write(self.dice.choice(self.open_notes))

    def _write(self, entry_id: int) -> None:
        person = f"Дорж{self.dice.randrange(10**6)}х"
        facts = f"{person} ирж {self.dice.random()} гэв."
        note = self.notes[entry_id]
        note.facts, note.person, note.typed = facts, person, note.typed or "товч"
        given = self.raws | {"facts": facts, "present": [{"name": person, "role": "neighbour"}]}
        save_answers(self.office, entry_id, given | {"summary": note.typed})

    def type(self) -> None:
        if self.open_notes:
            entry_id = self.dice.choice(self.open_notes)
            self.notes[entry_id].typed = f"бичиж байна {self.dice.random()}"
            save_draft(self.office, entry_id, "summary", self.notes[entry_id].typed)

    def finish(self) -> None:
        if len(self.open_notes) > 3:
            entry_id = self.open_notes.pop(self.dice.randrange(len(self.open_notes)))
            self._write(entry_id)
            finish_entry(self.office, entry_id)
            self.notes[entry_id].finished = True

    def attach(self) -> None:
        if len(self.files) < 200:
            content = self.dice.randbytes(self.dice.randrange(3000))
            case_id = self.dice.choice(self.cases)
            number = register_document(self.office, case_id, Paper("Баримт"), io.BytesIO(content), "a.bin")
            self.files[case_id, number] = content

    def somebody_comes(self) -> None:
        if len(self.people) < PEOPLE and self.office.user.login == LOGIN:
            login = f"ажилтан {len(self.people)}"
            self.people[login] = f"нууц үг {len(self.people)} дөрвөн"
            add_person(self.office, login, "worker", self.people[login], self.means)

    def mistype(self) -> None:
        self.office.close()
        with contextlib.suppress(VaultProblem):
            self._open(LOGIN, PASSWORD + "1")
        self._open(LOGIN, PASSWORD)

    def lock(self) -> None:
        self.office.close()
        self._open(*self.dice.choice(list(self.people.items())))
        self.look(5)

    def _open(self, login: str, password: str) -> None:
        self.office = open_office(self.place / "office", self.place / "register", login, password, self.means)

    def clock_jumps(self) -> None:
        self.clock.now += timedelta(days=self.dice.choice((-DECADE, DECADE, -1, 1, 30, -30)))

    def back_up(self) -> None:
        """A backup; while the clock is behind the newest of them nothing is thinned out, and never the last proven.

        Making one proves the one before it, which then is the last proven.
        """
        before = {row.sequence: row.state for row in list_backups(self.office, self.usb)}
        make_backup(trusted(self.office), self.usb)
        after = {row.sequence: row.state for row in list_backups(self.office, self.usb)}
        if self.clock.now < self.latest and not set(before) <= set(after):
            self.wrong.append("backups were thinned out while the clock was behind")
        proven = [sequence for sequence, state in before.items() if state == "proven"]
        if proven and not any(state == "proven" and sequence >= max(proven) for sequence, state in after.items()):
            self.wrong.append("the last proven backup was thinned out")
        self.latest = max(self.latest, self.clock.now)

    def prove(self) -> None:
        with contextlib.suppress(VaultProblem):
            prove_backup(self.office, self.usb)

    # What must be there

    def look(self, most: int) -> None:
        """Some notes and files, or all of them."""
        for entry_id in self.dice.sample(sorted(self.notes), min(most, len(self.notes))):
            self.wrong += self._differs(entry_id)
        for place in self.dice.sample(sorted(self.files), min(most, len(self.files))):
            with self.office.reading() as session:
                found = b"".join(open_document(self.office, session, find_case(session, place[0]), place[1]))
            if found != self.files[place]:
                self.wrong.append(f"file {place} differs")

    def _differs(self, entry_id: int) -> Iterator[str]:
        view, note = entry_view(self.office, entry_id), self.notes[entry_id]
        people = view.answers.get("present") or [{}]
        typed = view.drafts.get("summary", view.answers.get("summary") or "")
        if self.careless:
            typed = view.answers.get("summary") or ""
        found = (view.answers.get("facts", ""), people[0].get("name", ""), view.row.state == "finished")
        if found != (note.facts, note.person, note.finished):
            yield f"note {entry_id} is {found}"
        if note.typed and typed != note.typed:
            yield f"typing in note {entry_id} is {typed!r}"


HOW_OFTEN = {
    "write": 30,
    "type": 25,
    "new_note": 8,
    "finish": 8,
    "new_case": 5,
    "attach": 4,
    "somebody_comes": 2,
    "mistype": 0.5,
    "clock_jumps": 3,
    "back_up": 0.6,
    "prove": 0.3,
}


def run(folder: Path, cases: int, seed: int, careless: bool = False) -> Found:
    """So many actions, in runs of ten thousand; what differs from the model, at locks and at the end."""
    failures: list[str] = []
    locks = 0
    for number, actions in enumerate(min(IN_A_RUN, cases - start) for start in range(0, cases, IN_A_RUN)):
        life = Life(room(folder, f"life{number}"), random.Random(f"{seed} {number}"), careless)
        life.begin()
        every = max(5, actions // LOCKS_IN_A_RUN)
        for step in range(actions):
            (name,) = life.dice.choices(list(HOW_OFTEN), list(HOW_OFTEN.values()))
            life.clock.now += timedelta(minutes=life.dice.randrange(30))
            getattr(life, name)()
            if step % every == 0:
                life.lock()
                locks += 1
        failures += [f"run {number}: {said}" for said in (*life.wrong, *_at_the_end(life))]
        shutil.rmtree(life.place)
    return Found(cases, failures, f"{-(-cases // IN_A_RUN)} runs, {locks} locks, up to {PEOPLE} people")


def _at_the_end(life: Life) -> Iterator[str]:
    """Everything, and every check."""
    life.office.close()
    life._open(LOGIN, PASSWORD)
    life.wrong.clear()
    life.look(len(life.notes) + len(life.files))
    yield from life.wrong
    chain = check_chain(life.office)
    if chain != "ok":
        yield f"the trail says {chain}"
    key, vault_id = life.office.opened.cases_key, life.office.opened.vault_id
    life.office.close()
    wrong = check_db(life.place / "office" / "cases.db", key, vault_id, "cases", thorough=True)
    if wrong:
        yield f"the checks say {wrong}"


GROUPS = {
    "D12": Group(
        "random actions, 20 people, 200 locks a run, clocks that jump ten years: the office equals a plain model",
        60,
        3 * IN_A_RUN,
        run,
        lambda folder, seed: bool(run(folder, 60, seed, careless=True).failures),
        3 * IN_A_RUN,
    )
}
