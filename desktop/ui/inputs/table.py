"""Tables: the rows as a list, and below it one row at a time with an input for each column."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.forms.kinds import KINDS, CheckContext, is_asked
from desktop.forms.kinds.table import Table
from desktop.forms.problems import BadAnswer
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.standards.known import OF
from desktop.ui.inputs.input import Input, Links
from desktop.ui.inputs.row_editor import RowEditor
from desktop.ui.measure import average_letters, control_height, unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.saved_note import UndoNote
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.table import dress_table
from desktop.ui.parts.words import words as label

_LETTERS_A_COLUMN = 16


class RowsTable(QTableWidget):
    """Read-only rows; Insert, Delete and Enter do what the buttons do."""

    def __init__(self, heads: list[str]) -> None:
        super().__init__(0, len(heads))
        self.setHorizontalHeaderLabels(heads)
        dress_table(self, wrap=True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

        # Stretched columns get their width after the table got its own, and the height of rows follows from it.
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.timeout.connect(self.fit)
        self.horizontalHeader().sectionResized.connect(lambda *_sizes: self._refit.start(0))

    def show_rows(self, rows: list[tuple[str, ...]]) -> None:
        """Shows these rows and takes their height."""
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(place, column, item)
        self.fit()

    def reword(self, row: int, texts: tuple[str, ...]) -> None:
        """Changes what one row says; the height follows once the typing pauses."""
        for column, text in enumerate(texts):
            item = self.item(row, column)
            if item is None:
                self.setItem(row, column, QTableWidgetItem(text))
            elif item.text() != text:
                item.setText(text)
        self._refit.start(0)

    def fit(self) -> None:
        """As many columns as can be read, all rows without a scroll bar of their own."""
        shown = max(1, int(average_letters(self, self.viewport().width()) // _LETTERS_A_COLUMN))
        for column in range(self.columnCount()):
            self.setColumnHidden(column, column >= shown)
        self.resizeRowsToContents()
        least = control_height(self)
        for row in range(self.rowCount()):
            self.setRowHeight(row, min(max(least, self.rowHeight(row)), 3 * least))
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().height() + rows + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()


class TableInput(Input):
    """Rows of answers; the columns are asked one below the other, because a cell is too small to write in."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._rows: list[dict[str, Any]] = []
        self._removed: tuple[int, dict[str, Any]] | None = None
        self._cell_words = words.columns_of(field)
        self._columns = [column for column in field.columns if not column.retired]
        self.table = RowsTable([self._cell_words.label(column) for column in self._columns])
        edited = [column for column in self._columns if column.id != OF or not field.repeats]
        self.editor = RowEditor(edited, self._cell_words, replace(links, row_look=None))
        self._totals = label(role="muted", wrap=True)
        self.add = Button(QCoreApplication.translate("TableInput", "Add a row"), icon="plus")
        self.remove = Button(QCoreApplication.translate("TableInput", "Remove the row"), icon="trash-2")
        self._undo = UndoNote()
        self._arrange()
        self._wire()
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        appear(self.add, not read_only and not self.field.repeats)
        appear(self.remove, not read_only and not self.field.repeats)
        self.editor.set_read_only(read_only)

    def name_controls(self, name: str) -> None:
        self.table.setAccessibleName(name)

    def is_behind(self, raw: Any) -> bool:
        # The rest of a row is this input's own, and is perhaps being typed just now.
        return [row.get(OF) for row in self._rows] != [row.get(OF) for row in raw or ()]

    def follow(self) -> None:
        look = self.links.row_look
        if look is None or all(is_asked(column) for column in self._columns):
            return
        rows = [row | look(self.field, row).raws for row in self._rows]
        if rows != self._rows:
            here = self.table.currentRow()
            self._rows = rows
            self._show()
            self._go(here)

    def point_at(self, row: int, column: str) -> None:
        if 0 <= row < len(self._rows):
            self._go(row)
            self.editor.point_at(column)

    def add_row(self) -> None:
        """Opens an empty row and goes to its first column."""
        self._undo.hide()
        self._rows.append({})
        self._show()
        self._go(len(self._rows) - 1)
        self.editor.point_at("")
        self.edited.emit()

    def remove_row(self) -> None:
        """Takes the current row away; it can be brought back."""
        place = self.table.currentRow()
        if not 0 <= place < len(self._rows):
            return
        self._removed = (place, self._rows.pop(place))
        self._show()
        self._go(min(place, len(self._rows) - 1))
        self._undo.tell(QCoreApplication.translate("TableInput", "The row was removed."))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.table.hasFocus() or self.add.isHidden():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Insert:
            self.add_row()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_row()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.editor.point_at("")
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit(self))
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = self._column(1.5)
        column.addWidget(self.table)
        column.addWidget(self._totals)
        column.addWidget(self.editor)
        column.addWidget(self._undo)
        column.addLayout(buttons)
        self._watch(self.add, self.table, self.remove)
        appear(self.add, not self.field.repeats)

    def _wire(self) -> None:
        self.add.clicked.connect(self.add_row)
        self.remove.clicked.connect(self.remove_row)
        self._undo.undone.connect(self._bring_back)
        self.table.currentCellChanged.connect(self._open)
        self.editor.edited.connect(self._take)
        self.editor.entered.connect(self.entered)
        self.editor.left.connect(self.left)
        self.editor.document_wanted.connect(self.document_wanted)

    def _go(self, row: int) -> None:
        if row >= 0:
            self.table.setCurrentCell(row, 0)
        self._open(row)

    def _open(self, row: int, *_rest: int) -> None:
        there = 0 <= row < len(self._rows)
        appear(self.editor, there)
        appear(self.remove, there and not self.add.isHidden())
        if there:
            self.editor.open(self._title(row), self._rows[row])
            self._follow(row)

    def _take(self) -> None:
        row = self.table.currentRow()
        if not 0 <= row < len(self._rows):
            return
        self._rows[row] = self._rows[row] | self.editor.raw()
        self._follow(row)
        self.table.reword(row, self._cells(self._rows[row]))
        self._add_up()
        self.edited.emit()

    def _title(self, row: int) -> str:
        if self.field.repeats:
            return self._cell(self._columns[0], self._rows[row].get(OF))
        title = QCoreApplication.translate("TableInput", "Row {number} of {count}")
        return title.format(number=row + 1, count=len(self._rows))

    def _follow(self, row: int) -> None:
        """Shows the columns that this row asks for, and what follows from its answers."""
        if self.links.row_look is not None:
            look = self.links.row_look(self.field, self._rows[row])
            self._rows[row] |= look.raws
            self.editor.follow(look)

    def _add_up(self) -> None:
        kind = cast("Table", KINDS[self.field.kind])
        rows = [self._answers(row) for row in self._rows] if any(column.total for column in self._columns) else []
        totals = kind.totals(self.field, rows, self._cell_words) if rows else ()
        self._totals.setText(" · ".join(f"{head} {added or '–'}" for head, added in totals))
        appear(self._totals, bool(totals))

    def _answers(self, row: dict[str, Any]) -> dict[str, Any]:
        answers = {}
        for column in self._columns:
            try:
                answers[column.id] = KINDS[column.kind].check(column, row.get(column.id), self._context(column))
            except BadAnswer:
                continue
        return answers

    def _context(self, column: Field) -> CheckContext:
        return CheckContext.of(column, self.words.standard.options_of, self.links.today())

    def _bring_back(self) -> None:
        if self._removed is None:
            return
        place, row = self._removed
        self._removed = None
        self._rows.insert(place, row)
        self._show()
        self._go(place)
        self.edited.emit()

    def _show(self) -> None:
        blocked = self.table.blockSignals(True)
        self.table.show_rows([self._cells(row) for row in self._rows])
        self.table.blockSignals(blocked)
        appear(self.table, bool(self._rows))
        self._add_up()
        self._open(self.table.currentRow())

    def _cells(self, row: dict[str, Any]) -> tuple[str, ...]:
        return tuple(self._cell(column, row.get(column.id)) for column in self._columns)

    def _cell(self, column: Field, raw: Any) -> str:
        kind = KINDS[column.kind]
        try:
            return kind.show(column, kind.check(column, raw, self._context(column)), self._cell_words)
        except BadAnswer:
            # What cannot be read yet is shown as it was typed.
            return raw if isinstance(raw, str) else "…"

    def _raw(self) -> list[dict[str, Any]]:
        return [dict(row) for row in self._rows]

    def _fill(self, raw: Any) -> None:
        self._rows = [dict(row) for row in raw or ()]
        self._undo.hide()
        self._show()
        self._go(0 if self._rows else -1)
        self.follow()
