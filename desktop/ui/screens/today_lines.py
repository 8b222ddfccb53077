"""What the lines of Today say: codes only, with the names beside them for a moment where someone asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication

from desktop.casework.views import TaskRow
from desktop.casework.views_today import DayRow, UnfinishedRow
from desktop.ui.desk import Desk
from desktop.ui.due_words import due_chip, left_words, past_words, short_day
from desktop.ui.parts.task_line import TaskText

DUE_OF_HOURS = ("today", "soon")


class TodayLines:
    """Made afresh for each showing; `names` is empty unless they are shown."""

    def __init__(self, desk: Desk, now: datetime, names: Mapping[int, str]) -> None:
        self._desk = desk
        self._now = now
        self._names = names

    def task(self, row: TaskRow) -> TaskText:
        """Something due; what is late offers to give the reason."""
        wording = self._desk.wording
        state, when = due_chip(row.state, row.due_at, row.by_hours, self._now, wording)
        second = wording.title(row.form_id) if row.form_id else ""
        if row.due_at is not None and row.by_hours and state in DUE_OF_HOURS and row.state != "excused":
            second = left_words(row.due_at, self._now)
        may = row.state == "overdue" and self._desk.user.role in ("worker", "head")
        action = QCoreApplication.translate("TodayScreen", "Give reason…") if may else ""
        return TaskText(wording.deadline(row.rule), self._code(row.code), self._name(row, second), state, when, action)

    def draft(self, row: UnfinishedRow) -> TaskText:
        """A form that was left half-written, and how far it came."""
        entry, wording = row.entry, self._desk.wording
        pages = [page.id for page in self._desk.standard.forms[entry.form_id].pages]
        part = ""
        if entry.page in pages:
            said = QCoreApplication.translate("TodayScreen", "part {number} of {all}")
            part = said.format(number=pages.index(entry.page) + 1, all=len(pages))
        when = past_words(entry.saved_at, self._now, wording)
        title = wording.title(entry.form_id)
        action = QCoreApplication.translate("TodayScreen", "Continue")
        return TaskText(title, self._code(row.code), self._name(row, part), "", when, action)

    def day(self, row: DayRow) -> tuple[str, str]:
        """A day of the week to come and what ends on it."""
        said = [f"{count} · {self._desk.wording.deadline(rule)}" for rule, count in row.rules]
        more = QCoreApplication.translate("TodayScreen", "and %n more", "", len(said) - 1) if len(said) > 1 else ""
        return short_day(datetime.combine(row.day, time())), f"{said[0]} {more}".strip() if said else ""

    def _name(self, row: TaskRow | UnfinishedRow, otherwise: str) -> str:
        return self._names.get(row.case_id, "") or otherwise

    def _code(self, code: str) -> str:
        return code or QCoreApplication.translate("TodayScreen", "no code yet")
