"""What a restore leaves out: cases that were destroyed after the backup was made."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.casework.media import read_acts
from desktop.casework.refusals import Refusal
from desktop.casework.removal import holds_any, note_acts, remove_cases, uids_of_codes
from desktop.vault.contents import looking_into
from desktop.vault.database import open_db
from desktop.vault.files import Disk
from desktop.vault.generations import Generation
from desktop.vault.opened import CASES
from desktop.vault.restoring import OpenedCopy
from desktop.vault.rewriting import Keys, Task, clean_office


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What is known of destroyed cases besides the medium's own list: acts of an open office, codes on printed acts."""

    acts: tuple[dict[str, Any], ...] = ()
    codes: tuple[str, ...] = ()


def cleaning(copy: OpenedCopy, known: Destroyed, disk: Disk) -> Callable[[Path], None]:
    """What is done to a restored folder before its key file is written."""

    def clean(folder: Path) -> None:
        keys = Keys(copy.cases_key, copy.slots.vault_id)
        acts = {act["case_uid"]: act for act in (*read_acts(copy.series, keys.cases, keys.vault_id), *known.acts)}
        with looking_into(folder / CASES, keys.cases, keys.vault_id, "cases") as connection:
            for code, uid in uids_of_codes(connection, known.codes).items():
                acts.setdefault(uid, {"case_uid": uid, "case_code": code, "number": 0, "at": "", "blobs": []})
            wanted = holds_any(connection, acts)
        if not acts:
            return
        if wanted:
            blobs = frozenset(blob for act in acts.values() for blob in act["blobs"])
            clean_office(folder, keys, _task(list(acts), blobs), disk)
        with contextlib.closing(open_db(folder / CASES, keys.cases, keys.vault_id, "cases")) as connection:
            note_acts(connection, list(acts.values()))
            connection.commit()

    return clean


def refuse_unknown(copy: OpenedCopy, one: Generation, codes: Sequence[str]) -> None:
    """A slip in a typed code would bring the case back: `Refusal("codes_unknown")` before anything is written."""
    if not codes:
        return
    keys = Keys(copy.cases_key, copy.slots.vault_id)
    acts = {act["case_code"] for act in read_acts(copy.series, keys.cases, keys.vault_id)}
    with looking_into(one.folder / CASES, keys.cases, keys.vault_id, "cases") as connection:
        known = uids_of_codes(connection, codes).keys() | acts
    unknown = [code for code in codes if code not in known]
    if unknown:
        raise Refusal("codes_unknown", codes=", ".join(unknown))


def _task(uids: list[str], blobs: frozenset[str]) -> Task:
    return Task(
        holds=lambda connection: holds_any(connection, uids),
        remove=lambda connection: remove_cases(connection, uids),
        at=datetime.min,
        run="restore",
        blobs=blobs,
    )
