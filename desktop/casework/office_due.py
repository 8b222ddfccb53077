"""What is due in the office itself: sessions, plans, licences, backups; computed from its papers and events."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.changed_rules import changes_of
from desktop.casework.due_records import compared, looked_at, rows_of
from desktop.casework.free_days import calendar_for
from desktop.casework.office import Office
from desktop.casework.office_events import happened, office_events
from desktop.casework.package_events import FOREIGN
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.views import TaskRow, due_row
from desktop.models import OfficePaper, Setting
from desktop.standards.deadlines import Due, Record, due_list
from desktop.standards.definitions import Field, Standard

REASONS = "office_reasons"


@needs("keep_papers")
def office_dues(office: Office, at: datetime | None = None) -> tuple[Due, ...]:
    """Every deadline of the office's own with its state at a moment (default: the clock); codes and ids only."""
    with office.reading() as session:
        return dues_in(office, session, at)


def office_due_rows(office: Office, at: datetime | None = None) -> list[TaskRow]:
    """The same as a screen lists them, without case and code."""
    return [due_row(due) for due in office_dues(office, at)]


def dues_in(office: Office, session: Session, at: datetime | None = None) -> tuple[Due, ...]:
    """The same inside a session."""
    standard = office.standard
    records = [*_papers(session, standard), *office_events(office, session), *_reasons(session)]
    calendar, changes = calendar_for(office, standard.country), changes_of(office, standard.ref)
    return due_list(standard, records, {}, at or office.now(), calendar, scope="office", changes=changes)


@needs("write_cases", "supervise")
def excuse_in_office(office: Office, due: Due, reason: str) -> None:
    """Say why something of the office could not be done: the mark stays and the reason is printed."""
    _note_reason(office, "excused", due, reason)


@needs("write_cases", "supervise")
def explain_office_delay(office: Office, due: Due, reason: str) -> None:
    """Give the reason for something of the office that was done late."""
    _note_reason(office, "late_reason", due, reason)


def _note_reason(office: Office, kind: str, due: Due, reason: str) -> None:
    if not reason.strip():
        raise Refusal("reason_missing")
    note = {
        "kind": kind,
        "at": office.now().isoformat(),
        "by": office.user.uid,
        "rule": due.rule.id,
        "record": due.record_id,
        "occurrence": due.occurrence,
        "reason": reason.strip(),
    }
    with office.changing(office.user, kind, rule=due.rule.id) as session:
        office.set(session, **{REASONS: [*_noted(session), note]})


def _noted(session: Session) -> list[dict[str, Any]]:
    """The reasons given so far, whoever gave them since this person signed in."""
    kept = session.get(Setting, REASONS)
    return list(kept.value["is"]) if kept is not None else []


def _reasons(session: Session) -> Iterator[Record]:
    for number, note in enumerate(_noted(session)):
        said = {name: note[name] for name in ("rule", "record", "occurrence", "reason")}
        yield happened(str(note["kind"]), datetime.fromisoformat(str(note["at"])), str(number), **said)


def _papers(session: Session, standard: Standard) -> Iterator[Record]:
    asked = looked_at(standard)
    subjects = {rule.per for rule in standard.deadlines if rule.per}
    query = select(OfficePaper).where(OfficePaper.form_id.in_(asked), OfficePaper.struck_at.is_(None))
    # What another office wrote starts and ends nothing here.
    query = query.where(OfficePaper.uid_by.not_like(f"{FOREIGN}%"))
    papers = list(session.scalars(query.order_by(OfficePaper.event_at, OfficePaper.id)))
    by_number = {(paper.form_id, paper.number): paper.uid for paper in papers}
    for paper in papers:
        fields = asked[paper.form_id]
        answers = {field: value for field, value in paper.answers.items() if value is not None}
        tables = [field for field in fields if field.columns and answers.get(field.id)]
        pointed = [(field.form, number) for field in fields if field.form for number in answers.get(field.id) or ()]
        yield Record(
            id=paper.uid,
            kind="entry",
            name=paper.form_id,
            at=paper.event_at,
            entered_at=paper.finished_at or paper.saved_at,
            state=paper.state,
            answers=compared(fields, answers) | _author(paper, fields, subjects),
            rows={table.id: rows_of(table, answers[table.id]) for table in tables},
            refers=(paper.refers_uid, *(by_number[one] for one in pointed if one in by_number)),
        )


def _author(paper: OfficePaper, fields: Collection[Field], subjects: Collection[str]) -> dict[str, Any]:
    """Whoever wrote a paper that does not say whom it is about."""
    said = {field.id for field in fields} | {column.id for field in fields for column in field.columns}
    about = {field.id for field in fields if field.computes}
    return {name: paper.uid_by for name in subjects if name not in said or name in about}
