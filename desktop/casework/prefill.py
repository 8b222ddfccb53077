"""What a form begins with: facts of the case, answers of earlier forms and the days they were confirmed, tables."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop.casework.computed import COMPUTES
from desktop.casework.finding import edition_of, entries_of
from desktop.casework.gathering import gathered_rows
from desktop.casework.office import Office
from desktop.casework.reading import answers_for, whole_answers
from desktop.forms.kinds import KINDS
from desktop.forms.kinds.kind import is_hidden
from desktop.models import Case, Entry
from desktop.standards.definitions import Form
from desktop.standards.expanding import AS_OF
from desktop.standards.known import CLIENT

Found = tuple[Any, date]


def prefilled(office: Office, session: Session, case: Case, entry: Entry, form: Form) -> dict[str, Any]:
    """The answers a new entry begins with, by field id; nothing that lies in a register which is not open."""
    begun: dict[str, Any] = {}
    for field in form.fields():
        if field.gather:
            rows = gathered_rows(office, session, case, edition_of(office, case), field)
            begun |= {field.id: rows} if rows else {}
        if not field.from_:
            continue
        value, confirmed = _found(office, session, case, entry, field.from_, field.confidential)
        if KINDS[field.kind].is_empty(value) or is_hidden(value):
            continue
        begun[field.id] = value
        if field.as_of:
            begun[field.id + AS_OF] = confirmed.isoformat()
    return begun


def read_again(office: Office, session: Session, case: Case, entry: Entry, form: Form) -> dict[str, Any]:
    """What only stands there to be read, as it is today; a form that is finished keeps it as it was."""
    shown = {field.id for field in form.fields() if field.read_only and field.from_}
    if not shown or entry.replaces_id is not None:
        return {}
    found = prefilled(office, session, case, entry, form)
    return {name: value for name, value in found.items() if name in shown or name.removesuffix(AS_OF) in shown}


def confirmed_anew(form: Form, before: dict[str, Any], now: dict[str, Any], today: date) -> dict[str, Any]:
    """The days of confirmation that change because somebody has now given another answer."""
    return {
        field.id + AS_OF: today.isoformat()
        for field in form.fields()
        if field.as_of and not field.read_only and now.get(field.id) != before.get(field.id)
    }


def _found(office: Office, session: Session, case: Case, entry: Entry, name: str, sealed: bool) -> Found:
    subject, _, detail = name.partition(".")
    today = office.now().date()
    if name.startswith(CLIENT):
        return office.names.client_fact(case.uid, detail), today
    if subject == "case":
        own = {"client_type": case.client_type}
        value = own[detail] if detail in own else COMPUTES[subject](office, session, case, entry, detail)
        return value, today
    earlier = [each for each in entries_of(session, case.id, subject) if each.state == "finished"]
    if not earlier:
        return None, today
    # What is strictly confidential goes on into nothing that is not.
    read = whole_answers if sealed else answers_for
    answers = read(office, session, earlier[-1])
    return answers.get(detail), earlier[-1].event_at.date()
