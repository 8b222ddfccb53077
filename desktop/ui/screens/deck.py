"""One of several pages at a time, each as high as there is room for."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget


class Deck(QStackedWidget):
    """A plain stack takes the height that its longest page would like as the least it needs; this one does not."""

    def hasHeightForWidth(self) -> bool:
        return False
