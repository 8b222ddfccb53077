"""Whether the lists that lie outside a form can be filled and suggested from, and whose line it is filed in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, condition_faults
from desktop.standards.definitions import Field, Form, Standard
from desktop.standards.known import BARRED, EXCHANGED, FILLED_LISTS, IN_CASE, LISTS, MEETS


def suggest_faults(field: Field, form: Form, place: str) -> Iterator[Found]:
    """What a field does with a list fits its kind and the place of its form; only a text says who meets where."""
    if field.suggest and (field.kind != "text" or field.suggest not in LISTS):
        yield place, "suggest_unfit", {"name": field.suggest, "kind": field.kind}
    if field.options_from == IN_CASE and form.scope != "case":
        yield place, "list_of_case", {}
    if field.may_bar and (field.kind not in BARRED or form.scope != "case"):
        yield place, "may_bar_unfit", {"kind": field.kind, "scope": form.scope}
    if field.meets and (field.kind not in ("text", "long_text") or MEETS.get(field.meets) != form.scope):
        yield place, "meets_unfit", {"name": field.meets, "kind": field.kind}


def fills_faults(form: Form, fields: Mapping[str, Field]) -> Iterator[Found]:
    """Whether the papers of a form can stand in the list they fill."""
    fills = form.fills
    if fills is None:
        return
    if fills.list not in FILLED_LISTS or form.scope != "office" or form.generated:
        yield "fills", "fills_unfit", {"name": fills.list, "scope": form.scope}
    wanted = (
        ("text", fills.text, ("text",)),
        ("kinds", fills.kinds, ("choice", "choices")),
        ("until", fills.until, ("date",)),
    )
    for key, name, kinds in wanted:
        named = fields.get(name)
        if (name or key == "text") and (named is None or named.kind not in kinds or named.identity):
            hint = close_to(name, fields)
            yield "fills", "fills_answer", {"key": key, "kinds": " / ".join(kinds), "field": name, "hint": hint}


def exchange_faults(form: Form, fields: Mapping[str, Field]) -> Iterator[Found]:
    """Whether what may go to other offices is known, and can hold nobody's name, case or paper of this office."""
    for name in form.exchanges:
        named = fields.get(name)
        if named is None:
            yield "exchanges", "unknown_field", {"field": name, "hint": close_to(name, fields)}
            continue
        parts = (named, *named.columns)
        if form.scope != "office" or form.generated or any(_stays_here(part) for part in parts):
            yield "exchanges", "exchange_unfit", {"field": name, "kind": named.kind}


def _stays_here(field: Field) -> bool:
    tied = field.identity or field.confidential or field.form or field.options_from or field.computes
    return bool(tied) or field.kind not in EXCHANGED


def filed_faults(
    form: Form, fields: Mapping[str, Field], standard: Standard, unread: Collection[str]
) -> Iterator[Found]:
    """Whether there is a line in the printed file to lie in: of another form of the case, itself under its own."""
    filed = form.filed_with
    if filed is None:
        return
    yield from condition_faults(filed.when, fields, standard, "filed_with")
    other = standard.forms.get(filed.form)
    if other is None and filed.form not in unread:
        yield "filed_with", "unknown_form", {"form": filed.form, "hint": close_to(filed.form, standard.forms)}
    elif other is not None and (other is form or not (form.file_order and other.file_order) or other.filed_with):
        yield "filed_with", "filed_unfit", {"form": filed.form}
