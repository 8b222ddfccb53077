"""Restoring an office from a backup where none can be opened: on a new computer, or after damage."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.casework.backups import BackupRow, Restored, backups_at, by_password, by_sheet, restore_office
from desktop.casework.doors import Access
from desktop.casework.not_revived import Destroyed
from desktop.casework.opening import Means
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.long_task import LongTask
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.welcome_page import WelcomePage
from desktop.ui.screens.restoring_steps import SourceStep, TargetStep
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.step import Step
from desktop.ui.tasks import Tasks


class RestoreScreen(Spoken):
    """`restored` carries the new folder; `left` says that nobody wants it after all."""

    restored = Signal(object)
    left = Signal()

    def __init__(self, tasks: Tasks, means: Means, home: Path) -> None:
        super().__init__()
        self._tasks, self._means = tasks, means
        self.source, self.target = SourceStep(), TargetStep(home)
        self._steps: tuple[Step, ...] = (self.source, self.target)
        self._stack = QStackedWidget()
        self.banner, self.task = Banner("late"), LongTask()
        self.back, self.onward = Button(icon="chevron-left"), Button(kind="primary")
        self._done: Path | None = None
        self._arrange()
        self._wire()
        self.retranslate()

    def leave(self) -> None:
        """Forgets the password and the sheet."""
        self.source.forget()
        self.task.stop()

    def retranslate(self) -> None:
        self.setWindowTitle("Kerege")
        self.back.setText(self.tr("Back"))
        self._review()

    def _at(self) -> int:
        return self._stack.currentIndex()

    def _review(self) -> None:
        texts = (self.tr("Look what is there"), self.tr("Restore into this folder"))
        self.onward.setText(self.tr("Sign in to it") if self._done is not None else texts[self._at()])
        free = self.task.isHidden()
        self.onward.setEnabled(free and (self._done is not None or self._steps[self._at()].is_ready()))
        self.back.setEnabled(free)
        appear(self.back, self._done is None)

    def _onward(self) -> None:
        if self._done is not None:
            self.restored.emit(self._done)
        elif self._at() == 0:
            self._look()
        else:
            self._restore()

    def _go_back(self) -> None:
        self.banner.tell("late", "")
        if self._at() == 0:
            self.leave()
            self.left.emit()
            return
        self._stack.setCurrentIndex(0)
        self._review()

    def _access(self) -> Access:
        groups = self.source.sheet()
        if groups:
            return by_sheet(groups)
        return by_password(self.source.login.text().strip(), self.source.password.text(), self._means.floor)

    def _look(self) -> None:
        self._begin(self.tr("Opening …"))
        self._tasks.ask(backups_at, self.source.place.path(), self._access(), then=self._found, failed=self._refuse)

    def _found(self, rows: Sequence[BackupRow]) -> None:
        self.task.end()
        self.target.show_backups(rows)
        self._stack.setCurrentIndex(1)
        self.target.begin()
        self._review()

    def _restore(self) -> None:
        self._begin(self.tr("Restoring …"))
        given = (self.source.place.path(), self.target.target.path().resolve(), self._access(), self._means.disk)
        how = (self.target.sequence(), self.task.told, Destroyed(codes=self.target.codes_of_acts()))
        self._tasks.do(restore_office, *given, *how, then=self._ended, failed=self._refuse)

    def _ended(self, done: Restored) -> None:
        self.task.end()
        self.source.forget()
        self._done = done.folder
        line = self.tr("{cases} cases, {files} attached files. Names are not in a backup: their register is apart.")
        self.banner.tell(
            "done",
            self.tr("Backup {number} is now the office in {folder}.").format(number=done.sequence, folder=done.folder),
            line.format(cases=done.cases, files=done.files),
        )
        self._review()

    def _begin(self, sentence: str) -> None:
        self.banner.tell("late", "")
        self.task.begin(sentence)
        self._review()

    def _refuse(self, problem: Exception) -> None:
        self.task.end()
        stopped = getattr(problem, "code", "") == "cancelled"
        self.banner.tell("soon" if stopped else "late", why_not(problem))
        self._review()

    def _wire(self) -> None:
        self.onward.clicked.connect(self._onward)
        self.back.clicked.connect(self._go_back)
        for step in self._steps:
            step.edited.connect(self._review)
            step.entered.connect(lambda: self.onward.click() if self.onward.isEnabled() else None)

    def _arrange(self) -> None:
        step = unit(self)
        for part in self._steps:
            part.column.addStretch(1)
            self._stack.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.onward)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 3 * step, 0, 3 * step)
        column.setSpacing(3 * step)
        column.addWidget(self.task)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(WelcomePage(page))
        appear(self.banner, False)
