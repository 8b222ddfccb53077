"""A sheet of paper on the ground: a rounded card, or a plain strip of colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.tokens import tokens_now


class Panel(QWidget):
    """Fills itself with a token; `edge` "" draws no edge, `radius` 0 makes a strip."""

    def __init__(
        self, fill: str = "surface", edge: str = "line", radius: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self._edge = edge
        self._radius = radius

    def refill(self, fill: str, edge: str = "line") -> None:
        """Changes the colours."""
        self._fill, self._edge = fill, edge
        self.update()

    def column(self, padding: float = 4, gap: float = 2) -> QVBoxLayout:
        """A column to put things in, padded by space units."""
        step = unit(self)
        column = QVBoxLayout(self)
        side = round(padding * step)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(round(gap * step))
        return column

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        if self._radius == 0 and not self._edge:
            painter.fillRect(self.rect(), tokens.colour(self._fill))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.colour(self._fill))
        painter.setPen(QPen(tokens.colour(self._edge), 1) if self._edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)


class Line(QWidget):
    """A separator one pixel high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens_now().colour("line"))
