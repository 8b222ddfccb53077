"""D6 and D7: bits turn and files are cut, emptied or doubled, everywhere in an office; the full check notices each."""

from __future__ import annotations

import contextlib
import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop import vault
from desktop.vault import audit
from desktop.vault.database import check_db
from desktop.vault.generations import Generation
from desktop.vault.slots import read_slots
from tests.faults import backups
from tests.faults.groups import Found, Group

PAGE, SECTOR = 4096, 512
RESERVED = 80
"""Bytes at the end of a page of SQLCipher: its IV and its HMAC."""
AT = datetime(2026, 1, 20, 9)


@dataclass(frozen=True, slots=True)
class Target:
    """One file, what notices damage of it, and how many of a thousand flips it gets."""

    path: Path
    noticed: Callable[[], bool]
    share: int
    step: int

    @property
    def name(self) -> str:
        return self.path.name[:12]


def raises(doing: Callable[[], object]) -> bool:
    """Whether a task is refused by the vault."""
    try:
        doing()
    except vault.VaultProblem:
        return True
    return False


@contextlib.contextmanager
def targets(folder: Path, seed: int) -> Iterator[list[Target]]:
    """Every file of an office that was worked in and backed up, with what notices damage of it."""
    with backups.stocked(folder, seed) as here:
        _stock_more(here)
        one = backups.back_up(here.source(), here.medium, 1, AT, backups.DISK)
        opened, office = here.opened, here.place.office
        blob = vault.seal_file(
            io.BytesIO(random.Random(seed).randbytes(150_000)), office, backups.FILE_KEY, backups.DISK
        )
        assert opened.audit_key is not None
        until = audit.verify(office, opened.audit_key)
        here.connection.close()
        found = [*_files_of(here, opened, until, blob), *_files_of_backup(here, one)]
        assert not any(target.noticed() for target in found)
        yield found
        assert not any(target.noticed() for target in found)


def _stock_more(here: backups.Stocked) -> None:
    """More pages, and some of them free again."""
    connection = here.connection
    connection.executemany("INSERT INTO entry VALUES (1, ?, ?)", [(f"{n}" * 300, bytes(900)) for n in range(150)])
    connection.commit()
    connection.execute("DELETE FROM entry WHERE rowid % 3 = 0")
    connection.commit()


def _files_of(here: backups.Stocked, opened: vault.Opened, until: audit.Trail, sealed: vault.Blob) -> Iterator[Target]:
    office, stick = here.place.office, here.place.stick
    key, vault_id, first = opened.cases_key, opened.vault_id, opened.audit_key
    register_key = opened.register_key
    assert first is not None
    assert register_key is not None
    cases = office / "cases.db"
    yield Target(cases, lambda: bool(check_db(cases, key, vault_id, "cases", thorough=True)), 550, PAGE)
    for name in ("vault.ksA", "vault.ksB"):
        yield Target(office / name, lambda name=name: name in read_slots(office).damaged, 60, SECTOR)
    for name in ("register.A", "register.B"):
        path = stick / name
        yield Target(path, lambda path=path: path.name in _register(stick, register_key, vault_id), 60, SECTOR)
    blob = office / "blobs" / sealed.name[:2] / sealed.name
    yield Target(blob, lambda: raises(lambda: _read_blob(sealed, office)), 100, 64 * 1024 + 16)
    yield Target(office / audit.NAME, lambda: raises(lambda: audit.verify(office, first, until)), 60, SECTOR)


def _register(stick: Path, key: bytes, vault_id: str) -> tuple[str, ...]:
    try:
        return vault.load(stick, key, vault_id).damaged
    except vault.VaultProblem as problem:
        return ("register.A", "register.B") if problem.code == "other_office" else ()


def _read_blob(blob: vault.Blob, office: Path) -> None:
    for _ in vault.open_file(blob.name, office, backups.FILE_KEY, blob.size):
        continue


def _files_of_backup(here: backups.Stocked, one: Generation) -> Iterator[Target]:
    parts = backups.parts_of(here, one)
    for path in parts:
        yield Target(path, lambda: here.noticed(one), 60 // len(parts), PAGE)


def flips(folder: Path, cases: int, seed: int, careless: bool = False) -> Found:
    """Single bits, one at a time; the mutant only looks at sizes."""
    dice, unnoticed, tried = random.Random(seed), [], 0
    with targets(folder, seed) as files:
        weights = [target.share for target in files]
        sizes = {target.path: target.path.stat().st_size for target in files}
        for target in dice.choices(files, weights, k=cases):
            place = _place(dice, target)
            _turn(target.path, place)
            seen = target.path.stat().st_size != sizes[target.path] if careless else target.noticed()
            if not seen:
                unnoticed.append(f"bit {place} of {target.name}")
            _turn(target.path, place)
            tried += 1
    return Found(tried, unnoticed)


def _place(dice: random.Random, target: Target) -> int:
    """A bit; of a database often one of the salt, the first page, or the end of a page."""
    size = target.path.stat().st_size
    if target.step != PAGE or size < PAGE:
        return dice.randrange(size * 8)
    start = dice.randrange(size // PAGE) * PAGE
    low, high = dice.choice(((0, 16), (16, PAGE), (start, start + PAGE), (start + PAGE - RESERVED, start + PAGE)))
    return dice.randrange(low * 8, high * 8)


def _turn(path: Path, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(bit // 8)
        byte = file.read(1)[0]
        file.seek(bit // 8)
        file.write(bytes([byte ^ 1 << bit % 8]))


def cuts(folder: Path, cases: int, seed: int, careless: bool = False) -> Found:
    """Every file cut at each boundary and one byte beside it, emptied, doubled, and cut at random places."""
    dice, unnoticed, tried = random.Random(seed), [], 0
    with targets(folder, seed) as files:
        for target in files:
            whole = target.path.read_bytes()
            for size, changed in _cut(whole, target.step, dice, -(-cases // len(files))):
                target.path.write_bytes(changed)
                seen = not target.path.exists() if careless else target.noticed()
                tried += 1
                if not seen:
                    unnoticed.append(f"{target.name} of {len(whole)} bytes with {size}")
            target.path.write_bytes(whole)
    return Found(tried, unnoticed)


def _cut(whole: bytes, step: int, dice: random.Random, more: int) -> Iterator[tuple[int, bytes]]:
    edges = {at + by for at in range(0, len(whole) + 1, step) for by in (-1, 0, 1)}
    sizes = {size for size in edges if 0 <= size < len(whole)} | {dice.randrange(len(whole)) for _ in range(more)}
    yield from ((size, whole[:size]) for size in sorted(sizes))
    yield 2 * len(whole), whole + whole


def _catches(run: Callable[[Path, int, int, bool], Found], folder: Path, seed: int) -> bool:
    return bool(run(folder, 20, seed, True).failures)


GROUPS = {
    "D6": Group(
        "single bits turn anywhere in office, register and backup: the full check notices every one",
        300,
        20_000,
        flips,
        lambda folder, seed: _catches(flips, folder, seed),
        20_000,
    ),
    "D7": Group(
        "files cut at every boundary and beside it, at random places, emptied, doubled: noticed every time",
        60,
        2_000,
        cuts,
        lambda folder, seed: _catches(cuts, folder, seed),
        2_000,
    ),
}
