"""The hours left of a limit: in words, as a bar, and until when."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.chips import DEADLINE_LOOKS
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.shapes import Shape
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, SECOND, words
from desktop.ui.theme import say_state
from desktop.ui.tokens import tokens_now


class HourBar(QWidget):
    """How much of the time is gone, with marks at the thirds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._role = "soon"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, share: float, role: str) -> None:
        """`share` of the time is gone, 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, max(8, round(self.fontMetrics().height() * 0.4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(body, body.height() / 2, body.height() / 2)
        painter.fillPath(outline, tokens.colour("surface"))
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(QRectF(0, 0, body.width() * self._share, self.height()), tokens.colour(self._role))
        for third in (1, 2):
            x = body.width() * third / 3
            painter.fillRect(QRectF(x - 1, 0, 2, self.height()), tokens.colour("surface"))
        painter.restore()
        painter.setPen(QPen(tokens.colour(self._role), 1))
        painter.drawPath(outline)


class ClockCard(Panel):
    """The card above the stages; shape and colour are those of the same deadline on Today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shape = Shape("disc", "soon")
        self._left = words(size=GROUP, bold=True, wrap=True)
        self._bar = HourBar()
        self._until = words(size=SECOND, wrap=True)
        column = self.column(4, 1.5)
        head = QHBoxLayout()
        head.setSpacing(2 * unit(self))
        head.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._left, 1)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._until)

    def tell(self, state: str, left: str, until: str, share: float | None) -> None:
        """`state` as in the deadline chip; `share` of the time gone, None hides the bar (limits without hours)."""
        look = DEADLINE_LOOKS[state]
        self._shape.show_shape(look.shape, look.role)
        self._left.setText(left)
        say_state(self._left, "role", look.word_role)
        self._until.setText(until)
        appear(self._bar, share is not None)
        self._bar.tell(share or 0.0, look.role)
        self.setAccessibleName(f"{left}. {until}")
