"""Keeping one file in another class than its edition says: which class, and why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECTION, words


class ClassPanel(Spoken):
    """`given` carries the class and the reason."""

    given = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._panel = Panel("hover")
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._kind = words(bold=True)
        self._here = QVBoxLayout()
        self.kind = Combo({})
        self.reason = QLineEdit()
        self._frame = FieldFrame(self.reason)
        self._refused = words(role="late", wrap=True)
        self._safe, self.go = Button(), Button(kind="primary", icon="check")
        self._arrange()
        self.reason.textChanged.connect(self._review)
        self._safe.clicked.connect(self.left)
        self.go.clicked.connect(lambda: self.given.emit(self.kind.choice(), self.reason.text().strip()))
        self.retranslate()

    def ask(self, code: str, classes: Mapping[str, str], now: str) -> None:
        """Asks for one file; `classes` are id → name, `now` is the class it is in."""
        self._code = code
        self.reason.clear()
        self._here.removeWidget(self.kind)
        self.kind.hide()
        self.kind.deleteLater()
        self.kind = Combo(classes)
        self.kind.setMaximumWidth(wide(self, 90))
        self.kind.currentIndexChanged.connect(self._review)
        self._here.addWidget(self.kind)
        if now in classes:
            self.kind.choose(now)
        self.refuse("")
        self.retranslate()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Says why it was not done; what was typed stays."""
        self._refused.setText(sentence)
        appear(self._refused, bool(sentence))
        self._review()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Keep {code} in another class").format(code=self._code))
        self._kind.setText(self.tr("Class"))
        self.kind.setAccessibleName(self._kind.text())
        self._frame.tell(self.tr("Reason"), has_help=False)
        self._safe.setText(self.tr("Go back"))
        self.go.setText(self.tr("Keep it so"))

    def _review(self) -> None:
        self.go.setEnabled(bool(self.kind.choice() and self.reason.text().strip()))

    def _arrange(self) -> None:
        step = unit(self)
        column = self._panel.column(6, 3)
        column.addWidget(self._title)
        column.addWidget(self._kind)
        column.addLayout(self._here)
        self._here.addWidget(self.kind)
        column.addWidget(self._frame)
        column.addWidget(self._refused)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._panel)
        appear(self._refused, False)
