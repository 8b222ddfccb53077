"""Where Tab goes: through a window as one reads it, whatever was put into it first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QWidget,
)


def next_stop(window: QWidget, here: QWidget | None, forward: bool) -> QWidget | None:
    """The stop after the one where the cursor is, or before it; after the last comes the first."""
    first = before = None
    passed = False
    for stop in stops(window):
        if passed and forward:
            return stop
        if stop is here:
            if before is not None and not forward:
                return before
            passed = True
        first, before = first or stop, stop
    return first if forward else before


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Everything in a widget that the cursor can go to, in the order in which it is read."""
    if widget.isHidden() or not widget.isEnabled():
        return
    # A widget that hands the cursor on to a part of itself is no stop; the part is.
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from stops(part)


def show_in_its_area(widget: QWidget) -> None:
    """Scrolls whatever a widget lies in until it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        return [widget.widget()]
    if isinstance(widget, QStackedWidget):
        return [widget.currentWidget()] if widget.count() else []
    if isinstance(widget, QMainWindow):
        return [widget.centralWidget()] if widget.centralWidget() is not None else []
    if isinstance(widget, QAbstractScrollArea):
        return []
    layout = widget.layout()
    return list(_laid_out(layout)) if layout is not None else []


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        inside, part = item.layout(), item.widget()
        if inside is not None:
            yield from _laid_out(inside)
        elif part is not None:
            yield part


def _items(layout: QLayout) -> list[QLayoutItem]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index, assignment]
    return [item for place in places if (item := layout.itemAt(place)) is not None]
