"""Two fillings of one form beside each other: every place on a scale, as it was and as it is now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.forms.kinds import KINDS
from desktop.forms.pieces import Pair, Pairs
from desktop.standards.definitions import Field, Form, Standard
from desktop.standards.wording import Wording

Answers = Mapping[str, Any]
Found = tuple[str, Any, Any]


def pairs_of(
    standard: Standard, form: Form, wording: Wording, before: Answers, after: Answers, words: tuple[str, str]
) -> Pairs | None:
    """Every scale of the form and of its tables that was answered then or now; `words` name the two fillings.

    The rows of a table belong together by the option of their first column that has options. None where nothing can
    be compared. The bars of all rows are drawn to the widest scale among them.
    """
    rows: list[Pair] = []
    ends: list[tuple[int, int]] = []
    for field in form.fields():
        found = list(_of_field(standard, form, wording, field, before, after))
        rows += [Pair(label, _number(was), _number(now)) for label, was, now in found]
        measured = next((span for span in map(_span, (field, *field.columns)) if span), None)
        ends += [measured] if found and measured else []
    if not rows:
        return None
    return Pairs(tuple(rows), min(low for low, _ in ends), max(high for _, high in ends), *words)


def _of_field(
    standard: Standard, form: Form, wording: Wording, field: Field, before: Answers, after: Answers
) -> Iterator[Found]:
    if _span(field):
        was, now = before.get(field.id), after.get(field.id)
        if was is not None or now is not None:
            yield wording.label(form, field), was, now
        return
    by = next((column for column in field.columns if standard.options_of(column)), None)
    level = next((column for column in field.columns if _span(column)), None)
    if by is None or level is None:
        return
    then, today = (_levels(answers.get(field.id), by, level) for answers in (before, after))
    for option in standard.options_of(by):
        if option in then or option in today:
            label = wording.option(standard, form, by, option)
            yield label, then.get(option), today.get(option)


def _levels(rows: Any, by: Field, level: Field) -> dict[str, Any]:
    """The place of each option; where one stands twice, the last counts."""
    return {row[by.id]: row[level.id] for row in rows or () if row.get(by.id) and row.get(level.id) is not None}


def _span(field: Field) -> tuple[int, int] | None:
    return KINDS[field.kind].measured(field)


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, int | float) else None
