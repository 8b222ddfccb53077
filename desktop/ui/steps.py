"""The sections of a form as a button that opens their list, free to go to in any order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.ui.parts.button import Button
from desktop.ui.parts.stage_rail import StageStep

_MARKS = {"done": "✓", "now": "●", "later": "○"}


class StepsButton(Button):
    """`chosen` carries the key of a section."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(kind="link", icon="chevron-down", after=True)
        self._steps: tuple[StageStep, ...] = ()
        self.clicked.connect(self._open)

    def tell(self, text: str, steps: Sequence[StageStep]) -> None:
        """Says where one is, and what can be opened."""
        self._steps = tuple(steps)
        self.setText(text)

    def _open(self) -> None:
        menu = QMenu(self)
        for step in self._steps:
            action = QAction(f"{_MARKS[step.state]}  {step.number}. {step.label}".replace("&", "&&"), menu)
            action.triggered.connect(lambda _checked=False, key=step.key: self.chosen.emit(key))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
