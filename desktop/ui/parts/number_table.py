"""A table of numbers: one walks from cell to cell, and Enter or a double click opens what a number stands for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.ui.measure import wide
from desktop.ui.parts.table import dress_table

NAMES = 44
"""The column of names takes at least this much."""


class NumberTable(QTableView):
    """`picked` carries the line and the column of the number one stands on, counted without the names."""

    picked = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        dress_table(self, (), ())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.doubleClicked.connect(self._pick)
        self.clicked.connect(self._pick)

    def tell(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Shows these rows; the first of each is its name."""
        self._model.clear()
        self._model.setHorizontalHeaderLabels(list(heads))
        for row in rows:
            self._model.appendRow([_item(text, number=place > 0) for place, text in enumerate(row)])
        head = self.horizontalHeader()
        head.setMinimumSectionSize(40)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch if len(heads) < 4 else _INTERACTIVE)
        if len(heads) >= 4:
            self.setColumnWidth(0, wide(self, NAMES))
        if rows and len(heads) > 1:
            self.setCurrentIndex(self._model.index(len(rows) - 1, len(heads) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._pick(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _pick(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.column() > 0:
            self.picked.emit(index.row(), index.column() - 1)


_INTERACTIVE = QHeaderView.ResizeMode.Interactive


def _item(text: str, number: bool) -> QStandardItem:
    item = QStandardItem(text)
    item.setToolTip(text)
    if number:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
