"""What a person sees on a screen, and how she types: tests look with these eyes and write with these hands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)


def write(widget: QWidget, text: str) -> None:
    """Types letters of any alphabet; `keyClicks` cannot type Cyrillic."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def every_text(screen: QWidget) -> str:
    """Every word of a screen, also of its hidden parts, tool tips and what a screen reader would say."""
    return "\n".join(text for widget in (screen, *screen.findChildren(QWidget)) for text in _texts(widget) if text)


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
        yield widget.text()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount() if isinstance(widget, QTableView) else 1):
                yield str(model.index(row, column).data() or "")


def button(screen: QWidget, text: str) -> QAbstractButton:
    """The button in sight that says this."""
    QApplication.processEvents()
    found = [each for each in screen.findChildren(QAbstractButton) if each.text() == text and each.isVisibleTo(screen)]
    assert found, f"no button says {text}"
    return found[0]


def clipped(screen: QWidget) -> list[str]:
    """The buttons in sight that are narrower than their words."""
    buttons = [each for each in screen.findChildren(QPushButton) if each.isVisible() and each.text()]
    return [each.text() for each in buttons if each.width() < each.sizeHint().width()]
