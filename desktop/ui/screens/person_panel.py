"""One colleague: another role, a new password, or that she leaves the office."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.casework.leaving import hand_over_cases, leaving_view, remove_person
from desktop.casework.team import PersonRow, change_role, give_new_password
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.new_password import NewPassword
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.radio_line import RadioLine
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import GROUP, words
from desktop.ui.people_words import ROLES, role_name
from desktop.ui.screens.lack_note import LackNote
from desktop.ui.screens.leaving_part import LeavingPart
from desktop.ui.screens.saying import why_not

ROLE, PASSWORD, REMOVE = "role", "password", "remove"
DEEDS = (ROLE, PASSWORD, REMOVE)


class PersonPanel(Spoken):
    """`done` carries what was done and a line about it; `ended` when the office got new keys and is closed."""

    done = Signal(str, str)
    ended = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: PersonRow | None = None
        self._title = words(size=GROUP, bold=True, wrap=True)
        self.deed = RadioLine(DEEDS)
        self.role = RadioLine(list(ROLES))
        self.hers = PasswordField()
        self._frames = (FieldFrame(self.role), FieldFrame(self.hers))
        self.lacks = LackNote(desk)
        self.fresh = NewPassword(secrets.randbelow)
        self.leaving = LeavingPart(desk)
        self._stack = QStackedWidget()
        self._banner = Banner("late")
        self._cancel, self.go = Button(), Button(kind="primary")
        self._arrange()
        self._wire()
        self.retranslate()

    def open(self, row: PersonRow) -> None:
        """Starts with this person."""
        self._row = row
        self.role.choose(row.role)
        self.clear()
        self.deed.choose(ROLE)
        self._show_deed(ROLE)
        self.retranslate()
        self.deed.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forgets every password that was begun."""
        self.hers.clear()
        self.fresh.clear()
        self.lacks.clear()
        self.leaving.show_view(None)
        self._banner.tell("late", "")

    def retranslate(self) -> None:
        name = self._row.login if self._row is not None else ""
        self._title.setText(f"{name} · {role_name(self._row.role)}" if self._row is not None else "")
        deeds = (self.tr("another role"), self.tr("a new password"), self.tr("leaves the office"))
        self.deed.tell(dict(zip(DEEDS, deeds, strict=True)))
        self.role.tell({role: role_name(role) for role in ROLES})
        hint = self.tr("Who may see less than before makes new keys necessary: everybody then signs in again.")
        self._frames[0].tell(self.tr("Role"), hint, has_help=False)
        hint = self.tr("Typed by {name}. If {name} is not here, give a new password first.").format(name=name)
        self._frames[1].tell(self.tr("Password of {name}").format(name=name), hint, needed=True, has_help=False)
        self._cancel.setText(self.tr("Cancel"))
        gos = (self.tr("Change the role"), self.tr("Set the new password"), self.tr("Remove from the office"))
        self.go.setText(dict(zip(DEEDS, gos, strict=True))[self.deed.choice()])

    def _show_deed(self, deed: str) -> None:
        self._stack.setCurrentIndex(DEEDS.index(deed))
        for place in range(self._stack.count()):
            # A page that is not seen must not make room for itself.
            policy = self._stack.widget(place).sizePolicy()
            policy.setVerticalPolicy(policy.Policy.Preferred if place == DEEDS.index(deed) else policy.Policy.Ignored)
            self._stack.widget(place).setSizePolicy(policy)
        self._stack.adjustSize()
        self._banner.tell("late", "")
        if deed == REMOVE and self._row is not None:
            self._desk.ask(leaving_view, self._row.uid, then=self.leaving.show_view, failed=self._refuse)
        self.retranslate()
        self._review()

    def _review(self) -> None:
        row, deed = self._row, self.deed.choice()
        ready = {
            ROLE: row is not None
            and self.role.choice() != row.role
            and bool(self.hers.text())
            and self.lacks.is_ready(),
            PASSWORD: bool(self.fresh.password()),
            REMOVE: self.leaving.is_ready(),
        }
        self.go.setEnabled(ready[deed])

    def _do(self) -> None:
        with_password(self._desk, "manage_people", None, self, self._run)

    def _run(self) -> None:
        row = self._row
        if row is None:
            return
        self.go.setEnabled(False)
        runs: dict[str, Callable[[], None]] = {
            ROLE: lambda: self._change_role(row.uid),
            PASSWORD: lambda: self._send(give_new_password, row.uid, self.fresh.password(), then=self._renewed),
            REMOVE: lambda: self._send(remove_person, row.uid, then=self._removed),
        }
        runs[self.deed.choice()]()

    def _change_role(self, uid: str) -> None:
        given = (uid, self.role.choice(), self.hers.text(), self.lacks.reason())
        self._send(change_role, *given, then=self._changed)

    def _look(self, role: str) -> None:
        """What is asked for a role is looked at when it becomes hers, not while it is."""
        row = self._row
        if row is not None and role != row.role:
            self.lacks.look(row.uid, role)
        else:
            self.lacks.clear()
        self._review()

    def _send(self, task: Callable[..., object], *given: object, then: Callable[[object], None]) -> None:
        self._desk.do(task, *given, then=then, failed=self._refuse)

    def _hand_over(self, to_uid: str, reason: str) -> None:
        with_password(self._desk, "manage_people", None, self, lambda: self._handing(to_uid, reason))

    def _handing(self, to_uid: str, reason: str) -> None:
        row = self._row
        if row is not None:
            self._send(hand_over_cases, row.uid, to_uid, None, reason, then=self._handed)

    def _handed(self, closed: object) -> None:
        codes = ", ".join(code for code in closed if code) if isinstance(closed, tuple) else ""
        if codes:
            said = self.tr("The strictly confidential part of {codes} stays closed until a colleague is named there.")
            self._banner.tell("soon", said.format(codes=codes))
        if self._row is not None:
            self._desk.ask(leaving_view, self._row.uid, then=self.leaving.show_view, failed=self._refuse)

    def _changed(self, ended: object) -> None:
        said = self.tr("{name} has another role now.").format(name=self._name())
        self._over(said, "", bool(ended))

    def _removed(self, ended: object) -> None:
        said = self.tr("{name} belongs to the office no more.").format(name=self._name())
        self._over(said, "", bool(ended))

    def _renewed(self, out: object) -> None:
        said = self.tr("{name} can sign in with the new password now.").format(name=self._name())
        codes = ", ".join(code for code in out if code) if isinstance(out, tuple) else ""
        line = self.tr("The strictly confidential part of {codes} stays closed until a colleague names {name} again.")
        self._over(said, line.format(codes=codes, name=self._name()) if codes else "", ended=False)

    def _over(self, said: str, line: str, ended: bool) -> None:
        self.clear()
        if ended:
            self.ended.emit()
        else:
            self.done.emit(said, line)

    def _name(self) -> str:
        return self._row.login if self._row is not None else ""

    def _refuse(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))
        self._review()

    def _wire(self) -> None:
        self.deed.chosen.connect(self._show_deed)
        self.role.chosen.connect(self._look)
        self.lacks.edited.connect(self._review)
        self.hers.edited.connect(self._review)
        self.fresh.edited.connect(self._review)
        self.leaving.changed.connect(self._review)
        self.leaving.handed.connect(self._hand_over)
        self._cancel.clicked.connect(self.left)
        self.go.clicked.connect(self._do)

    def _arrange(self) -> None:
        step = unit(self)
        role = QWidget()
        inside = QVBoxLayout(role)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3 * step)
        for widget in (self._frames[0], self.lacks, self._frames[1]):
            inside.addWidget(widget)
        for page in (role, self.fresh, self.leaving):
            self._stack.addWidget(page)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * step)
        for part in (self._title, self.deed, self._stack, self._banner):
            column.addWidget(part)
        column.addLayout(buttons)
