"""An icon that is not a button, coloured by a role."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui import icons
from desktop.ui.measure import wide
from desktop.ui.tokens import tokens_now


class Picture(QLabel):
    """`size` counts steps of 4 px at 11 pt."""

    def __init__(self, icon: str, role: str = "muted", size: float = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._role = role
        self._size = size
        self._redraw()

    def show_icon(self, icon: str, role: str) -> None:
        """Shows another icon in another colour."""
        self._icon, self._role = icon, role
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()

    def _redraw(self) -> None:
        colour = tokens_now().colour(self._role).name()
        self.setPixmap(icons.pixmap(self._icon, colour, wide(self, self._size)))
