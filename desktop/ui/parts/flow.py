"""Things in a row that go on in the next line when the line is full, or stand in even columns."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """`even` puts them into columns as wide as the widest."""

    def __init__(self, across: int, down: int, even: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across = across
        self._down = down
        self._even = even
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() + self._across for hint in hints)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        hints = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widest, highest = (max((size(hint) for hint in hints), default=0) for size in (QSize.width, QSize.height))
        return QSize(widest, highest)

    def _place(self, rect: QRect, move: bool) -> int:
        seen = [item for item in self._items if not item.isEmpty()]
        column = self._column_width(seen, rect.width())
        x, y, line = rect.x(), rect.y(), 0
        for item in seen:
            hint = item.sizeHint()
            width = column or min(hint.width(), rect.width())
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._down, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, hint.height())))
            x += width + self._across
            line = max(line, hint.height())
        return y + line - rect.y()

    def _column_width(self, items: list[QLayoutItem], width: int) -> int:
        widest = max((item.sizeHint().width() for item in items), default=0)
        if not self._even or not widest:
            return 0
        columns = max(1, (width + self._across) // (widest + self._across))
        return (width + self._across) // columns - self._across
