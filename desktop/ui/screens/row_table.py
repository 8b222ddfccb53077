"""A table of plain rows: words and chips, one row opened by Enter or a double click."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.ui.parts.chips import Look
from desktop.ui.parts.stage_rail import Index
from desktop.ui.parts.table import LOOK, dress_table

Cell = str | tuple[Look, str]


class RowTable(QTableView):
    """`opened` carries the place of the row; `stretch` is the column that takes the room that is left."""

    opened = Signal(int)

    def __init__(self, stretch: int, bold: Collection[int] = (), muted: Collection[int] = ()) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self._stretch = stretch
        self.setModel(self._model)
        dress_table(self, bold, muted)
        self.doubleClicked.connect(self._open)

    def tell(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Shows these rows; the line one was on stays."""
        here = max(0, self.currentIndex().row())
        self._model.clear()
        self._model.setHorizontalHeaderLabels(list(heads))
        for row in rows:
            self._model.appendRow([_item(cell) for cell in row])
        head = self.horizontalHeader()
        head.setMinimumSectionSize(40)
        for column in range(len(heads)):
            stretched = column == self._stretch
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, mode)
        if rows:
            self.setCurrentIndex(self._model.index(min(here, len(rows) - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        self.opened.emit(index.row())


def _item(cell: Cell) -> QStandardItem:
    if isinstance(cell, str):
        item = QStandardItem(cell)
        item.setToolTip(cell)
        return item
    look, text = cell
    item = QStandardItem(text)
    item.setData(look, LOOK)
    return item
