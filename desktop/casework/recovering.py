"""The recovery sheet: a new one, and a new password by it."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from desktop.casework.confidential import RECOVERY, grant_info, own_key, wrap_for_recovery, wrap_key
from desktop.casework.new_keys import NEW_SHEET, WAITING, wait_for
from desktop.casework.office import Office
from desktop.casework.opening import Means, enter
from desktop.casework.permissions import may, needs
from desktop.casework.team import note_known, remember, require_manager
from desktop.models import Case, Grant, Setting
from desktop.vault import office_keys
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import RecoverySheet
from desktop.vault.sealed import unwrap


@dataclass(frozen=True, slots=True, repr=False)
class NewSheet:
    """A sheet to put on paper; `waiting` counts confidential parts that wait for somebody named there to sign in."""

    sheet: RecoverySheet
    waiting: int


@needs("own_account")
def sheet_wanted(office: Office) -> bool:
    """Whether the sheet was used and a new one has to be printed by whoever is signed in."""
    return office.opened.sheet_used and office.opened.may_manage


@needs("own_account")
def new_recovery_sheet(office: Office) -> NewSheet:
    """A new recovery sheet; the old one opens nothing from now on. Shown once and kept nowhere.

    Raises Refusal: not_allowed, password_needed; VaultProblem as a disk refuses (the old sheet is then still good).
    """
    require_manager(office)
    office.reauth.require("change_keys")
    at = office.now().isoformat(timespec="seconds")
    with office.changing(office.user, "new_recovery_sheet") as session:
        sheet = office_keys.new_sheet(office.opened, disk=office.disk, at=at)
        waiting = 0
        for case in session.scalars(select(Case).where(Case.id.in_(select(Grant.case_id)))).all():
            key = own_key(office, session, case)
            if key is not None:
                wrap_for_recovery(office, session, case, key)
            else:
                wait_for(session, NEW_SHEET, case.uid)
                waiting += 1
        row = session.get(Setting, WAITING)
    if row is not None:
        office.settings[WAITING] = row.value["is"]
    return NewSheet(sheet, waiting)


def recover_person(folder: Path, groups: Sequence[str], login: str, password: str, means: Means) -> None:
    """A new password by the recovery sheet (or its two parts one after the other); its use is written down.

    Raises VaultProblem: recovery_group, recovery_incomplete, wrong_sheet, no_such_user, password_short, in_use …
    """
    at = means.clock().isoformat(timespec="seconds")
    x_priv = office_keys.recover(
        folder, groups, login, password, disk=means.disk, at=at, kdf=means.kdf, floor=means.floor
    )
    opened = office_keys.unlock(
        folder, login, password, disk=means.disk, floor=means.floor, schema=means.tables.schema, device=means.device
    )
    if not may(opened.role, "read_cases"):
        return  # the key file says that the sheet was used; there is nothing else she could write into
    # The new password stands; what is written down about it must not keep anyone out.
    with contextlib.suppress(VaultProblem):
        office = enter(opened, means)
        try:
            _after_recovery(office, x_priv)
        finally:
            office.close()


def _after_recovery(office: Office, x_priv: bytes) -> None:
    """She is known by her new card, and opens the confidential parts she was named for."""
    uid = office.user.uid
    with office.changing(office.user, "use_recovery_sheet") as session:
        named = select(Grant.case_id).where(Grant.uid == uid)
        for case in session.scalars(select(Case).where(Case.id.in_(named))).all():
            grant = session.scalar(select(Grant).where(Grant.case_id == case.id, Grant.uid == RECOVERY))
            if grant is None:
                continue
            with contextlib.suppress(VaultProblem):  # wrapped for another sheet: it still waits for a named person
                key = unwrap(x_priv, grant.wrapped, grant_info(office, case, RECOVERY))
                wrap_key(office, session, case, office.opened.slot.card, key)
        note_known(office, session, office.opened.slot.card)
    remember(office)
