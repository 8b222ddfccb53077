"""Faults of backups (D1, D6, D7, D8, D10): bits turn, files are cut and swapped, a kill; and restores are equal."""

from __future__ import annotations

import contextlib
import io
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop import vault
from desktop.vault import audit, restoring
from desktop.vault.backup import Going, Reader, Source, back_up, check
from desktop.vault.generations import Generation, list_generations, read_generation
from desktop.vault.manifest import STATE
from tests.independent import reader as independent
from tests.vault.office_in_sight import CHEAP, PASSWORD, Place, flip, found, signed_in

DISK = vault.RealDisk()
START = datetime(2026, 1, 16, 9, 0)
FILE_KEY = bytes(range(32))
Content = dict[str, object]


@dataclass(frozen=True)
class Stocked:
    """An office with rows, sealed files and a trail, open for as long as `connection` is."""

    place: Place
    opened: vault.Opened
    connection: Any
    medium: Path

    def source(self, run: str = "run") -> Source:
        return Source(self.opened, self.connection, run)

    def generations(self) -> tuple[Generation, ...]:
        source = self.source()
        return list_generations(source.series(self.medium), source.key, self.opened.vault_id)

    def noticed(self, one: Generation) -> bool:
        """Whether reading the backup back shows that something is wrong with it."""
        try:
            check(one, self.opened.cases_key, self.opened.vault_id, Reader(DISK, Going()))
        except vault.VaultProblem:
            return True
        return read_generation(one.folder, one.sequence, self.source().key, self.opened.vault_id).state != one.state

    def seen_by_size(self, one: Generation) -> bool:
        """The mutant: looks at names and sizes only, as a copy that is never read back does."""
        manifest = one.manifest
        assert manifest is not None
        return any((one.folder / name).stat().st_size != kept.size for name, kept in manifest.files.items())


@contextlib.contextmanager
def stocked(folder: Path, seed: int = 1) -> Iterator[Stocked]:
    """A new office with something in it, and an empty stick."""
    place = found(folder)
    medium = folder / "usb"
    medium.mkdir()
    opened = signed_in(place)
    with contextlib.closing(opened.connect()) as connection:
        connection.execute("CREATE TABLE case_file (id INTEGER PRIMARY KEY, code TEXT)")
        connection.execute("CREATE TABLE entry (case_id INTEGER, text TEXT, sealed BLOB, UNIQUE (case_id, text))")
        connection.execute("CREATE VIRTUAL TABLE search USING fts5(words, content = '', contentless_delete = 1)")
        connection.commit()
        here = Stocked(place, opened, connection, medium)
        change(here, random.Random(seed))
        yield here


def change(here: Stocked, dice: random.Random) -> None:
    """A day's work: rows, sometimes a sealed file, always lines in the trail."""
    connection = here.connection
    for _ in range(dice.randrange(1, 40)):
        words = "".join(dice.choice("абвгөүңқғәі \0") for _ in range(dice.randrange(200)))
        connection.execute("INSERT INTO case_file (code) VALUES (?)", (f"МБ-{dice.random()}",))
        row = (dice.randrange(9), words + str(dice.random()), dice.choice([None, dice.randbytes(30)]))
        connection.execute("INSERT INTO entry VALUES (?, ?, ?)", row)
        connection.execute("INSERT INTO search (words) VALUES (?)", (words,))
    connection.execute("DELETE FROM entry WHERE case_id = ?", (dice.randrange(9),))
    connection.commit()
    for _ in range(dice.randrange(3)):
        vault.seal_file(io.BytesIO(dice.randbytes(dice.randrange(150_000))), here.opened.folder, FILE_KEY, DISK)
    note(here.opened, dice.randrange(1, 5))


def note(opened: vault.Opened, lines: int) -> None:
    """Lines in the trail."""
    assert opened.audit_key is not None
    trail = audit.verify(opened.folder, opened.audit_key)
    made = []
    for _ in range(lines):
        line, trail = audit.next_line(trail, audit.Action("2026-01-16T09:00:00", 1, "b", "u", "work", "1", "done"))
        made.append(line)
    audit.append(opened.folder, made, DISK)


