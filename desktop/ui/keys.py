"""Keys that do something in a window or in one screen of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(owner: QWidget, keys: Mapping[str, Callable[[], object]], everywhere: bool = False) -> None:
    """Makes each key do its thing while the cursor is inside `owner`, or anywhere in its window."""
    inside, window = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WindowShortcut
    for sequence, act in keys.items():
        shortcut = QShortcut(QKeySequence(sequence), owner)
        shortcut.setContext(window if everywhere else inside)
        shortcut.activated.connect(act)
