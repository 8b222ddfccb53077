"""A table of plain rows: words and chips, one row opened by Enter or a double click."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.ui.measure import unit, wide
from desktop.ui.parts.chips import Look
from desktop.ui.parts.stage_rail import Index
from desktop.ui.parts.table import LOOK, dress_table

Cell = str | tuple[Look, str]
_STRETCH, _FIXED = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Interactive


WIDEST = 76
"""No column but the stretched one takes more than this."""


class RowTable(QTableView):
    """`opened` carries the place of the row; `stretch` is the column that takes the room that is left."""

    opened = Signal(int)

    def __init__(self, stretch: int, bold: Collection[int] = (), muted: Collection[int] = ()) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self._stretch = stretch
        self._spoken_heads = ""
        self.setModel(self._model)
        dress_table(self, bold, muted)
        self.doubleClicked.connect(self._open)

    def tell(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Shows these rows; the line one was on stays."""
        if self.accessibleName() in ("", self._spoken_heads):
            # A table that nobody named is at least known by what stands over its columns.
            self._spoken_heads = ", ".join(head for head in heads if head)
            self.setAccessibleName(self._spoken_heads)
        here = max(0, self.currentIndex().row())
        self._model.clear()
        self._model.setHorizontalHeaderLabels(list(heads))
        for row in rows:
            self._model.appendRow([_item(cell) for cell in row])
        head = self.horizontalHeader()
        head.setMinimumSectionSize(40)
        for column in range(len(heads)):
            stretched = column == self._stretch
            head.setSectionResizeMode(column, _STRETCH if stretched else _FIXED)
            if not stretched:
                self.setColumnWidth(column, min(self._wanted(column), wide(self, WIDEST)))
        if rows:
            self.setCurrentIndex(self._model.index(min(here, len(rows) - 1), 0))

    def _wanted(self, column: int) -> int:
        head = self.horizontalHeader().sectionSizeHint(column)
        return max(head + 3 * unit(self), self.sizeHintForColumn(column))

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
