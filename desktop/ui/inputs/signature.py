"""Signatures: for each signer whether the paper is signed, when, and where the scan lies."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.forms.kinds.signature import SIGNED
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.dates import DateEdit
from desktop.ui.inputs.input import Input, Links
from desktop.ui.measure import unit, wide
from desktop.ui.parts.choosing import RadioRow, capital
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import words as label

_NOT_SIGNED = "none"


class _SignLine(QWidget):
    """How one signer has signed."""

    changed = Signal()

    def __init__(self, words: FormWords, links: Links) -> None:
        super().__init__()
        self.state = RadioRow(self._states(words))
        self.on = DateEdit(links, partial=False)
        self.document = QLineEdit()
        self.document.setFixedWidth(wide(self, 16))
        self._number_word = label("№", role="muted")
        details = QHBoxLayout()
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(2 * unit(self))
        for control in (self.on, self._number_word, self.document):
            details.addWidget(control)
        details.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(self.state)
        column.addLayout(details)
        self.state.chosen.connect(self._choose)
        self.on.textEdited.connect(lambda _text: self.changed.emit())
        self.on.picked.connect(self.changed)
        self.document.textEdited.connect(lambda _text: self.changed.emit())
        self._show_parts()

    def controls(self) -> tuple[QWidget, ...]:
        """The controls in the order of Tab."""
        return (*self.state.buttons(), self.on, self.document)

    def name(self, signer: str) -> None:
        """Names the controls after the signer."""
        self.state.name_buttons(signer)
        signed_on = QCoreApplication.translate("SignatureInput", "{signer}: signed on")
        document = QCoreApplication.translate("SignatureInput", "{signer}: number of the scan")
        self.on.setAccessibleName(signed_on.format(signer=signer))
        self.document.setAccessibleName(document.format(signer=signer))

    def raw(self) -> dict[str, str]:
        """State, day and number as typed."""
        return {"state": self.state.choice() or _NOT_SIGNED, "on": self.on.text(), "document": self.document.text()}

    def fill(self, raw: Any) -> None:
        """Shows a signature."""
        given = raw or {}
        self.state.choose(given.get("state") or _NOT_SIGNED)
        self.on.setText(given.get("on") or "")
        self.document.setText(str(given.get("document") or ""))
        self._show_parts()

    def _states(self, words: FormWords) -> dict[str, str]:
        signed = {state: words.say(key) for state, key in SIGNED.items()}
        return {_NOT_SIGNED: words.say("word.not_signed")} | signed

    def _choose(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        state = self.state.choice()
        appear(self.on, state in SIGNED)
        for widget in (self._number_word, self.document):
            appear(widget, state == "scan")


class SignatureInput(Input):
    """The signers are the field's options."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self.lines: dict[str, _SignLine] = {}
        self._names: dict[str, QLabel] = {}
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * unit(self))
        grid.setVerticalSpacing(3 * unit(self))
        grid.setColumnStretch(1, 1)
        for row, (signer, word) in enumerate(words.options(field).items()):
            line = _SignLine(words, links)
            line.name(word)
            line.fill(None)
            name = label(capital(word), wrap=True)
            name.setContentsMargins(0, unit(self), 0, 0)
            name.setMinimumWidth(wide(self, 36))
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, row, 1)
            self.lines[signer] = line
            self._watch(*line.controls())
            line.changed.connect(self.edited)

    def name_controls(self, name: str) -> None:
        """The controls keep the names of their signers."""

    def _raw(self) -> dict[str, Any]:
        return {signer: line.raw() for signer, line in self.lines.items()}

    def _fill(self, raw: Any) -> None:
        given = raw or {}
        for signer, line in self.lines.items():
            line.fill(given.get(signer))
