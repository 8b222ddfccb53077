"""A process with an open case locks itself; the fresh one tells how long after the key its first paint came.

`python -m benchmarks.locking OFFICE REGISTER`.
"""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.invented import LOGIN, PASSWORD, means
from desktop.app import Program
from desktop.ui.preferences import Preferences
from desktop.ui.session.back_to import BackTo
from desktop.ui.session.fresh_process import FreshProcess, Place

AT_ONCE = "0"


@dataclass
class Timed(FreshProcess):
    """Starts the measured unlock screen where the program would start itself."""

    pressed: int = 0

    def take_over(self, place: Place, language: str, back: BackTo) -> bool:
        office, register = map(str, place)
        given = ["-m", "benchmarks.first_paint", "ours", str(self.pressed), AT_ONCE, office, register]
        subprocess.Popen([sys.executable, *given])
        return True


def main() -> None:
    """Open the office, wait until it is at rest, lock it."""
    office, register = map(Path, sys.argv[1:])
    app = QApplication([])
    timed = Timed()
    preferences = Preferences(QSettings(str(office.parent / "window.ini"), QSettings.Format.IniFormat))
    program = Program(app, preferences, "mn", means(), timed)
    program.start((office, register))
    program._open(program.shell.centralWidget(), LOGIN, PASSWORD)
    waiting = QEventLoop()
    QTimer.singleShot(2500, waiting.quit)
    waiting.exec()
    assert program._main is not None
    timed.pressed = time.monotonic_ns()
    program.lock()


if __name__ == "__main__":
    main()
