"""Which events of a case leave the office with it, and what may stand in each; the others speak of this office only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Case, Event

RECEIVED: Final = "case_received"
"""The event of a case that came in a package: former_code, from_office, package, sha256, and how much came."""

FOREIGN: Final = "@"
"""Opens the mark of somebody who wrote at another office; the names behind these marks are a setting."""
RECEIVED_PEOPLE: Final = "received_people"

CARRIED: Final[Mapping[str, Mapping[str, type]]] = {
    "case_opened": {},
    "contact_ended": {"ground": str},
    "stage_finished": {"stage": str, "passed": dict},
    "case_closed": {"ground": str},
    "case_reopened": {"episode": int},
    "case_suspended": {},
    "case_resumed": {},
    "alert_raised": {"threats": list},
    "alert_lifted": {"threats": list},
    "supervisor_read": {},
    "plan_approved": {},
    "transfer_sent": {},
    "transfer_received": {},
    "remark_answered": {"row": int, "answer": str},
    "excused": {"rule": str, "record": str, "occurrence": int, "reason": str},
    "late_reason": {"rule": str, "record": str, "occurrence": int, "reason": str},
    "consent_waived": {"reason": str},
    "risk_changed": {"level": str},
    "entry_signed": {"fields": list},
}
MOST_TEXT: Final = 20_000


def carried_facts(kind: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of an event that may leave with it."""
    return {name: facts[name] for name in CARRIED[kind] if name in facts}


def is_sound(kind: str, facts: Mapping[str, Any]) -> bool:
    """Whether an event that came in is one of these and holds what it should, and nothing else."""
    known = CARRIED.get(kind)
    if known is None or not facts.keys() <= known.keys() or ("stage" in known and "stage" not in facts):
        return False
    return all(type(value) is known[name] and _is_plain(value) for name, value in facts.items())


def _is_plain(value: Any) -> bool:
    if isinstance(value, dict):
        return all(_is_plain(name) and isinstance(one, str) and _is_plain(one) for name, one in value.items())
    if isinstance(value, list):
        return all(isinstance(one, str) and _is_plain(one) for one in value)
    return isinstance(value, int) or len(value) <= MOST_TEXT


def former_of(session: Session, case: Case) -> tuple[str, str] | None:
    """The code a case had at the office that sent it here, and the name of that office."""
    query = select(Event).where(Event.case_id == case.id, Event.kind == RECEIVED).order_by(Event.id.desc())
    event = session.scalars(query.limit(1)).first()
    return None if event is None else (str(event.facts["former_code"]), str(event.facts["from_office"]))
