"""Tables without a grid: one line under each row, the current row tinted, chips painted in place."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.ui.measure import control_height, scaled, unit
from desktop.ui.parts.chips import Look, chip_size, paint_chip
from desktop.ui.parts.stage_rail import Index
from desktop.ui.tokens import tokens_now

LOOK = Qt.ItemDataRole.UserRole + 1
"""A cell with a `Look` under this role is painted as a chip."""


def dress_table(view: QTableView, bold: Collection[int] = (), muted: Collection[int] = (), wrap: bool = False) -> None:
    """Makes a table look and behave like the others; `bold` and `muted` are columns."""
    view.setItemDelegate(RowDelegate(view, bold, muted, wrap))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setWordWrap(wrap)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().setVisible(False)
    view.verticalHeader().setDefaultSectionSize(control_height(view) + unit(view))
    head: QHeaderView = view.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    head.setFixedHeight(control_height(view))


class RowDelegate(QStyledItemDelegate):
    """Paints the cells of every table."""

    def __init__(
        self, view: QTableView, bold: Collection[int] = (), muted: Collection[int] = (), wrap: bool = False
    ) -> None:
        super().__init__(view)
        self._view = view
        self._bold = frozenset(bold)
        self._muted = frozenset(muted)
        self._wrap = Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text, step = str(index.data() or ""), unit(self._view)
        look = index.data(LOOK)
        if isinstance(look, Look):
            return chip_size(look, text, self._view.font()) + QSize(3 * step, step)
        font = scaled(self._view.font(), 1.0, index.column() in self._bold)
        width = self._view.columnWidth(index.column()) - 3 * step
        measures = QFontMetrics(font)
        if self._wrap == Qt.TextFlag.TextWordWrap:
            lines = measures.boundingRect(QRect(0, 0, width, 10_000), self._wrap, text)
            return QSize(width + 3 * step, lines.height() + 3 * step)
        return QSize(measures.horizontalAdvance(text) + 4 * step, control_height(self._view) + step)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, step = tokens_now(), unit(self._view)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        current = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.fillRect(rect, tokens.colour("accent_tint" if current else "surface"))
        self._paint_edges(painter, rect, index, current)
        text = str(index.data() or "")
        place = rect.adjusted(2.5 * step, 0, -step / 2, -1)
        look = index.data(LOOK)
        if isinstance(look, Look):
            paint_chip(
                painter, place.adjusted(-step if look.pill else 0, 0, 0, 0), look, text, self._view.font(), tokens
            )
        else:
            font = scaled(self._view.font(), 1.0, index.column() in self._bold)
            painter.setFont(font)
            painter.setPen(tokens.colour("muted" if index.column() in self._muted else "text"))
            if self._wrap == Qt.TextFlag.TextSingleLine:
                text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | self._wrap, text)
        painter.restore()

    def _paint_edges(self, painter: QPainter, rect: QRectF, index: Index, current: bool) -> None:
        tokens = tokens_now()
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if not current:
            return
        if self._view.hasFocus():
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), tokens.colour("accent"))
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), tokens.colour("accent"))
        if self._is_first(index):
            painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), tokens.colour("accent"))

    def _is_first(self, index: Index) -> bool:
        return self._view.horizontalHeader().visualIndex(index.column()) == 0
