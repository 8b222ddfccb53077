"""The page before the office is open: the wall at the left where there is room, one column of words beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.measure import unit, wide
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.welcome_wall import WelcomeWall

COLUMN, WALL, BESIDE, LEAST_WALL = 165, 108, 32, 40
"""Steps of width: the column of words, the whole wall, the room around the column, the narrowest wall."""


class WelcomePage(QWidget):
    """`corner` stands at the top right, `inside` in the middle."""

    def __init__(self, inside: QWidget, corner: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wall = WelcomeWall()
        step = unit(self)
        inside.setMaximumWidth(wide(self, COLUMN))
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(6 * step, 4 * step, 6 * step, 5 * step)
        if corner is not None:
            rows.addWidget(corner, 0, Qt.AlignmentFlag.AlignRight)
        sides = QHBoxLayout()
        sides.addStretch(1)
        sides.addWidget(inside, 100)
        sides.addStretch(1)
        rows.addLayout(sides, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._wall)
        whole.addWidget(scrolled(middle), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - wide(self, COLUMN + BESIDE)
        appear(self._wall, room > wide(self, LEAST_WALL))
        self._wall.setFixedWidth(max(1, min(wide(self, WALL), room)))
