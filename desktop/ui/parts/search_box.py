"""A line to search in, with its key written at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui import icons
from desktop.ui.measure import wide
from desktop.ui.parts.sensitive import keep_to_itself
from desktop.ui.tokens import tokens_now


class SearchBox(QLineEdit):
    """`entered` carries what was typed when Enter is pressed."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_to_itself(self)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(lambda: self.entered.emit(self.text().strip()))
        self._redraw()

    def tell(self, text: str, keys: str = "") -> None:
        """Words it."""
        self.setPlaceholderText(f"{text}   {keys}".strip())
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()

    def _redraw(self) -> None:
        self._glass.setIcon(icons.icon("search", tokens_now().colour("muted").name(), wide(self, 4.5)))
