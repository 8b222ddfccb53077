"""The names a change brings, sealed beside the change until the register holds them, so that a cut parts them never."""

from __future__ import annotations

import base64
import json
from typing import Any

from sqlalchemy.orm import Session

from desktop.models import Setting
from desktop.vault.opened import Opened
from desktop.vault.register import Register
from desktop.vault.sealed import open_sealed, seal

KEY = "pending_names"


def note_pending(session: Session, opened: Opened, register: Register, case_uids: set[str]) -> None:
    """Put what the register will hold of these cases into the change that is under way; nothing where there is none.

    It lies under the key of the register, as typing does, and only until the next change.
    """
    earlier = session.get(Setting, KEY)
    if case_uids:
        seq = register.seq + 1
        cases = {uid: register.body["cases"][uid] for uid in sorted(case_uids) if uid in register.body["cases"]}
        body = json.dumps(cases, ensure_ascii=False).encode("utf-8", "surrogatepass")
        sealed = seal(_key(opened), "register", 1, body, **_place(opened, seq))
        value = {"is": {"seq": seq, "sealed": base64.b64encode(sealed).decode()}}
        session.merge(Setting(key=KEY, value=value))
    elif earlier is not None and register.seq >= earlier.value["is"]["seq"]:
        session.delete(earlier)


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
