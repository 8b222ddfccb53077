"""Another person of the office: name, role, and a password they choose themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui import problems
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.new_password import NewPassword
from desktop.ui.parts.radio_line import RadioLine
from desktop.ui.parts.spoken import Spoken
from desktop.ui.people_words import ROLES, role_name
from desktop.ui.screens.lack_note import LackNote


class NewColleague(Spoken):
    """`asked` carries sign-in name, role, password and why the role is given without all that is asked for it."""

    asked = Signal(str, str, str, str)
    left = Signal()

    def __init__(self, desk: Desk, pick: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._login = QLineEdit()
        self._role = RadioLine(list(ROLES))
        self._frames = (FieldFrame(self._login), FieldFrame(self._role))
        self._lacks = LackNote(desk)
        self._password = NewPassword(pick)
        self._banner = Banner("late")
        self._cancel, self._save = Button(), Button(kind="primary")
        step = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * step)
        for part in (*self._frames, self._lacks, self._password, self._banner):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setFocusProxy(self._login)
        self._login.textChanged.connect(self._review)
        self._password.edited.connect(self._review)
        self._role.chosen.connect(lambda role: self._lacks.look("", role))
        self._lacks.edited.connect(self._review)
        self._cancel.clicked.connect(self.left)
        self._save.clicked.connect(self._ask)
        self.retranslate()
        self._review()

    def clear(self) -> None:
        """Empties everything."""
        self._login.clear()
        self._lacks.clear()
        self._password.clear()
        self._banner.tell("late", "")

    def refuse(self, problem: Exception) -> None:
        """Says why the person could not be added; what was typed stays."""
        code, facts = getattr(problem, "code", ""), getattr(problem, "facts", {})
        self._banner.tell("late", problems.sentence(code, facts))
        self._review()

    def retranslate(self) -> None:
        hint = self.tr("As it stands on the card at the start, for example initials.")
        self._frames[0].tell(self.tr("Sign-in name"), hint, needed=True, has_help=False)
        self._frames[1].tell(self.tr("Role"), has_help=False)
        self._role.tell({role: role_name(role) for role in ROLES})
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Add the person"))

    def _review(self) -> None:
        filled = bool(self._login.text().strip() and self._password.password())
        self._save.setEnabled(filled and self._lacks.is_ready())

    def _ask(self) -> None:
        self._save.setEnabled(False)
        given = (self._login.text().strip(), self._role.choice(), self._password.password())
        self.asked.emit(*given, self._lacks.reason())
