"""What is due in the cases of this office, computed afresh from what was recorded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.answers import compared_answers
from desktop.casework.events import note_event
from desktop.casework.facts import Facts, is_child
from desktop.casework.finding import LIVE, current_episode, edition_of, find_case
from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.casework.signed import is_signed
from desktop.models import Case, Entry, Episode, Event
from desktop.standards.deadlines import Due, Record, due_list
from desktop.standards.definitions import Standard
from desktop.standards.working_days import calendar_of

WAITING_STATES = ("open", "soon", "overdue", "waiting", "excused")


def dues_of(office: Office, session: Session, case: Case, now: datetime | None = None) -> tuple[Due, ...]:
    """Every deadline of one case with its state at `now` (default: the clock)."""
    session.flush()
    entries = session.scalars(select(Entry).where(Entry.case_id == case.id, Entry.state.in_(LIVE)))
    events = session.scalars(select(Event).where(Event.case_id == case.id))
    return _dues(office, case, list(entries), list(events), now or office.now())


def dues_of_office(
    office: Office, session: Session, case_ids: Sequence[int] | None = None, now: datetime | None = None
) -> dict[int, tuple[Due, ...]]:
    """The deadlines of many cases at once, by case id; two queries however many cases there are."""
    cases = {case.id: case for case in session.scalars(select(Case))}
    wanted = set(case_ids if case_ids is not None else cases)
    entries: dict[int, list[Entry]] = defaultdict(list)
    events: dict[int, list[Event]] = defaultdict(list)
    for entry in session.scalars(select(Entry).where(Entry.state.in_(LIVE))):
        entries[entry.case_id].append(entry)
    for event in session.scalars(select(Event)):
        events[event.case_id].append(event)
    moment = now or office.now()
    return {
        case_id: _dues(office, case, entries[case_id], events[case_id], moment)
        for case_id, case in cases.items()
        if case_id in wanted
    }


def _dues(
    office: Office, case: Case, entries: Iterable[Entry], events: Iterable[Event], now: datetime
) -> tuple[Due, ...]:
    standard = edition_of(office, case)
    records = [*entry_records(standard, entries), *map(event_record, events)]
    return due_list(standard, records, deadline_facts(office, case, now), now, calendar_of(standard.country))


def entry_records(standard: Standard, entries: Iterable[Entry]) -> list[Record]:
    """The entries of one case as deadlines see them, references turned into the records they point to."""
    rows = list(entries)
    by_number = {(entry.form_id, entry.number): entry.uid for entry in rows}
    found = []
    for entry in rows:
        form = standard.forms[entry.form_id]
        refers = tuple(
            by_number[(field.form, number)]
            for field in form.fields()
            if field.form
            for number in entry.answers.get(field.id) or ()
            if (field.form, number) in by_number
        )
        found.append(
            Record(
                id=entry.uid,
                kind="entry",
                name=entry.form_id,
                at=entry.event_at,
                entered_at=entry.finished_at or entry.saved_at,
                episode=entry.episode,
                state="signed" if entry.state == "finished" and is_signed(entry.answers) else entry.state,
                answers=compared_answers(form, entry.answers),
                refers=refers,
            )
        )
    return found


def event_record(event: Event) -> Record:
    """An event of a case as deadlines see it."""
    return Record(
        id=event.uid,
        kind="event",
        name=event.kind,
        at=event.at,
        entered_at=event.entered_at,
        episode=event.episode,
        state="finished",
        answers=event.facts,
        refers=(event.entry_uid,) if event.entry_uid else (),
    )


def deadline_facts(office: Office, case: Case, now: datetime) -> Facts:
    """What deadlines may know of the case itself."""
    episode: Episode = current_episode(case)
    born = office.names.client_fact(case.uid, "birth_date")
    return {
        "case.is_child": is_child(case, born, now.date()),
        "case.birth_date": born or None,
        "case.risk_level": case.risk or None,
        "case.closed": episode.closed_at is not None,
        "case.episode": episode.number,
    }


def excuse(office: Office, case_id: int, rule: str, record: str, occurrence: int, reason: str) -> None:
    """Say why something could not be done: the mark stays, its colour changes, and the reports print the reason."""
    _note_reason(office, case_id, "excused", rule, record, occurrence, reason)


def explain_delay(office: Office, case_id: int, rule: str, record: str, occurrence: int, reason: str) -> None:
    """Give the reason for something that was done late."""
    _note_reason(office, case_id, "late_reason", rule, record, occurrence, reason)


def _note_reason(office: Office, case_id: int, kind: str, rule: str, record: str, occurrence: int, reason: str) -> None:
    if not reason.strip():
        raise Refusal("reason_missing")
    office.require_writer()
    with office.changing(office.user, kind, case_id, rule=rule) as session:
        case = find_case(session, case_id)
        if not any(
            due.rule.id == rule and due.record_id == record and due.occurrence == occurrence
            for due in dues_of(office, session, case)
        ):
            raise Refusal("deadline_missing", rule=rule)
        hidden = office.names.hide(case.uid, reason.strip())
        note_event(
            office, session, case, kind, office.now(), rule=rule, record=record, occurrence=occurrence, reason=hidden
        )
