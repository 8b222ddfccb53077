"""The five languages, each in its own words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.picture import Picture
from desktop.ui.parts.spoken import Spoken
from desktop.ui.translator import LANGUAGES
from desktop.ui.wheel import hold_still


class LanguageBox(Spoken):
    """`chosen` carries the two letters of a language."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QComboBox()
        hold_still(self._box)
        for key, name in LANGUAGES.items():
            self._box.addItem(name, key)
        self._box.setCurrentIndex(self._box.findData(language))
        self._box.activated.connect(lambda: self.chosen.emit(self._box.currentData()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        row.addWidget(Picture("languages", "muted", 5))
        row.addWidget(self._box)
        row.addStretch(1)
        self.setFocusProxy(self._box)
        self.retranslate()

    def retranslate(self) -> None:
        self._box.setAccessibleName(self.tr("Language"))
