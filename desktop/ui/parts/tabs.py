"""Tabs as words with a line under the current one; a confidential tab is plum with a lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from desktop.ui import icons
from desktop.ui.measure import scaled, unit, wide
from desktop.ui.tokens import tokens_now


class Tabs(QTabBar):
    """`tabData(index) == "conf"` makes a tab plum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def tabSizeHint(self, index: int) -> QSize:
        measures = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        lock = wide(self, 5) if self.tabData(index) == "conf" else 0
        step = unit(self)
        return QSize(measures.horizontalAdvance(self.tabText(index)) + lock + 6 * step, measures.height() + 3 * step)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        tokens, step = tokens_now(), unit(self)
        rect = self.tabRect(index)
        current, sealed = index == self.currentIndex(), self.tabData(index) == "conf"
        role = "conf" if sealed else "accent" if current else "text"
        text = QRect(rect.left() + 1 * step, rect.top(), rect.width() - 4 * step, rect.height())
        if sealed:
            side = wide(self, 4)
            place = (text.left(), rect.center().y() - side // 2)
            painter.drawPixmap(*place, icons.pixmap("lock", tokens.colour("conf").name(), side))
            text.setLeft(text.left() + side + step)
        painter.setFont(scaled(self.font(), 1.0, bold=current))
        painter.setPen(tokens.colour(role))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.tabText(index))
        if current:
            line = QRect(rect.left(), rect.bottom() - 2, rect.width() - 2 * step, 3)
            painter.fillRect(line, tokens.colour(role))
        if current and self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2 * step, -4), 6, 6)
