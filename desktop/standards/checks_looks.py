"""Whether a table can say which papers of the office are missing or out of date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, options_of
from desktop.standards.definitions import Field, Form, Standard
from desktop.standards.known import LOOKED_STATES

STATE = "state"


def looks_faults(field: Field, form: Form, standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    """What is wrong with the papers a field looks for, and with the columns it tells them in."""
    looks = field.looks_for
    if looks is None:
        return
    where = f"{place}.looks_for"
    if form.scope != "office" or field.kind != "table" or not field.read_only:
        yield where, "looks_unfit", {}
        return
    if looks.form in unread:
        return
    if looks.form not in standard.forms or standard.forms[looks.form].scope != "office":
        yield where, "unknown_form", {"form": looks.form, "hint": close_to(looks.form, standard.forms)}
        return
    asked = {each.id: each for each in standard.forms[looks.form].fields()}
    columns = {column.id: column for column in field.columns}
    for name, kind in ((looks.kind, "choice"), (looks.until, "date")):
        if name:
            yield from _pair_faults(name, kind, asked, columns, where)
    yield from _offered(STATE, LOOKED_STATES, columns, standard, where)
    for known in (asked, columns):
        yield from _offered(looks.kind, looks.expected, known, standard, where)


def _pair_faults(
    name: str, kind: str, asked: Mapping[str, Field], columns: Mapping[str, Field], place: str
) -> Iterator[Found]:
    """The answer that is looked at, and the column of the same name."""
    for known in (asked, columns):
        if name not in known:
            yield place, "unknown_field", {"field": name, "hint": close_to(name, known)}
        elif known[name].kind != kind or known[name].identity or known[name].partial:
            yield place, "looks_kind", {"field": name, "kind": kind}


def _offered(
    name: str, wanted: tuple[str, ...], fields: Mapping[str, Field], standard: Standard, place: str
) -> Iterator[Found]:
    offered = options_of(fields[name], standard) if name in fields else None
    for option in wanted:
        if offered is None or option not in offered:
            yield place, "unknown_option", {"option": option, "field": name, "hint": close_to(option, offered or {})}
