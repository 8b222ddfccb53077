"""The one coloured notice of a page: a bold sentence, perhaps a second line, perhaps one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.picture import Picture
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.tokens import tokens_now

_ICONS = {"late": "triangle-alert", "soon": "diamond", "done": "circle-check", "conf": "lock", "accent": "info"}


class Banner(QWidget):
    """Red ("late") only for refused or failed, amber ("soon") for missing and backup, green ("done") for proof."""

    pressed = Signal()

    def __init__(
        self, role: str = "soon", sentence: str = "", line: str = "", button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._icon = Picture(_ICONS[role], role, 5)
        self._sentence = words(bold=True, wrap=True)
        self._line = words(size=SECOND, wrap=True)
        self._button = Button()
        self._arrange()
        self._button.clicked.connect(self.pressed)
        self.tell(role, sentence, line, button)

    def tell(self, role: str, sentence: str, line: str = "", button: str = "") -> None:
        """Says something else; an empty sentence hides the banner."""
        self._role = role
        self._icon.show_icon(_ICONS[role], role)
        for label, text in ((self._sentence, sentence), (self._line, line)):
            label.setText(text)
            appear(label, bool(text))
        self._button.setText(button)
        appear(self._button, bool(button))
        self.setAccessibleName(f"{sentence} {line}".strip())
        appear(self, bool(sentence))
        self.update()

    def _arrange(self) -> None:
        step = unit(self)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._sentence)
        text.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * step, 2 * step, 3 * step, 2 * step)
        row.setSpacing(3 * step)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(ground)
        tint = f"{self._role}_tint"
        painter.fillRect(self.rect(), tokens.colour(tint))
        painter.fillRect(QRectF(0, 0, 4, self.height()), tokens.colour(self._role))
