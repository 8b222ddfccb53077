"""The rail at the left: where one can go, who is signed in, and Lock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.measure import control_height, scaled, unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.empty_state import Disc
from desktop.ui.parts.lattice import Mark
from desktop.ui.parts.panel import Line
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.stage_rail import Index
from desktop.ui.parts.words import GROUP, words
from desktop.ui.tokens import Tokens, tokens_now

PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class NavPlace:
    """One place to go; `badge` is a number or "!", `badge_role` is "" (plain), late or soon."""

    key: str
    icon: str
    label: str
    badge: str = ""
    badge_role: str = ""


class NavRail(Spoken):
    """`chosen` carries the key of a place."""

    chosen = Signal(str)
    helped = Signal()
    locked = Signal()

    def __init__(self, name: str = "Kerege", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self._mark = Mark()
        self._name = words(name, size=GROUP, bold=True)
        self._places = _Places()
        self._help = Button(kind="flat", icon="circle-question-mark")
        self._disc = Disc(letters="", size=7, fill="line", role="text")
        self._person = words(bold=True)
        self._lock = Button(icon="lock")
        self._arrange()
        self._places.itemClicked.connect(self._choose)
        self._places.itemActivated.connect(self._choose)
        self._help.clicked.connect(self.helped)
        self._lock.clicked.connect(self.locked)
        self.retranslate()

    def tell(self, places: Sequence[NavPlace]) -> None:
        """Shows these places."""
        row = max(0, self._places.currentRow())
        self._places.clear()
        for place in places:
            item = QListWidgetItem(place.label)
            item.setData(PLACE, place)
            item.setToolTip(place.label)
            self._places.addItem(item)
        self._places.setCurrentRow(row)

    def set_badge(self, key: str, badge: str, role: str = "") -> None:
        """Shows a number or "!" at the right of a place."""
        for row in range(self._places.count()):
            item = self._places.item(row)
            place: NavPlace = item.data(PLACE)
            if place.key == key:
                item.setData(PLACE, replace(place, badge=badge, badge_role=role))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, badge)

    def go(self, key: str) -> None:
        """Marks a place as the current one, without saying `chosen`."""
        for row in range(self._places.count()):
            if self._places.item(row).data(PLACE).key == key:
                self._places.setCurrentRow(row)

    def set_person(self, initials: str, name: str) -> None:
        """Says who is signed in."""
        self._disc.say_letters(initials)
        self._person.setText(name)

    def set_compact(self, compact: bool) -> None:
        """Icons only, for large text on a small screen."""
        self._compact = compact
        self._places.compact = compact
        for widget in (self._name, self._person, self._disc):
            appear(widget, not compact)
        self._places.scheduleDelayedItemsLayout()
        self.retranslate()
        self.updateGeometry()

    def retranslate(self) -> None:
        for button, text in ((self._help, self.tr("Help")), (self._lock, self.tr("Lock"))):
            button.setText("" if self._compact else text)
            button.setAccessibleName(text)
            button.setToolTip(text if self._compact else "")
            button.set_icon("circle-question-mark" if button is self._help else "lock")
        self._places.setAccessibleName(self.tr("Places"))

    def sizeHint(self) -> QSize:
        return QSize(wide(self, 14 if self._compact else 59), 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.colour("line"))

    def _arrange(self) -> None:
        step = unit(self)
        head = QHBoxLayout()
        head.setContentsMargins(2 * step, step, 0, 2 * step)
        head.setSpacing(2 * step)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        person = QHBoxLayout()
        person.setContentsMargins(step, 2 * step, 0, step)
        person.setSpacing(2 * step)
        person.addWidget(self._disc)
        person.addWidget(self._person, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * step, 3 * step, 2 * step, 3 * step)
        column.setSpacing(step)
        column.addLayout(head)
        column.addWidget(self._places, 1)
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Line())
        column.addLayout(person)
        column.addWidget(self._lock)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(PLACE).key)


class _Places(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.compact = False
        self.setItemDelegate(_PlaceDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)


class _PlaceDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        places = self._places()
        return QSize(40, control_height(places) + 2 * unit(places))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        places = self._places()
        tokens = tokens_now()
        place: NavPlace = index.data(PLACE)
        current = index.row() == places.currentRow()
        step = unit(places)
        rect = QRectF(option.rect).adjusted(0, 0.5, -1, -0.5)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, tokens, current, places.hasFocus() and current)
        role = "accent" if current else "text"
        side = wide(places, 6 if places.compact else 5)
        left = rect.center().x() - side / 2 if places.compact else rect.left() + 3 * step
        picture = icons.pixmap(place.icon, tokens.colour("accent" if current else "muted").name(), side)
        painter.drawPixmap(round(left), round(rect.center().y() - side / 2), picture)
        room = self._paint_badge(painter, rect.adjusted(0, 0, -step, 0), place, tokens)
        if not places.compact:
            painter.setFont(scaled(places.font(), 1.0, bold=current))
            painter.setPen(tokens.colour(role))
            text = QRectF(left + side + 2 * step, rect.top(), 0, rect.height())
            text.setRight(room)
            shown = painter.fontMetrics().elidedText(place.label, Qt.TextElideMode.ElideRight, round(text.width()))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, tokens: Tokens, current: bool, focused: bool) -> None:
        if current:
            painter.setPen(QPen(tokens.colour("accent"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_tint"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1) if focused else rect, 6, 6)
            painter.fillRect(QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16), tokens.colour("accent"))

    def _paint_badge(self, painter: QPainter, rect: QRectF, place: NavPlace, tokens: Tokens) -> float:
        if not place.badge:
            return rect.right()
        places = self._places()
        font = scaled(places.font(), 0.85, bold=True)
        measures = QFontMetrics(font)
        height = measures.height() * 1.15
        width = max(height, measures.horizontalAdvance(place.badge) + height * 0.6)
        right = rect.right() + (unit(places) if places.compact else -2)
        middle = rect.top() + height / 2 if places.compact else rect.center().y()
        body = QRectF(right - width, middle - height / 2, width, height)
        if place.badge_role or places.compact:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour(f"{place.badge_role}_tint" if place.badge_role else "line"))
            painter.drawRoundedRect(body, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(tokens.colour(place.badge_role or "text"))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, place.badge)
        return body.left() - 4

    def _places(self) -> _Places:
        places = self.parent()
        assert isinstance(places, _Places)
        return places
