"""The strictly confidential part of a case: its own key, wrapped to named users only."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.casework.answers import HIDDEN, open_confidential, seal_confidential
from desktop.casework.office import Office
from desktop.casework.permissions import may
from desktop.casework.refusals import Refusal
from desktop.models import Case, Document, Draft, Entry, Grant, SealedNote
from desktop.vault.cards import UserCard
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import new_key, open_sealed, seal, unwrap, wrap_for

RECOVERY = "recovery"
OWN_KEYS = "own_keys"
"""Where one session remembers the keys of the signed-in person that it has unwrapped."""
CASE_KEY = "case"
"""What a value under the key of a case is sealed with, in the words of `vault.sealed.KINDS`."""
CASE_KIND = 4


def keep_confidential(
    office: Office, session: Session, case: Case, entry: Entry, answers: dict[str, Any]
) -> bytes | None:
    """The sealed form of an entry's strictly confidential answers; those that are only marked stay as they were."""
    if all(value == HIDDEN for value in answers.values()):
        return entry.sealed if answers else None
    key = key_for_writing(office, session, case)
    before = _opened(office, key, entry)
    whole = {name: before.get(name) if value == HIDDEN else value for name, value in answers.items()}
    kept = {name: value for name, value in whole.items() if value is not None}
    return seal_confidential(key, entry.uid, office.opened.vault_id, kept)


def key_for_writing(office: Office, session: Session, case: Case) -> bytes:
    """The key of the case for one who may add to it; made for the first, who is named with the case's worker.

    Adding needs no opening: nothing is shown by it. Raises Refusal `not_named`.
    """
    key = office.sections.key(case.id) or own_key(office, session, case)
    if key is None and may(office.user.role, "write_cases") and not _is_known(session, case):
        key = _make(office, session, case)
    if key is None:
        raise Refusal("not_named")
    return key


def own_key(office: Office, session: Session, case: Case) -> bytes | None:
    """The key as it was wrapped for the signed-in person; None for one who is not named, or under other keys."""
    known: dict[tuple[int, str], bytes | None] = session.info.setdefault(OWN_KEYS, {})
    if (case.id, office.user.uid) not in known:
        known[case.id, office.user.uid] = _unwrapped(office, session, case)
    return known[case.id, office.user.uid]


def forget_own_keys(session: Session) -> None:
    """Asked for anew from now on: whom a key is wrapped for has changed in this session."""
    session.info.pop(OWN_KEYS, None)


def _unwrapped(office: Office, session: Session, case: Case) -> bytes | None:
    grant = session.scalar(select(Grant).where(Grant.case_id == case.id, Grant.uid == office.user.uid))
    if grant is None:
        return None
    try:
        return unwrap(office.opened.x_priv, grant.wrapped, grant_info(office, case, office.user.uid))
    except VaultProblem:
        return None  # her keys were renewed since; somebody who is named has to name her again


def may_open(office: Office, session: Session, case: Case) -> bool:
    """True where the signed-in user is named for this case."""
    return own_key(office, session, case) is not None


def confidential_answers(office: Office, case: Case, entry: Entry) -> dict[str, Any]:
    """The strictly confidential answers of an entry while the section stands open; nothing while it is closed."""
    key = office.sections.key(case.id)
    return {} if key is None else _opened(office, key, entry)


def answers_inside(office: Office, session: Session, case: Case, entry: Entry) -> dict[str, Any]:
    """The same for work inside casework that shows them to nobody: checking what is missing, taking them over."""
    key = office.sections.key(case.id) or own_key(office, session, case)
    return {} if key is None else _opened(office, key, entry)


def _opened(office: Office, key: bytes, entry: Entry) -> dict[str, Any]:
    if entry.sealed is None:
        return {}
    return open_confidential(key, entry.uid, office.opened.vault_id, entry.sealed)


def seal_for_case(office: Office, key: bytes, table: str, row: str, value: Any, column: str = "sealed") -> bytes:
    """A plain value under the key of a case, bound to its row."""
    body = json.dumps(value, ensure_ascii=False).encode()
    place = {"vault_id": office.opened.vault_id, "table": table, "column": column, "row": row}
    return seal(key, CASE_KEY, 1, body, **place)


