"""Earlier requests about the same child that led to no file, found again through the register alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.finding import LIVE, edition_of, find_case
from desktop.casework.folding import fold
from desktop.casework.intake import SAME_NAME, SAME_YEAR
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.models import Case, Entry, Event
from desktop.standards.definitions import Effect

LISTS = "lists_unconfirmed"
NOT_CONFIRMED = "not_confirmed"
ENDED = "contact_ended"
NAME_ALONE = re.compile(r"[^,;(\d]+")


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """A request that led to no file: `ground` is "not_confirmed" or "one_time"; `case_id` is where it can be read."""

    case_id: int
    code: str
    at: datetime
    ground: str


@needs("read_cases")
def earlier_requests(office: Office, case_id: int) -> tuple[EarlierRow, ...]:
    """Those about the client of this case, newest first; nothing without the register or without a name."""
    if not office.names.is_open:
        return ()
    with office.reading() as session:
        return earlier_of(office, session, find_case(session, case_id))


def earlier_of(office: Office, session: Session, case: Case) -> tuple[EarlierRow, ...]:
    """The same for one who has the case already."""
    name = fold(office.names.client_name(case.uid))
    if not name:
        return ()
    ended = list(_ended(office, session, case, name))
    known = {(row.case_id, row.ground) for row in ended}
    listed = [row for row in _listed(office, session, case, name) if (row.case_id, row.ground) not in known]
    return tuple(sorted({*ended, *listed}, key=lambda row: row.at, reverse=True))


def _ended(office: Office, session: Session, mine: Case, name: str) -> Iterator[EarlierRow]:
    clients = office.names.folded_clients()
    query = select(Case, Event).join(Event, Event.case_id == Case.id).where(Event.kind == ENDED)
    for case, event in session.execute(query):
        same_year = mine.birth_year is not None and case.birth_year == mine.birth_year
        known = clients.get(case.uid, "")
        if case.id == mine.id or fuzz.token_sort_ratio(name, known) >= (SAME_YEAR if same_year else SAME_NAME):
            yield EarlierRow(case.id, case.code or "", event.at, str(event.facts.get("ground", "")))


def _listed(office: Office, session: Session, mine: Case, name: str) -> Iterator[EarlierRow]:
    """Children who stand in a journal of unconfirmed requests by name, perhaps copied from an older book."""
    forms = edition_of(office, mine).forms.values()
    effects = {form.id: effect for form in forms for effect in form.effects if effect.does == LISTS}
    if not effects:
        return
    query = select(Entry, Case).join(Case, Case.id == Entry.case_id)
    query = query.where(Entry.form_id.in_(effects), Entry.state.in_(LIVE), Entry.standard_ref == mine.standard_ref)
    for entry, case in session.execute(query):
        for row in _rows_about(office, case, entry, effects[entry.form_id], name):
            yield EarlierRow(case.id, case.code or "", _day_of(row, entry), NOT_CONFIRMED)


def _rows_about(office: Office, case: Case, entry: Entry, effect: Effect, name: str) -> Iterator[dict[str, Any]]:
    names = office.names.answers(case.uid, entry.uid).get(effect.field) or {}
    for place, row in enumerate(entry.answers.get(effect.field) or ()):
        written = NAME_ALONE.match(str((names.get(str(place)) or {}).get(effect.to) or ""))
        if written and fuzz.token_sort_ratio(name, fold(written.group())) >= SAME_NAME:
            yield row


def _day_of(row: dict[str, Any], entry: Entry) -> datetime:
    """The day of the request in that row, if it is a whole day; else the day of the entry."""
    for value in row.values():
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            return datetime.fromisoformat(value)
    return entry.event_at
