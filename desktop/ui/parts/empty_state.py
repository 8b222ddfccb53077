"""What stands where a list will be: what will be here, why it is empty, one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.measure import scaled, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, SECOND, words
from desktop.ui.tokens import tokens_now


class Disc(QWidget):
    """A soft disc with an icon or two letters on it; `size` counts steps of 4 px at 11 pt."""

    def __init__(
        self, icon: str = "", letters: str = "", size: float = 12, fill: str = "hover", role: str = "muted"
    ) -> None:
        super().__init__()
        self._icon, self._letters, self._size = icon, letters, size
        self._fill, self._role = fill, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say_letters(self, letters: str) -> None:
        """Shows other letters."""
        self._letters = letters
        self.update()

    def recolour(self, fill: str, role: str) -> None:
        """Changes ground and ink."""
        self._fill, self._role = fill, role
        self.update()

    def sizeHint(self) -> QSize:
        side = wide(self, self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(self._fill))
        painter.drawEllipse(QRectF(self.rect()))
        if self._icon:
            side = self.width() // 2
            place = self.rect().center()
            picture = icons.pixmap(self._icon, tokens.colour(self._role).name(), side)
            painter.drawPixmap(place.x() - side // 2 + 1, place.y() - side // 2 + 1, picture)
        painter.setFont(scaled(self.font(), 0.85, bold=True))
        painter.setPen(tokens.colour(self._role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


class EmptyState(Panel):
    """An empty list that explains itself."""

    pressed = Signal()

    def __init__(self, icon: str, title: str = "", line: str = "", button: str = "", button_icon: str = "plus") -> None:
        super().__init__()
        self._title = words(size=GROUP, bold=True, wrap=True)
        self._line = words(role="muted", size=SECOND, wrap=True)
        self._button = Button(icon=button_icon)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = self.column()
        column.addStretch(1)
        column.addWidget(Disc(icon), 0, centre)
        for label in (self._title, self._line):
            label.setAlignment(centre)
            column.addWidget(label)
        column.addWidget(self._button, 0, centre)
        column.addStretch(1)
        self._button.clicked.connect(self.pressed)
        self.tell(title, line, button)

    def tell(self, title: str, line: str, button: str = "") -> None:
        """Says what will be here, why it is empty, and what the button does ("" for no button)."""
        self._title.setText(title)
        self._line.setText(line)
        self._button.setText(button)
        appear(self._button, bool(button))
