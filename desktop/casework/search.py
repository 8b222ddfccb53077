"""Finding a case by code, by name where names may be seen, and by the words of its texts."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import or_, select, text
from sqlalchemy.orm import Session

from desktop.casework.finding import among
from desktop.casework.folding import fold
from desktop.casework.names import TOKEN
from desktop.casework.office import Office
from desktop.casework.package_events import RECEIVED
from desktop.casework.permissions import may
from desktop.models import Case, Entry, Event

WORD = re.compile(r"[^\W_]+")


def index_entry(session: Session, entry: Entry) -> None:
    """Put the coded texts of an entry into the index; names are not in them, sealed answers never were."""
    if entry.id is None:
        session.flush()  # a new one gets its number
    # Plain statements: this is done at every save, and nothing of it is an object.
    run = session.connection().exec_driver_sql
    run("DELETE FROM search WHERE rowid = ?", (entry.id,))
    words = " ".join(_texts(entry.answers))
    if words.strip():
        run("INSERT INTO search (rowid, words, case_id) VALUES (?, ?, ?)", (entry.id, words, entry.case_id))


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [TOKEN.sub(" ", value)]
    if isinstance(value, list):
        return [found for item in value for found in _texts(item)]
    if isinstance(value, dict):
        return [found for item in value.values() for found in _texts(item)]
    return []


def find_case_ids(office: Office, session: Session, typed: str, limit: int = 500) -> list[int]:
    """The cases that match what was typed: codes first, then names, then the words of texts."""
    found: dict[int, None] = {}
    for case_id in _by_code(session, typed, limit):
        found[case_id] = None
    for case_id in _by_name(office, session, typed):
        found[case_id] = None
    for case_id in _by_words(session, typed, limit) if may(office.user.role, "read_texts") else ():
        found[case_id] = None
    return list(found)[:limit]


def _by_code(session: Session, typed: str, limit: int) -> list[int]:
    part = typed.strip().upper().replace("%", "").replace("_", "")
    if len(part) < 2:
        return []
    # A case that came from another office is asked for there by its former code.
    former = select(Event.case_id).where(
        Event.kind == RECEIVED, Event.facts["former_code"].as_string().like(f"%{part}%")
    )
    query = select(Case.id).where(or_(Case.code.like(f"%{part}%"), Case.id.in_(former))).order_by(Case.code)
    query = query.limit(limit)
    return list(session.scalars(query))


def _by_name(office: Office, session: Session, typed: str) -> list[int]:
    if not office.names.is_open:
        return []
    wanted = sorted(fold(typed).split(), key=len, reverse=True)
    found = list(office.names.folded_clients().items()) if wanted else []
    for part in wanted:
        # At each key over every name of the office: two looks into a string, and no list of its words.
        inside = f" {part}"
        found = [(uid, name) for uid, name in found if name.startswith(part) or inside in name]
    if not found:
        return []
    return list(session.scalars(select(Case.id).where(among(Case.uid, [uid for uid, _ in found[:500]]))))


def _by_words(session: Session, typed: str, limit: int) -> list[int]:
    words = WORD.findall(typed)
    if not words or max(map(len, words)) < 3:
        return []
    query = " ".join(f'"{word}"*' for word in words)
    rows = session.execute(
        text(
            "SELECT DISTINCT case_id FROM "
            "(SELECT case_id FROM search WHERE search MATCH :q ORDER BY rowid DESC LIMIT 2000) LIMIT :n"
        ),
        {"q": query, "n": limit},
    )
    return [int(row[0]) for row in rows.all()]
