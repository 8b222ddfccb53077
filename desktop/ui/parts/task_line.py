"""One thing to do: what it is, whose it is, how urgent, and one button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.measure import scaled, unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.chips import DEADLINE_LOOKS, paint_chip
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import SECOND
from desktop.ui.tokens import tokens_now

CHIP_AT = 0.49


@dataclass(frozen=True, slots=True)
class TaskText:
    """What a line says; `state` "" writes `when` without a chip; `action` "" has no button."""

    first: str
    code: str
    second: str = ""
    state: str = ""
    when: str = ""
    action: str = ""


class TaskLine(QAbstractButton):
    """Enter or a click opens it; the button inside does its own thing."""

    acted = Signal()
    moved = Signal(int)

    def __init__(self, text: TaskText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_shown = text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(", ".join(part for part in (text.first, text.code, text.when, text.second) if part))
        self.setToolTip(text.first)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.action = Button(text.action)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10 * unit(self), 0)
        row.addStretch(1)
        row.addWidget(self.action)
        self.action.setVisible(bool(text.action))
        self.action.setAccessibleName(f"{text.action}: {text.first}, {text.code}")
        self.action.clicked.connect(self.acted)

    def sizeHint(self) -> QSize:
        return QSize(wide(self, 100), round(2 * self.fontMetrics().height() + 2.4 * unit(self)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, step, said = tokens_now(), unit(self), self.text_shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.setBrush(tokens.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        elif self.underMouse():
            painter.fillRect(self.rect().adjusted(2, 2, -2, -2), tokens.colour("hover"))
        left, line = 4 * step, self.fontMetrics().height()
        chip = round(self.width() * CHIP_AT)
        end = self.action.x() - 2 * step if said.action else self.width() - 12 * step
        top = self.height() / 2 - line
        room = chip - left - 2 * step if said.when else end - left
        self._write(painter, QRectF(left, top, room, line), said.first, "text", 1.0, bold=True)
        used = self._write(painter, QRectF(left, top + line, room, line), said.code, "text", SECOND)
        rest = f"  ·  {said.second}" if said.second and said.code else said.second
        self._write(painter, QRectF(left + used, top + line, max(0.0, room - used), line), rest, "muted", SECOND)
        place = QRectF(chip, 0, max(0, end - chip), self.height())
        if said.state:
            look = DEADLINE_LOOKS[said.state]
            place.adjust(-2 * step if look.pill else 0, 0, 0, 0)
            paint_chip(painter, place, look, said.when, self.font(), tokens)
        else:
            self._write(painter, place, said.when, "muted", SECOND)
        side = wide(self, 4)
        arrow = icons.pixmap("chevron-right", tokens.colour("muted").name(), side)
        painter.drawPixmap(round(self.width() - 3 * step - side), round((self.height() - side) / 2), arrow)

    def _write(self, painter: QPainter, place: QRectF, text: str, role: str, size: float, bold: bool = False) -> float:
        painter.setFont(scaled(self.font(), size, bold))
        painter.setPen(tokens_now().colour(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        return float(painter.fontMetrics().horizontalAdvance(shown))


class ReasonLine(Spoken):
    """Opens under a late line: why it could not be done."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self._save = Button(kind="plain")
        self._cancel = Button(kind="flat")
        step = unit(self)
        row = QHBoxLayout()
        row.setSpacing(2 * step)
        for part in (self.edit, self._save, self._cancel):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * step, step, 4 * step, 3 * step)
        column.addLayout(row)
        self.edit.returnPressed.connect(self._give)
        self._save.clicked.connect(self._give)
        self._cancel.clicked.connect(self.closed)
        self.edit.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        self._save.setEnabled(False)
        self.setFocusProxy(self.edit)
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.edit.setPlaceholderText(
            self.tr("Why could it not be done in time? The mark stays, the reason is printed.")
        )
        self.edit.setAccessibleName(self.tr("Reason for delay"))
        self._save.setText(self.tr("Save the reason"))
        self._cancel.setText(self.tr("Cancel"))

    def _give(self) -> None:
        if self.edit.text().strip():
            self.given.emit(self.edit.text().strip())
