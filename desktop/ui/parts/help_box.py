"""The help behind "?": how to ask it kindly, and the clause it comes from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECOND, words


class HelpBox(Panel):
    """Opens under the question it belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("accent_tint", "", 6, parent)
        self._ask = words(wrap=True, size=SECOND)
        self._clause = words(wrap=True, size=SECOND, role="muted")
        column = self.column(2, 1)
        column.addWidget(self._ask)
        column.addWidget(self._clause)
        self.hide()

    def tell(self, ask: str, clause: str) -> None:
        """Words it; either may be empty."""
        for label, text in ((self._ask, ask), (self._clause, clause)):
            label.setText(text)
            appear(label, bool(text))
        self.setAccessibleName(f"{ask} {clause}".strip())
