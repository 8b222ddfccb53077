"""Whether what is asked of colleagues can be read from a paper, and whether a declaration of conflicts can."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, condition_faults
from desktop.standards.definitions import Conflicts, Field, Form, StaffAsk, Standard
from desktop.standards.known import OFFICE_ROLES


def ask_faults(ask: StaffAsk, standard: Standard, unread: set[str]) -> Iterator[Found]:
    """What is wrong with one thing asked of colleagues."""
    place = f"staff_ask.{ask.id}"
    if (ask.holds is None and not ask.until) or (not ask.roles and ask.cases is None):
        yield place, "ask_shape", {}
    for role in ask.roles:
        if role not in OFFICE_ROLES:
            yield place, "unknown_role", {"role": role, "hint": close_to(role, OFFICE_ROLES)}
    yield from condition_faults(ask.cases, {}, standard, f"{place}.cases")
    form = standard.forms.get(ask.form)
    if form is None or form.scope != "office" or not form.about:
        if ask.form not in unread:
            about = frozenset(each.id for each in standard.forms.values() if each.scope == "office" and each.about)
            yield place, "ask_paper", {"form": ask.form, "hint": close_to(ask.form, about)}
        return
    fields = {field.id: field for field in form.fields()}
    yield from condition_faults(ask.holds, fields, standard, f"{place}.holds")
    if ask.until and ask.until not in fields:
        yield f"{place}.until", "unknown_field", {"field": ask.until, "hint": close_to(ask.until, fields)}
    elif ask.until and fields[ask.until].kind != "date":
        yield f"{place}.until", "not_a_date", {"field": ask.until, "kind": fields[ask.until].kind}


def conflicts_faults(form: Form, fields: Mapping[str, Field]) -> Iterator[Found]:
    """Whether the table of a declaration and its column with the code can be read."""
    declared = form.conflicts
    if declared is None:
        return
    hint = _unfit(form, fields, declared)
    if hint is not None:
        yield "conflicts", "conflicts_unfit", {"hint": hint}


def _unfit(form: Form, fields: Mapping[str, Field], declared: Conflicts) -> str | None:
    table = fields.get(declared.table)
    if form.scope != "office" or not form.about or table is None or table.kind != "table":
        return close_to(declared.table, frozenset(each.id for each in fields.values() if each.kind == "table"))
    columns = {column.id: column for column in table.columns}
    column = columns.get(declared.case)
    fits = column is not None and column.kind == "text" and not column.identity
    return None if fits else close_to(declared.case, columns)
