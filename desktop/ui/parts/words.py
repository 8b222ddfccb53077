"""Labels in the sizes and colours of the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.ui.theme import scale

TITLE, CODE, SECTION, GROUP, BODY, SECOND, HELP = 1.7, 1.45, 1.3, 1.1, 1.0, 0.95, 0.9


def words(text: str = "", role: str = "", size: float = BODY, bold: bool = False, wrap: bool = False) -> QLabel:
    """A label of plain text; `role` is a colour token, "" for ordinary text."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    if size != BODY or bold:
        scale(label, size, bold)
    label.setWordWrap(wrap)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
    return label
