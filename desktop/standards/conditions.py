"""Does this condition hold for these answers?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.standards.questions import Condition

UNANSWERED: tuple[Any, ...] = (None, "", [], ())
FACT = "case."
NO_FACTS: Mapping[str, Any] = {}


def holds(condition: Condition, answers: Mapping[str, Any], facts: Mapping[str, Any] = NO_FACTS) -> bool:
    """Whether the condition is true of compared answers (`Kind.compared`): text, number, list of ids, or None.

    An answer that was not given makes every operator false except `answered = false` and `not`. A name starting with
    `case.` is looked up in `facts` first, then among the answers.
    """
    if condition.all_ is not None:
        return all(holds(part, answers, facts) for part in condition.all_)
    if condition.any_ is not None:
        return any(holds(part, answers, facts) for part in condition.any_)
    if condition.not_ is not None:
        return not holds(condition.not_, answers, facts)
    value = facts[condition.field] if condition.field in facts else answers.get(condition.field)
    if condition.is_ is not None:
        return bool(value == condition.is_)
    if condition.in_ is not None:
        return value in condition.in_
    if condition.has is not None:
        return isinstance(value, list | tuple) and condition.has in value
    if condition.answered is not None:
        return (value not in UNANSWERED) == condition.answered
    return _between(condition, value)


def _between(condition: Condition, value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return (condition.above is None or value > condition.above) and (condition.below is None or value < condition.below)


def leaves(condition: Condition) -> Iterator[Condition]:
    """The single questions a condition is made of."""
    parts = (condition.all_ or ()) + (condition.any_ or ()) + ((condition.not_,) if condition.not_ else ())
    for part in parts:
        yield from leaves(part)
    if not parts:
        yield condition


def fields_of(condition: Condition) -> frozenset[str]:
    """The names of all fields and facts the condition asks about."""
    return frozenset(leaf.field for leaf in leaves(condition))


def operators_of(condition: Condition) -> tuple[str, ...]:
    """The operators used on this level; a sound condition has exactly one (`above` and `below` count as one)."""
    given = {
        "is": condition.is_,
        "in": condition.in_,
        "has": condition.has,
        "answered": condition.answered,
        "between": condition.above if condition.above is not None else condition.below,
        "all": condition.all_,
        "any": condition.any_,
        "not": condition.not_,
    }
    return tuple(name for name, value in given.items() if value is not None)


def misshapen(condition: Condition) -> Iterator[tuple[str, ...]]:
    """The operators of every part that has not exactly one, names no field, or joins nothing."""
    operators = operators_of(condition)
    joined = condition.all_ if condition.all_ is not None else condition.any_
    joins = joined is not None or condition.not_ is not None
    if len(operators) != 1 or joins == bool(condition.field) or joined == ():
        yield operators
    for part in (condition.all_ or ()) + (condition.any_ or ()) + ((condition.not_,) if condition.not_ else ()):
        yield from misshapen(part)
