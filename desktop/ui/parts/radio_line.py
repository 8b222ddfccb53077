"""One of a few, in a row; always one is chosen, and the words may change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.flow import Flow


class RadioLine(QWidget):
    """`chosen` carries the key."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {key: QRadioButton() for key in keys}
        flow = Flow(5 * unit(self), unit(self), parent=self)
        for key, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._buttons[keys[0]].setChecked(True)
        self.setFocusProxy(self._buttons[keys[0]])

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for button in self._buttons.values():
            button.setAccessibleDescription(name)

    def choice(self) -> str:
        """The key chosen."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Chooses without saying so."""
        self._buttons[key].setChecked(True)

    def tell(self, words: Mapping[str, str]) -> None:
        """Words the buttons."""
        for key, text in words.items():
            self._buttons[key].setText(text[:1].upper() + text[1:])
            self._buttons[key].setAccessibleName(text)
