"""Records of a case written by hand, and what an edition finds due in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.standards.changes import UNCHANGED, Changes
from desktop.standards.deadlines import Due, Record, due_list
from desktop.standards.definitions import Standard
from desktop.standards.shelf import Shelf
from desktop.standards.working_days import calendar_of

STANDARDS = Path(__file__).parents[2] / "resources" / "standards"
MONGOLIA: Standard = Shelf(STANDARDS).edition("mn/2021")


def moment(text: str) -> datetime:
    """A moment as a person writes it: "16.01.2026 22:40"; without an hour it is midnight."""
    return datetime.strptime(text, "%d.%m.%Y %H:%M" if ":" in text else "%d.%m.%Y")


def entry(form: str, at: str, number: int = 1, *, refers: tuple[str, ...] = (), **more: Any) -> Record:
    """A finished entry of a form; `more` are its answers, and `episode`, `state`, `entered`."""
    return Record(
        id=f"{form}-{more.get('episode', 1)}-{number}",
        kind="entry",
        name=form,
        at=moment(at),
        entered_at=moment(more.pop("entered", at)),
        episode=more.pop("episode", 1),
        state=more.pop("state", "finished"),
        answers=more,
        refers=refers,
    )


def event(name: str, at: str, number: int = 1, episode: int = 1, refers: tuple[str, ...] = (), **said: Any) -> Record:
    """Something that happened besides the entries."""
    return Record(
        id=f"{name}-{episode}-{number}",
        kind="event",
        name=name,
        at=moment(at),
        entered_at=moment(at),
        episode=episode,
        answers=said,
        refers=refers,
    )


def dues(
    records: Iterable[Record],
    now: str,
    facts: Mapping[str, Any] | None = None,
    standard: Standard = MONGOLIA,
    scope: str = "case",
    changes: Changes = UNCHANGED,
) -> tuple[Due, ...]:
    """What is or was due by then, in a case or in the office's own file."""
    calendar = calendar_of(standard.country)
    return due_list(standard, records, facts or {}, moment(now), calendar, scope, changes)


def shown(found: Iterable[Due], rule: str = "") -> list[str]:
    """Dues as short lines: rule, state, due, done; all, or those of one rule."""
    return [
        f"{due.rule.id} {due.state} {due.due_at:%d.%m.%Y %H:%M}"
        + (f" done {due.done_at:%d.%m.%Y %H:%M}" if due.done_at else "")
        for due in found
        if due.rule.id.startswith(rule)
    ]


FRIDAY = "16.01.2026 22:40"
LOW = {"danger_level": "low", "risk_finished_at": "2026-01-16T23:30"}
OPENED = event("case_opened", "17.01.2026 10:00")


def sheet(**answers: Any) -> Record:
    """A call sheet that is being filled in."""
    return entry("rapid_call", FRIDAY, state="open", received_at="2026-01-16T22:40", **answers)


def finished_sheet(**answers: Any) -> Record:
    return entry("rapid_call", FRIDAY, entered="17.01.2026 02:00", received_at="2026-01-16T22:40", **answers)


def referral(urgency: str, **more: Any) -> Record:
    return entry("referral", "28.01.2026", sent_on="2026-01-28", urgency=urgency, **more)
