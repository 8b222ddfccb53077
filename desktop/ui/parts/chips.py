"""Deadline and risk in one small mark: shape, word and colour, the same in widgets, tables and on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.measure import scaled
from desktop.ui.parts.shapes import paint_shape
from desktop.ui.parts.spoken import appear
from desktop.ui.tokens import Tokens, tokens_now

CHIP_SCALE = 0.95


@dataclass(frozen=True, slots=True)
class Look:
    """How one state is drawn: its shape, the colour of shape and word, and whether it lies on a pill."""

    shape: str
    role: str
    word_role: str
    pill: bool
    bold: bool


DEADLINE_LOOKS: Mapping[str, Look] = {
    "late": Look("triangle", "late", "late", pill=True, bold=True),
    "today": Look("disc", "soon", "soon", pill=True, bold=True),
    "soon": Look("half", "soon", "text", pill=False, bold=False),
    "later": Look("ring", "muted", "muted", pill=False, bold=False),
    "done": Look("tick", "done", "done", pill=True, bold=False),
}

RISK_LOOKS: Mapping[str, Look] = {
    "high": Look("bars_3", "late", "late", pill=True, bold=True),
    "medium": Look("bars_2", "soon", "soon", pill=True, bold=True),
    "low": Look("bars_1", "done", "done", pill=True, bold=True),
    "none": Look("bars_0", "muted", "muted", pill=False, bold=False),
    "": Look("diamond", "soon", "soon", pill=False, bold=False),
}

# In a column only "high" is coloured, else the table turns into a rainbow.
RISK_LOOKS_IN_TABLES: Mapping[str, Look] = {
    "high": Look("bars_3", "late", "late", pill=False, bold=True),
    "medium": Look("bars_2", "soon", "text", pill=False, bold=False),
    "low": Look("bars_1", "done", "text", pill=False, bold=False),
    "none": RISK_LOOKS["none"],
    "": RISK_LOOKS[""],
}


def chip_size(look: Look, text: str, font: QFont) -> QSize:
    """How much room `paint_chip` needs."""
    chip_font = scaled(font, CHIP_SCALE, look.bold)
    measures = QFontMetrics(chip_font)
    ends = measures.height() // 2 if look.pill else 0
    mark = _mark_side(measures)
    return QSize(mark + mark // 2 + measures.horizontalAdvance(text) + 2 * ends + 2, round(measures.height() * 1.2))


def paint_chip(painter: QPainter, rect: QRectF, look: Look, text: str, font: QFont, tokens: Tokens) -> None:
    """Draws the chip at the left of `rect`, in its middle; words that do not fit are shortened."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chip_font = scaled(font, CHIP_SCALE, look.bold)
    measures = QFontMetrics(chip_font)
    size = chip_size(look, text, font)
    width = min(rect.width(), size.width())
    body = QRectF(rect.left(), rect.center().y() - size.height() / 2, width, size.height())
    ends = measures.height() // 2 if look.pill else 0
    if look.pill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(f"{look.role}_tint"))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
    side = _mark_side(measures)
    mark = QRectF(body.left() + ends, body.center().y() - side / 2, side, side)
    paint_shape(painter, look.shape, mark, tokens.colour(look.role))
    room = QRectF(
        mark.right() + side // 2, body.top(), body.right() - ends - mark.right() - side // 2 + 2, body.height()
    )
    painter.setFont(chip_font)
    painter.setPen(tokens.colour(look.word_role))
    shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


def _mark_side(measures: QFontMetrics) -> int:
    return max(9, round(measures.height() * 0.6))


class Chip(QWidget):
    """A chip on its own; hidden while it has nothing to say."""

    def __init__(self, looks: Mapping[str, Look], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._state = ""
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, state: str, text: str) -> None:
        """Shows a state; the word says it, the shape and the colour repeat it."""
        self._state, self._text = state, text
        self.setAccessibleName(text)
        appear(self, bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._looks[self._state], self._text, self.font()) if self._text else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        look = self._looks[self._state]
        paint_chip(QPainter(self), QRectF(self.rect()), look, self._text, self.font(), tokens_now())


class DeadlineChip(Chip):
    """States: late, today, soon, later, done."""

    def __init__(self, state: str = "later", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(DEADLINE_LOOKS, parent)
        self.tell(state, text)


class RiskChip(Chip):
    """States: high, medium, low, none, and "" for not assessed yet."""

    def __init__(self, state: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(RISK_LOOKS, parent)
        self.tell(state, text)
