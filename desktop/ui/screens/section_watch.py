"""Keeps an eye on an open strictly confidential section: it closes by itself, and says so before and after."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.casework.office import Office
from desktop.casework.section import close_section
from desktop.ui.desk import Desk

EVERY_MS = 500
SAVE_BEFORE_S = 2.0
"""What is typed is given out while the key is still there."""


class SectionWatch(QObject):
    """`closing` while there is still time to save, `closed` when the key is gone: then nothing of it may be shown."""

    ticked = Signal(int)
    closing = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)

    def case_id(self) -> int:
        """The case whose section is watched, 0 for none."""
        return self._case_id

    def is_open(self, case_id: int) -> bool:
        """Whether the section of a case stands open."""
        return bool(self._case_id) and self._case_id == case_id

    def watch(self, case_id: int) -> None:
        """A section was opened."""
        self._case_id = case_id
        self._timer.start()
        self._look()

    def use(self) -> None:
        """Somebody reads or writes in it: two minutes more."""
        if self._case_id:
            self._desk.office.sections.use(self._case_id)
            self._look()

    def close(self, on_purpose: bool = True) -> None:
        """Closes it now; what is typed is saved first. On purpose, the next opening asks for the password."""
        case_id = self._case_id
        if not case_id:
            return
        # First of all, or what is taken off the screen would count as use.
        self._timer.stop()
        self._case_id = 0
        self.closing.emit()
        # In the worker, behind the saves that were just given out.
        close = close_section if on_purpose else close_quietly
        self._desk.do(close, case_id, then=self._is_closed)

    def _is_closed(self, _nothing: object) -> None:
        self.closed.emit()

    def _look(self) -> None:
        left = self._desk.office.sections.left(self._case_id)
        if left <= SAVE_BEFORE_S:
            self.close(on_purpose=False)
        else:
            self.ticked.emit(int(left))


def close_quietly(office: Office, case_id: int) -> None:
    """Forgets the key; the password stays good for its two minutes."""
    office.sections.close(case_id)
