"""What is still open in a case: rows and answers that nothing answers for, as the checks of an edition say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from desktop.standards.conditions import UNANSWERED, holds
from desktop.standards.open_checks import Answering, Check
from desktop.standards.records import Record

NUMBERS = re.compile(r"(\d+)\s*[-–—]\s*(\d+)|(\d+)")
LONGEST_RANGE = 100
Facts = Mapping[str, Any]


class Point(msgspec.Struct, frozen=True):
    """One thing open since a day: a row (its place in the table), an answer (its field), or the whole entry.

    `declined` is the record in which the client declined it; then it is open no more, but stays to be seen.
    """

    check: Check
    record: Record
    since: date
    row: int | None = None
    field: str = ""
    declined: Record | None = None


def open_points(checks: Iterable[Check], records: Sequence[Record], facts: Facts, today: date) -> tuple[Point, ...]:
    """Everything open in the current episode of a case, in the order of the checks; `records` are its entries."""
    episode = facts.get("case.episode", 1)
    now = [record for record in records if record.kind == "entry" and record.episode == episode]
    finished = sorted((record for record in now if record.state != "open"), key=lambda each: (each.at, each.entered_at))
    return tuple(point for check in checks for point in _of_check(check, finished, facts, today))


def points_in(checks: Iterable[Check], record: Record, facts: Facts, today: date) -> tuple[Point, ...]:
    """What one entry leaves open in itself: asked before it is finished."""
    mine = (check for check in checks if check.form == record.name and check.in_one_entry)
    return tuple(point for check in mine for point in _of_record(check, record, [record], facts, today))


def numbers_in(text: str) -> frozenset[int]:
    """The whole numbers a text names, ranges written out: "1, 3–5" are 1, 3, 4, 5."""
    found: set[int] = set()
    for first, last, one in NUMBERS.findall(text):
        low, high = (int(first), int(last)) if first else (int(one), int(one))
        found |= set(range(low, high + 1)) if high - low <= LONGEST_RANGE else {low, high}
    return frozenset(found)


def names(given: Any, key: Any) -> bool:
    """Whether an answer names this row: the same number or word, one of a list, or a number in a text."""
    if isinstance(given, list | tuple):
        return any(names(each, key) for each in given)
    if isinstance(given, str) and isinstance(key, int | float):
        return key in numbers_in(given)
    if isinstance(given, str) and isinstance(key, str):
        return given.strip().casefold() == key.strip().casefold()
    return bool(given == key)


def _of_check(check: Check, finished: Sequence[Record], facts: Facts, today: date) -> Iterator[Point]:
    mine = [record for record in finished if record.name == check.form]
    for record in mine if check.every else mine[-1:]:
        yield from _of_record(check, record, finished, facts, today)


def _of_record(check: Check, record: Record, finished: Sequence[Record], facts: Facts, today: date) -> Iterator[Point]:
    for place, field, key, answers in _units(check, record):
        since = _day(answers.get(check.since)) or record.at.date()
        if since > today or (check.when is not None and not holds(check.when, answers, facts)):
            continue
        declining = _those(check.declined, record, key, finished, facts)
        refusals = {each.id for each in declining}
        # What was only offered and declined is no answer.
        if all(each.id in refusals for each in _those(check.answered, record, key, finished, facts)):
            yield Point(check, record, since, place, field, declining[-1] if declining else None)


def _units(check: Check, record: Record) -> Iterator[tuple[int | None, str, Any, Mapping[str, Any]]]:
    """(row, field, key, answers) of each thing a check looks at in an entry."""
    if check.table:
        for place, row in enumerate(record.rows.get(check.table, ())):
            yield place, "", row.get(check.key), {**record.answers, **row}
    elif check.fields:
        for field in check.fields:
            if record.answers.get(field) not in UNANSWERED:
                yield None, field, field, record.answers
    else:
        yield None, "", None, record.answers


def _those(
    answers: Sequence[Answering], asked: Record, key: Any, finished: Sequence[Record], facts: Facts
) -> list[Record]:
    """The entries that answer for a row, oldest first."""
    forms = {answer.form for answer in answers}
    mine = [each for each in finished if each.name in forms]
    return [each for each in mine if any(_answers(answer, asked, key, each, facts) for answer in answers)]


def _answers(answer: Answering, asked: Record, key: Any, given: Record, facts: Facts) -> bool:
    if given.name != answer.form or not _is_linked(answer.link, asked, given):
        return False
    rows: Sequence[Mapping[str, Any]] = given.rows.get(answer.table, ()) if answer.table else ({},)
    found = ({**given.answers, **row} for row in rows)
    return any(
        (answer.when is None or holds(answer.when, answers, facts))
        and (not answer.key or (key not in UNANSWERED and names(answers.get(answer.key), key)))
        for answers in found
    )


def _is_linked(link: str, asked: Record, given: Record) -> bool:
    if link == "same":
        return given.id == asked.id
    if link == "refers":
        return asked.id in given.refers
    return link == "episode" or given.at.date() >= asked.at.date()


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None  # only about known: then the entry itself is the day
