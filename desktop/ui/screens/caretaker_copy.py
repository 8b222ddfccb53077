"""A technician's backup: a copy of the sealed files, read back, for which she needs no key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.casework.caretaking import Caretaker, Copied, copy_office
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.long_task import LongTask
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import SECOND, words
from desktop.ui.screens.saying import why_not
from desktop.ui.tasks import Tasks

_MEGABYTE = 1_000_000


class CopyPart(Spoken):
    """`place` tells where to."""

    def __init__(self, caretaker: Caretaker, tasks: Tasks, place: Callable[[], Path]) -> None:
        super().__init__()
        self._caretaker, self._tasks, self._place = caretaker, tasks, place
        self._line = words(role="muted", size=SECOND, wrap=True)
        self.copy = Button(icon="hard-drive-download")
        self.task, self.banner = LongTask(), Banner("done")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit(self))
        column.addWidget(self._line)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.task)
        column.addWidget(self.banner)
        self.copy.clicked.connect(self._begin)
        self.banner.tell("done", "")
        self.retranslate()

    def leave(self) -> None:
        """Stops a copy that runs; nothing of it stays."""
        self.task.stop()

    def retranslate(self) -> None:
        self._line.setText(
            self.tr("Without a key you can copy the locked files; somebody with a key makes and proves a backup.")
        )
        self.copy.setText(self.tr("Copy the locked files there"))

    def _begin(self) -> None:
        self.banner.tell("done", "")
        self.copy.setEnabled(False)
        self.task.begin(self.tr("Copying …"))
        given = (self._caretaker, self._place(), self.task.told)
        self._tasks.do(copy_office, *given, then=self._copied, failed=self._refused)

    def _copied(self, done: Copied) -> None:
        self._ended()
        said = self.tr("Copied and read back: {files} files, {size} MB.")
        line = self.tr("The copy lies in {folder}. To use it, put that folder on a computer and open it as an office.")
        size = f"{max(0.1, done.size / _MEGABYTE):.1f}"
        self.banner.tell("done", said.format(files=done.files, size=size), line.format(folder=done.folder))

    def _refused(self, problem: Exception) -> None:
        self._ended()
        stopped = getattr(problem, "code", "") == "cancelled"
        self.banner.tell("soon" if stopped else "late", why_not(problem))

    def _ended(self) -> None:
        self.task.end()
        self.copy.setEnabled(True)
