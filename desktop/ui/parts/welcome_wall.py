"""The left of the unlock screen: the mark, the name, and the lattice wall below."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.measure import wide
from desktop.ui.parts.lattice import LatticeArt, Mark
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import GROUP, words
from desktop.ui.tokens import tokens_now


class WelcomeWall(Spoken):
    """Seen only where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = words("Kerege", size=2.2, bold=True)
        self._line = words(role="muted", size=GROUP, wrap=True)
        side = wide(self, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(side, wide(self, 16), wide(self, 4), wide(self, 16))
        head.setSpacing(wide(self, 2))
        head.addWidget(Mark(14))
        head.addSpacing(wide(self, 3))
        head.addWidget(self._name)
        head.addWidget(self._line)
        column.addLayout(head)
        column.addWidget(LatticeArt(), 1)
        self.retranslate()

    def retranslate(self) -> None:
        self._line.setText(self.tr("Case files of the social worker"))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), tokens_now().colour("rail"))
