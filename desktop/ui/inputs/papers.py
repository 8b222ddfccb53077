"""Answers that point to other papers: documents, drawings, earlier entries; and what the program fills in itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.input import Input, Links
from desktop.ui.inputs.shown import ShownInput
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button, IconButton
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.words import words as label


class NumbersInput(Input):
    """The common part: a list of numbered papers, each with a button that takes it off the list."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._numbers: list[str] = []
        self._lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = self._column(1)
        column.addLayout(self._list)
        adder = self._adder()
        column.addWidget(adder, 0, Qt.AlignmentFlag.AlignLeft)
        self._watch(adder)

    def add_number(self, number: int) -> None:
        """Puts a paper on the list, as if it had been chosen."""
        if str(number) not in self._numbers:
            self._numbers.append(str(number))
            self._show()
            self.edited.emit()

    def _adder(self) -> QWidget:
        raise NotImplementedError

    def _title(self, number: str) -> str:
        raise NotImplementedError

    def _take_off(self, number: str) -> None:
        self._numbers.remove(number)
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _show(self) -> None:
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(number) for number in self._numbers]
        for line in self._lines:
            self._list.addWidget(line)

    def _line(self, number: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        title = self._title(number)
        row.addWidget(label(title, wrap=True), 1)
        name = QCoreApplication.translate("NumbersInput", "Take off the list: {title}").format(title=title)
        remove = IconButton("x", name)
        remove.clicked.connect(lambda: self._take_off(number))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _raw(self) -> list[str]:
        return list(self._numbers)

    def _fill(self, raw: Any) -> None:
        self._numbers = [str(number) for number in raw or ()]
        self._show()


class AttachmentInput(NumbersInput):
    """Documents of the register; asks for a new one by `document_wanted`."""

    ICON = "paperclip"

    def _adder(self) -> QWidget:
        button = Button(self._verb(), icon=self.ICON)
        button.clicked.connect(lambda: self.document_wanted.emit(self.add_number))
        return button

    def _verb(self) -> str:
        return QCoreApplication.translate("AttachmentInput", "Add a document")

    def _title(self, number: str) -> str:
        return f"№ {number}  {self.links.document(int(number))}".strip()


class DrawingInput(AttachmentInput):
    """A drawing kept as a document."""

    ICON = "network"

    def _verb(self) -> str:
        return QCoreApplication.translate("DrawingInput", "Add a drawing")


class _EntryList(Combo):
    """Arrows open the list: in a closed one each step would already take an entry over."""

    STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self.STEPS or event.text().strip():
            self.showPopup()
            return
        super().keyPressEvent(event)


class ReferenceInput(NumbersInput):
    """Entries of the same file."""

    def _adder(self) -> QWidget:
        self._titles = {str(number): title for number, title in self.links.entries(self.field)}
        self.combo = _EntryList(self._titles, QCoreApplication.translate("ReferenceInput", "Choose an entry …"))
        self.combo.setMinimumContentsLength(24)
        self.combo.activated.connect(self._choose)
        return self.combo

    def _choose(self) -> None:
        chosen = self.combo.choice()
        self.combo.choose("")
        if chosen:
            self.add_number(int(chosen))

    def _title(self, number: str) -> str:
        return self._titles.get(number) or self.words.entry(self.field, int(number))


class AutomaticInput(ShownInput):
    """Shown, never asked."""

    def _nothing(self) -> str:
        return QCoreApplication.translate("AutomaticInput", "The program fills this in.")
