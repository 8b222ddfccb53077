"""What is typed and not yet saved, kept within seconds and sealed, so that a power cut costs at most ten of them."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.casework.confidential import CASE_KEY, key_for_writing
from desktop.casework.finding import find_case, find_entry, form_of
from desktop.casework.office import Office
from desktop.casework.permissions import may, needs
from desktop.casework.refusals import Refusal
from desktop.models import Draft, Entry
from desktop.vault.sealed import open_sealed, seal


@needs("write_cases", "supervise")
def save_draft(office: Office, entry_id: int, field_id: str, raw: Any) -> None:
    """Keep what is typed in one field as it is; nothing is checked."""
    with office.changing(office.user, "save_draft", entry=entry_id) as session:
        entry = find_entry(session, entry_id)
        if entry.state != "open":
            raise Refusal("entry_closed", entry=entry_id)
        session.info["case_id"] = entry.case_id
        keep_draft(office, session, entry, field_id, raw)


def keep_draft(office: Office, session: Session, entry: Entry, field_id: str, raw: Any) -> None:
    """Put one field's typing beside the saved answers, inside a change that is under way."""
    kind, key = _key_for(office, session, entry, field_id)
    body = json.dumps(raw, ensure_ascii=False).encode()
    sealed = seal(key, kind, 1, body, **_place(office, entry, field_id))
    draft = session.scalar(select(Draft).where(Draft.entry_id == entry.id, Draft.field_id == field_id))
    if draft is None:
        draft = Draft(entry_id=entry.id, field_id=field_id)
        session.add(draft)
    draft.typed_at, draft.key, draft.sealed = office.now(), kind, sealed


def drafts_of(office: Office, session: Session, entry: Entry) -> dict[str, Any]:
    """What was typed and not saved, by field id; drafts under a key this user lacks now are left out."""
    if not may(office.user.role, "read_texts"):
        return {}
    keys = dict([_key(office)])
    section = office.sections.key(entry.case_id)
    if section is not None:
        keys[CASE_KEY] = section
    found: dict[str, Any] = {}
    for draft in session.scalars(select(Draft).where(Draft.entry_id == entry.id, Draft.key.in_(keys))):
        place = _place(office, entry, draft.field_id)
        found[draft.field_id] = json.loads(open_sealed(keys[draft.key], draft.key, 1, draft.sealed, **place))
    return found


@needs("write_cases", "supervise")
def drop_drafts(office: Office, entry_id: int, field_ids: set[str]) -> None:
    """Forget the typing that is saved by now, once names and answers are both on the disk."""
    if not field_ids:
        return
    with office.changing(office.user, "drop_drafts", entry=entry_id) as session:
        session.execute(delete(Draft).where(Draft.entry_id == entry_id, Draft.field_id.in_(field_ids)))


def _key_for(office: Office, session: Session, entry: Entry, field_id: str) -> tuple[str, bytes]:
    """Typing in a strictly confidential field lies under the key of the case like its answer."""
    if form_of(office, entry).field(field_id).confidential:
        return CASE_KEY, key_for_writing(office, session, find_case(session, entry.case_id))
    return _key(office)


def _key(office: Office) -> tuple[str, bytes]:
    """Typing may hold names, so it lies under the key of the register wherever the user holds that key."""
    if office.opened.register_key is not None:
        return "register", office.opened.register_key
    return "cases", office.opened.cases_key


def _place(office: Office, entry: Entry, field_id: str) -> dict[str, str]:
    return {"vault_id": office.opened.vault_id, "table": "draft", "column": field_id, "row": entry.uid}
