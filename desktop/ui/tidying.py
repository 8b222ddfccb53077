"""Throws forgotten widgets away in the screen's own thread.

Python tidies up in whichever thread happens to be working. If that is the worker's, a widget that was part of a cycle
dies in the wrong thread and takes the program with it. So while there is a worker, tidying waits for the screen.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2000


class Tidying(QObject):
    """From `start()` to `stop()` the garbage collector runs by a timer of this thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tidy)

    def start(self) -> None:
        """Takes over from Python."""
        gc.disable()
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Gives back to Python."""
        self._timer.stop()
        gc.enable()

    def _tidy(self) -> None:
        """The oldest generation that is full, as Python itself would choose it."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if limits[generation] and counts[generation] > limits[generation]:
                gc.collect(generation)
                return
