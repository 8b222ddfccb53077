"""How long nobody has touched the program, and whether the computer slept meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TICK_MS: Final = 5_000
SLEPT_S: Final = 60
"""So long between two ticks, the computer was asleep or its clock was set: lock either way."""
BUSY_MINUTES: Final = 15
"""While a backup runs nobody types; it is waited for, but never longer than the longest idle time there is."""
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """`idle` after so many minutes without a touch, `slept` when time went on without us.

    It listens at the program's windows, which hear far less than its thousands of widgets.
    """

    idle = Signal()
    slept = Signal()

    def __init__(
        self,
        minutes: Callable[[], int],
        is_busy: Callable[[], bool],
        running: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._minutes, self._is_busy = minutes, is_busy
        self._running, self._wall = running, wall
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self.touch()
        self._ticked = wall()

    def begin(self) -> None:
        """Starts watching: the office is open."""
        self.touch()
        self._ticked = self._wall()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._hear)
        self._hear(QGuiApplication.focusWindow())
        self._timer.start(TICK_MS)

    def end(self) -> None:
        """Stops: the office is locked or closed."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.disconnect(self._hear)

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._running()

    def tick(self) -> None:
        """Looks at both clocks."""
        before, self._ticked = self._ticked, self._wall()
        if abs(self._ticked - before) > SLEPT_S:
            self.slept.emit()
            return
        minutes = BUSY_MINUTES if self._is_busy() else self._minutes()
        if self._running() - self._touched >= 60 * minutes:
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _hear(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing it again moves it to the front; it is never there twice.
            window.installEventFilter(self)
            self.touch()
