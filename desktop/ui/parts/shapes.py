"""The small shapes that carry a state without colour: late, today, soon, later, done, missing, risk."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.tokens import tokens_now

BARS = 3


def paint_shape(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draws one of `SHAPES` into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    SHAPES[name](painter, rect, colour)
    painter.restore()


def _triangle(painter: QPainter, rect: QRectF, _colour: QColor) -> None:
    top, bottom = rect.top() + rect.height() * 0.06, rect.bottom() - rect.height() * 0.04
    points = [QPointF(rect.center().x(), top), QPointF(rect.right(), bottom), QPointF(rect.left(), bottom)]
    painter.drawPolygon(QPolygonF(points))


def _disc(painter: QPainter, rect: QRectF, _colour: QColor) -> None:
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _outline(painter: QPainter, rect: QRectF, colour: QColor) -> QRectF:
    thick = max(1.5, rect.width() / 7)
    painter.setPen(QPen(colour, thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return rect.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)


def _half(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.drawPie(rect, 90 * 16, 180 * 16)
    painter.drawEllipse(_outline(painter, rect, colour))


def _ring(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.drawEllipse(_outline(painter, rect, colour))


def _tick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    pen = QPen(colour, max(1.8, rect.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
    bends = [
        QPointF(x + w * 0.1, y + h * 0.55),
        QPointF(x + w * 0.38, y + h * 0.82),
        QPointF(x + w * 0.92, y + h * 0.2),
    ]
    painter.drawPolyline(QPolygonF(bends))


def _diamond(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    inner = _outline(painter, rect, colour)
    middle = inner.center()
    points = [
        QPointF(middle.x(), inner.top()),
        QPointF(inner.right(), middle.y()),
        QPointF(middle.x(), inner.bottom()),
        QPointF(inner.left(), middle.y()),
    ]
    painter.drawPolygon(QPolygonF(points))


def _bars(reached: int) -> Callable[[QPainter, QRectF, QColor], None]:
    def draw(painter: QPainter, rect: QRectF, _colour: QColor) -> None:
        width = rect.width() / (BARS + (BARS - 1) * 0.45)
        for index in range(BARS):
            share = (index + 1.35) / (BARS + 0.35) if index < reached else 0.16
            height = rect.height() * share
            painter.drawRect(QRectF(rect.left() + index * width * 1.45, rect.bottom() - height, width, height))

    return draw


SHAPES: Mapping[str, Callable[[QPainter, QRectF, QColor], None]] = {
    "triangle": _triangle,
    "disc": _disc,
    "half": _half,
    "ring": _ring,
    "tick": _tick,
    "diamond": _diamond,
    "bars_3": _bars(3),
    "bars_2": _bars(2),
    "bars_1": _bars(1),
    "bars_0": _bars(0),
}


class Shape(QWidget):
    """One shape beside a line of words that says the same, so a screen reader may skip it."""

    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shape(self, name: str, role: str) -> None:
        """Draws another shape in another colour."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(line * 0.68), line)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        rect = QRectF(0, (self.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_shape(QPainter(self), self._name, rect, tokens_now().colour(self._role))
