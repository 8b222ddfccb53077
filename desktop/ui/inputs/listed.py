"""Something from a list kept elsewhere: chosen, or typed where the list does not have it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.forms.kinds.kind import HIDDEN
from desktop.forms.offering import Listing
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.standards.known import ANSWER, IN_CASE
from desktop.ui.inputs.input import Input, Links
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import words as label
from desktop.ui.wheel import hold_still


class ListedInput(Input):
    """A list one can also write into, but for the people of the case; words found in it take its id with them."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._chosen: dict[str, Any] | None = None
        self._allowed: Sequence[str] | None = None
        self._offered: list[Listing] = []
        self.box = QComboBox()
        self.edit = QLineEdit()
        self.box.setLineEdit(self.edit)
        self.edit.setReadOnly(field.options_from == IN_CASE)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        hold_still(self.box)
        self.note = label(role="muted")
        column = self._column(0.5)
        column.addWidget(self.box)
        column.addWidget(self.note)
        appear(self.note, False)
        self._watch(self.box, self.edit)
        self._offer_all()
        self.edit.textEdited.connect(lambda _text: self._typed())
        self.box.activated.connect(lambda _index: self._typed())

    def offer(self, allowed: Sequence[str] | None) -> None:
        if allowed != self._allowed:
            self._allowed = allowed
            self._offer_all()

    def set_read_only(self, read_only: bool) -> None:
        self.box.setEnabled(not read_only)

    def showEvent(self, event: Any) -> None:
        # Another page may have changed the rows this is chosen from.
        self._offer_all()
        super().showEvent(event)

    def _offer_all(self) -> None:
        text = self.box.currentText()
        allowed = None if self._allowed is None else set(self._allowed)
        self._offered = [each for each in self._list() if allowed is None or allowed.intersection(each.kinds)]
        blocked = self.box.blockSignals(True)
        self.box.clear()
        if self.field.options_from == IN_CASE:
            self.box.addItem("")  # nothing can be typed there, so this is how a choice is taken back
        self.box.addItems([each.text for each in self._offered])
        self.box.setCurrentIndex(-1)
        self.box.setEditText(text)
        self.box.blockSignals(blocked)
        completer = self.box.completer()
        if completer is not None:
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def _list(self) -> Sequence[Listing]:
        if not self.field.options_from.startswith(ANSWER):
            return self.links.listed(self.field)
        rows = self.links.rows_of(self.field)
        return [Listing(row["id"], row["text"]) for row in rows if row["text"]]

    def _typed(self) -> None:
        text = self.box.currentText().strip()
        known = next((each.id for each in self._offered if each.text == text), "")
        self._chosen = {"id": known, "text": text} if text else None
        self.note.hide()
        self.edited.emit()

    def _raw(self) -> Any:
        # What was chosen before keeps its id, also where the list of today no longer has it.
        return dict(self._chosen) if self._chosen else None

    def _fill(self, raw: Any) -> None:
        self._chosen = raw if isinstance(raw, dict) else {"id": "", "text": raw} if raw else None
        hidden = bool(self._chosen and self._chosen.get(HIDDEN))
        self.note.setText(self.words.say("word.in_register") if hidden else "")
        appear(self.note, hidden)
        self.box.setEditText(str((self._chosen or {}).get("text") or ""))
