"""What was due a moment ago, kept until something changes it: a save, another day, the next limit that is reached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from msgspec.structs import replace
from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session

from desktop.models import Case, Entry, Episode, Event
from desktop.standards.deadlines import Due, Record
from desktop.standards.lasting import lasts_until, ticks

KEPT_AS = "kerege_dues"
# Rows of these are what deadlines are computed from.
LOOKED_AT = (Case, Episode, Entry, Event)


class Kept(NamedTuple):
    """The deadlines of one case as they were from `since` on; `until` is when the first of them changes by itself."""

    of: object
    since: datetime
    until: datetime
    dues: tuple[Due, ...]
    ticking: tuple[int, ...]

    def at(self, now: datetime) -> tuple[Due, ...]:
        """The same, with what counts minutes brought up to now."""
        if not self.ticking:
            return self.dues
        dues = list(self.dues)
        for place in self.ticking:
            dues[place] = replace(dues[place], delay=now - dues[place].due_at)
        return tuple(dues)


class DueCache:
    """Belongs to the one connection to a `cases.db`; whoever writes through it forgets what the change may touch."""

    def __init__(self) -> None:
        self._kept: dict[tuple[bool, int], Kept] = {}
        self._rules: object = None

    def go_by(self, rules: object) -> None:
        """The rules and the calendar of the office; under others nothing that was known holds."""
        if rules != self._rules:
            self._rules = rules
            self.forget_all()

    def find(self, case_id: int, named: bool, of: object, now: datetime) -> tuple[Due, ...] | None:
        """What is still true of a case; `of` is everything it was computed from besides its records.

        `named`: computed with the register open, so that birth dates were known.
        """
        kept = self._kept.get((named, case_id))
        if kept is None or not kept.since <= now < kept.until or kept.of != of:
            return None
        return kept.at(now)

    def keep(
        self, case_id: int, named: bool, of: object, now: datetime, dues: tuple[Due, ...], records: Iterable[Record]
    ) -> None:
        """Keep it until midnight at most: ages and limits in days turn there."""
        midnight = datetime.combine(now.date() + timedelta(days=1), time())
        until = min(midnight, lasts_until(dues, now), _next_of(records, now) or midnight)
        if now < until:
            ticking = tuple([place for place, due in enumerate(dues) if due.delay is not None and ticks(due, now)])
            self._kept[(named, case_id)] = Kept(of, now, until, dues, ticking)

    def forget(self, case_ids: Iterable[int]) -> None:
        """These cases have changed, or may have."""
        for case_id in case_ids:
            self._kept.pop((True, case_id), None)
            self._kept.pop((False, case_id), None)

    def forget_all(self) -> None:
        """Anything may have changed: many rows at once, or the rules."""
        self._kept.clear()


def _next_of(records: Iterable[Record], now: datetime) -> datetime | None:
    """When the next record that is dated ahead comes true, by its own time or by an answer of today."""
    written, found = now.isoformat(timespec="minutes"), []
    for record in records:
        if record.at > now:
            found.append(record.at)
        for value in record.answers.values():
            # As text, a moment ahead sorts after this minute; most answers are words, which do so too, or no text.
            if type(value) is str and value >= written and value[:1] == "2":
                found += _moment(value)
    return min(found, default=None)


def _moment(value: str) -> tuple[datetime, ...]:
    try:
        return (datetime.fromisoformat(value),)
    except ValueError:
        return ()


def cache_of(session: Session) -> DueCache:
    """The cache of the connection this session goes through."""
    cache: DueCache = session.connection().get_execution_options()[KEPT_AS]
    return cache


def watch(session: Session) -> None:
    """From now on this session forgets what it touches: when it is written, and again when that is taken back."""
    touched: set[int] = set()

    def forget(flushed: Session, *_: object) -> None:
        changed = [*flushed.new, *flushed.dirty, *flushed.deleted]
        touched.update(case_id for each in changed if (case_id := _case_of(each)) is not None)
        cache_of(flushed).forget(touched)

    def forget_again(*_: object) -> None:
        cache.forget(touched)

    def forget_many(state: ORMExecuteState) -> None:
        written = state.is_insert or state.is_update or state.is_delete
        if written and state.bind_mapper is not None and state.bind_mapper.class_ in LOOKED_AT:
            cache.forget_all()

    cache = cache_of(session)
    event.listen(session, "after_flush", forget)
    event.listen(session, "after_rollback", forget_again)
    event.listen(session, "after_commit", forget_again)
    event.listen(session, "do_orm_execute", forget_many)


def _case_of(row: object) -> int | None:
    case_id: Any = row.id if isinstance(row, Case) else getattr(row, "case_id", None)
    return case_id if isinstance(case_id, int) else None


def options() -> Mapping[str, DueCache]:
    """What a new connection is given."""
    return {KEPT_AS: DueCache()}
