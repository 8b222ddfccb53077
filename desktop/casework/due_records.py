"""What deadlines look at, read for many cases at once: a few columns, and of the answers only those a rule names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import String, case, select, type_coerce
from sqlalchemy.orm import Session

from desktop.casework.answers import HIDDEN
from desktop.casework.finding import LIVE
from desktop.forms.kinds import KINDS
from desktop.models import Entry, Event
from desktop.standards.conditions import fields_of
from desktop.standards.deadlines import Record
from desktop.standards.definitions import Deadline, Field, Standard, Trigger

# So many cases are asked for by their ids; for more, everything is read and sorted out here.
BY_IDS = 2_000
NO_ANSWERS: Mapping[str, Any] = {}


def records_of(
    session: Session, standards: Mapping[int, Standard], case_ids: Collection[int]
) -> dict[int, list[Record]]:
    """The entries and events of these cases as deadlines see them; `standards` holds the edition of each case."""
    found: dict[int, list[Record]] = defaultdict(list)
    for case_id, record in _entries(session, standards, case_ids):
        found[case_id].append(record)
    for case_id, record in _events(session, case_ids):
        found[case_id].append(record)
    return found


def looked_at(standard: Standard) -> dict[str, tuple[Field, ...]]:
    """The fields of each form that some rule asks about; forms nobody asks about are left out."""
    names: dict[str, set[str]] = defaultdict(set)
    subjects = {rule.per for rule in standard.deadlines if rule.per}
    for rule in standard.deadlines:
        for trigger in rule.starts:
            if trigger.form:
                names[trigger.form] |= _asked(trigger) | _asked_of_a_start(rule) | {rule.per}
        for trigger in (*rule.done, *rule.ends):
            if trigger.form:
                names[trigger.form] |= _asked(trigger) | {rule.per}
    return {
        form_id: tuple(field for field in standard.forms[form_id].fields() if _is_wanted(field, wanted, subjects))
        for form_id, wanted in names.items()
        if form_id in standard.forms
    }


def _is_wanted(field: Field, wanted: Collection[str], subjects: Collection[str]) -> bool:
    """Asked for by name, pointing to another form, or a table that says whom a record is about."""
    return field.id in wanted or bool(field.form) or any(column.id in subjects for column in field.columns)


def _asked(trigger: Trigger) -> set[str]:
    table = {trigger.rolling.rows} if trigger.rolling is not None else set()
    return {trigger.at} | table | (set(fields_of(trigger.when)) if trigger.when is not None else set())


def _asked_of_a_start(rule: Deadline) -> set[str]:
    return {rule.by_field, rule.each or rule.due_at}


class _Row(NamedTuple):
    """One entry as it comes from the database, its answers still as text."""

    case_id: int
    uid: str
    form_id: str
    number: int
    state: str
    episode: int
    event_at: Any
    entered_at: Any
    answers: str | None


def _entries(
    session: Session, standards: Mapping[int, Standard], case_ids: Collection[int]
) -> Iterator[tuple[int, Record]]:
    asked = {standard.ref: looked_at(standard) for standard in {id(each): each for each in standards.values()}.values()}
    read = {form_id for forms in asked.values() for form_id, fields in forms.items() if fields}
    told = {form_id for forms in asked.values() for form_id in forms}
    query = select(
        Entry.case_id,
        Entry.uid,
        Entry.form_id,
        Entry.number,
        Entry.state,
        Entry.episode,
        Entry.event_at,
        case((Entry.finished_at.is_not(None), Entry.finished_at), else_=Entry.saved_at),
        case((Entry.form_id.in_(read), type_coerce(Entry.answers, String)), else_=None),
    ).where(Entry.form_id.in_(told), _among(Entry.case_id, case_ids))
    rows: dict[int, list[_Row]] = defaultdict(list)
    for row in session.execute(query):
        # Asked of the database, the state would draw it to the wrong index: nearly every entry is a live one.
        if row.state in LIVE:
            rows[row.case_id].append(_Row(*row))
    decode = msgspec.json.Decoder(dict[str, Any]).decode
    for case_id, standard in standards.items():
        if case_id in rows:
            yield from ((case_id, record) for record in _of_one_case(rows[case_id], asked[standard.ref], decode))


def _of_one_case(
    rows: list[_Row], asked: Mapping[str, tuple[Field, ...]], decode: Callable[[str], dict[str, Any]]
) -> Iterator[Record]:
    by_number = {(row.form_id, row.number): row.uid for row in rows}
    for row in rows:
        fields = asked.get(row.form_id, ())
        answers = decode(row.answers) if fields and row.answers else NO_ANSWERS
        yield Record(
            id=row.uid,
            kind="entry",
            name=row.form_id,
            at=row.event_at,
            entered_at=row.entered_at,
            episode=row.episode,
            state=row.state,
            answers=compared(fields, answers) if answers else NO_ANSWERS,
            rows={
                field.id: rows_of(field, answers[field.id])
                for field in fields
                if field.columns and answers.get(field.id)
            },
            refers=tuple(
                by_number[(field.form, number)]
                for field in fields
                if field.form
                for number in answers.get(field.id) or ()
                if (field.form, number) in by_number
            ),
        )


def rows_of(table: Field, rows: list[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    return tuple(compared(table.columns, row) for row in rows)


def compared(fields: tuple[Field, ...], answers: Mapping[str, Any]) -> dict[str, Any]:
    return {
        field.id: True if answers[field.id] == HIDDEN else KINDS[field.kind].compared(answers[field.id])
        for field in fields
        if answers.get(field.id) is not None
    }


def _events(session: Session, case_ids: Collection[int]) -> Iterator[tuple[int, Record]]:
    query = select(
        Event.case_id, Event.uid, Event.kind, Event.at, Event.entered_at, Event.episode, Event.entry_uid, Event.facts
    ).where(_among(Event.case_id, case_ids))
    for case_id, uid, kind, at, entered_at, episode, entry_uid, facts in session.execute(query):
        yield (
            case_id,
            Record(
                id=uid,
                kind="event",
                name=kind,
                at=at,
                entered_at=entered_at,
                episode=episode,
                state="finished",
                answers=facts,
                refers=(entry_uid,) if entry_uid else (),
            ),
        )


def _among(column: Any, case_ids: Collection[int]) -> Any:
    return column.in_(case_ids) if len(case_ids) <= BY_IDS else column.is_not(None)
