"""Parts of a form that are asked once for each person: which row belongs to whom, also when the people change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop.forms.kinds import KINDS
from desktop.forms.kinds.kind import HIDDEN, is_hidden
from desktop.standards.definitions import Field
from desktop.standards.known import OF

Row = dict[str, Any]


def rows_for(over: Field, value: Any, rows: Any) -> Any:
    """One row for each row of `over`, whose answer is `value`; rows already there stay with the one they are about.

    They are known by name, and by place where a name was changed or lies in the register. What was answered about
    someone who is no longer there comes last, with an empty id, so that it is back when they are.
    """
    if is_hidden(value) or is_hidden(rows):
        return rows
    about = listed_rows(over, value)
    left: list[Row] = list(rows or ())
    found: list[Row | None] = [None] * len(about)
    for alike in (_in_all, _in_words, _in_place):
        for place, person in enumerate(about):
            if found[place] is None:
                found[place] = _take(left, person, alike)
    strangers = [{**row, OF: {**(row.get(OF) or {}), "id": ""}} for row in left if set(row) - {OF}]
    return [{**(row or {}), OF: person} for row, person in zip(found, about, strict=True)] + strangers


def is_about_someone(row: Row) -> bool:
    """Whether the one this row is about is still among the people."""
    return bool((row.get(OF) or {}).get("id"))


def listed_rows(over: Field, value: Any, column_id: str = "") -> list[Row]:
    """The rows of a table or the people of a field as a list to choose from: id and words, hidden where they are."""
    if not isinstance(value, list):
        return []
    return [_listed(over, row, str(place), column_id) for place, row in enumerate(value, 1)]


def _listed(over: Field, row: Row, number: str, column_id: str) -> Row:
    columns = [column for column in over.columns if column_id in ("", column.id)]
    parts = [(column.kind, row.get(column.id)) for column in columns] if over.columns else [("person", row)]
    names = (KINDS[kind].name_of(part) for kind, part in parts)
    text = next((name for name in names if name), "")
    hidden = not text and any(isinstance(part, dict) and part.get(HIDDEN) for _, part in parts)
    return {"id": number, "text": text} | ({HIDDEN: True} if hidden else {})


def _take(left: list[Row], person: Row, alike: Callable[[Row, Row], bool]) -> Row | None:
    for place, row in enumerate(left):
        if alike(row.get(OF) or {}, person):
            return left.pop(place)
    return None


def _in_all(one: Row, other: Row) -> bool:
    return _in_words(one, other) and _in_place(one, other)


def _in_words(one: Row, other: Row) -> bool:
    return bool(other["text"]) and one.get("text") == other["text"]


def _in_place(one: Row, other: Row) -> bool:
    return bool(one.get("id") == other["id"])
