"""A heading with its number, and the lines below it on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.panel import Line, Panel
from desktop.ui.parts.picture import Picture
from desktop.ui.parts.shapes import Shape
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.task_line import ReasonLine, TaskLine, TaskText
from desktop.ui.parts.words import GROUP, words


class TaskGroup(QWidget):
    """`chosen` and `acted` carry the place of the line; `explained` also the reason typed."""

    chosen = Signal(int)
    acted = Signal(int)
    explained = Signal(int, str)
    left = Signal(int)
    """Up (-1) from the first line, or down (1) from the last."""

    def __init__(self, shape: str, role: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = words(role=role, size=GROUP, bold=True)
        self._count = words(role="muted", size=GROUP, bold=True)
        self._panel = Panel()
        self._sheet = self._panel.column(0, 0)
        self._reason: ReasonLine | None = None
        self.lines: list[TaskLine] = []
        step = unit(self)
        head = QHBoxLayout()
        head.setContentsMargins(step, 0, 0, 0)
        head.setSpacing(2 * step)
        head.addWidget(Picture(icon, role or "muted", 4) if icon else Shape(shape, role or "muted"))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(1.5 * step))
        column.addLayout(head)
        column.addWidget(self._panel)

    def tell(self, title: str, texts: Sequence[TaskText]) -> None:
        """Shows these lines; with none the whole group goes away."""
        self._title.setText(title)
        self._count.setText(str(len(texts)))
        appear(self, bool(texts))
        self.close_reason()
        while self._sheet.count():
            item = self._sheet.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for place, text in enumerate(texts):
            if place:
                self._sheet.addWidget(Line())
            line = TaskLine(text)
            line.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            line.acted.connect(lambda place=place: self.acted.emit(place))
            line.moved.connect(lambda by, place=place: self._move(place, by))
            self.lines.append(line)
            self._sheet.addWidget(line)

    def ask_reason(self, place: int) -> None:
        """Opens a line for the reason under that one."""
        self.close_reason()
        self._reason = ReasonLine()
        self._sheet.insertWidget(self._sheet.indexOf(self.lines[place]) + 1, self._reason)
        self._reason.given.connect(lambda reason: self.explained.emit(place, reason))
        self._reason.closed.connect(lambda: self._put_away(place))
        self._reason.setFocus()

    def close_reason(self) -> None:
        """Takes the line for the reason away."""
        if self._reason is not None:
            self._reason.hide()
            self._reason.deleteLater()
            self._reason = None

    def _put_away(self, place: int) -> None:
        self.close_reason()
        self.lines[place].setFocus()

    def is_asking(self) -> bool:
        """Whether somebody is writing a reason."""
        return self._reason is not None

    def _move(self, place: int, by: int) -> None:
        if 0 <= place + by < len(self.lines):
            self.lines[place + by].setFocus()
        else:
            self.left.emit(by)
