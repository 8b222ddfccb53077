"""What is to be printed: the index of the file with a tick and the pages of each line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.measure import control_height, scaled, unit, wide
from desktop.ui.parts.shapes import paint_shape
from desktop.ui.parts.stage_rail import Index
from desktop.ui.tokens import tokens_now

LEAF = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Leaf:
    """One line: its title, its page numbers as printed, and the sides of the PDF it takes."""

    title: str
    pages: str
    sides: range


class PrintList(QListWidget):
    """`changed` when a tick was set or taken; `looked_at` carries the first side of the line one is on."""

    changed = Signal()
    looked_at = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_LeafDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.itemChanged.connect(lambda _item: self.changed.emit())
        self.currentItemChanged.connect(self._look)

    def tell(self, leaves: Sequence[Leaf]) -> None:
        """Shows these lines, all of them ticked."""
        blocked = self.blockSignals(True)
        self.clear()
        for leaf in leaves:
            item = QListWidgetItem(leaf.title)
            item.setData(LEAF, leaf)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(f"{leaf.title}  {leaf.pages}".strip())
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(blocked)
        self.changed.emit()

    def tick(self, place: int, ticked: bool) -> None:
        """Ticks one line or takes its tick away."""
        self.item(place).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def sides(self) -> list[int]:
        """The sides of the PDF that are ticked, in order."""
        chosen: set[int] = set()
        for place in range(self.count()):
            item = self.item(place)
            if item.checkState() == Qt.CheckState.Checked:
                chosen.update(item.data(LEAF).sides)
        return sorted(chosen)

    def _look(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            sides = item.data(LEAF).sides
            self.looked_at.emit(sides.start)


class _LeafDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, control_height(self._list()) - unit(self._list()) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        leaf: Leaf = index.data(LEAF)
        tokens, step = tokens_now(), unit(self._list())
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        current = index.row() == self._list().currentRow()
        ticked = self._list().item(index.row()).checkState() == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setPen(QPen(tokens.colour("accent"), 2) if self._list().hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_tint"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        side = wide(self._list(), 4.5)
        _paint_box(painter, QRectF(rect.left() + 2 * step, rect.center().y() - side / 2, side, side), ticked)
        font = scaled(self._list().font(), 1.0, bold=current)
        painter.setFont(font)
        painter.setPen(tokens.colour("text" if ticked else "muted"))
        text = rect.adjusted(4 * step + side, 0, -2 * step, 0)
        pages = QFontMetrics(font).horizontalAdvance(leaf.pages)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, leaf.pages)
        room = round(text.width()) - pages - 2 * step
        title = QFontMetrics(font).elidedText(leaf.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            left = option.rect.left()  # type: ignore[attr-defined]
            if event.position().x() < left + 4 * unit(self._list()) + wide(self._list(), 4.5):
                item = self._list().item(index.row())
                self._list().tick(index.row(), item.checkState() != Qt.CheckState.Checked)
                return True
        if event.type() == QEvent.Type.KeyPress:
            return super().editorEvent(event, model, option, index)
        return False

    def _list(self) -> PrintList:
        owner = self.parent()
        assert isinstance(owner, PrintList)
        return owner


def _paint_box(painter: QPainter, box: QRectF, ticked: bool) -> None:
    tokens = tokens_now()
    painter.setPen(QPen(tokens.colour("accent" if ticked else "border"), 1.2))
    painter.setBrush(tokens.colour("accent" if ticked else "surface"))
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        inner = box.width() * 0.2
        paint_shape(painter, "tick", box.adjusted(inner, inner, -inner, -inner), tokens.colour("on_accent"))
