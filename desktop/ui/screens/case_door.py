"""Stands in the main window until the page of a case is there."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.desk import Desk
from desktop.ui.parts.words import TITLE, words
from desktop.ui.screens.screen import Screen


class CaseDoor(Screen):
    """Shows the number of the case that was opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._label = words(size=TITLE, bold=True)
        QVBoxLayout(self).addWidget(self._label)

    def open_case(self, case_id: int, form_id: str = "", entry_id: int | None = None) -> None:
        """Opens a case, and a form of it."""
        self._label.setText(f"{case_id} {form_id} {entry_id or ''}")

    def retranslate(self) -> None:
        """Has no words of its own."""
