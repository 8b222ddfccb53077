"""Who and what is registered in a case: some answers can name nobody else (`options_from = "@case"`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop.casework.finding import edition_of, entries_of
from desktop.casework.folding import fold
from desktop.casework.names import TOKEN
from desktop.casework.office import Office
from desktop.forms.kinds.listed import ORGANISATION
from desktop.forms.offering import Listing
from desktop.forms.problems import Problem
from desktop.models import Case
from desktop.standards.definitions import Field, Form
from desktop.standards.known import IN_CASE

DIRECTORY = "@directory"


def listed_in_case(office: Office, session: Session, case: Case) -> tuple[Listing, ...]:
    """The people of a case by token, then the organisations its forms name; people only where names may be seen."""
    people = [
        Listing(token, str(person["name"]), (str(person.get("role") or "other"),))
        for token, person in office.names.people(case.uid).items()
        if person.get("name")
    ]
    known: dict[str, str] = {}
    forms = edition_of(office, case).forms
    for entry in entries_of(session, case.id):
        for text in _organisations(forms[entry.form_id], entry.answers):
            known.setdefault(fold(text), text)
    organisations = [Listing(ORGANISATION + text, text) for text in sorted(known.values(), key=str.casefold)]
    return (*people, *organisations)


def only_of_the_case(
    office: Office, session: Session, case: Case, form: Form, answers: dict[str, Any], before: Mapping[str, Any]
) -> tuple[Problem, ...]:
    """Puts the listed one in the place of its words, and tells where an answer names anybody else.

    What was answered before stays, also where the list of today no longer has it.
    """
    asked = [field for field in form.fields() if any(part.options_from == IN_CASE for part in (field, *field.columns))]
    if not any(answers.get(field.id) for field in asked):
        return ()
    listed = listed_in_case(office, session, case)
    by_id, by_text = {one.id: one for one in listed}, {fold(one.text): one for one in listed}
    problems = []
    for field in asked:
        kept = [value for _, _, value in _named(field, before.get(field.id))]
        for place, column, value in _named(field, answers.get(field.id)):
            found = by_id.get(str(value.get("id"))) or by_text.get(fold(str(value.get("text") or "")))
            if found is not None:
                value |= {"id": found.id, "text": found.text}
            elif value not in kept:
                facts = {"row": place, "column": column} if column else {}
                problems.append(Problem(field.id, "not_in_case", facts))
    return tuple(problems)


def receivers(field: Field, column: str, answer: Any) -> list[str]:
    """The ids an answer names, row by row."""
    return [str(value.get("id") or "") for _, at, value in _named(field, answer) if at == column]


def shown_as(listed_id: str) -> str:
    """How a text of the case names the one with that id: an organisation by its name, a person by the token."""
    if listed_id.startswith(ORGANISATION):
        return listed_id.removeprefix(ORGANISATION)
    return "{" + listed_id + "}"


def _named(field: Field, answer: Any) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Row, column and value of everything in an answer that is chosen from the case."""
    if field.options_from == IN_CASE and isinstance(answer, dict):
        yield 0, "", answer
    columns = [column.id for column in field.columns if column.options_from == IN_CASE]
    for place, row in enumerate(answer if columns and isinstance(answer, list) else ()):
        yield from ((place, column, row[column]) for column in columns if isinstance(row.get(column), dict))


def _organisations(form: Form, answers: Mapping[str, Any]) -> Iterator[str]:
    for field in form.fields():
        answer = answers.get(field.id)
        if _names_one(field):
            yield from _said(answer)
        for column in field.columns:
            if _names_one(column) and isinstance(answer, list):
                yield from (text for row in answer for text in _said(row.get(column.id)))


def _names_one(field: Field) -> bool:
    named = DIRECTORY in (field.suggest, field.options_from)
    return named and not field.identity and not field.confidential


def _said(answer: Any) -> Iterator[str]:
    text = str(answer.get("text") or "") if isinstance(answer, dict) else answer if isinstance(answer, str) else ""
    if text.strip() and not TOKEN.search(text):
        yield text.strip()
