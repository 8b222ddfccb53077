"""When an open office is locked by itself: nobody there, another person, sleep, the lid, perhaps a minimised window."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui.parts.long_task import LongTask
from desktop.ui.preferences import Preferences
from desktop.ui.session.clipboard import ClipboardGuard
from desktop.ui.session.idle import IdleWatch
from desktop.ui.session.screen_guard import ScreenGuard
from desktop.ui.session.system import SystemWatch
from desktop.ui.shell import Shell
from desktop.ui.tasks import Tasks


class Session(QObject):
    """Begins when the office opens; `locking` asks for the lock and does nothing itself."""

    locking = Signal()

    def __init__(self, window: Shell, preferences: Preferences, lock: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._tasks: Tasks | None = None
        self.idle = IdleWatch(lambda: preferences.lock_minutes, self._is_busy)
        self.system = SystemWatch()
        app = cast("QApplication", QApplication.instance())
        self.guard = ScreenGuard(app)
        self.clipboard = ClipboardGuard(app.clipboard())
        self.idle.idle.connect(self._lock)
        self.idle.slept.connect(self._lock)
        self.system.locking.connect(self._lock)
        window.installEventFilter(self)
        self.locking.connect(lock)

    def begin(self, tasks: Tasks) -> None:
        """The office is open; its worker is asked whether it is busy."""
        first = self._tasks is None and not self.system.hears
        self._tasks = tasks
        self.idle.begin()
        if first:
            # Asking the computer's bus is not what the first screen should wait for.
            QTimer.singleShot(0, self._listen)

    def end(self) -> None:
        """The office is closed; what runs is stopped so that the lock need not wait for it."""
        self._tasks = None
        self.idle.end()
        self.clipboard.clear()
        for task in self._window.findChildren(LongTask):
            task.stop()

    def hide_all(self) -> None:
        """Takes every window off the screen at once, dialogs and menus too; remembers where the main one was."""
        self._window.remember()
        for window in QApplication.topLevelWidgets():
            window.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        put_away = event.type() == QEvent.Type.WindowStateChange and self._window.isMinimized()
        if put_away and self._preferences.locks_minimised:
            self._lock()
        return False

    def _listen(self) -> None:
        self.system.begin(self._window)

    def _lock(self) -> None:
        if self._tasks is not None:
            self.locking.emit()

    def _is_busy(self) -> bool:
        return self._tasks is not None and not self._tasks.is_idle()
