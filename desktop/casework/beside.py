"""What goes with every change beside its line in the trail: names on their way, and how far the files are."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.names import Names
from desktop.casework.older import SEEN, note_seen
from desktop.casework.pending_names import KEY as PENDING
from desktop.casework.pending_names import note_pending, note_people
from desktop.casework.trail import KEY as CHAIN
from desktop.models import Setting
from desktop.vault.opened import Opened
from desktop.vault.register import Register


def looked_at(session: Session) -> Mapping[str, Setting]:
    """The settings that every change looks at, read at once: this is done at each save."""
    return {row.key: row for row in session.scalars(select(Setting).where(Setting.key.in_((CHAIN, PENDING, SEEN))))}


def note_beside(
    session: Session, opened: Opened, register: Register | None, names: Names, known: Mapping[str, Setting]
) -> None:
    """Put all of it into the change that is under way."""
    note_people(session, names)
    if register is not None and names.is_open:
        note_pending(session, opened, register, names.touched, known.get(PENDING))
    note_seen(session, opened, register, names.changed)
