"""Keeps every window of the program, menus and dialogs too, out of other programs' pictures of the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop import platform

Guard = Callable[[int, bool], bool]


class ScreenGuard(QObject):
    """On from the start where the system has such a guard, and off only until the program is started again.

    `refused` says that the system has it and would not do it.
    """

    def __init__(
        self,
        app: QApplication,
        guard: Guard = platform.screen_guard,
        has_guard: Callable[[], bool] = platform.has_screen_guard,
    ) -> None:
        super().__init__(app)
        self._guard = guard
        self.is_on = has_guard()
        self.refused = False
        if self.is_on:
            # Every event of the program passes here, so it listens only where there is something to do.
            app.installEventFilter(self)

    def allow(self) -> None:
        """Lets other programs see the windows, for help from afar."""
        if not self.is_on:
            return
        self.is_on = False
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._guard(int(window.winId()), False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and self.is_on:
            self.refused = not self._guard(int(watched.winId()), True) or self.refused  # type: ignore[attr-defined]
        return False
