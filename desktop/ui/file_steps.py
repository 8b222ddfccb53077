"""Runs long work on a file step by step: saves go in between, and a button stops it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.casework.file_work import FileWork, go_on, stop
from desktop.ui.desk import Desk
from desktop.ui.parts.long_task import LongTask


class FileSteps(QObject):
    """`stopped` when somebody pressed stop, `failed` with why it could not go on."""

    stopped = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, shown: LongTask, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = shown
        self._work: FileWork[Any] | None = None
        self._then: Callable[[Any], object] = lambda _result: None

    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._work is not None

    def run(self, work: FileWork[Any], sentence: str, then: Callable[[Any], object]) -> None:
        """Goes on until all is done, then `then(result)`."""
        self._work, self._then = work, then
        self._shown.begin(sentence)
        self._step()

    def abandon(self) -> None:
        """Stops without a word, for example because the screen goes."""
        work, self._work = self._work, None
        if work is not None:
            self._shown.end()
            self._desk.do(stop, work)

    def _step(self) -> None:
        work = self._work
        if work is None:
            return
        if not self._shown.told(work.done, work.total):
            self.abandon()
            self.stopped.emit()
            return
        self._desk.do(go_on, work, then=self._moved, failed=self._refused)

    def _moved(self, done: bool) -> None:
        work = self._work
        if work is None:
            return
        if not done:
            self._step()
            return
        self._work = None
        self._shown.end()
        self._then(work.result)

    def _refused(self, problem: Exception) -> None:
        self._work = None
        self._shown.end()
        self.failed.emit(problem)
