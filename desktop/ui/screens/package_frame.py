"""What the screens of packages have in common: head, card, a bar for what takes long, and papers saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.file_steps import FileSteps
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.long_task import LongTask
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.words import TITLE, words
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.screen import Screen


class PackageFrame(Screen):
    """`body` is the column of the card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._back = Button(kind="flat", icon="chevron-left")
        self._title, self._line = words(size=TITLE, bold=True), words(role="muted", wrap=True)
        self.banner, self._bar = Banner("late"), LongTask()
        self.steps = FileSteps(desk, self._bar, self)
        self.card = Panel()
        self.body = self.card.column(5, 3)
        self._frame()
        self._back.clicked.connect(self.back)
        self.steps.failed.connect(self.refused)
        self.steps.stopped.connect(self._stopped)

    def say(self, title: str, line: str) -> None:
        """Words the head."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._line.setText(line)
        self._back.setText(self.tr("Back"))

    def refused(self, problem: Exception) -> None:
        """Says why it did not go."""
        self.banner.tell("late", why_not(problem))

    def row(self, *buttons: Button) -> QWidget:
        """Buttons beside each other, under each other where there is no room."""
        holder = QWidget()
        flow = Flow(2 * unit(self), unit(self), parent=holder)
        for button in buttons:
            flow.addWidget(button)
        return holder

    def choose_target(self, title: str, name: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Asks where something goes; its ending is put to it where it has none."""
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if chosen:
            path = Path(chosen)
            then(path if path.suffix else path.with_suffix(Path(name).suffix))

    def save_paper(self, save: Callable[..., int], about: Any, path: Path) -> None:
        """Has casework write a paper as PDF."""
        self._desk.do(save, about, self._desk.wording, path, then=self._saved, failed=self.refused)

    def _saved(self, _pages: int) -> None:
        self.banner.tell("done", self.tr("The PDF is saved. Print it."))

    def _stopped(self) -> None:
        self.banner.tell("soon", self.tr("Stopped, as you asked. Nothing was left and nothing was taken."))

    def _frame(self) -> None:
        step = unit(self)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 4 * step)
        inside.addWidget(self.card)
        inside.addStretch(1)
        content.setMaximumWidth(wide(self, 260))
        head = QHBoxLayout()
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 3 * step, 6 * step, 3 * step)
        column.setSpacing(2 * step)
        column.addLayout(head)
        for part in (self._title, self._line, self.banner, self._bar):
            column.addWidget(part)
        column.addWidget(scrolled(content), 1)
