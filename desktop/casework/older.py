"""Which file of an office is older than another one remembers: put back from a copy, or lost by a disk that lied.

Each file remembers how far another had come: the key file the cases and the register, `cases.db` the key file and the
register, the register the cases. What is remembered is never ahead of what was written, so a power cut is no alarm.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from desktop.casework import pending_names
from desktop.casework.trail import chain_state
from desktop.models import Setting
from desktop.vault.opened import Opened
from desktop.vault.register import Register
from desktop.vault.slots import Marks

SEEN = "seen"
CASES, KEYS, REGISTER, CLOCK = "cases", "keys", "register", "clock"
TRAIL = "trail"
# A clock that is put right by hand may go back a little.
LEEWAY = timedelta(minutes=5)
# A day of only reading leaves no new mark of its time more often than this.
SELDOM = timedelta(hours=1)


def find_older(session: Session, opened: Opened, register: Register | None, now: datetime) -> tuple[str, ...]:
    """What is behind of cases, keys, register and clock; asked before anything is written."""
    return tuple(_older(session, opened, register, now))


def _older(session: Session, opened: Opened, register: Register | None, now: datetime) -> Iterator[str]:
    marks, seen = opened.marks, _seen(session)
    if _lines(session) < max(marks.cases_seq, register.body.get(TRAIL, 0) if register is not None else 0):
        yield CASES
    if opened.file.slots.revision < seen.get(KEYS, 0):
        yield KEYS
    if register is not None and register.seq + _waiting(session, register) < max(
        marks.register_seq, seen.get(REGISTER, 0)
    ):
        yield REGISTER
    if marks.max_time and now < datetime.fromisoformat(marks.max_time) - LEEWAY:
        yield CLOCK


def note_seen(session: Session, opened: Opened, register: Register | None, names: bool) -> None:
    """Put into the change that is under way how far key file and register are; `names`: the register follows it."""
    seen = _seen(session)
    fresh = {**seen, KEYS: opened.file.slots.revision}
    if names and register is not None:
        fresh[REGISTER] = register.seq + 1
    if fresh != seen:
        session.merge(Setting(key=SEEN, value={"is": fresh}))


def marks_now(session: Session, opened: Opened, register: Register | None, now: datetime) -> Marks | None:
    """What the key file is to remember when the office is closed; None where it knows all that already."""
    before, chain = opened.marks, chain_state(session)
    fresh = Marks(
        cases_seq=_lines(session),
        register_seq=before.register_seq if register is None else register.seq,
        audit_head="" if chain is None else chain.mac.hex(),
        max_time=max(before.max_time, now.isoformat(timespec="seconds")),
    )
    same = (fresh.cases_seq, fresh.register_seq) == (before.cases_seq, before.register_seq)
    if same and before.max_time and now < datetime.fromisoformat(before.max_time) + SELDOM:
        return None
    return fresh


def _lines(session: Session) -> int:
    chain = chain_state(session)
    return 0 if chain is None else chain.seq


def _seen(session: Session) -> dict[str, int]:
    row = session.get(Setting, SEEN)
    return {} if row is None else dict(row.value["is"])


def _waiting(session: Session, register: Register) -> int:
    """1 where the names of the last change wait in `cases.db` to be brought to the register."""
    row = session.get(Setting, pending_names.KEY)
    return 1 if row is not None and row.value["is"]["seq"] == register.seq + 1 else 0
