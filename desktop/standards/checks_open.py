"""Whether what an edition wants answered for can be answered for by its forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, condition_faults, options_of
from desktop.standards.definitions import Field, Form, Standard
from desktop.standards.known import ALWAYS_IDENTITY, DAYS, NUMBERS
from desktop.standards.open_checks import Answering, Check

LINKED = frozenset({"", "same", "refers", "episode"})
TEXTS = frozenset({"text", "long_text"})


def check_faults(check: Check, standard: Standard, unread: set[str]) -> Iterator[Found]:
    """What is wrong with one check."""
    place = f"check.{check.id}"
    if not check.label.strip():
        yield place, "missing_label", {}
    if check.form not in standard.forms:
        yield from _unknown_form(check.form, standard, unread, place)
        return
    form = standard.forms[check.form]
    if not form.in_a_case:
        yield place, "other_scope", {"form": form.id, "scope": form.scope}
    if check.table and check.fields:
        yield place, "check_shape", {}
        return
    fields = _by_id(form)
    yield from _unknown(check.fields, fields, place)
    seen = {**fields, **_columns(fields, check.table)}
    if check.table and not _columns(fields, check.table):
        yield place, "unknown_field", {"field": check.table, "hint": close_to(check.table, fields)}
        return
    yield from condition_faults(check.when, seen, standard, place)
    yield from _named_faults(check, seen, place)
    for name, answers in (("answered", check.answered), ("declined", check.declined)):
        for number, answer in enumerate(answers, 1):
            yield from _answering_faults(answer, check, seen, standard, unread, f"{place}.{name}.{number}")


def _named_faults(check: Check, seen: Mapping[str, Field], place: str) -> Iterator[Found]:
    """The columns and answers that a check names."""
    yield from _unknown([name for name in (check.key, check.shows, check.since) if name], seen, place)
    shown = seen.get(check.shows)
    if shown is not None and (shown.identity or shown.confidential or shown.kind in ALWAYS_IDENTITY):
        yield place, "check_shows", {"field": shown.id}
    since = seen.get(check.since)
    if since is not None and since.kind not in DAYS:
        yield place, "not_a_date", {"field": since.id, "kind": since.kind}


def _answering_faults(
    answer: Answering, check: Check, seen: Mapping[str, Field], standard: Standard, unread: set[str], place: str
) -> Iterator[Found]:
    if answer.link not in LINKED or (answer.link == "same" and answer.form != check.form):
        yield place, "check_link", {"link": answer.link}
    if answer.form not in standard.forms:
        yield from _unknown_form(answer.form, standard, unread, place)
        return
    fields = _by_id(standard.forms[answer.form])
    columns = _columns(fields, answer.table)
    if answer.table and not columns:
        yield place, "unknown_field", {"field": answer.table, "hint": close_to(answer.table, fields)}
        return
    given = {**fields, **columns}
    yield from condition_faults(answer.when, given, standard, place)
    yield from _unknown([answer.key] if answer.key else [], given, place)
    if answer.link == "refers" and not any(field.form == check.form for field in fields.values()):
        yield place, "not_referring", {"form": answer.form, "to": check.form}
    named = given.get(answer.key)
    if named is not None and not _can_name(named, check, seen, standard):
        yield place, "check_key", {"field": named.id, "of": check.key or ", ".join(check.fields) or check.form}


def _can_name(named: Field, check: Check, seen: Mapping[str, Field], standard: Standard) -> bool:
    """Whether an answer can say which row or answer it stands for."""
    offered = options_of(named, standard)
    if check.fields:
        return offered is not None and set(check.fields) <= set(offered)
    key = seen.get(check.key)
    if key is None:
        return bool(check.key)  # an unknown key is a fault of its own; without one nothing can be named
    if key.kind in NUMBERS:
        return named.kind in NUMBERS | TEXTS
    wanted = options_of(key, standard)
    if wanted is not None:
        return offered is not None and set(wanted) <= set(offered)
    return named.kind in TEXTS


def _unknown(names: list[str] | tuple[str, ...], known: Mapping[str, Field], place: str) -> Iterator[Found]:
    for name in names:
        if name not in known:
            yield place, "unknown_field", {"field": name, "hint": close_to(name, known)}


def _unknown_form(form_id: str, standard: Standard, unread: set[str], place: str) -> Iterator[Found]:
    if form_id not in unread:
        yield place, "unknown_form", {"form": form_id, "hint": close_to(form_id, standard.forms)}


def _columns(fields: Mapping[str, Field], table: str) -> dict[str, Field]:
    return {column.id: column for column in fields[table].columns} if table in fields else {}


def _by_id(form: Form) -> dict[str, Field]:
    return {field.id: field for field in form.fields()}
