"""Asks for one or more reasons in place, before something is done that leaves its mark in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECTION, words


@dataclass(frozen=True, slots=True)
class Asked:
    """What the panel asks: `items` are (key, what the reason is for); `other` is a way round it or ""."""

    title: str
    line: str
    action: str
    safe: str
    items: tuple[tuple[str, str], ...] = ()
    other: str = ""


class ReasonPanel(Panel):
    """`given` carries key → reason once every reason is written."""

    given = Signal(dict)
    left = Signal()
    other = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edits: dict[str, QLineEdit] = {}
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._line = words(wrap=True)
        self._refused = words(role="late", wrap=True)
        self._list = QVBoxLayout()
        self._safe, self._other, self._action = Button(), Button(), Button(kind="primary")
        self._arrange()
        self._safe.clicked.connect(self.left)
        self._other.clicked.connect(self.other)
        self._action.clicked.connect(self._give)

    def ask(self, asked: Asked) -> None:
        """Puts the questions; the cursor goes into the first."""
        self._title.setText(asked.title)
        self._line.setText(asked.line)
        self._safe.setText(asked.safe)
        self._other.setText(asked.other)
        appear(self._other, bool(asked.other))
        self._action.setText(asked.action)
        self.refuse("")
        self._ask_for(asked.items)
        self._look_again()
        first = next(iter(self._edits.values()), self._action)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Says why it was not done; what was typed stays."""
        self._refused.setText(sentence)
        appear(self._refused, bool(sentence))

    def edits(self) -> Sequence[QLineEdit]:
        """The lines for the reasons, in their order."""
        return tuple(self._edits.values())

    def action(self) -> Button:
        """The button that does it."""
        return self._action

    def _ask_for(self, items: Sequence[tuple[str, str]]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._edits = {}
        for key, name in items:
            edit = QLineEdit()
            edit.setAccessibleName(name)
            edit.textChanged.connect(self._look_again)
            self._list.addWidget(words(name, bold=True, wrap=True))
            self._list.addWidget(edit)
            self._edits[key] = edit

    def _look_again(self) -> None:
        self._action.setEnabled(all(edit.text().strip() for edit in self._edits.values()))

    def _give(self) -> None:
        self.given.emit({key: edit.text().strip() for key, edit in self._edits.items()})

    def _arrange(self) -> None:
        step = unit(self)
        self._list.setSpacing(step)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 2 * step, 0)
        inside.setSpacing(3 * step)
        for part in (self._title, self._line):
            inside.addWidget(part)
        inside.addLayout(self._list)
        inside.addWidget(self._refused)
        inside.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self._other)
        buttons.addWidget(self._action)
        column = self.column(6, 3)
        column.addWidget(scrolled(body), 1)
        column.addLayout(buttons)
