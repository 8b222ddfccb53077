"""D8: what was sealed for one place is put in another: offices, cases, rows, files, pieces, pages; none is accepted."""

from __future__ import annotations

import contextlib
import io
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from desktop import vault
from desktop.vault import audit, sealed
from desktop.vault.attachments import CHUNK, blob_path
from desktop.vault.database import check_db
from tests.faults import backups
from tests.faults.damage import raises
from tests.faults.groups import Found, Group, room

PAGE = 4096
PIECE = CHUNK + sealed.TAG
PLACE = {"vault_id": "", "table": "entry", "column": "text", "row": "r1", "case": "c1", "schema": "1"}
OTHERS = {"table": "draft", "column": "sealed", "row": "r2", "case": "c2", "schema": "2"}


@dataclass(frozen=True, slots=True)
class Two:
    """Two offices that were worked in, and an older copy of the first one's database."""

    one: backups.Stocked
    other: backups.Stocked
    older: bytes

    def path(self, here: backups.Stocked, name: str) -> Path:
        return (here.place.stick if name.startswith("register") else here.place.office) / name


@contextlib.contextmanager
def two_offices(folder: Path, seed: int) -> Iterator[Two]:
    """Both closed, so that their files may be moved."""
    with (
        backups.stocked(room(folder, "one"), seed) as one,
        backups.stocked(room(folder, "other"), seed + 1) as other,
    ):
        cases = one.place.office / "cases.db"
        one.connection.executemany("INSERT INTO entry VALUES (7, ?, ?)", [(f"{n} анх", bytes(600)) for n in range(90)])
        one.connection.commit()
        older = cases.read_bytes()
        one.connection.execute("UPDATE entry SET sealed = randomblob(600) WHERE case_id = 7")
        one.connection.commit()
        for here in (one, other):
            here.connection.close()
        yield Two(one, other, older)


def a_value(two: Two, dice: random.Random) -> str:
    """A sealed value under another row, column, table, case, version or office; of another kind or generation."""
    key, kind, epoch = dice.randbytes(32), dice.choice(("cases", "case", "register")), dice.randrange(1, 9)
    here = {**PLACE, "vault_id": two.one.opened.vault_id}
    body = vault.seal(key, kind, epoch, dice.randbytes(dice.randrange(80)), **here)
    changed = dice.choice((*OTHERS, "vault_id", "kind", "epoch"))
    there = {**here, **{name: value for name, value in OTHERS.items() if name == changed}}
    if changed == "vault_id":
        there["vault_id"] = two.other.opened.vault_id
    as_kind = "slot" if changed == "kind" else kind
    as_epoch = epoch + 1 if changed == "epoch" else epoch
    moved = raises(lambda: vault.open_sealed(key, as_kind, as_epoch, body, **there))
    return "" if moved else f"a value with another {changed} opens"


def a_grant(two: Two, dice: random.Random) -> str:
    """A wrapped key for another purpose or person."""
    key, private = dice.randbytes(32), dice.randbytes(32)
    wrapped = vault.wrap_for(sealed.x25519_public(private), key, b"kerege1/case|1")
    taker, info = dice.choice(((dice.randbytes(32), b"kerege1/case|1"), (private, b"kerege1/case|2")))
    return "" if raises(lambda: vault.unwrap(taker, wrapped, info)) else "a wrapped key opens for something else"


def a_whole_file(two: Two, dice: random.Random) -> str:
    """A file of one office in the folder of the other."""
    name = dice.choice(("cases.db", "register", audit.NAME))
    names = ("register.A", "register.B") if name == "register" else (name,)
    before = {each: two.path(two.one, each).read_bytes() for each in names}
    for each in names:
        two.path(two.one, each).write_bytes(two.path(two.other, each).read_bytes())
    opened, place = two.one.opened, two.one.place
    assert opened.audit_key is not None
    assert opened.register_key is not None
    first, register_key = opened.audit_key, opened.register_key
    noticed = {
        "cases.db": lambda: raises(lambda: opened.connect()),
        "register": lambda: raises(lambda: vault.load(place.stick, register_key, opened.vault_id)),
        audit.NAME: lambda: raises(lambda: audit.verify(place.office, first)),
    }[name]()
    for each in names:
        two.path(two.one, each).write_bytes(before[each])
    return "" if noticed else f"{name} of another office is taken"


def an_attachment(two: Two, dice: random.Random) -> str:
    """One sealed file under the name of another, or its pieces in another order, doubled or left out."""
    office, keys = two.one.place.office, [dice.randbytes(32), dice.randbytes(32)]
    blobs = [vault.seal_file(io.BytesIO(dice.randbytes(3 * CHUNK - 5)), office, key, backups.DISK) for key in keys]
    paths = [blob_path(office, blob.name) for blob in blobs]
    whole = [path.read_bytes() for path in paths]
    nonce, rest = whole[0][:16], whole[0][16:]
    pieces = [rest[at : at + PIECE] for at in range(0, len(rest), PIECE)]
    swapped = [*pieces]
    swapped[0], swapped[1] = swapped[1], swapped[0]
    theirs = whole[1][16 : 16 + PIECE]
    changed = dice.choice(
        (
            whole[1],
            *(nonce + b"".join(part) for part in (swapped, pieces[:-1], [*pieces, pieces[-1]], [theirs, *pieces[1:]])),
        )
    )
    paths[0].write_bytes(changed)
    blob = blobs[0]

    def read() -> None:
        for _ in vault.open_file(blob.name, office, keys[0], blob.size):
            continue

    noticed = raises(read)
    for path in paths:
        path.unlink()
    return "" if noticed else "a sealed file put together from others opens"


WAYS: tuple[Callable[[Two, random.Random], str], ...] = (a_value, a_grant, a_whole_file, an_attachment)


def replayed_pages(two: Two) -> tuple[int, int]:
    """Single pages of the older copy: how many there are, and how many the checks notice. Reported, not promised."""
    cases, opened = two.one.place.office / "cases.db", two.one.opened
    whole = cases.read_bytes()
    tried = noticed = 0
    for at in range(PAGE, min(len(whole), len(two.older)), PAGE):
        if whole[at : at + PAGE] == two.older[at : at + PAGE]:
            continue
        tried += 1
        cases.write_bytes(whole[:at] + two.older[at : at + PAGE] + whole[at + PAGE :])
        noticed += bool(check_db(cases, opened.cases_key, opened.vault_id, "cases", thorough=True))
    cases.write_bytes(whole)
    return tried, noticed


def run(folder: Path, cases: int, seed: int) -> Found:
    """So many things in another place, and the backups' own swaps; what was accepted."""
    dice = random.Random(seed)
    with two_offices(folder, seed) as two:
        failures = [said for number in range(cases) if (said := WAYS[number % len(WAYS)](two, dice))]
        pages, noticed = replayed_pages(two)
    tried, accepted = backups.swaps(room(folder, "backups"))
    note = (
        f"pages of an older copy put back one by one: {noticed} of {pages} noticed by the checks (a rate, no promise)"
    )
    shutil.rmtree(folder / "backups")
    return Found(cases + tried, [*failures, *accepted], note)


def catches(folder: Path, seed: int) -> bool:
    """The mutant binds nothing to its place."""
    with patch.object(sealed, "joined", lambda *parts: b""), two_offices(folder, seed) as two:
        dice = random.Random(seed)
        return any(a_value(two, dice) for _ in range(20))


GROUPS = {
    "D8": Group(
        "files, rows, grants, pieces and pages put in another place: none accepted",
        80,
        2_000,
        run,
        catches,
        2_000,
    )
}
