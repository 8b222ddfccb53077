"""What deadlines look at, read for many cases at once: a few columns, and of the answers only those a rule names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import astuple
from sqlalchemy import ColumnElement, LargeBinary, Select, String, case, cast, or_, select, type_coerce
from sqlalchemy.orm import Session

from desktop.casework.answers import HIDDEN
from desktop.casework.finding import LIVE
from desktop.casework.package_events import FOREIGN
from desktop.forms.kinds import KINDS
from desktop.models import Entry, Event
from desktop.standards.conditions import fields_of
from desktop.standards.deadlines import Record
from desktop.standards.definitions import Deadline, Field, Standard, Trigger

# So many cases are asked for by their ids; for more, everything is read and sorted out here.
BY_IDS = 2_000
MOVES = "records_transfer"
NO_ANSWERS: Mapping[str, Any] = {}
moment = datetime.fromisoformat


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


class _Asked(NamedTuple):
    """What is read of the answers to one form: nothing else is even made into a Python value."""

    decode: Callable[[bytes], Any]
    fields: tuple[tuple[str, Callable[[Any], Any]], ...]
    tables: tuple[tuple[int, Field], ...]
    pointers: tuple[tuple[int, Field], ...]


def _asked_of(fields: tuple[Field, ...]) -> _Asked:
    names = {f"a{place}": field.id for place, field in enumerate(fields)}
    answers = msgspec.defstruct("Answers", [(name, Any, None) for name in names], rename=names, array_like=False)
    return _Asked(
        decode=msgspec.json.Decoder(answers).decode,
        fields=tuple((field.id, KINDS[field.kind].compared) for field in fields),
        tables=tuple((place, field) for place, field in enumerate(fields) if field.columns),
        pointers=tuple((place, field) for place, field in enumerate(fields) if field.form),
    )


# One entry as it comes from the database: case, uid, form, number, state, episode, when, entered when, answers as text.
_Row = Sequence[Any]
_CASE, _UID, _FORM, _NUMBER, _STATE = range(5)


def _entries(
    session: Session, standards: Mapping[int, Standard], case_ids: Collection[int]
) -> Iterator[tuple[int, Record]]:
    editions = {id(each): each for each in standards.values()}.values()
    asked = {
        standard.ref: {form: _asked_of(fields) for form, fields in looked_at(standard).items()} for standard in editions
    }
    read = {form_id for forms in asked.values() for form_id, form in forms.items() if form.fields}
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
        # As bytes: long texts that no rule asks about are then never made into text at all.
        case((Entry.form_id.in_(read), cast(type_coerce(Entry.answers, String), LargeBinary)), else_=None),
    ).where(Entry.form_id.in_(told), _among(Entry.case_id, case_ids), _is_ours(editions))
    rows: dict[int, list[_Row]] = defaultdict(list)
    for row in _rows(session, query):
        # Asked of the database, the state would draw it to the wrong index: nearly every entry is a live one.
        if row[_STATE] in LIVE:
            rows[row[_CASE]].append(row)
    for case_id, standard in standards.items():
        if case_id in rows:
            yield from ((case_id, record) for record in _of_one_case(rows[case_id], asked[standard.ref]))


def _is_ours(editions: Iterable[Standard]) -> ColumnElement[bool]:
    """What a transfer sheet of another office asks for is due there, although the sheet came here with its case."""
    forms = [form for standard in editions for form in standard.forms.values()]
    moving = {form.id for form in forms if any(effect.does == MOVES for effect in form.effects)}
    return or_(Entry.form_id.not_in(moving), Entry.uid_by.not_like(f"{FOREIGN}%"))


def _of_one_case(rows: list[_Row], asked: Mapping[str, _Asked]) -> Iterator[Record]:
    by_number = {(row[_FORM], row[_NUMBER]): row[_UID] for row in rows}
    for _, uid, form_id, _, state, episode, at, entered_at, text in rows:
        form = asked.get(form_id)
        tables: dict[str, Sequence[Mapping[str, Any]]] = {}
        refers: tuple[str, ...] = ()
        answers = NO_ANSWERS
        if form is not None and text:
            given = astuple(form.decode(text))
            answers = {
                name: value if type(value) is str else True if value == HIDDEN else compare(value)
                for (name, compare), value in zip(form.fields, given, strict=True)
                if value is not None
            }
            tables = {field.id: rows_of(field, given[place]) for place, field in form.tables if given[place]}
            numbers = ((field.form, number) for place, field in form.pointers for number in given[place] or ())
            refers = tuple(by_number[each] for each in numbers if each in by_number)
        yield Record(
            id=uid,
            kind="entry",
            name=form_id,
            at=moment(at),
            entered_at=moment(entered_at),
            episode=episode,
            state=state,
            answers=answers,
            rows=tables,
            refers=refers,
        )


def rows_of(table: Field, rows: list[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    return tuple(compared(table.columns, row) for row in rows)


def compared(fields: Iterable[Field], answers: Mapping[str, Any]) -> dict[str, Any]:
    return {
        field.id: True if answers[field.id] == HIDDEN else KINDS[field.kind].compared(answers[field.id])
        for field in fields
        if answers.get(field.id) is not None
    }


def _events(session: Session, case_ids: Collection[int]) -> Iterator[tuple[int, Record]]:
    query = select(
        Event.case_id, Event.uid, Event.kind, Event.at, Event.entered_at, Event.episode, Event.entry_uid, Event.facts
    ).where(_among(Event.case_id, case_ids))
    decode = msgspec.json.Decoder(dict[str, Any]).decode
    for case_id, uid, kind, at, entered_at, episode, entry_uid, facts in _rows(session, query):
        yield (
            case_id,
            Record(
                id=uid,
                kind="event",
                name=kind,
                at=moment(at),
                entered_at=moment(entered_at),
                episode=episode,
                state="finished",
                answers=NO_ANSWERS if facts == "{}" else decode(facts),
                refers=(entry_uid,) if entry_uid else (),
            ),
        )


def _among(column: Any, case_ids: Collection[int]) -> Any:
    return column.in_(case_ids) if len(case_ids) <= BY_IDS else column.is_not(None)


def _rows(session: Session, query: Select[Any]) -> Sequence[Sequence[Any]]:
    """The rows as the file gives them, days and answers still as text: for a whole office each conversion counts."""
    connection = session.connection()
    written = query.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
    driver: Any = connection.connection.driver_connection
    found: Sequence[Sequence[Any]] = driver.execute(str(written)).fetchall()
    return found
