"""Letting other programs see the window, for help from afar: asked with the password, and written down."""

from __future__ import annotations

from typing import Final

from desktop.casework.office import Office
from desktop.casework.permissions import needs

ALLOWING: Final = "allow_screen_capture"


@needs("own_account")
def allow_screen_capture(office: Office) -> None:
    """Write down that the window may be seen until the next start; `Refusal("password_needed")` before the password."""
    office.reauth.require(ALLOWING)
    with office.changing(office.user, ALLOWING):
        return
