"""Work that must not hold up the screen: one worker owns the database, results come back to the screen's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from desktop.ui.tidying import Tidying

Then = Callable[[Any], None]
Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Task:
    run: Callable[..., Any]
    args: tuple[Any, ...]
    then: Then | None
    failed: Failed | None


class _Worker(QObject):
    done = Signal(object, object)
    refused = Signal(object, object)
    broken = Signal(object, object)

    def __init__(self, refusals: tuple[type[Exception], ...]) -> None:
        super().__init__()
        self._refusals = refusals

    @Slot(object)
    def work(self, task: _Task) -> None:
        try:
            result = task.run(*task.args)
        except self._refusals as refusal:
            self.refused.emit(task, refusal)
        except Exception as fault:  # noqa: BLE001 - a bug in any task must reach the one dialog, not end the worker
            self.broken.emit(task, fault)
        else:
            self.done.emit(task, result)


class Tasks(QObject):
    """`refusals` are the ways of saying no (`Refusal`, `VaultProblem`); everything else is a fault.

    A refusal nobody waits for is said by `refused`, a fault always by `faulted`.
    """

    refused = Signal(object)
    faulted = Signal(object)
    busy = Signal(bool)
    _handed = Signal(object)

    def __init__(self, refusals: tuple[type[Exception], ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self._stopped = False
        self._tidying = Tidying(self)
        self._thread = QThread()
        self._thread.setObjectName("database")
        self._worker = _Worker(refusals)
        self._worker.moveToThread(self._thread)
        self._handed.connect(self._worker.work, Qt.ConnectionType.QueuedConnection)
        self._worker.done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        self._worker.refused.connect(self._on_refused, Qt.ConnectionType.QueuedConnection)
        self._worker.broken.connect(self._on_broken, Qt.ConnectionType.QueuedConnection)
        self._tidying.start()
        self._thread.start()

    def ask(self, run: Callable[..., Any], *args: Any, then: Then | None = None, failed: Failed | None = None) -> None:
        """Runs `run(*args)` in the worker, then `then(result)` here; a screen that is gone is not told.

        After `stop()` nothing is done any more: a screen that is being thrown away may still ask.
        """
        if self._stopped:
            return
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._handed.emit(_Task(run, args, then, failed))

    def do(self, run: Callable[..., Any], *args: Any, then: Then | None = None, failed: Failed | None = None) -> None:
        """The same for tasks that change something; they run in the order they were given."""
        self.ask(run, *args, then=then, failed=failed)

    def is_idle(self) -> bool:
        """Whether nothing is running or waiting."""
        return self._waiting == 0

    def stop(self) -> None:
        """Lets the tasks already given finish, then ends the worker; what they found out is told nobody any more."""
        if self._stopped:
            return
        self._stopped = True
        # The last task of all: quitting from here could overtake a save that is still waiting.
        self._handed.emit(_Task(self._thread.quit, (), None, None))
        self._thread.wait()
        self._tidying.stop()

    def _end(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.busy.emit(False)

    @Slot(object, object)
    def _on_done(self, task: _Task, result: Any) -> None:
        if self._stopped:
            return
        self._end()
        if task.then is not None and _is_there(task.then):
            task.then(result)

    @Slot(object, object)
    def _on_refused(self, task: _Task, refusal: Exception) -> None:
        if self._stopped:
            return
        self._end()
        if task.failed is not None and _is_there(task.failed):
            task.failed(refusal)
        else:
            self.refused.emit(refusal)

    @Slot(object, object)
    def _on_broken(self, task: _Task, fault: Exception) -> None:
        self._end()
        self.faulted.emit(fault)


def _is_there(call: Callable[..., Any]) -> bool:
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
