"""Which papers an edition expects of an office and are not there, or whose last day is over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.office import Office
from desktop.models import OfficePaper
from desktop.standards.checks_looks import STATE
from desktop.standards.definitions import Form, LooksFor
from desktop.standards.known import EXPIRED, MISSING


def looked_for(office: Office, session: Session, form: Form) -> dict[str, list[dict[str, Any]]]:
    """The rows of each table of a form that looks for papers, as it stands today; by field id."""
    return {
        field.id: list(_rows(office, session, field.looks_for))
        for field in form.fields()
        if field.looks_for is not None
    }


def _rows(office: Office, session: Session, looks: LooksFor) -> Iterator[dict[str, Any]]:
    """A finished paper that is not struck out counts up to its last day; without one, for ever."""
    today = office.now().date().isoformat()
    query = select(OfficePaper).where(
        OfficePaper.form_id == looks.form, OfficePaper.state == "finished", OfficePaper.struck_at.is_(None)
    )
    days: dict[str, list[str]] = {}
    for paper in session.scalars(query):
        until = paper.answers.get(looks.until) if looks.until else None
        days.setdefault(str(paper.answers.get(looks.kind) or ""), []).append(str(until or ""))
    for kind in looks.expected:
        known = days.get(kind, [])
        if not known:
            yield {looks.kind: kind, STATE: MISSING}
        elif all(known) and max(known) < today:
            yield {looks.kind: kind, STATE: EXPIRED, looks.until: max(known)}
