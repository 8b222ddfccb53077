"""What the staff cards say: who works here since when, led by whom; and how many cases a worker has in a year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.lists import uid_of
from desktop.casework.office import Office
from desktop.models import Case, Episode, OfficePaper, Trail

JOINED, LEFT, FUNCTION, SUPERVISOR = "staff.joined_on", "staff.left_on", "staff.function", "staff.supervisor"
CASE_ROLES = frozenset({"worker"})


@dataclass(frozen=True, slots=True)
class Colleague:
    """One of the people of the office; `function` and `supervisor` only where a card says them."""

    uid: str
    joined_on: date
    left_on: date | None
    function: str
    supervisor: str


def colleagues(office: Office, session: Session) -> tuple[Colleague, ...]:
    """Everyone with a card and every social worker who signs in; without a card, from the first day of the office."""
    found = {one.uid: one for one in _from_cards(office, session)}
    begun = session.scalar(select(func.min(Trail.at))) or office.now()
    for card in office.opened.users():
        if card.role in CASE_ROLES and card.uid not in found:
            found[card.uid] = Colleague(card.uid, begun.date(), None, "", "")
    return tuple(found.values())


def cases_of_year(session: Session, year: int) -> Mapping[str, int]:
    """How many cases each worker has in that year, by uid: new ones and those carried over, a reopening once more."""
    first, after = datetime(year, 1, 1), datetime(year + 1, 1, 1)
    query = (
        select(Case.worker_uid)
        .join(Episode, Episode.case_id == Case.id)
        .where(Episode.started_at < after, Episode.closed_at.is_(None) | (Episode.closed_at >= first))
    )
    return Counter(session.scalars(query))


def _from_cards(office: Office, session: Session) -> list[Colleague]:
    forms = office.standard.forms.values()
    asked = {form.id: {field.keeps: field.id for field in form.fields() if field.keeps} for form in forms}
    cards = {form_id: kept for form_id, kept in asked.items() if JOINED in kept}
    query = select(OfficePaper).where(OfficePaper.form_id.in_(cards), OfficePaper.struck_at.is_(None))
    found = []
    for paper in session.scalars(query.order_by(OfficePaper.event_at, OfficePaper.id)):
        kept, answers = cards[paper.form_id], paper.answers
        joined = _day(answers.get(kept[JOINED]))
        if paper.about_uid and joined is not None:
            left = _day(answers.get(kept.get(LEFT, "")))
            function = str(answers.get(kept.get(FUNCTION, "")) or "")
            supervisor = uid_of(answers.get(kept.get(SUPERVISOR, "")))
            found.append(Colleague(paper.about_uid, joined, left, function, supervisor))
    return found


def _day(answer: Any) -> date | None:
    try:
        return date.fromisoformat(answer) if isinstance(answer, str) else None
    except ValueError:
        return None
