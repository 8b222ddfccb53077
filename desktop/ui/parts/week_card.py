"""The next seven days on one card: how much ends on which day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.words import GROUP, SECOND, words


class WeekCard(Panel):
    """Each day: its name and what ends on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = words(size=GROUP, bold=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4 * unit(self))
        self._grid.setVerticalSpacing(round(2.4 * unit(self)))
        self._grid.setColumnStretch(1, 1)
        column = self.column(4, 2.5)
        column.addWidget(self._title)
        column.addLayout(self._grid)

    def tell(self, title: str, days: Sequence[tuple[str, str]]) -> None:
        """Shows the days."""
        self._title.setText(title)
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (day, text) in enumerate(days):
            said = words(text or "–", role="" if text else "muted", size=SECOND, wrap=True)
            self._grid.addWidget(words(day, size=SECOND, bold=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1, Qt.AlignmentFlag.AlignTop)
