"""What is due when in one case, computed from what was recorded; nothing is ever clicked away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

import msgspec

from desktop.standards.changes import UNCHANGED, Changes, at_that_time
from desktop.standards.conditions import holds
from desktop.standards.definitions import Deadline, Span, Standard, Trigger
from desktop.standards.known import STATES
from desktop.standards.records import ISO_DAY, Hit, Record, about, counts, moment_of, not_before, same_subject
from desktop.standards.rolling import reached
from desktop.standards.spans import (
    END_OF_DAY,
    before,
    begin_after,
    birthday,
    birthday_age,
    day_after,
    end_after,
    month_end_after,
    week_end_after,
)
from desktop.standards.turns import Turn, Windows, row_turns
from desktop.standards.working_days import WorkingDays

A_WEEK = timedelta(days=7)

__all__ = ["Due", "Record", "due_list"]


class Due(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing that is or was due.

    `state`: waiting (the window is not open yet), open, soon, overdue, done, done_late, ended (cancelled or replaced),
    excused (could not be done; keeps its mark). `delay` is how late it was done or is by now, None if in time; in days
    for limits that count days. `reason` was given for the delay or the excuse.
    """

    rule: Deadline
    record_id: str
    occurrence: int
    starts_at: datetime
    opens_at: datetime | None
    due_at: datetime
    state: str
    done_at: datetime | None = None
    delay: timedelta | None = None
    reason: str = ""

    @property
    def clause(self) -> str:
        """The clause the rule comes from."""
        return self.rule.source

    def __repr__(self) -> str:
        return f"<Due {self.rule.id}/{self.occurrence} {self.state} {self.due_at:%Y-%m-%dT%H:%M}>"


def due_list(
    standard: Standard,
    records: Iterable[Record],
    facts: Mapping[str, Any],
    now: datetime,
    calendar: WorkingDays,
    scope: str = "case",
    changes: Changes = UNCHANGED,
) -> tuple[Due, ...]:
    """Everything that is or was due in one case by `now`, in order of the rules and of their starts.

    `facts` are those of the case (`case.birth_date`, …). What happened after `now` is left out. With `scope` "office"
    the records are those of the office's own file. `changes` are defaults that the office has changed.
    """
    case = _Case(records, facts, now, calendar)
    found: list[Due] = []
    for rule in standard.deadlines:
        if rule.scope == scope:
            starts = _starts(rule, case)
            if starts:
                found.extend(_dues(rule, case, changes, starts))
    return tuple(found)


class _Case:
    """The records of a case by name, and the reasons that were given."""

    def __init__(
        self, records: Iterable[Record], facts: Mapping[str, Any], now: datetime, calendar: WorkingDays
    ) -> None:
        self.facts = facts
        self.now = now
        self.calendar = calendar
        self._plain: dict[tuple[str, str, str], list[Hit]] = {}
        self._entries: dict[str, list[Record]] = {}
        self._events: dict[str, list[Record]] = {}
        for record in records:
            named = self._entries if record.kind == "entry" else self._events
            named.setdefault(record.name, []).append(record)
        self.excuses = self._reasons("excused")
        self.reasons = self._reasons("late_reason")

    def _reasons(self, event: str) -> dict[tuple[str, str, int], str]:
        found = {}
        for record in sorted(self._events.get(event, ()), key=lambda record: record.at):
            said = record.answers
            found[(str(said["rule"]), str(said["record"]), int(said["occurrence"]))] = str(said["reason"])
        return found

    def hits(self, trigger: Trigger) -> Sequence[Hit]:
        """Every record up to now that matches the trigger, whatever it is linked to."""
        form = trigger.form
        records = self._entries.get(form) if form else self._events.get(trigger.event)
        if not records:
            return ()
        if trigger.when is not None or trigger.at or trigger.rolling is not None or trigger.link == "same":
            return self._matching(trigger, records)
        # Nearly every rule ends with the closing of the case, and many with the same form: looked up once.
        key = (form, trigger.event, trigger.state)
        if key not in self._plain:
            self._plain[key] = self._matching(trigger, records)
        return self._plain[key]

    def _matching(self, trigger: Trigger, records: Iterable[Record]) -> list[Hit]:
        least = -1 if trigger.event else STATES[trigger.state]
        when, now, facts = trigger.when, self.now, self.facts
        found = []
        for record in records:
            if STATES.get(record.state, -1) < least or (when is not None and not holds(when, record.answers, facts)):
                continue
            at, exact = moment_of(record, trigger)
            if trigger.rolling is not None:
                day = reached(record, trigger.rolling, self.calendar)
                if day is None:
                    continue
                at, exact = day, False
            if at <= now:
                found.append(Hit(at, exact, record))
        return found


def _starts(rule: Deadline, case: _Case) -> list[Hit]:
    """The records that start a clock, each once, in order of time."""
    found: list[Hit] = []
    for trigger in rule.starts:
        found += case.hits(trigger)
    if len(found) < 2:
        return found
    found.sort(key=lambda hit: hit.at)
    seen: set[object] = set()
    kept = []
    for hit in found:
        key: object = hit.record.id
        if rule.once:
            key = (hit.record.episode, about(hit.record, rule.per)) if rule.per else hit.record.episode
        if key not in seen:
            seen.add(key)
            kept.append(hit)
    return kept


