"""Groups of lines one below the other; Up and Down walk from one group into the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.task_group import TaskGroup
from desktop.ui.parts.task_line import TaskLine


class TaskBoard(QWidget):
    """Knows in which line the cursor is, so that it can be put back after the lines were made anew."""

    def __init__(self, groups: Sequence[TaskGroup], empty: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * unit(self))
        for part in (*groups, empty):
            column.addWidget(part)
        column.addStretch(1)
        for group in groups:
            group.left.connect(lambda by, group=group: self._step(group, by))

    def lines(self) -> list[TaskLine]:
        """All lines from top to bottom."""
        return [line for group in self._groups for line in group.lines]

    def place(self) -> tuple[int, int] | None:
        """(group, line) of the cursor."""
        # Not `hasFocus`: the list may be made anew while another program is in front.
        focus = self.window().focusWidget()
        for number, group in enumerate(self._groups):
            for place, line in enumerate(group.lines):
                if focus in (line, line.action):
                    return number, place
        return None

    def point(self, place: tuple[int, int]) -> bool:
        """Puts the cursor there, or as near as there are lines; False where the group is empty."""
        lines = self._groups[place[0]].lines
        if lines:
            lines[min(place[1], len(lines) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(lines)

    def _step(self, group: TaskGroup, by: int) -> None:
        lines = self.lines()
        place = lines.index(group.lines[-1 if by > 0 else 0]) + by
        if 0 <= place < len(lines):
            lines[place].setFocus(Qt.FocusReason.OtherFocusReason)
