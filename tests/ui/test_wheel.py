"""The wheel never changes an answer nobody is looking at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSlider, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.wheel import WheelGuard


@pytest.fixture
def _guarded(qapp: QApplication) -> Iterator[None]:
    guard = WheelGuard()
    qapp.installEventFilter(guard)
    yield
    qapp.removeEventFilter(guard)


def turn(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.usefixtures("_guarded")
def test_only_the_focused_control_turns(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    combo, spin, slider, line = QComboBox(), QSpinBox(), QSlider(), QLineEdit()
    combo.addItems(["a", "b", "c"])
    spin.setValue(5)
    slider.setValue(5)
    for widget in (line, combo, spin, slider):
        column.addWidget(widget)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    line.setFocus()
    for widget in (combo, spin, slider):
        turn(widget)
    assert (combo.currentIndex(), spin.value(), slider.value()) == (0, 5, 5)
    combo.setFocus()
    turn(combo)
    assert combo.currentIndex() == 1
