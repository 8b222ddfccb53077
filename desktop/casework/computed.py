"""The answers a form's automatic fields get when it is finished."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from desktop.casework.due import dues_of
from desktop.casework.finding import current_episode, entries_of
from desktop.casework.office import Office
from desktop.models import Case, Entry
from desktop.standards.definitions import Form

Compute = Callable[[Office, Session, Case, Entry, str], Any]


def computed_answers(office: Office, session: Session, case: Case, entry: Entry, form: Form) -> dict[str, Any]:
    """The value of each automatic field that this program knows how to compute, by field id."""
    found: dict[str, Any] = {}
    for field in form.fields():
        subject, _, detail = field.computes.partition(".")
        if subject in COMPUTES:
            value = COMPUTES[subject](office, session, case, entry, detail)
            if value not in (None, ""):
                found[field.id] = value
    return found


def _of_case(office: Office, session: Session, case: Case, entry: Entry, detail: str) -> Any:
    episode = current_episode(case)
    values: dict[str, Callable[[], Any]] = {
        "code": lambda: case.code,
        "worker": lambda: _login(office, case.worker_uid),
        "risk": lambda: case.risk,
        "episode": lambda: episode.number,
        "new_episode": lambda: episode.number + 1,
        "opened": lambda: episode.opened_at and episode.opened_at.date().isoformat(),
        "organisation": lambda: office.settings.get("name"),
        "open_items": lambda: ", ".join(_open_rules(office, session, case)),
    }
    return values[detail]() if detail in values else None


def _of_entry(office: Office, session: Session, case: Case, entry: Entry, detail: str) -> Any:
    quarter = (entry.event_at.month - 1) // 3 + 1
    values: dict[str, Any] = {
        "number": entry.number,
        "version": _version(session, entry),
        "quarter": f"{entry.event_at.year}/{quarter}",
        "date": entry.event_at.date().isoformat(),
    }
    return values.get(detail)


def _version(session: Session, entry: Entry) -> int:
    """Which version of this form the case is at: each new one and each correction counts."""
    earlier = entries_of(session, entry.case_id, entry.form_id)
    before = {known.number: known.version for known in earlier if known.number < entry.number}
    return sum(before.values()) + entry.version


def _of_deadline(office: Office, session: Session, case: Case, entry: Entry, detail: str) -> Any:
    wanted = {detail} | ({"D-03"} if detail == "D-02" else set())
    dues = [due for due in dues_of(office, session, case) if due.rule.id in wanted and due.due_at is not None]
    live = [due for due in dues if due.state != "ended"]
    return max((due.due_at.strftime("%Y-%m-%dT%H:%M") for due in live), default=None)


def _open_rules(office: Office, session: Session, case: Case) -> list[str]:
    states = ("open", "soon", "overdue", "waiting")
    return sorted({due.rule.id for due in dues_of(office, session, case) if due.state in states})


def _login(office: Office, uid: str) -> str:
    for card in office.opened.users():
        if card.uid == uid:
            return card.login
    return ""


COMPUTES: dict[str, Compute] = {"case": _of_case, "entry": _of_entry, "deadline": _of_deadline}
