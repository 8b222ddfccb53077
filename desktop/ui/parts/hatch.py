"""Hatching, kept for the practice office and the strictly confidential section."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.measure import scaled
from desktop.ui.tokens import tokens_now

EDGE_WIDTH = 14


def paint_hatch(painter: QPainter, rect: QRectF, ground: QColor, stripe: QColor, gap: float = 14) -> None:
    """Slanted stripes over a ground."""
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(stripe, gap * 0.36))
    x = rect.left() - rect.height()
    while x < rect.right() + rect.height():
        painter.drawLine(round(x), round(rect.bottom() + 1), round(x + rect.height()), round(rect.top() - 1))
        x += gap
    painter.restore()


class HatchStrip(QWidget):
    """A strip over the whole width; `role` is "strip" (practice office) or "conf" (strictly confidential)."""

    def __init__(self, role: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell(text)

    def tell(self, text: str) -> None:
        """Says something else, for example the minutes left."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(28, self.fontMetrics().height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        practice = self._role == "strip"
        ground = tokens.colour("strip" if practice else "conf_tint")
        stripe = ground.darker(118) if practice else _between(ground, tokens.colour("conf"), 0.3)
        paint_hatch(painter, rect, ground, stripe)
        painter.setFont(scaled(self.font(), 0.95, bold=True))
        width = painter.fontMetrics().horizontalAdvance(self._text) + 32
        plate = QRectF(rect.center().x() - width / 2, 0, width, rect.height())
        painter.fillRect(plate, ground)
        painter.setPen(tokens.colour("on_strip" if practice else "conf"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._text)


class HatchEdge(QWidget):
    """The plum edge at the left of everything strictly confidential."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(EDGE_WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        paint_hatch(QPainter(self), QRectF(self.rect()), tokens.colour("conf_tint"), tokens.colour("conf"), 7)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(start + (end - start) * share) for start, end in pairs))
