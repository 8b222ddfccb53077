"""The kerege, the lattice wall of a yurt: the program's mark, and the one ornament of the unlock screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.measure import wide
from desktop.ui.tokens import LIGHT, Tokens, tokens_now

_KNOT = "#B7791F"
_WOOD, _WOOD_BEHIND, _PIN = "#D8C0A0", "#E2D2BA", "#B08A5B"


def paint_mark(painter: QPainter, rect: QRectF, tokens: Tokens, knots: bool = True) -> None:
    """Two rows of slats crossing, with knots where they meet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(tokens.colour("accent"), max(1.5, rect.width() / 13))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)

    def at(x: float, y: float) -> QPointF:
        return QPointF(rect.left() + rect.width() * (0.06 + x * 0.88), rect.top() + rect.height() * (0.06 + y * 0.88))

    for start, end in (((0, 0), (1, 1)), ((1, 0), (0, 1)), ((0.5, 0), (1, 0.5)), ((0.5, 0), (0, 0.5)),
                       ((0, 0.5), (0.5, 1)), ((1, 0.5), (0.5, 1))):  # fmt: skip
        painter.drawLine(at(*start), at(*end))
    if knots:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_KNOT))
        radius = rect.width() / 14
        for x, y in ((0.25, 0.25), (0.75, 0.25), (0.5, 0.5), (0.25, 0.75), (0.75, 0.75)):
            painter.drawEllipse(at(x, y), radius, radius)
    painter.restore()


def program_icon() -> QIcon:
    """The mark as the icon of the window."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QRectF(0, 0, side, side), LIGHT, knots=side > 24)
        painter.end()
        made.addPixmap(picture)
    return made


class Mark(QWidget):
    """The mark; `size` counts steps of 4 px at 11 pt."""

    def __init__(self, size: float = 6.5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = wide(self, self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        knots = self.width() > 24
        paint_mark(QPainter(self), QRectF(self.rect()), tokens_now(), knots)


class LatticeArt(QWidget):
    """The wall of the unlock screen, with the felt band above it; any width, cropped at the right and below."""

    BAND = 12
    STEP_X, STEP_Y = 62, 82

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("rail"))
        dark = tokens is not LIGHT
        self._paint_wall(painter, dark)
        self._paint_band(painter, tokens)

    def _paint_wall(self, painter: QPainter, dark: bool) -> None:
        behind, before, pins = (QColor(name) for name in (_WOOD_BEHIND, _WOOD, _PIN))
        if dark:
            behind, before, pins = behind.darker(480), before.darker(380), pins.darker(220)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(0, self.BAND, self.width(), self.height())
        columns, rows = self.width() // self.STEP_X + 2, self.height() // self.STEP_Y + 2
        reach = (rows + columns + 2) * 2
        for colour, lean in ((behind, 1), (before, -1)):
            painter.setPen(QPen(colour, 11))
            for column in range(-reach, columns + reach):
                x, y = float(self.STEP_X * column), float(self.BAND)
                tall = self.STEP_Y * (rows + 1)
                painter.drawLine(QPointF(x, y), QPointF(x + lean * self.STEP_X * (rows + 1), y + tall))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pins)
        for row in range(rows * 2 + 1):
            for column in range(columns + 1):
                left = self.STEP_X * column + (self.STEP_X / 2 if row % 2 else 0)
                painter.drawEllipse(QPointF(left, self.BAND + row * self.STEP_Y / 2), 3.5, 3.5)
        painter.setClipping(False)

    def _paint_band(self, painter: QPainter, tokens: Tokens) -> None:
        painter.fillRect(0, 0, self.width(), self.BAND, tokens.colour("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("strip"))
        middle = self.BAND / 2
        for x in range(13, self.width(), 31):
            points = [QPointF(x - 6, middle), QPointF(x, middle - 4), QPointF(x + 6, middle), QPointF(x, middle + 4)]
            painter.drawPolygon(QPolygonF(points))
