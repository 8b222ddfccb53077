"""The chain of records of who did what: its state travels with each change, its lines lie in `audit.log`."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop.models import Setting
from desktop.vault import audit
from desktop.vault.files import Disk
from desktop.vault.problems import VaultProblem

KEY = "audit"
# Typing is kept every few seconds and is no act of its own; the save that follows it is.
UNCHAINED = frozenset({"save_draft", "drop_drafts"})


@dataclass(frozen=True, slots=True)
class Boot:
    """This run of the program: a random name and how long it has been running."""

    name: str
    running: Callable[[], float]

    @classmethod
    def now(cls, running: Callable[[], float] = time.monotonic) -> Boot:
        """A run that begins now."""
        return cls(uuid.uuid4().hex[:12], running)


def begin_chain(session: Session, first_key: bytes) -> None:
    """Start the chain of a new office."""
    session.merge(Setting(key=KEY, value={"is": _stored(audit.start(first_key), "")}))


def next_record(session: Session, boot: Boot, at: datetime, uid: str, doing: str, what: str) -> bytes | None:
    """The line of this change; its state is written in the same transaction. None where an office has no chain."""
    row = session.get(Setting, KEY)
    if row is None or doing in UNCHAINED:
        return None
    state = row.value["is"]
    action = audit.Action(
        utc=at.strftime("%Y-%m-%dT%H:%M:%S"),
        mono=int(boot.running() * 1000),
        boot=boot.name,
        uid=uid,
        action=doing,
        object=what,
        result="done",
    )
    line, after = audit.next_line(_trail(state), action)
    row.value = {"is": _stored(after, line.decode())}
    return line


def mend_chain(session: Session, folder: Path, disk: Disk) -> None:
    """Write the last line again where a cut came between the change and its line."""
    row = session.get(Setting, KEY)
    if row is None or not row.value["is"]["line"]:
        return
    state = row.value["is"]
    try:
        written = audit.read_chain(folder)
    except VaultProblem as problem:
        if problem.code != "audit_damaged":
            raise
        # Whoever spoilt the log must not keep the office closed; the check and the screen of the trail name it.
        return
    if (written[-1]["seq"] if written else 0) == state["seq"] - 1:
        audit.append(folder, [state["line"].encode()], disk)


def chain_state(session: Session) -> audit.Trail | None:
    """How far the chain is by `cases.db`, to be compared with the file."""
    row = session.get(Setting, KEY)
    return None if row is None else _trail(row.value["is"])


def trail_head(session: Session) -> str:
    """The ten digits the chain ends with now, for reports and acts; empty where an office has no chain."""
    chain = chain_state(session)
    return "" if chain is None else audit.head(chain.mac)


def _trail(state: dict[str, Any]) -> audit.Trail:
    return audit.Trail(state["seq"], bytes.fromhex(state["mac"]), bytes.fromhex(state["key"]))


def _stored(trail: audit.Trail, line: str) -> dict[str, Any]:
    return {"seq": trail.seq, "mac": trail.mac.hex(), "key": trail.key.hex(), "line": line}
