"""Whether an answer that follows from others can be computed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.standards.building import close_to
from desktop.standards.checks_conditions import Found, condition_faults, known_facts, options_of
from desktop.standards.definitions import Compute, Field, Standard
from desktop.standards.known import COUNTABLE, COUNTED, DAYS, NUMBERS, SCORED

_PERIOD = frozenset({"period"})
_FITTING: Mapping[str, frozenset[str]] = {
    "sum": NUMBERS,
    "average": NUMBERS,
    "product": NUMBERS,
    "score": SCORED,
    "count": COUNTABLE,
    "age": DAYS,
    "days": DAYS | _PERIOD,
    "at": DAYS,
}

_OVER_ROWS = frozenset({"sum", "average", "score"})


def compute_faults(
    field: Field,
    before: Mapping[str, Field],
    fields: Mapping[str, Field],
    standard: Standard,
    event_at: str,
    place: str,
) -> Iterator[Found]:
    """What is wrong with a computed field; `before` are the fields that stand before it, `fields` all of them."""
    compute = field.compute
    if compute is None:
        if field.may_differ is not None:
            yield f"{place}.may_differ", "differ_unfit", {}
        return
    place = f"{place}.compute"
    ways = [way for way in _FITTING if way != "at" and getattr(compute, way)]
    if len(ways) != 1:
        yield place, "compute_shape", {"ways": ", ".join(ways) or "–"}
        return
    if field.kind not in (("choice",) if compute.levels else COUNTED):
        yield place, "compute_kind", {"kind": field.kind}
    for name, way in _sources(compute, ways[0], event_at):
        yield from _source_faults(name, way, field, before, fields, standard, place)
    yield from _point_faults(compute, before, standard, place)
    yield from _level_faults(field, compute, standard, place)
    yield from condition_faults(compute.when, _columns_asked(compute, ways[0], before), standard, f"{place}.when")


def source(name: str, fields: Mapping[str, Field]) -> Field | None:
    """The field, or the column `table.column`, that a computation names; None where there is none."""
    table, _, column = name.partition(".")
    if not column:
        return fields.get(table)
    columns = fields[table].columns if table in fields else ()
    return next((each for each in columns if each.id == column), None)


def names_of(compute: Compute) -> tuple[str, ...]:
    """Everything a computation looks at, as it is named."""
    single = tuple(name for name in (compute.count, compute.age, compute.at) if name)
    return (*compute.sum, *compute.average, *compute.product, *compute.score, *compute.days, *single)


def _sources(compute: Compute, way: str, event_at: str) -> Iterator[tuple[str, str]]:
    named = getattr(compute, way)
    yield from ((name, way) for name in ((named,) if isinstance(named, str) else named))
    if way == "age":
        yield compute.at or event_at, "at"


def _source_faults(
    name: str,
    way: str,
    field: Field,
    before: Mapping[str, Field],
    fields: Mapping[str, Field],
    standard: Standard,
    place: str,
) -> Iterator[Found]:
    if way in ("age", "days") and name in known_facts(standard):
        return
    found = source(name, before)
    if found is None:
        if source(name, fields) is not None or name == field.id:
            yield place, "compute_order", {"field": name}
        else:
            yield place, "unknown_field", {"field": name, "hint": close_to(name, fields)}
        return
    if found.kind not in _FITTING[way] or ("." in name and way not in _OVER_ROWS):
        yield place, "compute_source", {"field": name, "kind": found.kind, "way": way}
    whole = before[name.partition(".")[0]]
    if (found.confidential or whole.confidential) and not field.confidential:
        yield place, "compute_leaks", {"field": name}


def _point_faults(compute: Compute, before: Mapping[str, Field], standard: Standard, place: str) -> Iterator[Found]:
    offered: set[str] = set()
    for name in compute.score:
        found = source(name, before)
        options = options_of(found, standard) if found is not None else None
        own = compute.points.get(name)
        for option in options or ():
            offered.add(option)
            if option not in (own if isinstance(own, dict) else {}) and not _counts(compute.points.get(option)):
                yield f"{place}.points", "points_missing", {"field": name, "option": option}
    for key, counts in compute.points.items():
        if isinstance(counts, dict) and key not in compute.score:
            yield f"{place}.points", "unknown_field", {"field": key, "hint": close_to(key, frozenset(compute.score))}
        elif not isinstance(counts, dict) and key not in offered:
            facts = {"option": key, "field": ", ".join(compute.score), "hint": close_to(key, frozenset(offered))}
            yield f"{place}.points", "unknown_option", facts


def _counts(points: object) -> bool:
    return isinstance(points, int | float)


def _level_faults(field: Field, compute: Compute, standard: Standard, place: str) -> Iterator[Found]:
    steps = [level.from_ for level in compute.levels]
    if steps != sorted(set(steps)):
        yield f"{place}.levels", "levels_order", {}
    options = options_of(field, standard) or {}
    for level in compute.levels:
        if field.kind == "choice" and level.is_ not in options:
            facts = {"option": level.is_, "field": field.id, "hint": close_to(level.is_, options)}
            yield f"{place}.levels", "unknown_option", facts


def _columns_asked(compute: Compute, way: str, before: Mapping[str, Field]) -> dict[str, Field]:
    named = getattr(compute, way)
    tables = {name.partition(".")[0] for name in ((named,) if isinstance(named, str) else named)}
    columns = (column for table in tables if table in before for column in before[table].columns)
    return {column.id: column for column in columns}
