"""Defaults of ours that an office has changed: from a day on, for what begins from that day on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from desktop.standards.definitions import Deadline, Definition, Limit, Span

LENGTHS = ("within", "every", "by_answer", "series")


class Change(Definition, frozen=True, kw_only=True):
    """What holds for one rule from a day on; only what is given is changed."""

    from_: date = msgspec.field(name="from")
    within: Span | None = None
    every: Span | None = None
    by_answer: dict[str, Span] = {}
    series: tuple[Span, ...] = ()
    most: int = 0
    warn: int = 0


Changes = Mapping[str, Sequence[Change]]
R = TypeVar("R", bound=Deadline | Limit)
UNCHANGED: Changes = {}


def at_that_time(rule: R, changes: Changes, at: datetime | date) -> R:
    """The rule as it held then: every change that had begun, the latest last."""
    day = at.date() if isinstance(at, datetime) else at
    begun = sorted((one for one in changes.get(rule.id, ()) if one.from_ <= day), key=lambda one: one.from_)
    for one in begun:
        rule = _with(rule, one)
    return rule


def fits(rule: Deadline | Limit, change: Change) -> bool:
    """Whether the change says anew just what the rule says, each length in one unit."""
    if isinstance(rule, Limit):
        return change.most > 0 and 0 <= change.warn <= change.most and not _lengths(change)
    if change.most or change.warn or rule.last_working_day or rule.end_of_week:
        return False
    said = [name for name in LENGTHS if getattr(change, name)]
    whole = said == [name for name in LENGTHS if getattr(rule, name)]
    answers = set(change.by_answer) <= set(rule.by_answer) and len(change.series) == len(rule.series)
    return bool(said) and whole and answers and all(_is_one(span) for span in _lengths(change))


def _with(rule: R, change: Change) -> R:
    if isinstance(rule, Limit):
        return replace(rule, most=change.most, warn=change.warn)
    given = {name: getattr(change, name) for name in ("within", "every", "series") if getattr(change, name)}
    if change.by_answer:
        given["by_answer"] = {**rule.by_answer, **change.by_answer}
    return replace(rule, **given)


def _lengths(change: Change) -> list[Span]:
    single = [span for span in (change.within, change.every) if span is not None]
    return [*single, *change.by_answer.values(), *change.series]


def _is_one(span: Span) -> bool:
    numbers = msgspec.structs.astuple(span)
    return sum(map(bool, numbers)) == 1 and all(number >= 0 for number in numbers)
