"""Fields that take names: keyboards must not learn from them, and the clipboard soon forgets what they held."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_to_itself(control: QWidget) -> None:
    """Marks such a field."""
    hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    control.setInputMethodHints(control.inputMethodHints() | hints)
