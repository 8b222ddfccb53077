"""A process that shows a window and ends at its first paint: ours with the unlock screen, or a bare one.

`python -m benchmarks.first_paint ours|floor STARTED [OFFICE REGISTER]`, where STARTED is the monotonic time in
nanoseconds at which the process was asked for.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from benchmarks.telling import tell


class FirstPaint(QObject):
    """Tells the time of the first paint and ends the process."""

    def __init__(self, window: QWidget, started: int, linger: int) -> None:
        super().__init__()
        self._started = started
        self._linger = linger
        self._seen = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        took = (time.monotonic_ns() - self._started) / 1e6
        QTimer.singleShot(self._linger, lambda: self._end(took))

    def _end(self, took: float) -> None:
        tell(took)
        # What is measured is the start; an orderly end would add the worker's reading to it.
        os._exit(0)


def bare(started: int, linger: int) -> None:
    """An empty window of Qt's."""
    app = QApplication([])
    window = QMainWindow()
    watch = FirstPaint(window, started, linger)
    window.resize(1024, 700)
    window.show()
    app.exec()
    del watch


def ours(started: int, linger: int, office: Path, register: Path) -> None:
    """The unlock screen of an office, as `kerege open` shows it."""
    from desktop.app import Program
    from desktop.ui.preferences import Preferences

    app = QApplication([])
    app.setApplicationName("kerege")
    settings = QSettings(str(office.parent / "window.ini"), QSettings.Format.IniFormat)
    program = Program(app, Preferences(settings), "mn")
    program.start((office, register))
    screen = program.shell.findChild(QWidget) or program.shell
    watch = FirstPaint(screen, started, linger)
    app.exec()
    del watch


def main() -> None:
    """Show what the arguments ask for."""
    which, started, linger, *place = sys.argv[1:]
    if which == "floor":
        bare(int(started), int(linger))
    else:
        ours(int(started), int(linger), *map(Path, place))


if __name__ == "__main__":
    main()
