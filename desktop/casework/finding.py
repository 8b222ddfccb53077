"""Finding a case, an entry or a form, or refusing in one sentence."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.models import Case, Entry, Episode
from desktop.standards.definitions import Form, Standard

LIVE = ("open", "finished")


def among(column: InstrumentedAttribute[Any], values: Sequence[int] | Sequence[str]) -> ColumnElement[bool]:
    """The column holds one of many values, handed over as one list: the statement is the same for any number."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


def find_case(session: Session, case_id: int) -> Case:
    """The case, or the refusal that there is none."""
    case = session.get(Case, case_id)
    if case is None:
        raise Refusal("case_missing", case=case_id)
    return case


def find_entry(session: Session, entry_id: int) -> Entry:
    """The entry, or the refusal that there is none."""
    entry = session.get(Entry, entry_id)
    if entry is None:
        raise Refusal("entry_missing", entry=entry_id)
    return entry


def edition_of(office: Office, case: Case) -> Standard:
    """The edition a case was begun with; it keeps it for ever."""
    return office.shelf.edition(case.standard_ref)


def form_of(office: Office, entry: Entry) -> Form:
    """The definition an entry was filled in with."""
    return office.shelf.edition(entry.standard_ref).forms[entry.form_id]


def current_episode(case: Case) -> Episode:
    """The latest episode of a case."""
    return case.episodes[-1]


def entries_of(session: Session, case_id: int, *form_ids: str, episode: int | None = None) -> list[Entry]:
    """The entries of a case that count (replaced versions left out), oldest event first."""
    query = select(Entry).where(Entry.case_id == case_id, Entry.state.in_(LIVE))
    if form_ids:
        query = query.where(Entry.form_id.in_(form_ids))
    if episode is not None:
        query = query.where(Entry.episode == episode)
    return list(session.scalars(query.order_by(Entry.event_at, Entry.number)))
