"""What everybody does for herself: another password, and whether it opens the office on this computer only."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.casework.own_account import (
    bind_to_computer,
    change_own_password,
    device_problem,
    is_bound,
    unbind_from_computer,
)
from desktop.ui import problems
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.new_password import NewPassword
from desktop.ui.parts.panel import Line
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import GROUP, SECOND, words
from desktop.ui.screens.saying import why_not


class OwnPanel(Spoken):
    """`done` carries what was done and a line about it."""

    done = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._bound, self._problem = False, ""
        self._title, self._device = words(size=GROUP, bold=True), words(size=GROUP, bold=True)
        self.old = PasswordField()
        self._frame = FieldFrame(self.old)
        self.fresh = NewPassword(secrets.randbelow)
        self.change = Button(kind="primary")
        self._about = words(size=SECOND, role="muted", wrap=True)
        self.bind = Button(icon="key-round")
        self._banner = Banner("late")
        self._cancel = Button()
        self._arrange()
        self.old.edited.connect(self._review)
        self.fresh.edited.connect(self._review)
        self.change.clicked.connect(self._change)
        self.bind.clicked.connect(self._bind)
        self._cancel.clicked.connect(self.left)
        self.retranslate()
        self._review()

    def open(self) -> None:
        """Starts empty, and looks what this computer can do."""
        self.clear()
        self._desk.ask(lambda office: (is_bound(office), device_problem(office)), then=self._known, failed=self._refuse)
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forgets every password that was begun."""
        self.old.clear()
        self.fresh.clear()
        self._banner.tell("late", "")
        self._review()

    def retranslate(self) -> None:
        self._title.setText(self.tr("My password"))
        hint = self.tr("Asked again, because a computer may stand open.")
        self._frame.tell(self.tr("Password of today"), hint, needed=True, has_help=False)
        self.change.setText(self.tr("Change my password"))
        self._device.setText(self.tr("This computer"))
        if self._problem:
            # Explained, not hidden: who looks for it shall know why it is not there.
            told = problems.sentence(self._problem, {})
        else:
            told = self.tr(
                "The key store of this computer can hold a second secret. Then your password opens the office here "
                "only; the recovery sheet still opens it anywhere."
            )
        self._about.setText(told)
        self.bind.setText(
            self.tr("Open on any computer again") if self._bound else self.tr("Open on this computer only")
        )
        self._cancel.setText(self.tr("Close"))

    def _known(self, found: tuple[bool, str]) -> None:
        self._bound, self._problem = found
        self.retranslate()
        self._review()

    def _review(self) -> None:
        old = bool(self.old.text())
        self.change.setEnabled(old and bool(self.fresh.password()))
        self.bind.setEnabled(old and (self._bound or not self._problem))

    def _change(self) -> None:
        self.change.setEnabled(False)
        said = self.tr("Your new password is set.")
        self._desk.do(
            change_own_password,
            self.old.text(),
            self.fresh.password(),
            then=lambda _done: self._over(said),
            failed=self._refuse,
        )

    def _bind(self) -> None:
        self.bind.setEnabled(False)
        task = unbind_from_computer if self._bound else bind_to_computer
        said = (
            self.tr("Your password opens the office on any computer again.")
            if self._bound
            else self.tr("Your password now opens the office on this computer only.")
        )
        self._desk.do(task, self.old.text(), then=lambda _done: self._over(said), failed=self._refuse)

    def _over(self, said: str) -> None:
        self.clear()
        self.done.emit(said, "")

    def _refuse(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))
        self._review()

    def _arrange(self) -> None:
        step = unit(self)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * step)
        for asked in (self._title, self._frame, self.fresh):
            column.addWidget(asked)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        for told in (Line(), self._device, self._about):
            column.addWidget(told)
        column.addWidget(self.bind, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._banner)
        column.addLayout(buttons)
