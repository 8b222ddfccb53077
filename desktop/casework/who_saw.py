"""Who saw and changed what and when, read from the chain itself, with the proof that nothing is missing from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.checking import OK, check_chain
from desktop.casework.office import Office
from desktop.casework.permissions import HEAD, needs
from desktop.casework.trail import trail_head
from desktop.models import Case
from desktop.vault.audit import readable

LOOKED: Final = frozenset(
    {
        "read_case",
        "print",
        "preview_sealed",
        "open_confidential",
        "break_glass",
        "list_register",
        "send_package",
        "hand_out",
    }
)
"""What is done to know, not to change."""
MOST_SHOWN: Final = 1000


@dataclass(frozen=True, slots=True)
class TraceWish:
    """What is looked for; empty is everything. Both days count."""

    case: str = ""
    uid: str = ""
    since: date | None = None
    until: date | None = None
    only_looked: bool = False


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One line of the chain; `case_id` 0 and no code where it was about no case, or one that is gone."""

    number: int
    at: datetime
    uid: str
    by: str
    doing: str
    case_id: int
    code: str


@dataclass(frozen=True, slots=True)
class Trace:
    """`found` lines of `count`, newest first, the newest thousand of them here; `problem` is a code where the chain
    is not whole, `proven` whether every line was proven with its own key or only numbered and ended as it should be.
    """

    lines: tuple[TraceLine, ...]
    found: int
    count: int
    head: str
    problem: str
    proven: bool
    people: tuple[tuple[str, str], ...]


@needs("read_trail")
def who_saw(office: Office, wish: TraceWish) -> Trace:
    """The lines wished for: a head sees all of them, others those of their own cases and their own doing."""
    state = check_chain(office)
    # A broken chain is shown as far as it can be read; the banner says that it is broken.
    records = readable(office.folder)
    with office.reading() as session:
        cases, head = _cases(session), trail_head(session)
    logins = {card.uid: card.login for card in office.opened.users()}
    mine = {str(case.id) for case in cases.values() if case.worker_uid == office.user.uid}
    everything = office.user.role == HEAD
    seen = [one for one in records if everything or one["object"] in mine or one["uid"] == office.user.uid]
    found = [one for one in reversed(seen) if _is_wished(one, wish, cases)]
    return Trace(
        lines=tuple(_line(one, cases, logins) for one in found[:MOST_SHOWN]),
        found=len(found),
        count=len(seen),
        head=head,
        problem="" if state == OK else state,
        proven=office.opened.audit_key is not None,
        people=_people(seen, logins),
    )


@dataclass(frozen=True, slots=True)
class _Known:
    id: int
    code: str
    worker_uid: str


def _cases(session: Session) -> dict[str, _Known]:
    rows = session.execute(select(Case.id, Case.code, Case.worker_uid))
    return {str(number): _Known(number, code or "", worker) for number, code, worker in rows}


def _is_wished(record: dict[str, Any], wish: TraceWish, cases: dict[str, _Known]) -> bool:
    case = cases.get(record["object"])
    day = datetime.fromisoformat(record["utc"]).date()
    return (
        (not wish.case or (case is not None and wish.case.casefold() in case.code.casefold()))
        and wish.uid in ("", record["uid"])
        and (wish.since is None or day >= wish.since)
        and (wish.until is None or day <= wish.until)
        and (not wish.only_looked or record["action"] in LOOKED)
    )


def _line(record: dict[str, Any], cases: dict[str, _Known], logins: dict[str, str]) -> TraceLine:
    case = cases.get(record["object"])
    return TraceLine(
        number=record["seq"],
        at=datetime.fromisoformat(record["utc"]),
        uid=record["uid"],
        by=logins.get(record["uid"], record["uid"][:8]),
        doing=record["action"],
        case_id=case.id if case is not None else 0,
        code=case.code if case is not None else "",
    )


def _people(records: Sequence[dict[str, Any]], logins: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Everyone in these lines, also those who have left."""
    uids = {record["uid"] for record in records}
    return tuple(sorted(((uid, logins.get(uid, uid[:8])) for uid in uids), key=lambda one: one[1]))
