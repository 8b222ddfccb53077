"""Whether the rules of a field can be kept: its limits, its lists, what it begins with, what it repeats for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, options_of
from desktop.standards.definitions import Field, Standard
from desktop.standards.known import (
    ALWAYS_IDENTITY,
    ANSWER,
    CASE_ANSWERS,
    CLIENT,
    COUNTED,
    FILTERED,
    IN_CASE,
    LIMITED_BY_DAYS,
    LISTS,
    NUMBERS,
    OF,
    PATTERNED,
    REPEATED_OVER,
    TODAY,
    YES_NO,
)

_SINGLE = frozenset({"choice", "yes_no"})


def rule_faults(
    field: Field, before: Mapping[str, Field], fields: Mapping[str, Field], standard: Standard, place: str
) -> Iterator[Found]:
    """What is wrong with a field's own rules; `before` are the fields that stand before it."""
    yield from _limit_faults(field, place)
    yield from _pattern_faults(field, place)
    if field.advised_length and (field.kind != "long_text" or field.advised_length < 0):
        yield place, "key_unfit", {"key": "advised_length", "kind": field.kind}
    if field.id != OF:
        yield from _list_faults(field, fields, place)
    if field.filter is not None:
        yield from _filter_faults(field, before, standard, f"{place}.filter")
    if field.repeats:
        yield from _repeat_faults(field, before, place)


def column_faults(column: Field, place: str) -> Iterator[Found]:
    """What only a column can do wrong."""
    if column.total and column.kind not in COUNTED:
        yield place, "total_unfit", {}
    for key, given in (("from", column.from_), ("repeats", column.repeats), ("may_bar", column.may_bar)):
        if given:
            yield place, "key_unfit", {"key": key, "kind": "column"}


