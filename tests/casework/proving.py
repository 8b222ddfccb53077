"""The password of the last two minutes, for tests of what lies behind it."""

from __future__ import annotations

from desktop.casework.backups import TARGET
from desktop.casework.office import Office


def proven(office: Office, action: str = TARGET, case_id: int | None = None) -> Office:
    """The office, in which the password was just typed for this; by default for another place for backups."""
    office.reauth.accept(action, case_id)
    return office
