"""How long the deadlines of a case stay as they are while nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop.standards.deadlines import A_WEEK, Due
from desktop.standards.spans import before

FAR = datetime.max
RUNNING = frozenset({"waiting", "open", "soon"})


def lasts_until(dues: Iterable[Due], now: datetime) -> datetime:
    """The first moment from `now` on at which one of them turns into another state."""
    soonest = FAR
    for due in dues:
        if due.state in RUNNING:
            for at in _turns(due):
                if now <= at < soonest:
                    soonest = at
    return soonest


def ticks(due: Due, now: datetime) -> bool:
    """Whether its delay grows by the minute."""
    return due.state in ("overdue", "excused") and due.delay is not None and due.delay == now - due.due_at


def _turns(due: Due) -> tuple[datetime, ...]:
    """Everything that happens to it by itself: its window opens, its reminders, its limit."""
    rule = due.rule
    if rule.alarms:
        alarms = [before(due.due_at, span) for span in rule.alarms]
        reminders = (*alarms, *(at + A_WEEK for at in alarms))
    elif rule.remind is not None:
        reminders = (before(due.due_at, rule.remind),)
    else:
        reminders = (due.due_at - min((due.due_at - due.starts_at) / 4, A_WEEK),)
    return (due.due_at, *reminders) if due.opens_at is None else (due.due_at, due.opens_at, *reminders)
