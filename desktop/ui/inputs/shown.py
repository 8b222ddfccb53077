"""An answer that is shown and not asked: computed, taken over, or set by the program."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from desktop.forms.kinds import KINDS, CheckContext
from desktop.forms.problems import BadAnswer
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.inputs.input import Input, Links
from desktop.ui.parts.words import words as label
from desktop.ui.theme import say_state


class ShownInput(Input):
    """The answer as words; one can read and copy it, and nothing else."""

    narrow = True

    def __init__(self, field: Field, words: FormWords, links: Links) -> None:
        super().__init__(field, words, links)
        self._value: Any = None
        self.value = label(wrap=True)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row().addWidget(self.value)
        self._watch(self.value)

    def set_read_only(self, read_only: bool) -> None:
        """It always is."""

    def _raw(self) -> Any:
        return self._value

    def _fill(self, raw: Any) -> None:
        self._value = raw
        shown = self._words_of(raw)
        say_state(self.value, "role", "" if shown else "muted")
        self.value.setText(shown or self._nothing())

    def _words_of(self, raw: Any) -> str:
        kind = KINDS[self.field.kind]
        context = CheckContext.of(self.field, self.words.standard.options_of, self.links.today())
        try:
            value = kind.check(self.field, raw, context)
            if self.field.looks_for is not None:
                return "\n".join(kind.show(self.field, [row], self.words) for row in value or ())
            return kind.show(self.field, value, self.words)
        except BadAnswer:
            # What was taken over is shown as it is, even where this field would ask for less.
            return raw if isinstance(raw, str) else ""

    def _nothing(self) -> str:
        if self.field.looks_for is not None:
            return QCoreApplication.translate("ShownInput", "Nothing is missing and nothing is out of date.")
        if self.field.read_only:
            return QCoreApplication.translate("ShownInput", "Nothing was written about this earlier.")
        return QCoreApplication.translate("ShownInput", "This follows from other answers.")
