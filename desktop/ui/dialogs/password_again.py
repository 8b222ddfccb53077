"""Asks for the password again before something sensitive is done, as a card in place or as a dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.refusals import Refusal
from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECTION, words
from desktop.ui.screens.saying import why_not
from desktop.ui.tasks import Failed, Then

_WHAT_FOR: Final[Mapping[str, object]] = {
    "export": QT_TRANSLATE_NOOP("PasswordAgain", "What you save outside the program is no longer locked."),
    "print_with_names": QT_TRANSLATE_NOOP("PasswordAgain", "The pages will carry names."),
    "open_confidential": QT_TRANSLATE_NOOP("PasswordAgain", "Every opening of this section is written down."),
    "list_register": QT_TRANSLATE_NOOP("PasswordAgain", "You are about to see names of many people at once."),
    "manage_people": QT_TRANSLATE_NOOP("PasswordAgain", "You are about to change who may sign in."),
    "change_keys": QT_TRANSLATE_NOOP("PasswordAgain", "You are about to change what opens this office."),
    "destroy": QT_TRANSLATE_NOOP("PasswordAgain", "What is destroyed cannot be brought back."),
    "change_backup_target": QT_TRANSLATE_NOOP("PasswordAgain", "You are about to change where backups go."),
    "allow_screen_capture": QT_TRANSLATE_NOOP("PasswordAgain", "Other programs will be able to see this window."),
}


class PasswordAsk(Spoken):
    """`confirmed` once the password was right; `left` when the person thinks better of it."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._action, self._verb = "export", ""
        self._case_id: int | None = None
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._line = words(wrap=True)
        self.field = PasswordField()
        self._refused = words(role="late", wrap=True)
        self._safe, self._go = Button(), Button(kind="primary", icon="lock-open")
        self._arrange()
        self._safe.clicked.connect(self._leave)
        self._go.clicked.connect(self._try)
        self.field.entered.connect(self._try)
        self.field.edited.connect(self._look_again)

    def ask(self, action: str, case_id: int | None = None, verb: str = "") -> None:
        """Asks for one action; `verb` words the button, for example "Open the section"."""
        self._action, self._case_id, self._verb = action, case_id, verb
        self.field.clear()
        self._say("")
        self._look_again()
        self.retranslate()
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_button(self) -> Button:
        """The button that confirms."""
        return self._go

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your password, please"))
        self._line.setText(QCoreApplication.translate("PasswordAgain", str(_WHAT_FOR[self._action])))
        self.field.edit.setAccessibleName(self.tr("Password"))
        self._safe.setText(self.tr("Go back"))
        self._go.setText(self._verb or self.tr("Go on"))

    def _look_again(self) -> None:
        self._go.setEnabled(bool(self.field.text()))

    def _try(self) -> None:
        if not self.field.text() or not self.isEnabled():
            return
        self.setEnabled(False)
        given = (self._action, self._case_id, self.field.text())
        self._desk.ask(lambda office: office.reauth.confirm(office, *given), then=self._right, failed=self._wrong)

    def _right(self, _nothing: None) -> None:
        self.setEnabled(True)
        self.field.clear()
        self.confirmed.emit()

    def _wrong(self, problem: Exception) -> None:
        self.setEnabled(True)
        self.field.clear()
        self._look_again()
        code = getattr(problem, "code", "")
        said = self.tr("This is not your password. Check the keyboard and Caps Lock.")
        self._say(said if code == "wrong_password" else why_not(problem))
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.field.clear()
        self.left.emit()

    def _say(self, sentence: str) -> None:
        self._refused.setText(sentence)
        appear(self._refused, bool(sentence))

    def _arrange(self) -> None:
        step = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * step)
        for part in (self._title, self._line, self.field, self._refused):
            column.addWidget(part)
        column.addLayout(buttons)
        self.retranslate()


class PasswordAgain(QDialog):
    """The same as a dialog; `confirmed` before it closes."""

    confirmed = Signal()

    def __init__(self, desk: Desk, action: str, case_id: int | None, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Kerege")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        step = unit(self)
        self.ask = PasswordAsk(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 5 * step, 6 * step, 5 * step)
        column.addWidget(self.ask)
        self.setMinimumWidth(wide(self, 110))
        self.ask.ask(action, case_id, verb)
        self.ask.left.connect(self.reject)
        self.ask.confirmed.connect(self._confirmed)

    def _confirmed(self) -> None:
        self.accept()
        self.confirmed.emit()


def with_password(
    desk: Desk, action: str, case_id: int | None, parent: QWidget, then: Callable[[], object], verb: str = ""
) -> PasswordAgain | None:
    """Does `then()` at once where the password was proven within two minutes, else after it is typed.

    The dialog does not block; it is returned for tests, None where nothing had to be asked.
    """
    if not desk.office.reauth.needs(action, case_id):
        then()
        return None
    dialog = PasswordAgain(desk, action, case_id, verb, parent)
    dialog.confirmed.connect(then)
    dialog.open()
    return dialog


def do_with_password(
    desk: Desk,
    parent: QWidget,
    task: Callable[..., Any],
    *args: Any,
    then: Then,
    failed: Failed,
) -> None:
    """Does a task that asks for the password only sometimes: where it does, once more after it is typed."""

    def ask(problem: Exception) -> None:
        if not isinstance(problem, Refusal) or problem.code != "password_needed":
            failed(problem)
            return
        action, case_id = str(problem.facts["action"]), cast("int | None", problem.facts["case"])
        with_password(desk, action, case_id, parent, lambda: desk.do(task, *args, then=then, failed=failed))

    desk.do(task, *args, then=then, failed=ask)
