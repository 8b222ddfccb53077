"""A new password, typed twice or made of everyday words that are easy to keep and hard to guess."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.passphrases import Offer, offer
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame, NoteLine
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words

LEAST = 14
"""Letters; the office itself refuses fewer."""


class NewPassword(Spoken):
    """`edited` whenever it changes; `password` is "" until it is long enough and the same twice."""

    edited = Signal()

    def __init__(self, pick: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._offered: Offer | None = None
        self._once, self._twice = PasswordField(), PasswordField()
        self._frames = (FieldFrame(self._once), FieldFrame(self._twice))
        self._offer = Button(kind="flat", icon="key-round")
        self._strength = words(size=SECOND, role="muted", wrap=True)
        self._good = NoteLine("tick", "done")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit(self))
        column.addWidget(self._frames[0])
        column.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._strength)
        column.addWidget(self._frames[1])
        column.addWidget(self._good)
        self.setFocusProxy(self._once)
        self._offer.clicked.connect(self._generate)
        for field in (self._once, self._twice):
            field.edited.connect(self._changed)
        self.retranslate()

    def password(self) -> str:
        """The new password once it is good, else ""."""
        text = self._once.text()
        return text if len(" ".join(text.split())) >= LEAST and text == self._twice.text() else ""

    def clear(self) -> None:
        """Empties both."""
        self._offered = None
        self._once.clear()
        self._twice.clear()
        self._changed()

    def retranslate(self) -> None:
        hint = self.tr("At least {count} letters. Several words are easy to remember and hard to guess.")
        self._frames[0].tell(self.tr("New password"), hint.format(count=LEAST), needed=True, has_help=False)
        self._frames[1].tell(self.tr("The same password again"), needed=True, has_help=False)
        self._offer.setText(self.tr("Suggest words"))
        self._say()

    def _generate(self) -> None:
        self._offered = offer(QLocale().name().partition("_")[0], self._pick)
        self._once.put(self._offered.text, shown=True)
        self._twice.clear()
        self._twice.setFocus()
        self._changed()

    def _changed(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        offered = self._offered if self._offered is not None and self._offered.text == self._once.text() else None
        said = self.tr("{count} words out of {listed}, thrown by dice: {bits} bit. A guesser needs 2^{half} tries.")
        if offered is not None:
            bits = int(offered.bits)
            said = said.format(count=offered.count, listed=offered.listed, bits=bits, half=bits - 1)
        self._strength.setText(said if offered is not None else "")
        appear(self._strength, offered is not None)
        once, twice = self._once.text(), self._twice.text()
        differs = bool(twice) and not once.startswith(twice)
        self._frames[1].set_problem(self.tr("The two are not the same.") if differs else "")
        self._good.tell(self.tr("Good: write it down nowhere but in your memory.") if self.password() else "")
        appear(self._good, bool(self.password()))
