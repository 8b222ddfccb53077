"""Keeps the mouse wheel from changing an answer nobody is looking at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

_WHEEL = QEvent.Type.Wheel


class WheelGuard(QObject):
    """Installed on the application; the wheel then scrolls the page instead."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != _WHEEL:
            return False
        turned = isinstance(watched, QComboBox | QAbstractSpinBox | QAbstractSlider) and not isinstance(
            watched, QScrollBar
        )
        if not turned or not isinstance(watched, QWidget) or watched.hasFocus():
            return False
        event.ignore()
        return True
