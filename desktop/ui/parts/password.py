"""A field for a password: shown or hidden, with the keyboard's layout and Caps Lock below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.keyboard import KeyboardWatch, layout_now
from desktop.ui.measure import unit, wide
from desktop.ui.parts.picture import Picture
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.tokens import tokens_now


class PasswordField(Spoken):
    """`entered` when Enter is pressed in it."""

    entered = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setFocusProxy(self.edit)
        self._eye = QAction(self)
        self.edit.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._layout_icon = Picture("keyboard", "muted", 4)
        self._layout = words(size=SECOND, role="muted")
        self._caps_icon = Picture("triangle-alert", "soon", 4)
        self._caps = words(size=SECOND, role="soon", bold=True)
        self._watch = KeyboardWatch(self.edit)
        self._arrange()
        self._eye.triggered.connect(self._toggle)
        self._watch.changed.connect(self.retranslate)
        self.edit.returnPressed.connect(self.entered)
        self.edit.textEdited.connect(self.edited)
        self.retranslate()

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Empties it and hides what comes next."""
        self.edit.clear()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.retranslate()

    def put(self, text: str, shown: bool = False) -> None:
        """Puts a password in, for example a generated one."""
        self.edit.setText(text)
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.retranslate()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def retranslate(self) -> None:
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        colour = tokens_now().colour("muted").name()
        self._eye.setIcon(icons.icon("eye" if hidden else "eye-off", colour, wide(self, 4.5)))
        self._eye.setText(self.tr("Show the password") if hidden else self.tr("Hide the password"))
        self._layout.setText(self.tr("Keyboard: {layout}").format(layout=layout_now()))
        self._caps.setText(self.tr("Caps Lock is on"))
        for part in (self._caps_icon, self._caps):
            appear(part, self._watch.caps)
        self.edit.setAccessibleDescription(self._layout.text())

    def _arrange(self) -> None:
        step = unit(self)
        below = QHBoxLayout()
        below.setSpacing(round(1.5 * step))
        for part in (self._layout_icon, self._layout):
            below.addWidget(part)
        below.addSpacing(2 * step)
        for part in (self._caps_icon, self._caps):
            below.addWidget(part)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step)
        column.addWidget(self.edit)
        column.addLayout(below)

    def _toggle(self) -> None:
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.retranslate()
