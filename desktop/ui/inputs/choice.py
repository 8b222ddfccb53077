"""Answers chosen from what is offered: yes or no, one, several, a checklist, an alert."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from desktop.forms.kinds.choosing import YES_NO
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.input import Input, Links
from desktop.ui.inputs.text import PlainTextEdit
from desktop.ui.parts.choosing import LINE, Combo, RadioRow, TickGrid
from desktop.ui.parts.words import HELP
from desktop.ui.parts.words import words as label

RADIOS_UP_TO = 5
_NARROW_LINE = 34
_NOTE_LINES = 2


def _letters(field: Field) -> int:
    return _NARROW_LINE if field.beside else LINE


class ChoiceInput(Input):
    """One of the options: buttons in a row up to five, else a list."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        options = self._options()
        self.control: RadioRow | Combo
        row = self._row()
        if len(options) <= RADIOS_UP_TO:
            radios = RadioRow(options, _letters(field))
            radios.chosen.connect(self.edited)
            self._watch(*radios.buttons())
            self.control = radios
            row.addWidget(radios)
        else:
            combo = Combo(options)
            combo.activated.connect(lambda _index: self.edited.emit())
            self._watch(combo)
            self.control = combo
            row.addWidget(combo)
            row.addStretch(1)

    def name_controls(self, name: str) -> None:
        if isinstance(self.control, RadioRow):
            self.control.name_buttons(name)
        else:
            super().name_controls(name)

    def offer(self, allowed: Sequence[str] | None) -> None:
        self.control.offer(allowed)

    def _options(self) -> dict[str, str]:
        return self.words.options(self.field)

    def _raw(self) -> str:
        return self.control.choice()

    def _fill(self, raw: Any) -> None:
        self.control.choose(raw or "")


class YesNoInput(ChoiceInput):
    """Yes, no, not known."""

    def _options(self) -> dict[str, str]:
        return {answer: self.words.say(f"answer.{answer}") for answer in YES_NO}


class ChoicesInput(Input):
    """Any of the options."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self.grid = TickGrid(words.options(field), _letters(field))
        self._watch(*self.grid.boxes())
        self._arrange()
        self.grid.ticked.connect(self.edited)

    def name_controls(self, name: str) -> None:
        self.grid.name_boxes(name)

    def offer(self, allowed: Sequence[str] | None) -> None:
        self.grid.offer(allowed)

    def _arrange(self) -> None:
        self._row().addWidget(self.grid)

    def _raw(self) -> Any:
        return self.grid.ticks()

    def _fill(self, raw: Any) -> None:
        self.grid.tick(raw or ())


class ChecklistInput(ChoicesInput):
    """Things gone through one by one; "none of these" is an answer too, and not the same as not looked at."""

    def _arrange(self) -> None:
        self.none = QCheckBox(QCoreApplication.translate("ChecklistInput", "None of these"))
        self.none.setAccessibleName(self.none.text())
        self._watch(self.none)
        column = self._column(0)
        column.addWidget(self.grid)
        column.addWidget(self.none)
        self.none.clicked.connect(self._say_none)
        self.grid.ticked.connect(lambda: self.none.setChecked(False))

    def _say_none(self) -> None:
        if self.none.isChecked():
            self.grid.tick(())
        self.edited.emit()

    def _raw(self) -> list[str] | None:
        ticks = self.grid.ticks()
        return ticks if ticks or self.none.isChecked() else None

    def _fill(self, raw: Any) -> None:
        super()._fill(raw)
        self.none.setChecked(raw == [])


class AlertInput(Input):
    """Threats seen, and a note about them."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self.grid = TickGrid(words.options(field))
        self.note = PlainTextEdit(field.lines or _NOTE_LINES)
        self.note.fit()
        self._watch(*self.grid.boxes(), self.note)
        column = self._column()
        column.addWidget(self.grid)
        column.addWidget(label(self._note_word(), role="muted", size=HELP))
        column.addWidget(self.note)
        self.grid.ticked.connect(self.edited)
        self.note.textChanged.connect(self.edited)

    def name_controls(self, name: str) -> None:
        self.grid.name_boxes(name)
        self.note.setAccessibleName(f"{name}: {self._note_word()}")

    def _note_word(self) -> str:
        return QCoreApplication.translate("AlertInput", "What was seen or said")

    def _raw(self) -> dict[str, Any]:
        return {"threats": self.grid.ticks(), "note": self.note.toPlainText()}

    def _fill(self, raw: Any) -> None:
        given = raw or {}
        self.grid.tick(given.get("threats") or ())
        self.note.setPlainText(given.get("note") or "")
