"""The answers that automatic fields of the office's papers get when a paper is finished."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.office import Office
from desktop.casework.staff import cases_of_year
from desktop.models import OfficePaper
from desktop.standards.definitions import Form

Compute = Callable[[Office, Session, OfficePaper, Form, str], Any]


def computed_of_paper(office: Office, session: Session, paper: OfficePaper, form: Form) -> dict[str, Any]:
    """The value of each automatic field that this program knows how to compute, by field id."""
    found: dict[str, Any] = {}
    for field in form.fields():
        subject, _, detail = field.computes.partition(".")
        if subject in COMPUTES:
            value = COMPUTES[subject](office, session, paper, form, detail)
            if value not in (None, ""):
                found[field.id] = value
    return found


def _of_office(office: Office, _session: Session, paper: OfficePaper, _form: Form, detail: str) -> Any:
    return {"worker": office.user.login, "organisation": office.settings.get("name")}.get(detail)


def _of_paper(_office: Office, _session: Session, paper: OfficePaper, _form: Form, detail: str) -> Any:
    return {"number": paper.number, "date": paper.event_at.date().isoformat()}.get(detail)


def _of_staff(_office: Office, session: Session, paper: OfficePaper, _form: Form, detail: str) -> Any:
    if detail != "cases_of_year" or not paper.about_uid:
        return None
    return cases_of_year(session, paper.event_at.year).get(paper.about_uid, 0)


def _of_earlier(_office: Office, session: Session, paper: OfficePaper, form: Form, detail: str) -> Any:
    """An answer of the paper this one goes on from, and what it is now: "1.4 → 3.1"."""
    numbers = [number for field in form.fields() if field.form for number in paper.answers.get(field.id) or ()]
    targets = {field.form for field in form.fields() if field.form}
    query = select(OfficePaper).where(OfficePaper.form_id.in_(targets), OfficePaper.number.in_(numbers))
    before = session.scalars(query.order_by(OfficePaper.event_at.desc()).limit(1)).first()
    was, now = (before.answers if before else {}).get(detail), paper.answers.get(detail)
    return f"{was} → {now}" if was is not None and now is not None else None


COMPUTES: Mapping[str, Compute] = {
    "case": _of_office,
    "entry": _of_paper,
    "staff": _of_staff,
    "earlier": _of_earlier,
}