def prefill_faults(field: Field, standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    """Whether what a field begins with exists, fits, and stays as secret as it was."""
    if field.total:
        yield place, "total_unfit", {}
    if field.from_ and field.compute is not None:
        yield place, "key_unfit", {"key": "from", "kind": "computed answer"}
    filled = field.from_ or field.follows or field.looks_for is not None
    if not filled and (field.read_only or field.as_of):
        yield place, "prefill_missing", {}
    if field.from_.startswith(CLIENT) and not field.identity and field.kind not in ALWAYS_IDENTITY:
        yield place, "prefill_leaks", {"name": field.from_, "secret": "identity"}
    if field.from_ and field.from_ not in CASE_ANSWERS and not field.from_.startswith(CLIENT):
        yield from _earlier_faults(field, standard, unread, place)


def _earlier_faults(field: Field, standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    form_id, _, name = field.from_.partition(".")
    if form_id in unread:
        return
    found = _by_id(standard.forms[form_id].fields()).get(name) if form_id in standard.forms else None
    if found is None:
        known = CASE_ANSWERS | {f"{form_id}.{each.id}" for each in _fields_of(standard, form_id)}
        yield place, "prefill_unknown", {"name": field.from_, "hint": close_to(field.from_, known)}
        return
    yield from _taking_over_faults(found, field, standard, place)


def _taking_over_faults(found: Field, field: Field, standard: Standard, place: str) -> Iterator[Found]:
    """Whether an earlier answer fits, with its options and columns, and stays as secret as it was."""
    if found.kind != field.kind:
        yield place, "prefill_kind", {"name": found.id, "kind": found.kind}
        return
    for secret in ("identity", "confidential"):
        if getattr(found, secret) and not getattr(field, secret) and field.kind not in ALWAYS_IDENTITY:
            yield place, "prefill_leaks", {"name": found.id, "secret": secret}
    offered = options_of(field, standard) or {}
    for option in options_of(found, standard) or ():
        if option not in offered:
            yield place, "unknown_option", {"option": option, "field": field.id, "hint": close_to(option, offered)}
    columns = {column.id: column for column in field.columns}
    for column in found.columns:
        if column.id in columns:
            yield from _taking_over_faults(column, columns[column.id], standard, f"{place}.column.{column.id}")


def _limit_faults(field: Field, place: str) -> Iterator[Found]:
    if field.decimals is not None and field.kind not in NUMBERS:
        yield place, "key_unfit", {"key": "decimals", "kind": field.kind}
    if field.kind in COUNTED and field.low is not None and field.high is not None and field.low > field.high:
        yield place, "range_backwards", {}
    for key, day in (("not_before", field.not_before), ("not_after", field.not_after)):
        if day and field.kind not in LIMITED_BY_DAYS:
            yield place, "key_unfit", {"key": key, "kind": field.kind}
    # A day that must not lie before today would be refused as soon as the form is opened again tomorrow.
    if field.not_before and not _is_day(field.not_before):
        yield place, "bad_day", {"day": field.not_before, "or_today": ""}
    if field.not_after and field.not_after != TODAY and not _is_day(field.not_after):
        yield place, "bad_day", {"day": field.not_after, "or_today": f", or {TODAY}"}
    if _is_day(field.not_before) and _is_day(field.not_after) and field.not_before > field.not_after:
        yield place, "range_backwards", {}


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _pattern_faults(field: Field, place: str) -> Iterator[Found]:
    limits = (field.low, field.high, field.decimals)
    if field.pattern:
        if field.kind not in PATTERNED:
            yield place, "key_unfit", {"key": "pattern", "kind": field.kind}
        if not field.message.strip():
            yield place, "message_missing", {}
        try:
            re.compile(field.pattern)
        except re.error as error:
            yield place, "pattern_bad", {"problem": str(error)}
    elif field.message and not (field.not_before or field.not_after or any(limit is not None for limit in limits)):
        yield place, "message_unused", {}


def _list_faults(field: Field, fields: Mapping[str, Field], place: str) -> Iterator[Found]:
    name = field.options_from
    if (field.kind == "listed") != name.startswith("@"):
        yield place, "list_unfit", {"kind": field.kind, "name": name or "–"}
    elif name.startswith(ANSWER):
        table, _, column = name.removeprefix(ANSWER).partition(".")
        columns = {each.id for each in fields[table].columns} if table in fields else set()
        if table not in fields or (column and column not in columns):
            yield place, "unknown_field", {"field": name.removeprefix(ANSWER), "hint": close_to(table, fields)}
        elif fields[table].kind not in REPEATED_OVER:
            yield place, "repeats_unfit", {"field": table}
    elif name.startswith("@") and name not in LISTS and name != IN_CASE:
        yield place, "list_unknown", {"name": name, "hint": close_to(name, LISTS | {IN_CASE})}


def _filter_faults(field: Field, before: Mapping[str, Field], standard: Standard, place: str) -> Iterator[Found]:
    assert field.filter is not None
    by = before.get(field.filter.by)
    if field.kind not in FILTERED:
        yield place, "key_unfit", {"key": "filter", "kind": field.kind}
        return
    if by is None or by.kind not in _SINGLE:
        yield place, "filter_by", {"field": field.filter.by}
        return
    if not field.filter.map and field.kind != "listed":
        yield place, "filter_map", {}
    asked = options_of(by, standard) or YES_NO
    offered = options_of(field, standard)
    for answer, allowed in field.filter.map.items():
        if answer not in asked:
            yield place, "unknown_option", {"option": answer, "field": by.id, "hint": close_to(answer, asked)}
        for option in allowed:
            if offered is not None and option not in offered:
                facts = {"option": option, "field": field.id, "hint": close_to(option, offered)}
                yield place, "unknown_option", facts


def _repeat_faults(field: Field, before: Mapping[str, Field], place: str) -> Iterator[Found]:
    over = before.get(field.repeats)
    if over is None or over.kind not in REPEATED_OVER or over.repeats or field.kind != "table":
        yield place, "repeats_unfit", {"field": field.repeats}
    if any(column.confidential for column in field.columns):
        yield place, "repeats_confidential", {}


def _fields_of(standard: Standard, form_id: str) -> Iterator[Field]:
    if form_id in standard.forms:
        yield from standard.forms[form_id].fields()


def _by_id(fields: Iterator[Field]) -> dict[str, Field]:
    return {field.id: field for field in fields}
