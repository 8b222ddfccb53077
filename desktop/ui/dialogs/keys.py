"""The keys that work everywhere, on one card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.words import SECTION, words


class KeysDialog(QDialog):
    """`places` are the words of the rail, in the order of Ctrl+1, Ctrl+2 …"""

    def __init__(self, places: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        lines = [
            *((f"Ctrl+{number % 10}", place) for number, place in enumerate(places[:10], 1)),
            ("Ctrl+N", self.tr("Register a request")),
            ("Ctrl+F", self.tr("Search")),
            ("F9", self.tr("Show names for 30 seconds")),
            ("Alt+←  Esc", self.tr("Back")),
            ("Enter", self.tr("Open the row")),
            ("Ctrl+L", self.tr("Lock")),
            ("F1", self.tr("Help with the question, or the manual")),
            ("Ctrl+/", self.tr("This card")),
        ]
        step = unit(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * step)
        grid.setVerticalSpacing(2 * step)
        for row, (keys, meaning) in enumerate(lines):
            grid.addWidget(words(keys, bold=True), row, 0)
            grid.addWidget(words(meaning), row, 1)
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 5 * step, 6 * step, 5 * step)
        column.setSpacing(4 * step)
        column.addWidget(words(self.tr("Keys"), size=SECTION, bold=True))
        column.addLayout(grid)
        column.addWidget(close)
