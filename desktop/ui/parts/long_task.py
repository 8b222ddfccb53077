"""A long task on the screen: how far it is, and a button that stops it."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import words

_PARTS = 1000


class LongTask(Spoken):
    """Hand `told` to the task as its progress: it is called in the worker and answers whether to go on."""

    _moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stopped = Event()
        self._line = words(bold=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._stop = Button(icon="x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * unit(self))
        row.addWidget(self._line)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self._stop.clicked.connect(self.stop)
        self._moved.connect(self._bar.setValue, Qt.ConnectionType.QueuedConnection)
        appear(self, False)
        self.retranslate()

    def begin(self, sentence: str) -> None:
        """Shows itself at nothing done yet."""
        self._stopped.clear()
        self._line.setText(sentence)
        self._bar.setAccessibleName(sentence)
        self._bar.setValue(0)
        appear(self, True)

    def end(self) -> None:
        """Done, refused or stopped: it goes."""
        appear(self, False)

    def stop(self) -> None:
        """As if somebody pressed the button; for the lock, which cannot wait."""
        self._stopped.set()

    def told(self, done: int, total: int) -> bool:
        """How far the task is; False once somebody pressed stop."""
        self._moved.emit(_PARTS * done // max(1, total))
        return not self._stopped.is_set()

    def retranslate(self) -> None:
        self._stop.setText(self.tr("Stop"))
