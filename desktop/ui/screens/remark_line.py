"""One thing a worker has to answer, with the line for her answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.words import SECOND, words


class RemarkLine(QWidget):
    """`answered` carries the key of the button that was pressed and what was written; `opened` asks for the case.

    `buttons` are (key, words, whether it needs a written answer).
    """

    answered = Signal(str, str)
    opened = Signal()

    def __init__(self, code: str, text: str, until: str, prompt: str, buttons: Sequence[tuple[str, str, bool]]) -> None:
        super().__init__()
        step = unit(self)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(f"{prompt}: {text}")
        self.edit.setPlaceholderText(prompt)
        link = Button(code, kind="link")
        head, row = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(link)
        head.addWidget(words(until, role="muted", size=SECOND), 1)
        row.setSpacing(2 * step)
        row.addWidget(self.edit, 1)
        self.buttons: list[Button] = []
        for key, said, needs_words in buttons:
            button = Button(said)
            button.setEnabled(not needs_words)
            button.clicked.connect(lambda _on, chosen=key: self.answered.emit(chosen, self.edit.text().strip()))
            if needs_words:
                self.edit.textChanged.connect(lambda typed, mine=button: mine.setEnabled(bool(typed.strip())))
            self.buttons.append(button)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step, 0, 2 * step)
        column.setSpacing(step)
        column.addLayout(head)
        column.addWidget(words(text, bold=True, wrap=True))
        column.addLayout(row)
        link.clicked.connect(self.opened)

    @property
    def button(self) -> Button:
        """The first button."""
        return self.buttons[0]
