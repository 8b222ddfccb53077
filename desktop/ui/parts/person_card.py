"""A person to choose at the unlock screen: initials, name and role on a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.measure import scaled, unit, wide
from desktop.ui.parts.shapes import paint_shape
from desktop.ui.parts.words import SECOND
from desktop.ui.tokens import tokens_now


class PersonCard(QAbstractButton):
    """A radio button in the shape of a card; `key` is handed back by whoever made it."""

    def __init__(self, key: str, initials: str, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._initials = initials
        self._name = name
        self._role = role
        self.setText(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(f"{name}, {role}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(wide(self, 60), 2 * self.fontMetrics().height() + 5 * unit(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, step = self.isChecked(), unit(self)
        thick = 2 if chosen or self.hasFocus() else 1
        painter.setPen(QPen(tokens.colour("accent" if thick == 2 else "border"), thick))
        painter.setBrush(tokens.colour("accent_tint" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        side = wide(self, 9)
        disc = QRectF(3 * step, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent" if chosen else "line"))
        painter.drawEllipse(disc)
        painter.setFont(scaled(self.font(), 0.95, bold=True))
        painter.setPen(tokens.colour("on_accent" if chosen else "text"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._initials)
        self._paint_words(painter, disc.right() + 3 * step)
        if chosen:
            mark = wide(self, 4)
            place = QRectF(self.width() - 4 * step - mark, (self.height() - mark) / 2, mark, mark)
            paint_shape(painter, "tick", place, tokens.colour("accent"))

    def _paint_words(self, painter: QPainter, left: float) -> None:
        tokens, step = tokens_now(), unit(self)
        width, middle = self.width() - left - 10 * step, self.height() / 2
        lines = ((self._name, scaled(self.font(), 1.0, bold=True), -1), (self._role, scaled(self.font(), SECOND), 0))
        painter.setPen(tokens.colour("text"))
        for text, font, line in lines:
            painter.setFont(font)
            height = painter.fontMetrics().height()
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(width))
            painter.drawText(QRectF(left, middle + line * height, width, height), Qt.AlignmentFlag.AlignVCenter, shown)
