"""One step of an assistant: a title, a line that explains, and what is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from desktop.ui.measure import unit
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import TITLE, words


class Step(Spoken):
    """A title, a line that explains, and what is asked."""

    edited = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = words(size=TITLE, bold=True, wrap=True)
        self._line = words(role="muted", wrap=True)
        for label in (self._title, self._line):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3 * unit(self))
        self.column.addWidget(self._title)
        self.column.addWidget(self._line)

    def begin(self) -> None:
        """Puts the cursor where one begins."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_ready(self) -> bool:
        """Whether one can go on."""
        return True

    def problem(self) -> str:
        """What is wrong, asked when someone goes on; "" when nothing is."""
        return ""
