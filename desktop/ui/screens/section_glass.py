"""The head opens a section she is not named for: a reason its worker will read, and the recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.casework.doors import group_is_right
from desktop.casework.section import OPENING, break_glass
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.groups_field import GroupsField
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import SECTION, words
from desktop.ui.screens.saying import why_not

GROUPS, DIGITS = 8, 6


class GlassPanel(Spoken):
    """`opened` when the section stands open."""

    opened = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case_id = 0
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._line = words(wrap=True)
        self._reason_label, self._sheet_label = words(bold=True, wrap=True), words(bold=True, wrap=True)
        self.reason = QPlainTextEdit()
        self.groups = GroupsField(GROUPS, DIGITS, group_is_right)
        self._banner = Banner("late")
        self._safe, self.action = Button(), Button(kind="conf", icon="lock-open")
        self._arrange()
        self.reason.textChanged.connect(self._look_again)
        self.groups.edited.connect(self._look_again)
        self._safe.clicked.connect(self._leave)
        self.action.clicked.connect(self._ask)
        self.retranslate()

    def ask(self, case_id: int) -> None:
        """Begins with empty fields."""
        self._case_id = case_id
        self._clear()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Open the section in need"))
        self._line.setText(
            self.tr(
                "You are not named for this section. The recovery sheet opens it once. "
                "The worker of the case reads your reason, and a new recovery sheet has to be printed afterwards."
            )
        )
        self._reason_label.setText(self.tr("Why it cannot wait for somebody who is named"))
        self.reason.setAccessibleName(self._reason_label.text())
        self._sheet_label.setText(self.tr("The eight groups of the recovery sheet"))
        self._safe.setText(self.tr("Leave it closed"))
        self.action.setText(self.tr("Open the section"))

    def _look_again(self) -> None:
        self.action.setEnabled(bool(self.reason.toPlainText().strip()) and self.groups.is_right())

    def _ask(self) -> None:
        with_password(self._desk, OPENING, self._case_id, self, self._break, self.tr("Open the section"))

    def _break(self) -> None:
        given = (self._case_id, self.reason.toPlainText(), self.groups.texts())
        self._desk.do(break_glass, *given, then=self._is_open, failed=self._refused)

    def _is_open(self, _nothing: None) -> None:
        self._clear()
        self.opened.emit()

    def _refused(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))

    def _leave(self) -> None:
        self._clear()
        self.left.emit()

    def _clear(self) -> None:
        self.reason.clear()
        self.groups.clear()
        self._banner.tell("late", "")
        self._look_again()

    def _arrange(self) -> None:
        step = unit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 4 * step)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 2 * step, 0)
        inside.setSpacing(2 * step)
        for part in (self._line, self._banner, self._reason_label, self.reason, self._sheet_label, self.groups):
            inside.addWidget(part)
        inside.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        card = Panel()
        card.setMaximumWidth(wide(self, 230))
        column = card.column(6, 3)
        column.addWidget(self._title)
        column.addWidget(scrolled(body), 1)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6 * step, 5 * step, 6 * step, 4 * step)
        whole.addWidget(card)