def _dues(rule: Deadline, case: _Case, changes: Changes, starts: list[Hit]) -> Iterator[Due]:
    clocks = _Clocks(rule, case, changes)
    for number, start in enumerate(starts, 1):
        restarted_at = _restarted_at(rule, start, starts[number:]) if rule.restarts else None
        yield from clocks.run(start, restarted_at)


def _restarted_at(rule: Deadline, start: Hit, later: list[Hit]) -> datetime | None:
    """When a later start about the same one ended the clock of this start."""
    return next((other.at for other in later if same_subject(rule.per, start.record, other.record)), None)


class _Clocks:
    """The clocks of one rule in one case; each goes by the rule as it held when the clock began."""

    __slots__ = ("_case", "_changes", "_done", "_ends", "_rule", "_shipped", "_used")

    def __init__(self, rule: Deadline, case: _Case, changes: Changes) -> None:
        self._shipped = self._rule = rule
        self._changes = changes
        self._case = case
        self._done = [(trigger, case.hits(trigger)) for trigger in rule.done]
        self._ends = [(trigger, case.hits(trigger)) for trigger in rule.ends]
        self._used: set[object] = set()

    def run(self, start: Hit, restarted_at: datetime | None) -> Iterable[Due]:
        """The dues of the clock that this record started; a later start may have ended it."""
        rule = self._rule = at_that_time(self._shipped, self._changes, start.at) if self._changes else self._shipped
        ended_at = self._ended_at(start, restarted_at)
        if rule.each:
            turns = row_turns(start.record.rows.get(rule.each, ()), start.at, rule.due_at, rule.done[0].at)
            return (self._due(start, turn, ended_at) for turn in turns)
        if rule.windows and rule.every is not None:
            turns = self._windows(rule.every, start, ended_at)
            return (self._due(start, turn, ended_at) for turn in turns)
        if rule.every is not None:
            return self._rhythm(rule.every, start, ended_at)
        return self._series(start, ended_at) if rule.series else self._single(start, ended_at)

    def _single(self, start: Hit, ended_at: datetime | None) -> tuple[Due, ...]:
        turn = self._limit(start)
        if turn is None:
            return ()
        opens = self._rule.opens
        opens_at = begin_after(turn.began, opens, self._case.calendar) if opens else None
        done_at = self._done_at(start, turn.hourly, ended_at)
        turn = Turn(1, turn.began, turn.due_at, turn.hourly, opens_at, done_at)
        return (self._due(start, turn, ended_at),)

    def _limit(self, start: Hit) -> Turn | None:
        """From when to when a single clock runs; None where nothing can be due."""
        rule, record = self._rule, start.record
        if rule.immediate:
            return Turn(1, start.at, start.at)
        if rule.due_at:
            day = self._last_day(record)
            if day is not None and (not birthday_age(rule.due_at) or day > start.at.date()):
                return Turn(1, start.at, max(datetime.combine(day, END_OF_DAY), start.at))
        span = rule.by_answer.get(record.answers.get(rule.by_field, "")) if rule.by_field else rule.within
        if span is None:
            return None
        began = self._began(start, span)
        return Turn(1, began, end_after(began, span, self._case.calendar), span.to_the_minute)

    def _last_day(self, record: Record) -> date | None:
        age = birthday_age(self._rule.due_at)
        answer = self._case.facts.get("case.birth_date") if age else record.answers.get(self._rule.due_at)
        if not isinstance(answer, str):
            return None
        try:
            day = date.fromisoformat(answer[:ISO_DAY])
        except ValueError:
            return None
        return birthday(day, age) if age else day

    def _began(self, start: Hit, span: Span) -> datetime:
        """A day without an hour counts for the worker: its hours run from the end of that day."""
        if span.to_the_minute and not start.exact:
            return datetime.combine(start.at.date(), END_OF_DAY)
        after = self._rule.after
        return begin_after(start.at, after, self._case.calendar) if after else start.at

    def _rhythm(self, every: Span, start: Hit, ended_at: datetime | None) -> Iterator[Due]:
        """One due after the other: those done, those that have begun, and the next one while the clock runs."""
        case = self._case
        done = self._all_done(start, ended_at)
        until = min(case.now, ended_at) if ended_at else case.now
        began = since = self._began(start, every)
        turn = 0
        for number in count(1):
            if number > len(done) + (ended_at is None) and since >= until:
                return
            turn += 1
            changed = at_that_time(self._shipped, self._changes, since).every if self._changes else every
            if changed is not None and changed != every:
                every, began, turn = changed, since, 1
            due_at = self._end_of_turn(began, every, turn)
            done_at = done[number - 1].at if number <= len(done) else None
            opens_at = began if self._rule.after and number == 1 else None
            yield self._due(start, Turn(number, since, due_at, every.to_the_minute, opens_at, done_at), ended_at)
            since = due_at

    def _end_of_turn(self, began: datetime, every: Span, number: int) -> datetime:
        if self._rule.last_working_day:
            return month_end_after(began, every.months * number - 1, self._case.calendar)
        if self._rule.end_of_week:
            return week_end_after(began, every.weeks * number - 1)
        return end_after(began, every, self._case.calendar, number)

    def _windows(self, every: Span, start: Hit, ended_at: datetime | None) -> Iterator[Turn]:
        case, until = self._case, self._rule.until
        stops = day_after(start.at.date(), until, case.calendar) if until else None
        windows = Windows(
            began=self._began(start, every), every=every, stops=stops, ended_at=ended_at, calendar=case.calendar
        )
        return windows.turns((hit.at for hit in self._doing(start, ended_at)), case.now)

    def _series(self, start: Hit, ended_at: datetime | None) -> Iterator[Due]:
        done = self._all_done(start, ended_at)
        for number, span in enumerate(self._rule.series, 1):
            began = self._began(start, span)
            due_at = end_after(began, span, self._case.calendar)
            done_at = done[number - 1].at if number <= len(done) else None
            yield self._due(start, Turn(number, began, due_at, span.to_the_minute, None, done_at), ended_at)

    def _due(self, start: Hit, turn: Turn, ended_at: datetime | None) -> Due:
        rule, case = self._rule, self._case
        key = (rule.id, start.record.id, turn.occurrence)
        excuse = case.excuses.get(key, "")
        delay = None if rule.immediate else turn.delay_at(turn.done_at or ended_at or case.now)
        if turn.done_at is not None:
            state = "done_late" if delay else "done"
        elif ended_at is not None:
            state = "ended"
        elif excuse:
            state = "excused"
        elif delay or rule.immediate:
            state = "overdue"
        else:
            state = self._state_in_time(turn)
        return Due(
            rule=rule,
            record_id=start.record.id,
            occurrence=turn.occurrence,
            starts_at=turn.began,
            opens_at=turn.opens_at,
            due_at=turn.due_at,
            state=state,
            done_at=turn.done_at,
            delay=delay,
            reason=excuse or case.reasons.get(key, ""),
        )

    def _state_in_time(self, turn: Turn) -> str:
        if turn.opens_at is not None and self._case.now < turn.opens_at:
            return "waiting"
        return "soon" if self._is_soon(turn) else "open"

    def _is_soon(self, turn: Turn) -> bool:
        """Past its reminder, by default in the last quarter (at most a week). Alarms show a week, the last stays."""
        rule, now = self._rule, self._case.now
        if rule.alarms:
            times = sorted(before(turn.due_at, span) for span in rule.alarms)
            return now >= times[-1] or any(at <= now < at + A_WEEK for at in times)
        if rule.remind is not None:
            return now >= before(turn.due_at, rule.remind)
        return now >= turn.due_at - min((turn.due_at - turn.began) / 4, A_WEEK)

    def _done_at(self, start: Hit, hourly: bool, ended_at: datetime | None) -> datetime | None:
        """When a single due was done: at the first record that does it, or the last of all that are needed."""
        found = []
        for trigger, hits in self._done:
            if trigger.link == "same":
                # Of many notes only the one that started the clock can end it.
                hits = [hit for hit in hits if hit.record is start.record]
            times = [not_before(hit, start) for hit in hits if self._belongs(trigger, hit, start, hourly)]
            if times and (ended_at is None or min(times).date() <= ended_at.date()):
                found.append(min(times))
            elif self._rule.all_done:
                return None
        if not found:
            return None
        return max(found) if self._rule.all_done else min(found)

    def _all_done(self, start: Hit, ended_at: datetime | None) -> list[Hit]:
        """The records that fill the occurrences of a clock one after the other; each fills one of this rule only."""
        whom = about(start.record, self._rule.per) if self._rule.per else None
        found = [hit for hit in self._doing(start, ended_at) if (whom, hit.record.id) not in self._used]
        self._used.update((whom, hit.record.id) for hit in found)
        return sorted(found, key=lambda hit: hit.at)

    def _doing(self, start: Hit, ended_at: datetime | None) -> Iterator[Hit]:
        """Every record that does what the clock wants, as long as it runs."""
        for trigger, hits in self._done:
            for hit in hits:
                in_time = ended_at is None or hit.at.date() <= ended_at.date()
                if in_time and self._belongs(trigger, hit, start, hourly=False):
                    yield hit

    def _belongs(self, trigger: Trigger, hit: Hit, start: Hit, hourly: bool, later_episodes: bool = False) -> bool:
        same = not self._rule.per or same_subject(self._rule.per, start.record, hit.record)
        return same and counts(trigger, hit, start, hourly, later_episodes)

    def _ended_at(self, start: Hit, restarted_at: datetime | None) -> datetime | None:
        ended_at = restarted_at
        for trigger, hits in self._ends:
            for hit in hits:
                sooner = ended_at is None or hit.at < ended_at
                if sooner and self._belongs(trigger, hit, start, False, later_episodes=True):
                    ended_at = hit.at
        return ended_at
