"""The rows a table begins with, gathered from the entries of its case, as the edition says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from desktop.casework.answers import compared_answers
from desktop.casework.due_records import compared
from desktop.casework.facts import facts_of
from desktop.casework.finding import entries_of
from desktop.casework.office import Office
from desktop.casework.reading import answers_for
from desktop.casework.wordings import wording_of
from desktop.forms.kinds import KINDS
from desktop.forms.kinds.kind import is_hidden
from desktop.forms.words import FormWords
from desktop.models import Case, Entry
from desktop.standards.checks_gathered import NAMED, ROW, takes_words
from desktop.standards.conditions import holds
from desktop.standards.definitions import Field, Form, Standard
from desktop.standards.questions import Gathered

Row = Mapping[str, Any]
NO_ROW: Row = MappingProxyType({})
AROUND = " :;,·–-"


def gathered_rows(office: Office, session: Session, case: Case, standard: Standard, field: Field) -> list[Row]:
    """The rows in the order of what happened, none twice; words are those of the office's language."""
    found: list[tuple[Any, Row]] = []
    gatherer = _Gatherer(office, session, case, standard, field)
    for gather in field.gather:
        entries = [entry for entry in entries_of(session, case.id, *gather.forms) if entry.state == "finished"]
        for entry in entries[-1:] if gather.latest else entries:
            found += [((entry.event_at, entry.number), row) for row in gatherer.rows(gather, entry)]
    rows: list[Row] = []
    for _, row in sorted(found, key=lambda each: each[0]):
        if row and row not in rows:
            rows.append(row)
    return rows


class _Gatherer:
    """Makes the rows of one table."""

    def __init__(self, office: Office, session: Session, case: Case, standard: Standard, field: Field) -> None:
        self.office = office
        self.session = session
        self.case = case
        self.standard = standard
        self.wording = wording_of(standard, str(office.settings["language"]))
        self.columns = {column.id: column for column in field.columns}
        self.facts = facts_of(office, session, case)
        opened = case.episodes[0].opened_at or case.started_at
        self.day_0 = opened.date()

    def rows(self, gather: Gathered, entry: Entry) -> Iterator[Row]:
        """What an entry gives: itself once, or each row of one of its tables."""
        form = self.standard.forms[entry.form_id]
        answers = answers_for(self.office, self.session, entry)
        table = form.field(gather.each) if gather.each else None
        coded = compared_answers(form, entry.answers)
        for row in answers.get(gather.each) or () if table is not None else (NO_ROW,):
            seen = {**coded, **(compared(table.columns, row) if table is not None else {})}
            if gather.when is None or holds(gather.when, seen, self.facts):
                yield {
                    column: value
                    for column, source in gather.columns.items()
                    if (value := self._value(source, self.columns[column], form, entry, answers, table, row)) != ""
                }

    def _value(
        self, source: str, column: Field, form: Form, entry: Entry, answers: Row, table: Field | None, row: Row
    ) -> Any:
        if "{" in source:
            said = NAMED.sub(lambda name: self._text(name.group(1), form, entry, answers, table, row), source)
            return " ".join(said.split()).strip(AROUND)
        if takes_words(column):
            return self._text(source, form, entry, answers, table, row)
        on = entry.event_at.date()
        words: Row = {"entry.day": self._day(on), "entry.number": entry.number, "entry.on": on.isoformat()}
        value = words.get(source, row.get(source.removeprefix(ROW)) if source.startswith(ROW) else answers.get(source))
        return "" if value is None or is_hidden(value) else value

    def _text(self, name: str, form: Form, entry: Entry, answers: Row, table: Field | None, row: Row) -> str:
        known = {
            "entry.title": self.wording.title(form),
            "entry.day": str(self._day(entry.event_at.date())),
            "entry.number": str(entry.number),
            "entry.on": self.wording.date(entry.event_at.date().isoformat()),
        }
        if name in known:
            return known[name]
        words = FormWords(self.wording, self.standard, form)
        if name.startswith(ROW) and table is not None:
            asked = next(column for column in table.columns if column.id == name.removeprefix(ROW))
            words, value = words.columns_of(table), row.get(asked.id)
        else:
            asked, value = form.field(name), answers.get(name)
        if KINDS[asked.kind].is_empty(value) or is_hidden(value):
            return ""
        return KINDS[asked.kind].show(asked, value, words)

    def _day(self, day: date) -> int:
        """Days since the case was opened; before that they are below 0."""
        return (day - self.day_0).days
