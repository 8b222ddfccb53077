"""Meetings about cases: what was decided, by whom it is done until when, and when one meets again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from desktop.casework.finding import edition_of, entries_of
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import text_shower
from desktop.casework.views_case import RoleWord
from desktop.models import Case
from desktop.standards.definitions import Form, Standard


@dataclass(frozen=True, slots=True, repr=False)
class DecisionRow:
    """One decision of a meeting."""

    what: str
    who: str
    until: str


@dataclass(frozen=True, slots=True, repr=False)
class MeetingRow:
    """One meeting about one case; `again_on` is the day of the next one, "" if none was agreed."""

    case_id: int
    code: str
    entry_id: int
    form_id: str
    at: datetime
    state: str
    place: str
    again_on: str
    decisions: tuple[DecisionRow, ...]


def meeting_forms(standard: Standard) -> tuple[Form, ...]:
    """The forms that are minutes of a meeting: many of them, with a table of decisions."""
    return tuple(form for form in standard.forms.values() if form.many and _decisions_field(form) is not None)


@needs("read_cases")
def meetings(office: Office, role_word: RoleWord | None = None) -> list[MeetingRow]:
    """The meetings of all cases, newest first."""
    with office.reading() as session:
        found = []
        for case in session.scalars(select(Case)):
            forms = {form.id: form for form in meeting_forms(edition_of(office, case))}
            if not forms:
                continue
            show = text_shower(office, session, case, role_word)
            for entry in entries_of(session, case.id, *forms):
                answers = entry.answers
                found.append(
                    MeetingRow(
                        case_id=case.id,
                        code=case.code or "",
                        entry_id=entry.id,
                        form_id=entry.form_id,
                        at=entry.event_at,
                        state=entry.state,
                        place=show(str(answers.get("place") or "")),
                        again_on=str(answers.get("next_meeting") or ""),
                        decisions=tuple(
                            DecisionRow(show(what), show(who), until)
                            for what, who, until in _decisions(forms[entry.form_id], answers)
                        ),
                    )
                )
        return sorted(found, key=lambda row: row.at, reverse=True)


def _decisions_field(form: Form) -> tuple[str, str, str, str] | None:
    """(table, what, who, until): a table of decisions has someone who does it and a day until when."""
    for field in form.fields():
        columns = {column.id: column for column in field.columns}
        until, who = columns.get("until"), columns.get("who")
        if field.id == "decisions" and until is not None and who is not None and until.kind == "date":
            what = next(column.id for column in field.columns if column.id not in ("who", "until"))
            return field.id, what, who.id, until.id
    return None


def _decisions(form: Form, answers: dict[str, Any]) -> list[tuple[str, str, str]]:
    place = _decisions_field(form)
    if place is None:
        return []
    table, *columns = place
    rows = answers.get(table) or []
    return [(_text(row, columns[0]), _text(row, columns[1]), _text(row, columns[2])) for row in rows]


def _text(row: dict[str, Any], column: str) -> str:
    value = row.get(column)
    return value if isinstance(value, str) else ""
