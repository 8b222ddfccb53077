"""A banner over the whole width of a page, which takes no room while it has nothing to say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.spoken import appear


class Notice(QWidget):
    """The banner within the margins of a page; `pressed` when its button is."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner("soon")
        self._banner.pressed.connect(self.pressed)
        step = unit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 3 * step, 6 * step, 0)
        column.addWidget(self._banner)
        appear(self, False)

    def tell(self, role: str, sentence: str, line: str = "", button: str = "") -> None:
        """Says something; "" takes it away."""
        self._banner.tell(role, sentence, line, button)
        self.setAccessibleName(sentence)
        appear(self, bool(sentence))
