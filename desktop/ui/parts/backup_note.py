"""The reminder on Today that a backup is due."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.casework.backups import BackupState, backup_state
from desktop.ui.desk import Desk
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.spoken import Spoken, appear


class BackupNote(Spoken):
    """Hidden while there is nothing to remind of."""

    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._state: BackupState | None = None
        self._banner = Banner("soon")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self._banner.pressed.connect(self.wanted)
        appear(self, False)

    def refresh(self) -> None:
        """Looks afresh when the last backup was made."""
        self._desk.ask(backup_state, then=self._show)

    def retranslate(self) -> None:
        if self._state is not None:
            self._show(self._state)

    def _show(self, state: BackupState) -> None:
        self._state = state
        said = self.tr("There is no backup of this office yet.")
        if state.last is not None:
            said = self.tr("The last backup is %n day(s) old.", "", state.days)
        line = self.tr("A backup keeps the cases when this computer breaks or is stolen.")
        self._banner.tell("soon", said if state.wanted else "", line, self.tr("Back up now"))
        appear(self, state.wanted)
