"""The answers a form's automatic fields get when it is finished."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from desktop.casework.codes import ALPHABET
from desktop.casework.due import dues_of
from desktop.casework.facts import age_at, age_group
from desktop.casework.finding import current_episode, edition_of, entries_of
from desktop.casework.office import Office
from desktop.models import Case, Entry
from desktop.standards.definitions import ChecklistItem, Form

# Letters and digits of a code that stands for one presentation and for nothing else.
CODE_LENGTH = 6

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
        "sex": lambda: case.client_sex,
        "age_group": lambda: age_group(_age(office, case)),
        "checklist": lambda: _completeness(office, session, case),
        "next_contact": lambda: _agreed(session, entry, "next_contact"),
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
        "temporary_code": "".join(ALPHABET[office.pick(len(ALPHABET))] for _ in range(CODE_LENGTH)),
    }
    return values.get(detail)


def _age(office: Office, case: Case) -> int | None:
    today = office.now().date()
    known = age_at(office.names.client_fact(case.uid, "birth_date"), today)
    return known if known is not None or not case.birth_year else today.year - case.birth_year


def _agreed(session: Session, entry: Entry, field_id: str) -> Any:
    """What the last finished entry before this one said under that field: the day that was agreed."""
    before = [
        known
        for known in entries_of(session, entry.case_id, episode=entry.episode)
        if known.id != entry.id and known.state == "finished" and known.answers.get(field_id)
    ]
    last = max(before, key=lambda known: (known.event_at, known.number), default=None)
    return None if last is None else last.answers[field_id]


def _completeness(office: Office, session: Session, case: Case) -> str:
    """How many things of a complete file are there, and the numbers of those that are not: 24/26 (– 7, 15)."""
    there = {entry.form_id: entry for entry in entries_of(session, case.id) if entry.state == "finished"}
    items = edition_of(office, case).checklist
    missing = [item.id for item in items if not any(_brings(there.get(form), item) for form in item.forms)]
    return f"{len(items) - len(missing)}/{len(items)}" + (f" (– {', '.join(missing)})" if missing else "")


def _brings(entry: Entry | None, item: ChecklistItem) -> bool:
    if entry is None:
        return False
    asked = [name.partition(".")[2] for name in item.fields if name.startswith(f"{entry.form_id}.")]
    return not asked or any(entry.answers.get(field_id) for field_id in asked)


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
