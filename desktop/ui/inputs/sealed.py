"""A strictly confidential question while its section is closed: only that it is kept apart, and the way to open it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.input import Input, Links
from desktop.ui.parts.button import Button
from desktop.ui.parts.words import words as label


class SealedInput(Input):
    """Hands back unharmed what it was filled with, be it the mark of an answer or nothing."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._kept: Any = None
        self.note: QLabel = label(role="conf", wrap=True)
        self.opening = Button(icon="lock")
        self.opening.clicked.connect(links.unseal)
        column = self._column()
        column.addWidget(self.note)
        column.addWidget(self.opening, 0, Qt.AlignmentFlag.AlignLeft)
        self._watch(self.opening)
        self._say()

    def raw(self) -> Any:
        return self._kept

    def fill(self, raw: Any) -> None:
        self._kept = raw
        self._say()

    def set_read_only(self, read_only: bool) -> None:
        """Opening is reading, so it stays possible."""

    def name_controls(self, name: str) -> None:
        self.opening.setAccessibleName(f"{name}: {self.opening.text()}")

    def _say(self) -> None:
        answered = QCoreApplication.translate("SealedInput", "Answered. Strictly confidential: kept apart.")
        empty = QCoreApplication.translate("SealedInput", "Strictly confidential: kept apart. Nothing is written yet.")
        self.note.setText(answered if self._kept not in (None, "", [], {}) else empty)
        self.opening.setText(QCoreApplication.translate("SealedInput", "Open with your password"))
