"""The sentences that several parts of a case's screens say: risk, what is due, entries, and why something failed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.casework.views import EntryRow, TaskRow
from desktop.standards.wording import Wording
from desktop.ui import due_words, problems

_RISKS: Final[Mapping[str, object]] = {
    "high": QT_TRANSLATE_NOOP("CaseWords", "High risk"),
    "medium": QT_TRANSLATE_NOOP("CaseWords", "Medium risk"),
    "low": QT_TRANSLATE_NOOP("CaseWords", "Low risk"),
    "none": QT_TRANSLATE_NOOP("CaseWords", "No risk"),
    "": QT_TRANSLATE_NOOP("CaseWords", "Risk not assessed"),
}


def tr(text: str, n: int = -1) -> str:
    """One of these sentences in the language of the screen; `n` fills %n."""
    return QCoreApplication.translate("CaseWords", text, "", n)


def risk_word(risk: str) -> str:
    """The risk of a case in words."""
    return tr(str(_RISKS.get(risk, risk)))


def why_not(problem: Exception) -> str:
    """What was refused, as a sentence."""
    return problems.sentence(getattr(problem, "code", ""), getattr(problem, "facts", {}))


def iso(moment: datetime) -> str:
    """A moment as answers write it."""
    return moment.strftime("%Y-%m-%dT%H:%M")


def happened(wording: Wording, moment: datetime) -> str:
    """When something happened; midnight says that only the day was asked."""
    return wording.date(iso(moment)) if (moment.hour, moment.minute) == (0, 0) else wording.date_time(iso(moment))


def time_left(row: TaskRow, now: datetime) -> str:
    """How long there still is, or how late it is already."""
    due = row.due_at or now
    return due_words.late_words(now - due, row.by_hours) if due < now else due_words.left_words(due, now)


def due_chip(row: TaskRow, now: datetime, wording: Wording) -> tuple[str, str]:
    """State and words of the deadline chip, also for what is over."""
    over = _OVER.get(row.state)
    if over is not None:
        return over(row, wording)
    if row.due_at is None:
        return "late", tr("at once")
    return due_words.due_chip(row.state, row.due_at, row.by_hours, now, wording)


def _done(row: TaskRow, wording: Wording) -> tuple[str, str]:
    return "done", tr("done {date}").format(date=_day(row, wording))


def _done_late(row: TaskRow, wording: Wording) -> tuple[str, str]:
    return "done", tr("done late, {date}").format(date=_day(row, wording))


def _ended(row: TaskRow, wording: Wording) -> tuple[str, str]:
    return "later", tr("no longer needed")


def _day(row: TaskRow, wording: Wording) -> str:
    return wording.date(iso(row.done_at)) if row.done_at else ""


_OVER: Final[Mapping[str, Callable[[TaskRow, Wording], tuple[str, str]]]] = {
    "done": _done,
    "done_late": _done_late,
    "ended": _ended,
}


def entry_line(row: EntryRow, wording: Wording) -> str:
    """An entry as a list names it: number, day and time."""
    return f"№ {row.number} · {happened(wording, row.event_at)}"


def entry_state(row: EntryRow, wording: Wording) -> str:
    """What became of an entry, in a few words."""
    parts = [tr("not finished")] if row.state == "open" else []
    if row.version > 1:
        parts.append(tr("version {number}").format(number=row.version))
    if row.gaps:
        parts.append(tr("%n gap(s) with a reason", row.gaps))
    if row.entered_later:
        parts.append(tr("written down later"))
    return " · ".join(parts) or tr("finished")
