"""The eight groups of a recovery sheet, typed one after the other; a slip is named in its group at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.forms.typed import digit_row
from desktop.ui.measure import unit, wide
from desktop.ui.parts.field_frame import NoteLine
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import HELP, words
from desktop.ui.theme import say_state

ACROSS = 4


class GroupsField(Spoken):
    """`right(text)` says whether a group can have been on a sheet; where `wanted` is known, only those are right."""

    edited = Signal()
    entered = Signal()

    def __init__(
        self, count: int, digits: int, right: Callable[[str], bool], parent: QWidget | None = None, first: int = 1
    ) -> None:
        """`first` is the number of the first group, for a second sheet."""
        super().__init__(parent)
        self._first = first
        self._digits = digits
        self._right = right
        self._wanted: Sequence[str] = ()
        self._edits = [QLineEdit() for _ in range(count)]
        self._note = NoteLine("triangle", "late")
        self._arrange()
        for place, edit in enumerate(self._edits):
            edit.installEventFilter(self)
            edit.textEdited.connect(lambda _text, place=place: self._edited(place))
            edit.returnPressed.connect(self.entered)
        self.setFocusProxy(self._edits[0])
        self.retranslate()

    def expect(self, groups: Sequence[str]) -> None:
        """Only these groups are right from now on: the sheet has just been printed."""
        self._wanted = groups

    def texts(self) -> list[str]:
        """The groups as typed."""
        return [edit.text() for edit in self._edits]

    def wrong(self) -> list[int]:
        """The groups, by their number, that are complete and cannot be right."""
        return [
            place + self._first
            for place, text in enumerate(self.texts())
            if self._is_full(text) and not self._fits(place)
        ]

    def is_right(self) -> bool:
        """Whether all of them are complete and right."""
        return all(self._is_full(edit.text()) and self._fits(place) for place, edit in enumerate(self._edits))

    def clear(self) -> None:
        """Empties all of them."""
        for edit in self._edits:
            edit.clear()
        self.retranslate()

    def retranslate(self) -> None:
        for place, edit in enumerate(self._edits, self._first):
            edit.setAccessibleName(self.tr("Group {number}").format(number=place))
            say_state(edit, "state", "late" if place in self.wrong() else "")
        wrong = ", ".join(str(number) for number in self.wrong())
        said = self.tr("Group {numbers} is not as on the sheet. Compare it digit by digit.").format(numbers=wrong)
        self._note.tell(said if wrong else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            place = self._edits.index(watched) if watched in self._edits else 0
            empty = not self._edits[place].text()
            if event.key() == Qt.Key.Key_Backspace and empty and place:
                self._edits[place - 1].setFocus()
        return False

    def _is_full(self, text: str) -> bool:
        return len(text) == self._digits

    def _fits(self, place: int) -> bool:
        text = self._edits[place].text()
        return text == self._wanted[place] if self._wanted else self._right(text)

    def _edited(self, place: int) -> None:
        edit = self._edits[place]
        rest = "".join(letter for letter in digit_row(edit.text()) if letter.isdigit())
        edit.setText(rest[: self._digits])
        rest = rest[self._digits :]
        # A whole sheet that is pasted or typed on goes into the groups that follow.
        if self._is_full(edit.text()) and place + 1 < len(self._edits):
            following = self._edits[place + 1]
            following.setFocus()
            if rest:
                following.setText(rest)
                self._edited(place + 1)
        self.retranslate()
        self.edited.emit()

    def _arrange(self) -> None:
        step = unit(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * step)
        grid.setVerticalSpacing(2 * step)
        for place, edit in enumerate(self._edits):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(words(str(place + self._first), role="muted", size=HELP))
            cell.addWidget(edit)
            edit.setMinimumWidth(wide(self, 26))
            grid.addLayout(cell, place // ACROSS, place % ACROSS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        column.addLayout(grid)
        column.addWidget(self._note)
