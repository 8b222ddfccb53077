"""The last question before a case is destroyed: the reason, and the second person with her own password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECTION, words


class DestroyPanel(Spoken):
    """`given` carries the reason, the second person's sign-in name and her password."""

    given = Signal(str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._panel = Panel("late_tint", "late")
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._line = words(wrap=True)
        self.reason = QLineEdit()
        self._people = QVBoxLayout()
        self.second = Combo({})
        self.password = PasswordField()
        self._frames = [FieldFrame(part) for part in (self.reason, self.password)]
        self._who = words(bold=True)
        self._nobody = words(role="late", wrap=True)
        self._refused = words(role="late", wrap=True)
        self._safe, self.go = Button(), Button(kind="primary", icon="trash-2")
        self._arrange()
        self.reason.textChanged.connect(self._review)
        self.password.edited.connect(self._review)
        self._safe.clicked.connect(self.left)
        self.go.clicked.connect(self._give)
        self.retranslate()

    def ask(self, code: str, others: Sequence[tuple[str, str]]) -> None:
        """Asks for one case; `others` are (sign-in name, name with role) of those who may be the second person."""
        self._code = code
        self.clear()
        self._people.removeWidget(self.second)
        self.second.hide()
        self.second.deleteLater()
        self.second = Combo(dict(others))
        self.second.setAccessibleName(self._who.text())
        self.second.currentIndexChanged.connect(self._review)
        self._people.addWidget(self.second)
        if len(others) == 1:
            self.second.choose(others[0][0])
        appear(self._nobody, not others)
        self.retranslate()
        self._review()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forgets everything typed."""
        self.reason.clear()
        self.password.clear()
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        """Says why it was not done; the reason stays, the password does not."""
        self.password.clear()
        self._refused.setText(sentence)
        appear(self._refused, bool(sentence))
        self._review()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Destroy case {code} for good?").format(code=self._code))
        self._line.setText(
            self.tr(
                "Everything written, the names, and every attached file go. Nothing brings them back. "
                "Copies on sticks are written anew when they are met."
            )
        )
        reason, password = self.tr("Reason, as it will stand on the act"), self.tr("Password of the second person")
        for frame, label in zip(self._frames, (reason, password), strict=True):
            frame.tell(label, has_help=False)
        self._who.setText(self.tr("The second person"))
        self._nobody.setText(self.tr("Nobody else may do this here: the head and a social worker are needed."))
        self._safe.setText(self.tr("Go back"))
        self.go.setText(self.tr("Destroy for good"))

    def _review(self) -> None:
        self.go.setEnabled(bool(self.reason.text().strip() and self.password.text() and self.second.choice()))

    def _give(self) -> None:
        self.given.emit(self.reason.text().strip(), self.second.choice(), self.password.text())

    def _arrange(self) -> None:
        step = unit(self)
        column = self._panel.column(6, 3)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addWidget(self._frames[0])
        column.addWidget(self._who)
        column.addWidget(self._nobody)
        column.addLayout(self._people)
        self._people.addWidget(self.second)
        column.addWidget(self._frames[1])
        column.addWidget(self._refused)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._panel)
        appear(self._refused, False)
