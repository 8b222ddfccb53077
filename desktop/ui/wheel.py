"""Keeps the mouse wheel from changing an answer nobody is looking at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

_WHEEL = QEvent.Type.Wheel


class _Still(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != _WHEEL or not isinstance(watched, QWidget) or watched.hasFocus():
            return False
        # The page scrolls instead.
        event.ignore()
        return True


def hold_still(*controls: QWidget) -> None:
    """Makes combo boxes, spin boxes and sliders turn only while they have the focus.

    One filter for each control: one on the application would be asked about every event of every widget and doubles
    the time a page takes to appear.
    """
    for control in controls:
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(_Still(control))
