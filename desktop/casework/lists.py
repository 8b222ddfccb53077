"""The lists that a form can choose from and that lie outside it: colleagues, organisations, places."""

from __future__ import annotations

from typing import Any

from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.forms.offering import Listing
from desktop.standards.known import LISTS


@needs("read_cases")
def lists_of(office: Office) -> dict[str, tuple[Listing, ...]]:
    """Every list by the name a form uses (`@staff`); organisations and places are those the office has written down."""
    staff = tuple(Listing(card.uid, card.login, card.role) for card in office.opened.users())
    kept = {name: _written_down(office, name) for name in LISTS}
    return kept | {"@staff": staff}


def uid_of(answer: Any) -> str:
    """The uid of a colleague chosen from the list of staff; "" for whoever was only written in."""
    if isinstance(answer, dict):
        return str(answer.get("id") or "")
    return answer if isinstance(answer, str) else ""


def _written_down(office: Office, name: str) -> tuple[Listing, ...]:
    rows = office.settings.get(name.removeprefix("@")) or ()
    return tuple(Listing(str(row["id"]), str(row["text"]), str(row.get("kind", ""))) for row in rows)
