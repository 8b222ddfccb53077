"""Rows of radio buttons and grids of tick boxes whose long labels wrap."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QComboBox, QRadioButton, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.spoken import appear
from desktop.ui.wheel import hold_still

LINE = 62
"""Letters in a line of a long label; it must fit beside the rail at 15 pt."""


def wrapped(text: str, letters: int = LINE) -> str:
    """A label in lines, with & kept as a sign."""
    return textwrap.fill(capital(text), letters).replace("&", "&&")


def capital(text: str) -> str:
    """With a capital first letter: a word that stands inside a sentence on paper stands alone on the screen."""
    return text[:1].upper() + text[1:]


class RadioRow(QWidget):
    """One of a few. Pressing the chosen one again, or Delete, takes the choice back."""

    chosen = Signal()

    def __init__(self, options: Mapping[str, str], letters: int = LINE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._was: QAbstractButton | None = None
        flow = Flow(5 * unit(self), unit(self), parent=self)
        for option, text in options.items():
            button = QRadioButton(wrapped(text, letters))
            button.setAccessibleName(text)
            button.setToolTip("")
            button.installEventFilter(self)
            button.pressed.connect(self._remember)
            button.clicked.connect(self._clicked)
            self._group.addButton(button)
            self._buttons[option] = button
            flow.addWidget(button)

    def buttons(self) -> Sequence[QRadioButton]:
        """The buttons in their order."""
        return tuple(self._buttons.values())

    def choice(self) -> str:
        """The option chosen, or ""."""
        return next((option for option, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, option: str) -> None:
        """Chooses without saying so; "" for none."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == option)
        self._group.setExclusive(True)

    def offer(self, allowed: Sequence[str] | None) -> None:
        """Shows only these options, or all; what is chosen stays in sight."""
        for option, button in self._buttons.items():
            appear(button, allowed is None or option in allowed or button.isChecked())

    def name_buttons(self, question: str) -> None:
        """Makes a screen reader say the question with each option."""
        for button in self._buttons.values():
            button.setAccessibleDescription(question)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        clearing = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in clearing:
            self._take_back()
            return True
        return False

    def _remember(self) -> None:
        self._was = self._group.checkedButton()

    def _clicked(self) -> None:
        if self.sender() is self._was:
            self._take_back()
        else:
            self.chosen.emit()
        self._was = None

    def _take_back(self) -> None:
        self.choose("")
        self.chosen.emit()


class TickGrid(QWidget):
    """Any number of many, in even columns."""

    ticked = Signal()

    def __init__(self, options: Mapping[str, str], letters: int = LINE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        flow = Flow(4 * unit(self), 0, even=True, parent=self)
        for option, text in options.items():
            box = QCheckBox(wrapped(text, letters))
            box.setAccessibleName(text)
            box.clicked.connect(self.ticked)
            self._boxes[option] = box
            flow.addWidget(box)

    def boxes(self) -> Sequence[QCheckBox]:
        """The boxes in their order."""
        return tuple(self._boxes.values())

    def ticks(self) -> list[str]:
        """The options that are ticked."""
        return [option for option, box in self._boxes.items() if box.isChecked()]

    def tick(self, options: Sequence[str]) -> None:
        """Ticks exactly these, without saying so."""
        for option, box in self._boxes.items():
            box.setChecked(option in options)

    def offer(self, allowed: Sequence[str] | None) -> None:
        """Shows only these options, or all; what is ticked stays in sight."""
        for option, box in self._boxes.items():
            appear(box, allowed is None or option in allowed or box.isChecked())

    def name_boxes(self, question: str) -> None:
        """Makes a screen reader say the question with each box."""
        for box in self._boxes.values():
            box.setAccessibleDescription(question)


class Combo(QComboBox):
    """A list to choose from, with an empty first line; its data are the option ids."""

    def __init__(self, options: Mapping[str, str], empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hold_still(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(min(40, max((len(text) for text in options.values()), default=10)))
        self._options = options
        self._allowed: Sequence[str] | None = None
        self.addItem(empty, "")
        self._add_options()

    def choice(self) -> str:
        """The option chosen, or ""."""
        return self.currentData() or ""

    def choose(self, option: str) -> None:
        """Chooses an option; one that is no longer offered is added, because it was chosen."""
        place = self.findData(option)
        if place < 0:
            self.addItem(option, option)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def offer(self, allowed: Sequence[str] | None) -> None:
        """Offers only these options, or all; what is chosen stays in sight."""
        if allowed == self._allowed:
            return
        self._allowed = allowed
        chosen = self.choice()
        blocked = self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(1)
        self._add_options(chosen)
        self.choose(chosen)
        self.blockSignals(blocked)

    def _add_options(self, chosen: str = "") -> None:
        for option, text in self._options.items():
            if self._allowed is None or option in (chosen, *self._allowed):
                self.addItem(capital(text), option)
                self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
