"""Whether the rows that a table begins with can be gathered from the entries of a case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, condition_faults, options_of
from desktop.standards.definitions import Field, Standard
from desktop.standards.known import ALWAYS_IDENTITY, COUNTED, GATHERED_WORDS, NUMBERS
from desktop.standards.questions import Gathered

NAMED = re.compile(r"\{([^{}]*)\}")
ROW = "row."
TEXTS = frozenset({"text", "long_text"})
WRITTEN = frozenset({"text", "long_text", "listed", "attachment", "drawing"})
"""Kinds whose answers somebody wrote in words."""
WORD_KINDS = {"entry.day": "number", "entry.number": "number", "entry.on": "date", "entry.title": "text"}


def sources_in(source: str) -> tuple[str, ...]:
    """The names a column begins with: those in braces, or the whole."""
    return tuple(NAMED.findall(source)) if "{" in source else (source,)


def takes_words(column: Field) -> bool:
    """Whether anything worded may stand in a column."""
    return column.kind in TEXTS


def gathered_faults(field: Field, standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    """What is wrong with the rows a field begins with."""
    if field.gather and (field.kind != "table" or field.repeats or field.from_):
        yield place, "key_unfit", {"key": "gather", "kind": field.kind}
        return
    columns = {column.id: column for column in field.columns}
    for number, gather in enumerate(field.gather, 1):
        where = f"{place}.gather.{number}"
        for form_id in gather.forms:
            if form_id in unread or form_id in standard.forms:
                continue
            yield where, "unknown_form", {"form": form_id, "hint": close_to(form_id, standard.forms)}
        for form_id in gather.forms:
            if form_id in standard.forms:
                yield from _of_one_form(gather, form_id, columns, standard, where)


def _of_one_form(
    gather: Gathered, form_id: str, columns: Mapping[str, Field], standard: Standard, place: str
) -> Iterator[Found]:
    form = standard.forms[form_id]
    if not form.in_a_case:
        yield place, "other_scope", {"form": form.id, "scope": form.scope}
    fields = {field.id: field for field in form.fields()}
    rows = {column.id: column for column in fields[gather.each].columns} if gather.each in fields else {}
    if gather.each and not rows:
        yield place, "unknown_field", {"field": gather.each, "hint": close_to(gather.each, fields)}
        return
    yield from condition_faults(gather.when, {**fields, **rows}, standard, place)
    for column, source in gather.columns.items():
        if column not in columns:
            yield f"{place}.columns", "unknown_column", {"column": column, "hint": close_to(column, columns)}
            continue
        for name in sources_in(source):
            where = f"{place}.columns.{column}"
            yield from _source_faults(name, "{" in source, columns[column], fields, rows, gather, standard, where)


def _source_faults(
    name: str,
    in_text: bool,
    column: Field,
    fields: Mapping[str, Field],
    rows: Mapping[str, Field],
    gather: Gathered,
    standard: Standard,
    place: str,
) -> Iterator[Found]:
    if name in GATHERED_WORDS:
        kind = "text" if in_text else WORD_KINDS[name]
        if not takes_words(column) and not (kind == column.kind or (kind in NUMBERS and column.kind in COUNTED)):
            yield place, "prefill_kind", {"name": name, "kind": kind}
        return
    found = rows.get(name.removeprefix(ROW)) if name.startswith(ROW) else fields.get(name)
    if found is None:
        yield place, "unknown_source", {"source": name}
        return
    if (found.identity or found.kind in ALWAYS_IDENTITY) and not column.identity:
        yield place, "prefill_leaks", {"name": name, "secret": "identity"}
    if found.confidential:
        yield place, "prefill_leaks", {"name": name, "secret": "confidential"}
    if gather.plain and found.kind in WRITTEN:
        yield place, "gather_plain", {"name": name, "kind": found.kind}
    if not takes_words(column) and not _fits(found, column, standard):
        yield place, "prefill_kind", {"name": name, "kind": found.kind}


def _fits(found: Field, column: Field, standard: Standard) -> bool:
    if found.kind in NUMBERS and column.kind in COUNTED:
        return True
    return found.kind == column.kind and options_of(found, standard) == options_of(column, standard)
