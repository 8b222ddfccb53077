"""Offers a word that may be a name for replacement by the person it names, one word at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words

if TYPE_CHECKING:
    from desktop.casework.name_traces import NameTrace


class NameOffer(Spoken):
    """`hidden` carries spelling and token, `left` the word; "Later" puts the offer away until the next save."""

    hidden = Signal(str, str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._traces: list[NameTrace] = []
        self._role = ""
        self._panel = Panel("soon_tint", "soon", 6)
        self._sentence = words(bold=True, wrap=True)
        self._line = words(size=SECOND, wrap=True)
        self.hide_it, self.leave_it, self._later = Button(kind="primary"), Button(), Button(kind="flat")
        column = self._panel.column(3, 2)
        column.addWidget(self._sentence)
        column.addWidget(self._line)
        row = QWidget()
        flow = Flow(2 * unit(self), unit(self), parent=row)
        for button in (self.hide_it, self.leave_it, self._later):
            flow.addWidget(button)
        column.addWidget(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._panel)
        self.hide_it.clicked.connect(lambda: self.hidden.emit(self._traces[0].spelling, self._traces[0].token))
        self.leave_it.clicked.connect(lambda: self.left.emit(self._traces[0].word))
        self._later.clicked.connect(lambda: appear(self, False))
        appear(self, False)

    def tell(self, traces: Sequence[NameTrace], role: str) -> None:
        """Offers the first of these words; `role` is the word for whom it may name."""
        self._traces, self._role = list(traces), role
        self.retranslate()
        appear(self, bool(traces))

    def retranslate(self) -> None:
        if not self._traces:
            return
        first = self._traces[0]
        count = len(self._traces)
        said = self.tr("Does “{word}” name a person: {name}?").format(word=first.word, name=first.name)
        self._sentence.setText(said)
        self._line.setText(
            self.tr("Then codes show “{role}” instead. Words that may be names: {count}.").format(
                role=self._role, count=count
            )
        )
        self.hide_it.setText(self.tr("Yes, hide it in codes"))
        self.leave_it.setText(self.tr("No, it is no name"))
        self._later.setText(self.tr("Later"))
