"""One row of a table, its columns as ordinary fields one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.filling import RowLook
from desktop.ui.inputs.input import Input, Links
from desktop.ui.measure import unit
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECOND
from desktop.ui.parts.words import words as label


class RowEditor(Panel):
    """Knows one row at a time."""

    edited = Signal()
    entered = Signal()
    left = Signal()
    document_wanted = Signal(object)

    def __init__(self, columns: Sequence[Field], words: FormWords, links: Links) -> None:
        super().__init__("hover", "line", 6)
        # The register of inputs imports the table, and the table this editor: the circle is broken here.
        from desktop.ui.inputs import make_input

        self._title = label(role="muted", size=SECOND)
        self._inputs: dict[str, Input] = {column.id: make_input(column, words, links) for column in columns}
        self._frames: dict[str, FieldFrame] = {}
        for column in columns:
            frame = FieldFrame(self._inputs[column.id])
            hint = words.wording.hint(words.form, words.table or column, column) if words.table else ""
            frame.tell(words.label(column), hint=hint, needed=column.required, has_help=False)
            self._frames[column.id] = frame
            self._wire(self._inputs[column.id])
        self._arrange(columns)

    def open(self, title: str, raws: dict[str, Any]) -> None:
        """Shows a row."""
        self._title.setText(title)
        self.setAccessibleName(title)
        for column, given in self._inputs.items():
            given.fill(raws.get(column))

    def raw(self) -> dict[str, Any]:
        """The row as typed."""
        return {column: given.raw() for column, given in self._inputs.items()}

    def follow(self, look: RowLook) -> None:
        """Shows only the columns that apply, which are needed, what follows, and what may still be chosen."""
        for column, frame in self._frames.items():
            appear(frame, column in look.asked)
            frame.set_needed(column in look.needed)
            given = self._inputs[column]
            if column in look.raws and given.is_behind(look.raws[column]):
                given.fill(look.raws[column])
            if column in look.allowed:
                given.offer(look.allowed[column])

    def point_at(self, column: str) -> None:
        """Goes to a column, "" for the first."""
        aim = self._inputs.get(column) or next(iter(self._inputs.values()))
        aim.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Shows the row without letting it be changed."""
        for given in self._inputs.values():
            given.set_read_only(read_only)

    def _wire(self, given: Input) -> None:
        given.edited.connect(self.edited)
        given.entered.connect(self.entered)
        given.left.connect(self.left)
        given.document_wanted.connect(self.document_wanted)

    def _arrange(self, columns: Sequence[Field]) -> None:
        step = unit(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * step, 2 * step, 3 * step, 3 * step)
        grid.setHorizontalSpacing(4 * step)
        grid.setVerticalSpacing(2 * step)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._title, 0, 0, 1, 2)
        row, place = 1, 0
        for column in columns:
            half = self._inputs[column.id].narrow
            if not half and place:
                row, place = row + 1, 0
            self._put(grid, self._frames[column.id], row, place, half)
            row, place = (row, 1) if half and not place else (row + 1, 0)
        grid.setRowStretch(row + 1, 1)

    @staticmethod
    def _put(grid: QGridLayout, frame: QWidget, row: int, place: int, half: bool) -> None:
        grid.addWidget(frame, row, place, 1, 1 if half else 2, Qt.AlignmentFlag.AlignTop)
