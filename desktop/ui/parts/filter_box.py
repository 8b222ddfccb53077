"""A filter of a list that says what it filters by: "Stage: all"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from desktop.ui.measure import wide
from desktop.ui.wheel import hold_still


class FilterBox(QComboBox):
    """`chosen` when another line is picked; its own word stands before the choice in the closed box only."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = ""
        hold_still(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._note)

    def choice(self) -> str:
        """The key chosen, "" for everything."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Picks a line without saying so."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def tell(self, word: str, everything: str, options: Mapping[str, str]) -> None:
        """Words it; the choice stays."""
        kept = self.choice()
        self._word = word
        self.clear()
        self.addItem(everything, "")
        for key, text in options.items():
            self.addItem(text, key)
        self.choose(kept)
        self.setAccessibleName(word)
        widest = max(QFontMetrics(self.font()).horizontalAdvance(text) for text in (*options.values(), everything))
        self.view().setMinimumWidth(widest + wide(self, 8))

    def sizeHint(self) -> QSize:
        """As wide as what it says now, within reason; the longest choice would leave no room for the search."""
        said = self.fontMetrics().horizontalAdvance(self._said())
        return QSize(min(wide(self, 60), said + wide(self, 14)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _note(self) -> None:
        self.updateGeometry()
        self.chosen.emit()

    def _said(self) -> str:
        return f"{self._word}: {self.currentText()}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.width() - wide(self, 13)
        option.currentText = self.fontMetrics().elidedText(self._said(), Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
