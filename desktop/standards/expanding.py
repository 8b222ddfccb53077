"""What an author says in one line and the program asks in several: follow-ups, own decisions, repeated pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from desktop.standards.definitions import Condition, Field, Form, Page
from desktop.standards.known import ANSWER, LIST_KINDS, OF

OWN = "_own"
WHY = "_own_why"
COMPUTED = "_computed"
AS_OF = "_as_of"


def expanded(form: Form) -> Form:
    """The form with every field written out."""
    labels = {field.id: field.label for field in form.fields()}
    pages = (replace(page, fields=tuple(_expanded(page.fields))) for page in form.pages)
    return replace(form, pages=tuple(_repeated(page, labels) for page in pages))


def _expanded(fields: Iterable[Field]) -> Iterator[Field]:
    for field in fields:
        yield replace(field, columns=tuple(_expanded(field.columns))) if field.columns else field
        if field.follow_up is not None:
            yield _follow_up(field)
        if field.may_differ is not None:
            yield from _own_decision(field)
        if field.as_of:
            yield _as_of(field)


def _follow_up(field: Field) -> Field:
    """The second question as a field of its own, asked when the first has that answer."""
    second = field.follow_up
    assert second is not None
    if field.kind in LIST_KINDS:
        opened = Condition(field=field.id, has=second.when)
    else:
        opened = Condition(field=field.id, is_=second.when)
    return Field(
        id=f"{field.id}_{second.suffix}",
        kind=second.kind,
        label=second.label,
        hint=second.hint,
        row=field.row,
        source=field.source,
        required=second.required,
        ask_when=_both(field.ask_when, opened),
        identity=second.identity,
        confidential=field.confidential,
        lines=second.lines,
        follows=field.id,
    )


def _own_decision(field: Field) -> Iterator[Field]:
    """The worker's own answer, the reason for it, and what was computed instead."""
    differ = field.may_differ
    assert differ is not None
    decided = _both(field.ask_when, Condition(field=field.id + OWN, answered=True))
    yield replace(
        field,
        id=field.id + OWN,
        label=differ.label,
        hint=differ.hint,
        ask="",
        compute=None,
        may_differ=None,
        from_="",
        required=False,
        required_when=None,
        keeps="",
        total=False,
        follows=field.id,
    )
    yield Field(
        id=field.id + WHY,
        kind="long_text",
        label=differ.why,
        row=field.row,
        source=field.source,
        required=True,
        ask_when=decided,
        identity=field.identity,
        confidential=field.confidential,
        lines=2,
        follows=field.id,
    )
    yield replace(
        field,
        id=field.id + COMPUTED,
        label=differ.computed,
        hint="",
        ask="",
        ask_when=decided,
        may_differ=None,
        from_="",
        keeps="",
        total=False,
        follows=field.id,
    )


def _as_of(field: Field) -> Field:
    """The day on which a fact taken over was confirmed."""
    return Field(
        id=field.id + AS_OF,
        kind="date",
        label=field.as_of,
        row=field.row,
        source=field.source,
        ask_when=_both(field.ask_when, Condition(field=field.id, answered=True)),
        confidential=field.confidential,
        read_only=True,
        beside=True,
        follows=field.id,
    )


def _repeated(page: Page, labels: dict[str, str]) -> Page:
    """A page asked for each row of a table becomes a table of its own, one row for each."""
    fields = tuple(_with_rows(field, labels) for field in page.fields)
    if not page.repeats:
        return replace(page, fields=fields)
    asked = Field(id=page.id, kind="table", label=page.title, columns=fields, repeats=page.repeats)
    return replace(page, fields=(_with_rows(asked, labels),))


def _with_rows(field: Field, labels: dict[str, str]) -> Field:
    """A table that repeats gets a first column: whom the row is about."""
    if not field.repeats:
        return field
    about = Field(
        id=OF,
        kind="listed",
        label=labels.get(field.repeats, field.repeats),
        options_from=f"{ANSWER}{field.repeats}",
        read_only=True,
    )
    return replace(field, columns=(about, *field.columns))


def _both(first: Condition | None, second: Condition) -> Condition:
    return second if first is None else Condition(all_=(first, second))