def seen(folder: Path) -> Content:
    """Everything an office holds, read by the reader that knows only docs/FORMAT.md."""
    office = independent.Office(folder)
    keys = office.with_password("Айгүл", PASSWORD)
    cases = office.cases(keys["cases"])
    names = [name for (name,) in cases.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    content: Content = {name: cases.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if name != "search"}
    cases.close()
    content["blobs"] = {path.name: path.read_bytes() for path in folder.glob("blobs/*/*")}
    content["trail"] = list(office.trail(keys["audit"]))
    return content


def parts_of(here: Stocked, one: Generation) -> list[Path]:
    """Every file a restore of this backup would need, and its state."""
    assert one.manifest is not None
    blobs = [one.series / "blobs" / name[:2] / name for name in one.manifest.blobs]
    return [*sorted(one.folder.iterdir()), *blobs, one.series / "vault.ksA", one.series / "vault.ksB"]


def flips(folder: Path, cases: int, seed: int, careless: bool = False) -> list[str]:
    """D6: single bits in every file of a backup; what went unnoticed."""
    dice = random.Random(seed)
    with stocked(folder) as here:
        one = back_up(here.source(), here.medium, 1, START, DISK)
        look = here.seen_by_size if careless else here.noticed
        assert not look(one)
        files = parts_of(here, one)
        unnoticed = []
        for number in range(cases):
            path = files[number % len(files)]
            bit = dice.randrange(path.stat().st_size * 8)
            flip(path, bit)
            if not look(one):
                unnoticed.append(f"bit {bit} of {path.name}")
            flip(path, bit)
        assert not look(one)
    return unnoticed


def cuts(folder: Path, cases: int, seed: int, careless: bool = False) -> list[str]:
    """D7: files cut short, emptied, doubled, taken away; what went unnoticed."""
    dice = random.Random(seed)
    with stocked(folder) as here:
        one = back_up(here.source(), here.medium, 1, START, DISK)
        look = (lambda one: not one.folder.is_dir()) if careless else here.noticed
        files = parts_of(here, one)
        unnoticed = []
        for number in range(cases):
            path = files[number % len(files)]
            whole = path.read_bytes()
            edges = [0, len(whole) - 1, *(at + by for at in range(4096, len(whole), 4096) for by in (-1, 0, 1))]
            size = dice.choice([*edges, dice.randrange(len(whole))])
            changed = dice.choice([whole[:size], whole + whole, whole + b"\0", None])
            path.unlink() if changed is None else path.write_bytes(changed)
            if not look(one) and changed != whole:
                unnoticed.append(f"{path.name} with {'nothing' if changed is None else len(changed)}")
            path.write_bytes(whole)
        assert not here.noticed(one)
    return unnoticed


def swaps(folder: Path, careless: bool = False) -> tuple[int, list[str]]:
    """D8: generations and single files swapped between two offices and between two generations; what was accepted."""
    accepted: list[str] = []
    (folder / "one").mkdir()
    (folder / "other").mkdir()
    with stocked(folder / "one") as here, stocked(folder / "other", seed=2) as other:
        mine = back_up(here.source(), here.medium, 1, START, DISK)
        back_up(here.source(), here.medium, 1, START + timedelta(days=1), DISK)
        theirs = back_up(other.source(), other.medium, 1, START, DISK)
        later = here.generations()[0]
        names = ("cases.db", "audit.log", "manifest", STATE)
        pairs = [(mine, theirs, (name,)) for name in names] + [(mine, theirs, names)]
        change(here, random.Random(3))
        third = back_up(here.source(), here.medium, 1, START + timedelta(days=2), DISK)
        pairs += [(later, third, (name,)) for name in names] + [(later, third, names)]
        for target, source, taken in pairs:
            kept = {name: (target.folder / name).read_bytes() for name in taken}
            for name in taken:
                shutil.copy(source.folder / name, target.folder / name)
            same = all(kept[name] == (target.folder / name).read_bytes() for name in taken)
            noticed = False if careless else here.noticed(target)
            if not same and not noticed:
                accepted.append(f"{', '.join(taken)} of {source.sequence} in {target.sequence}")
            for name, body in kept.items():
                (target.folder / name).write_bytes(body)
    return len(pairs), accepted


def drills(folder: Path, cases: int, seed: int, newest_only: bool = False) -> list[str]:
    """D10: a backup after each of some days, each restored into a new folder and compared; what differed.

    `newest_only` is the mutant: whatever was asked for, it restores the newest.
    """
    differing: list[str] = []
    tried = office = 0
    while tried < cases:
        office += 1
        dice = random.Random(f"{seed} {office}")
        root = folder / f"office{office}"
        root.mkdir()
        with stocked(root, seed + office) as here:
            expected = {}
            for day in range(dice.randrange(2, 6)):
                change(here, dice)
                made = back_up(here.source(f"run{day}"), here.medium, 1, START + timedelta(days=day), DISK)
                expected[made.sequence] = _seen_open(here)
        for sequence, content in expected.items():
            tried += 1
            target = root / f"restored{sequence}"
            copy = restoring.open_copy(here.medium, _access(here, tried))
            one = restoring.chosen(copy, None if newest_only else sequence)
            restoring.restore(copy, one, target, DISK)
            if seen(target) != content:
                differing.append(f"office {office}, backup {sequence}")
        shutil.rmtree(root)
    return differing


def _access(here: Stocked, turn: int) -> restoring.Access:
    """By turns a password and the recovery sheet."""
    if turn % 2:
        return restoring.with_password("Айгүл", PASSWORD, CHEAP)
    return restoring.with_sheet(here.place.sheet.groups)


def _seen_open(here: Stocked) -> Content:
    """The office that is open, by way of a plain copy of its folder."""
    twin = here.place.office.with_name("twin")
    shutil.copytree(here.place.office, twin)
    (twin / "cases.db-journal").unlink(missing_ok=True)
    content = seen(twin)
    shutil.rmtree(twin)
    return content


def kills(folder: Path, cases: int, seed: int, delays: Callable[[random.Random], float] | None = None) -> list[str]:
    """D1: killed while it backs up; earlier backups stay, none that is half counts, the next succeeds."""
    dice = random.Random(seed)
    wait = delays or (lambda dice: dice.uniform(0.0, 0.12))
    wrong: list[str] = []
    with stocked(folder) as here:
        for _ in range(12):
            change(here, dice)
        before = back_up(here.source(), here.medium, 1, START, DISK)
    for number in range(cases):
        command = [sys.executable, "-m", "tests.faults.backups", str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            time.sleep(wait(dice))
            program.send_signal(signal.SIGKILL)
            acknowledged = [int(line) for line in program.stdout if line.endswith("\n")]
        wrong += [f"kill {number}: {what}" for what in _after_a_kill(folder, before, acknowledged)]
    return wrong


def _after_a_kill(folder: Path, before: Generation, acknowledged: Sequence[int]) -> Iterator[str]:
    place = Place(folder / "office", folder / "stick", None)  # type: ignore[arg-type]  # the sheet is not used here
    opened = signed_in(place)
    with contextlib.closing(opened.connect()) as connection:
        here = Stocked(place, opened, connection, folder / "usb")
        listed = here.generations()
        sequences = {one.sequence for one in listed}
        if not listed or not sequences.issuperset(acknowledged[-1:]):
            yield f"a backup is gone: {sorted(sequences)}, acknowledged {list(acknowledged)}"
        for one in listed:
            if one.state.verified_at and here.noticed(one):
                yield f"backup {one.sequence} counts as {one.state.name} and is damaged"
        made = back_up(here.source("after"), here.medium, 1, START + timedelta(days=1), DISK)
        if here.noticed(made) or made.sequence <= before.sequence:
            yield "the next backup is not good"


def _work(folder: Path) -> None:
    """What is killed: backup after backup, each told once it is read back."""
    place = Place(folder / "office", folder / "stick", None)  # type: ignore[arg-type]  # the sheet is not used here
    opened = signed_in(place)
    with contextlib.closing(opened.connect()) as connection:
        here = Stocked(place, opened, connection, folder / "usb")
        print("ready", flush=True)
        for number in range(1000):
            made = back_up(here.source(f"run{number}"), here.medium, 1, START + timedelta(days=1), DISK)
            print(made.sequence, flush=True)


if __name__ == "__main__":
    _work(Path(sys.argv[1]))
