"""Answers that follow from other answers: sums, scores, ages, days between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import prod
from typing import Any, Final

from desktop.forms.dates import age_on, is_whole_day
from desktop.forms.kinds import KINDS
from desktop.forms.kinds.kind import is_hidden
from desktop.forms.sums import Number, exact, plain, total
from desktop.standards.conditions import holds
from desktop.standards.definitions import Compute, Field

USUAL_DECIMALS: Final = 2


class OutOfSight(Exception):
    """An answer it follows from lies in the register and is not at hand, so what was computed before still stands."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a computation may look at: the fields that apply, their answers, and what conditions and facts compare.

    `event_at` is the field whose answer is the time of the event.
    """

    fields: Mapping[str, Field]
    answers: Mapping[str, Any]
    seen: Mapping[str, Any]
    event_at: str = ""

    def value(self, name: str) -> Any:
        """The answer to a field that applies, or a fact of the case; None if there is none."""
        if name not in self.fields:
            return self.seen.get(name) if "." in name else None
        return _in_sight(self.answers.get(name))

    def all_of(self, name: str, when: Callable[[Field, Any], bool]) -> Iterator[tuple[Field, Any]]:
        """(field, answer) for a field, or for a column in every row of its table."""
        table_id, _, column_id = name.partition(".")
        if table_id not in self.fields:
            return
        table = self.fields[table_id]
        if not column_id:
            yield table, self.value(name)
            return
        column = next(each for each in table.columns if each.id == column_id)
        for row in self.value(table_id) or ():
            if when(table, row):
                yield column, _in_sight(row.get(column_id))


def computed(field: Field, sight: Sight) -> Any:
    """The answer that follows, None where too little is known; raises `OutOfSight`."""
    compute = field.compute
    assert compute is not None
    way = next(way for way in _WAYS if getattr(compute, way))
    number = _WAYS[way](compute, sight)
    if number is None:
        return None
    if compute.levels:
        reached = [level.is_ for level in compute.levels if number >= level.from_]
        return reached[-1] if reached else None
    return plain(exact(number), USUAL_DECIMALS if field.decimals is None else field.decimals)


def _sum(compute: Compute, sight: Sight) -> Number | None:
    numbers = _numbers(compute, compute.sum, sight)
    return total(numbers) if numbers else None


def _average(compute: Compute, sight: Sight) -> Number | None:
    numbers = _numbers(compute, compute.average, sight)
    return float(exact(total(numbers)) / len(numbers)) if numbers else None


def _product(compute: Compute, sight: Sight) -> Number | None:
    numbers = _numbers(compute, compute.product, sight)
    return plain(prod(map(exact, numbers), start=Decimal(1))) if len(numbers) == len(compute.product) else None


def _score(compute: Compute, sight: Sight) -> Number | None:
    """Half a score would look like a low one, so there is none before every question asked has its answer."""
    counted: list[Number] = []
    for name in compute.score:
        own = compute.points.get(name)
        points = {key: value for key, value in compute.points.items() if not isinstance(value, dict)}
        points |= own if isinstance(own, dict) else {}
        for field, value in sight.all_of(name, _picked(compute, sight)):
            answer = KINDS[field.kind].compared(value)
            if answer is None and not KINDS[field.kind].many:
                return None
            counted += _points(answer, points)
    return total(counted) if counted else None


def _points(answer: Any, points: Mapping[str, Number]) -> list[Number]:
    if isinstance(answer, list) or answer is None:
        return [total([points.get(each, 0) for each in answer or ()])]
    return [answer if isinstance(answer, int | float) else points.get(answer, 0)]


def _count(compute: Compute, sight: Sight) -> Number | None:
    """How many there are; none known, none counted, because an empty list may only mean that nobody asked yet."""
    value = sight.value(compute.count)
    if compute.count not in sight.fields or not value:
        return None
    field = sight.fields[compute.count]
    if compute.when is not None:
        picked = _picked(compute, sight)
        return sum(picked(field, row) for row in value)
    counted = KINDS[field.kind].compared(value)
    return len(counted) if isinstance(counted, list) else int(counted)


def _age(compute: Compute, sight: Sight) -> Number | None:
    born, day = sight.value(compute.age), str(sight.value(compute.at or sight.event_at) or "")[:10]
    return age_on(born, date.fromisoformat(day)) if isinstance(born, str) and is_whole_day(day) else None


def _days(compute: Compute, sight: Sight) -> Number | None:
    ends: list[str] = []
    for name in compute.days:
        value = sight.value(name)
        ends += [str(end or "")[:10] for end in (value if isinstance(value, list) else [value])]
    if len(ends) != 2 or not all(map(is_whole_day, ends)):
        return None
    return (date.fromisoformat(ends[1]) - date.fromisoformat(ends[0])).days


_WAYS: Final[Mapping[str, Callable[[Compute, Sight], Number | None]]] = {
    "sum": _sum,
    "average": _average,
    "product": _product,
    "score": _score,
    "count": _count,
    "age": _age,
    "days": _days,
}


def _numbers(compute: Compute, names: tuple[str, ...], sight: Sight) -> list[Number]:
    found = [value for name in names for _, value in sight.all_of(name, _picked(compute, sight))]
    return [value for value in found if isinstance(value, int | float)]


def _picked(compute: Compute, sight: Sight) -> Callable[[Field, Any], bool]:
    def picked(table: Field, row: Any) -> bool:
        if compute.when is None:
            return True
        in_row = {column.id: KINDS[column.kind].compared(row.get(column.id)) for column in table.columns}
        return holds(compute.when, {**sight.seen, **in_row})

    return picked


def _in_sight(value: Any) -> Any:
    if is_hidden(value):
        raise OutOfSight
    return value
