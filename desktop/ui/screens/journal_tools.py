"""What stands under a journal besides its lines: exchange with other offices, packs for visits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.journals import JournalName
from desktop.ui.desk import Desk
from desktop.ui.screens.journal_exchange import JournalExchange
from desktop.ui.screens.pack_tools import PackTools


class JournalTools(QWidget):
    """Speaks as its parts do."""

    told = Signal(str, str, str)
    taken = Signal(int)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.exchange, self.packs = JournalExchange(desk), PackTools(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.exchange, self.packs):
            column.addWidget(part)
            part.told.connect(self.told)
        self.exchange.taken.connect(self.taken)
        self.packs.changed.connect(self.changed)

    def tell(self, journal: JournalName) -> None:
        """Offers what this journal has."""
        self.exchange.tell(journal)
        self.packs.tell(journal)
