"""Today: what is late, what ends today, what comes, and what was left half-written. Codes only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.contact import client_names
from desktop.casework.due import excuse
from desktop.casework.views import TaskRow
from desktop.casework.views_today import TodayView, today
from desktop.ui.desk import Desk
from desktop.ui.due_words import long_day
from desktop.ui.keys import bind
from desktop.ui.measure import average_letters, unit, wide
from desktop.ui.parts.backup_note import BackupNote
from desktop.ui.parts.button import Button
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.glass_note import GlassNote
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.search_box import SearchBox
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.task_board import TaskBoard
from desktop.ui.parts.task_group import TaskGroup
from desktop.ui.parts.week_card import WeekCard
from desktop.ui.parts.words import TITLE, words
from desktop.ui.screens.screen import Screen
from desktop.ui.screens.today_lines import TodayLines

NAMES_SHOWN_MS = 30_000
EVERY_MINUTE_MS = 60_000
SIDE = 68
FOLD_UNDER = 118
"""Average letters under which the side column goes below the main one."""


class TodayScreen(Screen):
    """The most urgent line has the cursor when Today opens."""

    search_wanted = Signal(str)
    backup_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._view: TodayView | None = None
        self._names: dict[int, str] = {}
        self._fresh = True
        self._title = words(size=TITLE, bold=True)
        self._day = words(role="muted")
        self._search = SearchBox()
        self._show_names = Button(icon="eye")
        self._register = Button(kind="primary", icon="plus")
        self._late = TaskGroup("triangle", "late")
        self._today = TaskGroup("disc", "soon")
        self._soon = TaskGroup("ring", "")
        self._unfinished = TaskGroup("", "", icon="pencil")
        self._empty = EmptyState("sun")
        self._backup, self._glass = BackupNote(desk), GlassNote(desk)
        self._board = TaskBoard((self._late, self._today, self._soon, self._unfinished), self._empty)
        self._week = WeekCard()
        self._hide_again, self._minute = QTimer(self), QTimer(self)
        self._arrange()
        self._wire()
        self.retranslate()

    def refresh(self) -> None:
        """Reads what is due afresh; a reason that is being written is left alone."""
        if not self._late.is_asking():
            self._desk.ask(today, then=self._got)
        self._backup.refresh()
        self._glass.refresh()

    def leave(self) -> None:
        """Hides the names; next time the cursor goes to the most urgent line again."""
        self._hide_names()
        self._fresh = True

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Today"))
        self._title.setText(self.tr("Today"))
        self._search.tell(self.tr("Search all cases"), "Ctrl+F")
        self._show_names.setText(f"{self.tr('Show names')}  F9")
        self._register.setText(self.tr("Register a request"))
        if self._view is not None and not self._late.is_asking():
            self._show(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = average_letters(self, self.width()) < FOLD_UNDER
        direction = QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._side.setMaximumWidth(16_777_215 if folded else wide(self, SIDE))
        self._side.setMinimumWidth(0 if folded else wide(self, SIDE))
        appear(self._search, not folded)

    def _got(self, view: TodayView) -> None:
        """What is still to be done before what can only be explained no more."""
        late = sorted(view.late, key=lambda row: row.state == "excused")
        self._show(replace(view, late=tuple(late)))

    def _show(self, view: TodayView) -> None:
        self._view = view
        place = self._board.place()
        self._day.setText(long_day(view.now))
        lines = TodayLines(self._desk, view.now, self._names)
        self._late.tell(self.tr("Late"), [lines.task(row) for row in view.late])
        self._today.tell(self.tr("Due today"), [lines.task(row) for row in view.today])
        self._soon.tell(self.tr("Next"), [lines.task(row) for row in view.soon])
        self._unfinished.tell(self.tr("Unfinished forms"), [lines.draft(row) for row in view.unfinished])
        self._week.tell(self.tr("Next 7 days"), [lines.day(row) for row in view.week])
        self._show_empty(view)
        due = len(view.late) + len(view.today)
        self.badge.emit(str(due) if due else "", "late" if view.late else "")
        # The new lines are not shown yet, and what is not shown cannot take the cursor.
        QTimer.singleShot(0, self, lambda: self._point(place))

    def _show_empty(self, view: TodayView) -> None:
        appear(self._empty, not (view.late or view.today or view.soon or view.unfinished))
        line = self.tr("%n case(s) are open.", "", view.open_cases)
        if not view.open_cases:
            line = self.tr("What is due in your cases will be here. There is no case yet: register the first request.")
        self._empty.tell(self.tr("Nothing is due"), line)

    def _point(self, place: tuple[int, int] | None) -> None:
        """Puts the cursor back where it was, or at the first coming to the most urgent line."""
        if (place is None or not self._board.point(place)) and self._fresh:
            lines = self._board.lines()
            (lines[0] if lines else self._register).setFocus(Qt.FocusReason.OtherFocusReason)
        self._fresh = False

    def _explain(self, place: int, reason: str) -> None:
        if self._view is None:
            return
        row = self._view.late[place]
        self._late.close_reason()
        self._desk.do(
            excuse, row.case_id, row.rule, row.record, row.occurrence, reason, then=lambda _done: self.refresh()
        )

    def _ask_names(self) -> None:
        if self._view is None or self._names:
            self._hide_names()
            return
        view = self._view
        cases = {row.case_id for row in (*view.late, *view.today, *view.soon)}
        cases |= {row.case_id for row in view.unfinished}
        self._desk.ask(client_names, cases, then=self._got_names)

    def _got_names(self, names: dict[int, str]) -> None:
        self._names = names
        self._hide_again.start(NAMES_SHOWN_MS)
        self.retranslate()

    def _hide_names(self) -> None:
        self._hide_again.stop()
        if self._names:
            self._names = {}
            self.retranslate()

    def _wire(self) -> None:
        self._register.clicked.connect(self.contact_wanted)
        self._backup.wanted.connect(self.backup_wanted)
        self._search.entered.connect(self.search_wanted)
        self._show_names.clicked.connect(self._ask_names)
        self._hide_again.setSingleShot(True)
        self._hide_again.timeout.connect(self._hide_names)
        self._minute.timeout.connect(self.refresh)
        self._minute.start(EVERY_MINUTE_MS)
        rows: tuple[tuple[TaskGroup, Callable[[TodayView], tuple[TaskRow, ...]]], ...] = (
            (self._late, lambda view: view.late),
            (self._today, lambda view: view.today),
            (self._soon, lambda view: view.soon),
        )
        for group, of in rows:
            group.chosen.connect(lambda place, of=of: self._open(of, place))
        self._late.acted.connect(self._late.ask_reason)
        self._late.explained.connect(self._explain)
        self._unfinished.chosen.connect(self._continue)
        self._unfinished.acted.connect(self._continue)
        bind(self, {"F9": self._ask_names, "Ctrl+F": self._search.setFocus})

    def _open(self, of: Callable[[TodayView], tuple[TaskRow, ...]], place: int) -> None:
        if self._view is not None:
            row = of(self._view)[place]
            self.case_wanted.emit(row.case_id, row.form_id, None)

    def _continue(self, place: int) -> None:
        if self._view is not None:
            row = self._view.unfinished[place]
            self.case_wanted.emit(row.case_id, row.entry.form_id, row.entry.id)

    def _arrange(self) -> None:
        step = unit(self)
        appear(self._show_names, self._desk.user.sees_names and self._desk.office.names.is_open)
        appear(self._register, self._desk.user.role in ("worker", "head"))
        heads = QVBoxLayout()
        heads.setSpacing(0)
        heads.addWidget(self._title)
        heads.addWidget(self._day)
        top = QHBoxLayout()
        top.setSpacing(2 * step)
        top.addLayout(heads, 1)
        self._search.setMaximumWidth(wide(self, 72))
        top.addWidget(self._search, 1)
        top.addWidget(self._show_names)
        top.addWidget(self._register)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._week)
        side.addStretch(1)
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 4 * step)
        self._columns.setSpacing(5 * step)
        self._columns.addWidget(self._board, 1)
        self._columns.addWidget(self._side)
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 4 * step, 6 * step, 0)
        page.setSpacing(4 * step)
        page.addLayout(top)
        page.addWidget(self._glass)
        page.addWidget(self._backup)
        page.addWidget(scrolled(content), 1)
