"""What screens and commands need of the vault, so that only casework opens it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop.casework.office import Office
from desktop.casework.opening import Means, open_office
from desktop.casework.trail import chain_state
from desktop.casework.upgrading import SCHEMA
from desktop.places import standards
from desktop.standards.shelf import Shelf
from desktop.vault import audit
from desktop.vault.cards import UserCard
from desktop.vault.database import check_db
from desktop.vault.files import RealDisk, write_file
from desktop.vault.office_keys import recover, users
from desktop.vault.passwords import Kdf
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import RecoverySheet, group_is_right, read_groups, wrong_groups
from desktop.vault.slots import read_slots

__all__ = [
    "SCHEMA",
    "Kdf",
    "RecoverySheet",
    "UserCard",
    "VaultProblem",
    "check_office",
    "group_is_right",
    "means_of_this_machine",
    "read_groups",
    "recover",
    "users",
    "write_file",
    "wrong_groups",
]


def means_of_this_machine() -> Means:
    """The shipped editions, the clock on the wall, the real disk and real dice."""
    return Means(shelf=Shelf(standards()), clock=datetime.now, disk=RealDisk())


def check_office(folder: Path, register: Path | None, login: str | None, password: str | None) -> dict[str, str]:
    """The state of each sealed file by name: "ok" or what is wrong with it.

    Without a person's password only the key file can be looked into.
    """
    slots = read_slots(folder)
    report = dict.fromkeys(slots.damaged, "damaged") or {"vault.ks": "ok"}
    if login is None or password is None:
        return report
    office = open_office(folder, register, login, password, means_of_this_machine())
    try:
        report["audit.log"] = _check_chain(office)
        key, vault_id = office.opened.cases_key, office.opened.vault_id
        found = office.opened.register
        if register is not None:
            report["register"] = "not for this role" if office.opened.register_key is None else "missing"
        if found is not None:
            report["register"] = "damaged" if found.damaged else "ok"
    finally:
        office.close()
    complaints = check_db(folder / "cases.db", key, vault_id, "cases", thorough=True)
    return report | {"cases.db": ", ".join(complaints) or "ok"}


def _check_chain(office: Office) -> str:
    """Whether the trail is whole: proven line by line for the head, numbered and ended as it should be for others."""
    try:
        with office.reading() as session:
            state = chain_state(session)
        if state is None:
            return "ok"
        if office.opened.audit_key is not None:
            audit.verify(office.folder, office.opened.audit_key, state)
        elif len(audit.read_chain(office.folder)) != state.seq:
            return "audit_cut"
    except VaultProblem as problem:
        return problem.code
    return "ok"
