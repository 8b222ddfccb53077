"""A forgotten password: the recovery sheet is typed in, and a new password set."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from desktop.casework.people import DIGITS, GROUPS, group_is_right
from desktop.ui import problems
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.groups_field import GroupsField
from desktop.ui.parts.new_password import NewPassword
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, TITLE, words


class Forgotten(Spoken):
    """`asked` carries the groups, the sign-in name and the new password."""

    asked = Signal(list, str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._login = ""
        self._title = words(size=TITLE, bold=True, wrap=True)
        self._line = words(role="muted", size=SECOND, wrap=True)
        self._groups = GroupsField(GROUPS, DIGITS, group_is_right)
        self._two = QCheckBox()
        self._second = GroupsField(GROUPS, DIGITS, group_is_right, first=GROUPS + 1)
        self._password = NewPassword(secrets.randbelow)
        self._banner = Banner("late")
        self._back = Button(icon="chevron-left")
        self._go = Button(kind="primary")
        self._arrange()
        self._back.clicked.connect(self.left)
        self._go.clicked.connect(self._ask)
        self._two.toggled.connect(self._show_second)
        for part in (self._groups, self._second, self._password):
            part.edited.connect(self._review)
        self.retranslate()

    def begin(self, login: str) -> None:
        """Starts empty, for this person."""
        self._login = login
        for groups in (self._groups, self._second):
            groups.clear()
        self._two.setChecked(False)
        self._password.clear()
        self._banner.tell("late", "")
        self._review()
        self.retranslate()
        self._groups.setFocus()

    def refuse(self, code: str, facts: Mapping[str, object]) -> None:
        """Says why it was not accepted; what was typed stays."""
        self._banner.tell("late", problems.sentence(code, facts))
        self._review()

    def retranslate(self) -> None:
        self._title.setText(self.tr("New password for {name}").format(name=self._login))
        said = self.tr("Take the recovery sheet from its envelope and type its eight groups. Its use is recorded.")
        self._line.setText(said)
        self._two.setText(self.tr("There are two sheets, A and B"))
        self._back.setText(self.tr("Back"))
        self._go.setText(self.tr("Set the new password"))

    def _show_second(self, two: bool) -> None:
        appear(self._second, two)
        self._review()

    def _typed(self) -> list[GroupsField]:
        return [self._groups, self._second] if self._two.isChecked() else [self._groups]

    def _review(self) -> None:
        right = all(groups.is_right() for groups in self._typed())
        self._go.setEnabled(right and bool(self._password.password()))

    def _ask(self) -> None:
        self._banner.tell("late", "")
        self._go.setEnabled(False)
        texts = [text for groups in self._typed() for text in groups.texts()]
        self.asked.emit(texts, self._login, self._password.password())

    def _arrange(self) -> None:
        step = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * step)
        column.addStretch(1)
        for part in (self._title, self._line, self._groups, self._two, self._second, self._password, self._banner):
            column.addWidget(part)
        appear(self._second, False)
        column.addLayout(buttons)
        column.addStretch(2)
