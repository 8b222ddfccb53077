"""The records of a case as deadlines see them, and which of them belongs to the start of a clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from desktop.standards.definitions import Trigger

ISO_DAY = 10
ANY_TIME = ("episode", "case")


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing recorded in a case: an entry of a form (`name` is its id) or an event.

    `at` is when it happened, `entered_at` when it was written down. `state` of an entry: open, finished, signed; only
    the standing version of an entry is handed over. `answers` as conditions compare them, `rows` of tables that rules
    go through row by row. `refers`: ids of records.
    """

    id: str
    kind: str
    name: str
    at: datetime
    entered_at: datetime
    episode: int = 1
    state: str = "finished"
    answers: Mapping[str, Any] = {}
    rows: Mapping[str, Sequence[Mapping[str, Any]]] = {}
    refers: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Record {self.name} {self.id}>"


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A record that matches a trigger, and its time; `exact` is False where only the day is known."""

    at: datetime
    exact: bool
    record: Record


def moment_of(record: Record, trigger: Trigger) -> tuple[datetime, bool]:
    """When the record counts as having happened, and whether the hour is known; midnight means that it is not."""
    answer = record.answers.get(trigger.at) if trigger.at else None
    if isinstance(answer, str):
        try:
            at = datetime.fromisoformat(answer)
        except ValueError:
            return record.at, True  # only about known, so the event itself is the better witness
        if len(answer) > ISO_DAY:
            return at, True
        return (record.at, True) if at.date() == record.at.date() and record.at != at else (at, False)
    if trigger.link == "same":
        return record.entered_at, True
    return record.at, bool(record.at.hour or record.at.minute)


def about(record: Record, per: str) -> frozenset[Any]:
    """Whom a record is about: its answer of that name, and that column of its tables."""
    rows = (row for table in record.rows.values() for row in table)
    named = (record.answers.get(per), *(row.get(per) for row in rows))
    return frozenset(value for value in named if value not in (None, ""))


def same_subject(per: str, one: Record, other: Record) -> bool:
    """Whether two records belong together; what names nobody is about everyone."""
    if not per:
        return True
    whom, who = about(one, per), about(other, per)
    return not whom or not who or bool(whom & who)


def not_before(hit: Hit, start: Hit) -> datetime:
    """A day without an hour is taken at its beginning, but never before the start of the same day."""
    return max(hit.at, start.at) if not hit.exact and hit.at.date() == start.at.date() else hit.at


def counts(trigger: Trigger, hit: Hit, start: Hit, hourly: bool, later_episodes: bool = False) -> bool:
    """Whether this record belongs to that start."""
    if trigger.link == "same":
        return hit.record.id == start.record.id
    if trigger.link == "refers":
        return start.record.id in hit.record.refers
    if trigger.link == "later":
        return hit.record.episode >= start.record.episode and _is_later(hit, start)
    same_episode = hit.record.episode == start.record.episode
    if trigger.link in ANY_TIME:
        return same_episode or trigger.link == "case"
    if not same_episode and not (later_episodes and hit.record.episode > start.record.episode):
        return False
    if hourly and hit.exact and start.exact:
        return hit.at >= start.at
    return hit.at.date() >= start.at.date()


def _is_later(hit: Hit, start: Hit) -> bool:
    """Whether another record comes after the start; of one day without hours, what was written down later."""
    if hit.record.id == start.record.id:
        return False
    if hit.exact and start.exact:
        return (hit.at, hit.record.entered_at) > (start.at, start.record.entered_at)
    return (hit.at.date(), hit.record.entered_at) > (start.at.date(), start.record.entered_at)
