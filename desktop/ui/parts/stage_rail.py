"""The stages of a case, one below the other: done, now and to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.measure import scaled
from desktop.ui.parts.shapes import paint_shape
from desktop.ui.tokens import Tokens, tokens_now

STEP = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class StageStep:
    """One line of the rail; `state` is done, now or later; `filled` of `parts` are filled in."""

    key: str
    number: int
    label: str
    state: str = "later"
    note: str = ""
    filled: int = 0
    parts: int = 0


class StageRail(QListWidget):
    """`chosen` carries the key of the stage that was clicked or entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StageStep, ...] = ()
        self.setItemDelegate(_StageDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def tell(self, steps: Sequence[StageStep]) -> None:
        """Shows these stages; said again with every key somebody types, and then there is nothing to do."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        row = self.currentRow()
        self.clear()
        for step in steps:
            item = QListWidgetItem(f"{step.number}. {step.label}")
            item.setData(STEP, step)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, step.note)
            item.setToolTip(step.label)
            self.addItem(item)
        now = next((index for index, step in enumerate(steps) if step.state == "now"), 0)
        self.setCurrentRow(row if 0 <= row < len(steps) else now)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(super().sizeHint().width(), height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(STEP).key)


class _StageDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        step: StageStep = index.data(STEP)
        rail = self._rail()
        font = scaled(rail.font(), 1.0, step.state == "now")
        room = QRectF(0, 0, self._text_width(rail), 1000)
        height = QFontMetrics(font).boundingRect(room.toRect(), _WRAP, step.label).height()
        if step.note:
            height += QFontMetrics(scaled(rail.font(), 0.9)).height()
        unit = max(3, round(rail.fontMetrics().height() / 5))
        return QSize(60, max(9 * unit, height + (5 if step.note else 3) * unit))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step: StageStep = index.data(STEP)
        rail = self._rail()
        tokens = tokens_now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        focused = rail.hasFocus() and index.row() == rail.currentRow()
        self._paint_ground(painter, rect, step, tokens, focused)
        side = self._circle(rail)
        unit = max(3, round(rail.fontMetrics().height() / 5))
        first_line = rect.top() + (2.2 * unit + side / 2 if step.note else rect.height() / 2)
        middle = QPointF(rect.left() + 2 * unit + side / 2, first_line)
        self._paint_wire(painter, rect, index, middle, side, tokens)
        self._paint_circle(painter, middle, side, step, tokens)
        self._paint_words(painter, rect, side, step, tokens)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, step: StageStep, tokens: Tokens, focused: bool) -> None:
        if step.state == "now":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_tint"))
            painter.drawRoundedRect(rect, 6, 6)
            painter.fillRect(QRectF(rect.left(), rect.top() + 6, 3, rect.height() - 12), tokens.colour("accent"))
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_wire(
        self, painter: QPainter, rect: QRectF, index: Index, middle: QPointF, side: float, tokens: Tokens
    ) -> None:
        steps = [index.model().index(row, 0).data(STEP) for row in range(index.model().rowCount())]
        row = index.row()
        for above, start, end in (
            (True, rect.top(), middle.y() - side / 2),
            (False, middle.y() + side / 2, rect.bottom()),
        ):
            first = row - 1 if above else row
            if not 0 <= first < len(steps) - 1:
                continue
            role = "done" if steps[first].state == "done" else "line"
            painter.setPen(QPen(tokens.colour(role), 2))
            painter.drawLine(QPointF(middle.x(), start), QPointF(middle.x(), end))

    def _paint_circle(self, painter: QPainter, middle: QPointF, side: float, step: StageStep, tokens: Tokens) -> None:
        circle = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        if step.state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("done"))
            painter.drawEllipse(circle)
            inner = circle.adjusted(side * 0.25, side * 0.25, -side * 0.25, -side * 0.25)
            paint_shape(painter, "tick", inner, tokens.colour("surface"))
            return
        inner = circle.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(tokens.colour("surface"))
        painter.setPen(
            QPen(tokens.colour("line" if step.state == "now" else "border"), 3 if step.state == "now" else 1.5)
        )
        painter.drawEllipse(inner)
        if step.state == "now":
            painter.setPen(QPen(tokens.colour("accent"), 3))
            share = step.filled / step.parts if step.parts else 0
            painter.drawArc(inner, 90 * 16, -round(360 * 16 * share))
        painter.setFont(scaled(self._rail().font(), 0.82, bold=True))
        painter.setPen(tokens.colour("accent" if step.state == "now" else "muted"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(step.number))

    def _paint_words(self, painter: QPainter, rect: QRectF, side: float, step: StageStep, tokens: Tokens) -> None:
        rail = self._rail()
        left = rect.right() - self._text_width(rail)
        unit = max(3, round(rail.fontMetrics().height() / 5))
        place = QRectF(left, rect.top() + unit, self._text_width(rail) - unit, rect.height() - 2 * unit)
        if step.note:
            font = scaled(rail.font(), 0.9)
            height = QFontMetrics(font).height()
            painter.setFont(font)
            painter.setPen(tokens.colour("text"))
            below = QRectF(place.left(), place.bottom() - height, place.width(), height)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, step.note)
            place.setBottom(below.top())
        painter.setFont(scaled(rail.font(), 1.0, step.state == "now"))
        role = {"done": "text", "now": "accent"}.get(step.state, "muted")
        painter.setPen(tokens.colour(role))
        painter.drawText(place, _WRAP, step.label)

    def _circle(self, rail: QListWidget) -> int:
        return round(rail.fontMetrics().height() * 1.08)

    def _text_width(self, rail: QListWidget) -> int:
        unit = max(3, round(rail.fontMetrics().height() / 5))
        return rail.viewport().width() - self._circle(rail) - 5 * unit

    def _rail(self) -> QListWidget:
        rail = self.parent()
        assert isinstance(rail, QListWidget)
        return rail
