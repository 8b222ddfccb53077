"""Numbers: counted things, money, a place on a scale."""

from __future__ import annotations

from typing import Any

from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.input import Input, Links
from desktop.ui.inputs.text import LineInput
from desktop.ui.measure import wide
from desktop.ui.parts.choosing import RadioRow
from desktop.ui.parts.words import words as label


class NumberInput(LineInput):
    """A number; beside it the unit, or from what to what it may be."""

    narrow = True
    WIDTH = 28

    def _arrange(self) -> None:
        row = self._row()
        self.edit.setFixedWidth(wide(self, self.WIDTH))
        row.addWidget(self.edit)
        row.addWidget(label(self._beside(), role="muted"))
        row.addStretch(1)

    def _beside(self) -> str:
        if self.field.low is None or self.field.high is None:
            return self.words.unit(self.field)
        limits = f"{self.field.low:g}–{self.field.high:g}"
        return f"{limits} {self.words.unit(self.field)}".strip()


class MoneyInput(NumberInput):
    """A sum of money and its unit."""

    WIDTH = 40


class ScaleInput(Input):
    """A whole number on a scale, each with its button."""

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        low, high = int(field.low or 0), int(field.high if field.high is not None else 10)
        self.row = RadioRow({str(step): str(step) for step in range(low, high + 1)})
        self._watch(*self.row.buttons())
        self._row().addWidget(self.row)
        self.row.chosen.connect(self.edited)

    def name_controls(self, name: str) -> None:
        self.row.name_buttons(name)

    def _raw(self) -> str:
        return self.row.choice()

    def _fill(self, raw: Any) -> None:
        self.row.choose("" if raw is None else str(raw))