def open_for_case(office: Office, key: bytes, table: str, row: str, sealed: bytes, column: str = "sealed") -> Any:
    """What `seal_for_case` sealed; VaultProblem where key or place is another."""
    place = {"vault_id": office.opened.vault_id, "table": table, "column": column, "row": row}
    return json.loads(open_sealed(key, CASE_KEY, 1, sealed, **place))


def is_under_case_key(sealed: bytes | None) -> bool:
    """Whether a value lies under the key of a case; confidential papers of older versions lie under the register's."""
    return sealed is not None and len(sealed) > 1 and sealed[1] == CASE_KIND


def wrap_key(office: Office, session: Session, case: Case, card: UserCard, key: bytes) -> None:
    """Name one person: the key is wrapped for the keys she holds today."""
    _put_grant(office, session, case, card.uid, card.fingerprint, card.x_pub, key)


def wrap_for_recovery(office: Office, session: Session, case: Case, key: bytes) -> None:
    """Wrap the key for the recovery sheet of today, so that a new sheet opens what the old one did."""
    _put_grant(office, session, case, RECOVERY, "", office.opened.recovery_x_pub, key)


def _put_grant(office: Office, session: Session, case: Case, uid: str, card: str, x_pub: bytes, key: bytes) -> None:
    grant = session.scalar(select(Grant).where(Grant.case_id == case.id, Grant.uid == uid))
    if grant is None:
        grant = Grant(case_id=case.id, uid=uid)
        session.add(grant)
    forget_own_keys(session)
    grant.card, grant.wrapped = card, wrap_for(x_pub, key, grant_info(office, case, uid))


def new_key_for(office: Office, session: Session, case: Case, old: bytes, cards: Iterable[UserCard]) -> bytes:
    """A new key for the named people that stay; everything of this case is sealed under it, the old one opens nothing.

    The sealed files themselves stay: their own keys lie in what is sealed anew.
    """
    key = new_key()
    for entry in session.scalars(select(Entry).where(Entry.case_id == case.id, Entry.sealed.is_not(None))):
        answers = _opened(office, old, entry)
        entry.sealed = seal_confidential(key, entry.uid, office.opened.vault_id, answers)
    drafts = select(Draft, Entry.uid).join(Entry, Entry.id == Draft.entry_id)
    for draft, uid in session.execute(drafts.where(Entry.case_id == case.id, Draft.key == CASE_KEY)):
        value = open_for_case(office, old, "draft", uid, draft.sealed, draft.field_id)
        draft.sealed = seal_for_case(office, key, "draft", uid, value, draft.field_id)
    for table, rows in (
        ("document", session.scalars(select(Document).where(Document.case_id == case.id)).all()),
        ("sealed_note", session.scalars(select(SealedNote).where(SealedNote.case_id == case.id)).all()),
    ):
        for row in rows:
            if row.sealed is not None and is_under_case_key(row.sealed):
                value = open_for_case(office, old, table, row.uid, row.sealed)
                row.sealed = seal_for_case(office, key, table, row.uid, value)
    session.execute(delete(Grant).where(Grant.case_id == case.id))
    forget_own_keys(session)
    session.flush()
    for card in cards:
        wrap_key(office, session, case, card, key)
    wrap_for_recovery(office, session, case, key)
    return key


def _is_known(session: Session, case: Case) -> bool:
    return session.scalar(select(Grant.id).where(Grant.case_id == case.id).limit(1)) is not None


def _make(office: Office, session: Session, case: Case) -> bytes:
    key = new_key()
    first = {office.user.uid, case.worker_uid}
    for card in office.opened.users():
        if card.uid in first:
            wrap_key(office, session, case, card, key)
    wrap_for_recovery(office, session, case, key)
    session.flush()
    return key


def grant_info(office: Office, case: Case, uid: str) -> bytes:
    """What a wrapped key is bound to: it opens for this person, office and case only."""
    return f"kerege1/sk|{office.opened.vault_id}|{case.uid}|{uid}".encode()
