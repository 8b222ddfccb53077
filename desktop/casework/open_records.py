"""What the checks of an edition look at, for one case or many: of finished entries only the answers they name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any, Final, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.due_records import compared, rows_of
from desktop.models import Entry
from desktop.standards.conditions import fields_of
from desktop.standards.definitions import Field, Standard
from desktop.standards.open_checks import Check
from desktop.standards.records import Record


class Finished(Protocol):
    """A finished entry, or the columns of it that are needed here."""

    @property
    def id(self) -> int: ...
    @property
    def uid(self) -> str: ...
    @property
    def case_id(self) -> int: ...
    @property
    def form_id(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def state(self) -> str: ...
    @property
    def episode(self) -> int: ...
    @property
    def event_at(self) -> datetime: ...
    @property
    def saved_at(self) -> datetime: ...
    @property
    def finished_at(self) -> datetime | None: ...
    @property
    def answers(self) -> Mapping[str, Any]: ...


_COLUMNS: Final = tuple(
    getattr(Entry, name)
    for name in (
        "id",
        "uid",
        "case_id",
        "form_id",
        "number",
        "state",
        "episode",
        "event_at",
        "saved_at",
        "finished_at",
        "answers",
    )
)


class OpenRecords:
    """Reads entries of one edition as its checks see them."""

    def __init__(self, standard: Standard) -> None:
        self._ref = standard.ref
        names: dict[str, set[str]] = defaultdict(set)
        for form_id, asked in _named(standard.checks):
            names[form_id] |= asked
        answering = (answer for check in standard.checks for answer in (*check.answered, *check.declined))
        refers = any(answer.link == "refers" for answer in answering)
        self._fields: dict[str, tuple[Field, ...]] = {
            form_id: tuple(
                field
                for field in standard.forms[form_id].fields()
                if field.id in wanted or (refers and bool(field.form))
            )
            for form_id, wanted in names.items()
        }

    def finished(self, session: Session, cases: Any) -> dict[int, list[Finished]]:
        """The finished entries of these cases (a query for their ids) that a check looks at, by case."""
        query = select(*_COLUMNS).where(
            Entry.case_id.in_(cases),
            Entry.form_id.in_(self._fields),
            Entry.state == "finished",
            Entry.standard_ref == self._ref,
        )
        found: dict[int, list[Finished]] = defaultdict(list)
        for entry in session.execute(query):
            found[entry.case_id].append(entry)
        return found

    def records(self, entries: Collection[Finished]) -> list[Record]:
        """The entries as checks see them."""
        by_number = {(entry.form_id, entry.number): entry.uid for entry in entries}
        return [self._record(entry, by_number) for entry in entries]

    def _record(self, entry: Finished, by_number: Mapping[tuple[str, int], str]) -> Record:
        fields = self._fields[entry.form_id]
        numbers = [(field.form, number) for field in fields if field.form for number in list_in(entry, field.id)]
        return Record(
            id=entry.uid,
            kind="entry",
            name=entry.form_id,
            at=entry.event_at,
            entered_at=entry.finished_at or entry.saved_at,
            episode=entry.episode,
            state=entry.state,
            answers=compared(fields, entry.answers),
            rows={field.id: rows_of(field, list_in(entry, field.id)) for field in fields if field.columns},
            refers=tuple(by_number[each] for each in numbers if each in by_number),
        )


def list_in(entry: Finished, field_id: str) -> list[Any]:
    """A list that was answered; an empty one where nothing, or nothing readable, is there."""
    value = entry.answers.get(field_id)
    return value if isinstance(value, list) else []


def _named(checks: Collection[Check]) -> Iterator[tuple[str, set[str]]]:
    """Each form a check looks at, with the answers it names; columns among them do no harm."""
    for check in checks:
        asked = set(fields_of(check.when)) if check.when is not None else set()
        yield check.form, asked | {check.table, check.since, *check.fields}
        for answer in (*check.answered, *check.declined):
            asked = set(fields_of(answer.when)) if answer.when is not None else set()
            yield answer.form, asked | {answer.table, answer.key}
