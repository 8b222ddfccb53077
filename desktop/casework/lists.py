"""The lists that a form can choose from and that lie outside it: colleagues, organisations, places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.forms.offering import Listing
from desktop.models import OfficePaper
from desktop.standards.definitions import Fills
from desktop.standards.known import LISTS


@needs("read_cases")
def lists_of(office: Office) -> dict[str, tuple[Listing, ...]]:
    """Every list by the name a form uses (`@staff`); organisations and places are those the office has written down."""
    staff = tuple(Listing(card.uid, card.login, (card.role,)) for card in office.opened.users())
    kept = {name: list(_settled(office, name)) for name in LISTS}
    with office.reading() as session:
        for form in office.standard.forms.values():
            if form.fills is not None:
                kept[form.fills.list] += _from_papers(office, session, form.id, form.fills)
    return {name: tuple(sorted(rows, key=lambda row: row.text.casefold())) for name, rows in kept.items()} | {
        "@staff": staff
    }


def uid_of(answer: Any) -> str:
    """The uid of a colleague chosen from the list of staff; "" for whoever was only written in."""
    if isinstance(answer, dict):
        return str(answer.get("id") or "")
    return answer if isinstance(answer, str) else ""


def _settled(office: Office, name: str) -> Iterator[Listing]:
    for row in office.settings.get(name.removeprefix("@")) or ():
        kind = str(row.get("kind", ""))
        yield Listing(str(row["id"]), str(row["text"]), (kind,) if kind else ())


def _from_papers(office: Office, session: Session, form_id: str, fills: Fills) -> Iterator[Listing]:
    """What the papers of a form say, the latest about each; struck ones and what has ended are left out.

    A paper counts before it is finished: an entry that is kept up to date stays open for years.
    """
    query = select(OfficePaper).where(OfficePaper.form_id == form_id, OfficePaper.struck_at.is_(None))
    today = office.now().date().isoformat()
    latest: dict[str, OfficePaper] = {}
    for paper in session.scalars(query.order_by(OfficePaper.event_at, OfficePaper.id)):
        text = office.names.show(paper.uid, str(paper.answers.get(fills.text) or ""), lambda _token: "…").strip()
        if text:
            latest[text] = paper
    for text, paper in latest.items():
        until = str(paper.answers.get(fills.until) or "")
        if not until or until > today:
            given = paper.answers.get(fills.kinds) or ()
            yield Listing(paper.uid, text, (given,) if isinstance(given, str) else tuple(map(str, given)))
