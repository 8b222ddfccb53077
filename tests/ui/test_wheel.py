"""The wheel never changes an answer nobody is looking at."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSlider, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import wheel
from desktop.ui.parts.choosing import Combo
from desktop.ui.wheel import hold_still


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


def test_only_the_focused_control_turns(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    combo, spin, slider, line = QComboBox(), QSpinBox(), QSlider(), QLineEdit()
    hold_still(combo, spin, slider)
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


def test_our_own_list_holds_still(qtbot: QtBot) -> None:
    combo = Combo({"a": "first", "b": "second"})
    qtbot.addWidget(combo)
    combo.show()
    turn(combo)
    assert combo.choice() == ""


def test_no_screen_uses_a_list_that_turns_by_itself() -> None:
    loose = re.compile(r"\b(?:QComboBox|QSpinBox|QDoubleSpinBox|QSlider|QDateEdit|QTimeEdit|QDial)\(\)")
    for source in Path(wheel.__file__).parent.rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        assert not loose.search(text) or "hold_still" in text, source.name
