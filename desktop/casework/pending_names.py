"""The names a change brings, sealed beside the change until the register holds them, so that a cut parts them never."""

from __future__ import annotations

import base64
import json
from typing import Any

from sqlalchemy.orm import Session

from desktop.casework.names import Names
from desktop.models import Case, CasePerson, Setting
from desktop.vault.opened import Opened
from desktop.vault.register import Register
from desktop.vault.sealed import open_sealed, seal

KEY = "pending_names"


def note_pending(
    session: Session, opened: Opened, register: Register, case_uids: set[str], earlier: Setting | None
) -> None:
    """Put what the register will hold of these cases into the change that is under way; nothing where there is none.

    It lies under the key of the register, as typing does, and only until the next change; `earlier`: the last one's.
    """
    if case_uids:
        seq = register.seq + 1
        cases = {uid: register.body["cases"][uid] for uid in sorted(case_uids) if uid in register.body["cases"]}
        body = json.dumps(cases, ensure_ascii=False).encode("utf-8", "surrogatepass")
        sealed = seal(_key(opened), "register", 1, body, **_place(opened, seq))
        value = {"is": {"seq": seq, "sealed": base64.b64encode(sealed).decode()}}
        session.merge(Setting(key=KEY, value=value))
    elif earlier is not None and register.seq >= earlier.value["is"]["seq"]:
        session.delete(earlier)


def note_people(session: Session, names: Names) -> None:
    """Keep the role of each person of a changed case where those without the register can read it."""
    for case_uid in names.grown:
        case = session.query(Case).filter_by(uid=case_uid).one_or_none()
        if case is None:
            continue
        known = {row.token: row for row in session.query(CasePerson).filter_by(case_id=case.id)}
        for token, person in names.people(case_uid).items():
            role = person.get("role") or "other"
            if token not in known:
                session.add(CasePerson(case_id=case.id, token=token, role=role))
            elif known[token].role != role:
                known[token].role = role


def pending_cases(session: Session, opened: Opened, register: Register) -> dict[str, Any]:
    """The cases whose names came with a change and did not reach the register; mostly none."""
    row = session.get(Setting, KEY)
    if row is None or register.seq >= row.value["is"]["seq"]:
        return {}
    seq, sealed = row.value["is"]["seq"], base64.b64decode(row.value["is"]["sealed"])
    body = open_sealed(_key(opened), "register", 1, sealed, **_place(opened, seq))
    found: dict[str, Any] = json.loads(body.decode("utf-8", "surrogatepass"))
    return found


def _key(opened: Opened) -> bytes:
    assert opened.register_key is not None  # whoever has a register open holds its key
    return opened.register_key


def _place(opened: Opened, seq: int) -> dict[str, str]:
    return {"vault_id": opened.vault_id, "table": "setting", "column": KEY, "row": str(seq)}
