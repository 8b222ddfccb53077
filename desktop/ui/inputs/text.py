"""Words: a line, a longer text, a phone number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout

from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.input import Input, Links
from desktop.ui.measure import control_height, unit, wide
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECOND
from desktop.ui.parts.words import words as label
from desktop.ui.theme import say_state

_USUAL_LINES = 3
_NEAR = 0.8
"""From this part of the advised length on, the length is said."""


class LineInput(Input):
    """The base of every answer typed into one line."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self.edit = QLineEdit()
        self._watch(self.edit)
        self._arrange()
        self.edit.textEdited.connect(lambda _text: self.edited.emit())

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)

    def _arrange(self) -> None:
        row = self._row()
        row.addWidget(self.edit)

    def _raw(self) -> Any:
        return self.edit.text()

    def _fill(self, raw: Any) -> None:
        self.edit.setText("" if raw is None else str(raw))
        self.edit.setCursorPosition(0)


class TextInput(LineInput):
    """One line of text; where the form says so, what a list has is offered while one types."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        if field.suggest:
            self._offer(tuple(each.text for each in links.listed(field)))

    def _offer(self, texts: tuple[str, ...]) -> None:
        completer = QCompleter(list(texts), self.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.edit.setCompleter(completer)
        completer.activated.connect(self._take)

    def _take(self, text: str) -> None:
        # A line edit says nothing of its own when it takes over what was chosen.
        self.edit.setText(text)
        self.edited.emit()


class PhoneInput(LineInput):
    """A phone number, typed freely: numbers here have many shapes."""

    narrow = True
    names = True

    def _arrange(self) -> None:
        row = self._row()
        self.edit.setMaximumWidth(wide(self, 70))
        row.addWidget(self.edit, 1)
        row.addStretch(0)


class PlainTextEdit(QPlainTextEdit):
    """Takes words only, whatever is pasted, and grows with them up to a dozen lines."""

    MOST_LINES = 12

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """Takes the height of its words."""
        shown = min(self.MOST_LINES, max(self._lines, int(self.document().size().height())))
        height = shown * QFontMetrics(self.font()).lineSpacing() + 4 * unit(self) + 2
        self.setFixedHeight(max(height, control_height(self)))

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())


class LongTextInput(Input):
    """Several lines of text; Tab leaves the box."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self.edit = PlainTextEdit(field.lines or _USUAL_LINES)
        self.edit.fit()
        self._watch(self.edit)
        self._length = label(role="muted", size=SECOND)
        row = self._row()
        if field.advised_length:
            column = QVBoxLayout()
            column.setSpacing(unit(self))
            column.addWidget(self.edit)
            column.addWidget(self._length)
            row.addLayout(column)
        else:
            row.addWidget(self.edit)
        self.edit.textChanged.connect(self.edited)
        self.edit.textChanged.connect(self._say_length)
        self._say_length()

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)
        say_state(self.edit, "plain", "true" if read_only else "")

    def _say_length(self) -> None:
        """Once a text comes near the length that is advised, how long it is; it may always be longer."""
        count, advised = len(self.edit.toPlainText().strip()), self.field.advised_length
        said = ""
        if advised and count > advised:
            said = QCoreApplication.translate("LongTextInput", "{count} characters; about {most} are advised.")
        elif advised and count >= _NEAR * advised:
            said = QCoreApplication.translate("LongTextInput", "{count} of about {most} characters")
        self._length.setText(said.format(count=count, most=advised))
        say_state(self._length, "role", "soon" if count > advised else "muted")
        appear(self._length, bool(said))

    def _raw(self) -> str:
        return self.edit.toPlainText()

    def _fill(self, raw: Any) -> None:
        self.edit.setPlainText(raw or "")
