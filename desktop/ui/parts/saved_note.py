"""Says when the form was last saved, without a pop-up; and the note that lets one undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.picture import Picture
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.theme import say_state


class SavedNote(Spoken):
    """At the bottom left of a form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = ""
        self._waiting = False
        self._icon = Picture("circle-check", "done", 4.5)
        self._label = words(size=SECOND, role="done")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        row.addWidget(self._icon)
        row.addWidget(self._label)
        row.addStretch(1)
        self.retranslate()

    def saved(self, at: str) -> None:
        """Everything typed is on the disk since `at` (a time already worded, "10:42")."""
        self._at, self._waiting = at, False
        self.retranslate()

    def waiting(self) -> None:
        """Something was typed and is not saved yet."""
        self._waiting = True
        self.retranslate()

    def retranslate(self) -> None:
        if self._waiting:
            self._tell("file-pen", "muted", self.tr("Not saved yet …"))
        elif self._at:
            self._tell("circle-check", "done", self.tr("Saved {time}").format(time=self._at))
        else:
            self._tell("circle-check", "muted", "")

    def _tell(self, icon: str, role: str, text: str) -> None:
        self._icon.show_icon(icon, role)
        appear(self._icon, bool(text))
        say_state(self._label, "role", role)
        self._label.setText(text)
        self.setAccessibleName(text)


class UndoNote(Panel):
    """A dark bar: what was done, and Undo. Stays until the next action or Esc."""

    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("text", "text", 8, parent)
        self._label: QLabel = words(role="on_text")
        self._button = QPushButton()
        self._button.setProperty("kind", "undo")
        row = QHBoxLayout(self)
        step = unit(self)
        row.setContentsMargins(4 * step, step, 3 * step, step)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._keys.activated.connect(self._undo)
        self._button.clicked.connect(self._undo)
        self.hide()

    def tell(self, text: str) -> None:
        """Shows what was done; Undo is offered until `hide()`."""
        self._label.setText(text)
        self._button.setText(self.tr("Undo  Ctrl+Z"))
        self.setAccessibleName(text)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _undo(self) -> None:
        self.hide()
        self.undone.emit()
