"""When what is typed is given out: after a pause, or after a while even if the typing never pauses."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 1900
"""This long after the last key …"""
LONGEST_MS = 10_000
"""… and never later than this after the first."""


class DraftClock(QObject):
    """Collects the fields that were touched; `due` names each of them when its time has come."""

    due = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._touched: dict[str, None] = {}
        self._pause, self._limit = QTimer(self), QTimer(self)
        for timer in (self._pause, self._limit):
            timer.setSingleShot(True)
            timer.timeout.connect(self.flush)

    def touch(self, field_id: str) -> None:
        """Something was typed into this field."""
        self._touched[field_id] = None
        self._pause.start(PAUSE_MS)
        if not self._limit.isActive():
            self._limit.start(LONGEST_MS)

    def is_waiting(self, field_id: str) -> bool:
        """Whether something in this field was not given out yet."""
        return field_id in self._touched

    def flush(self) -> None:
        """Gives out everything now."""
        self._pause.stop()
        self._limit.stop()
        touched, self._touched = self._touched, {}
        for field_id in touched:
            self.due.emit(field_id)
