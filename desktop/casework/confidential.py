"""The strictly confidential part of a case: its own key, wrapped to named users only."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.answers import HIDDEN, open_confidential, seal_confidential
from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.models import Case, Entry, Grant
from desktop.vault.sealed import new_key, unwrap, wrap_for

RECOVERY = "recovery"


def keep_confidential(
    office: Office, session: Session, case: Case, entry: Entry, answers: dict[str, Any]
) -> bytes | None:
    """The sealed form of an entry's strictly confidential answers, or what was there where nothing new is known."""
    if all(value == HIDDEN for value in answers.values()):
        return entry.sealed if answers else None
    key = _case_key(office, session, case, make=True)
    if key is None:
        raise Refusal("not_allowed", role=office.user.role)
    return seal_confidential(key, entry.uid, office.opened.vault_id, answers)


def confidential_answers(office: Office, session: Session, case: Case, entry: Entry) -> dict[str, Any]:
    """The strictly confidential answers of an entry; nothing for those who are not named."""
    if entry.sealed is None:
        return {}
    key = _case_key(office, session, case, make=False)
    return {} if key is None else open_confidential(key, entry.uid, office.opened.vault_id, entry.sealed)


def may_open(office: Office, session: Session, case: Case) -> bool:
    """True where the signed-in user is named for this case."""
    return _case_key(office, session, case, make=False) is not None


def _case_key(office: Office, session: Session, case: Case, make: bool) -> bytes | None:
    mine = select(Grant).where(Grant.case_id == case.id, Grant.uid == office.user.uid)
    grant = session.scalar(mine)
    if grant is not None:
        return unwrap(office.opened.x_priv, grant.wrapped, _info(office, case, office.user.uid))
    known = session.scalar(select(Grant.id).where(Grant.case_id == case.id).limit(1))
    if not make or known is not None:
        return None
    key = new_key()
    for uid, x_pub in {office.user.uid: office.opened.x_pub, RECOVERY: office.opened.recovery_x_pub}.items():
        session.add(Grant(case_id=case.id, uid=uid, wrapped=wrap_for(x_pub, key, _info(office, case, uid))))
    session.flush()
    return key


def _info(office: Office, case: Case, uid: str) -> bytes:
    return f"kerege1/sk|{office.opened.vault_id}|{case.uid}|{uid}".encode()
