"""What every place of the main window has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.ui.desk import Desk
from desktop.ui.parts.spoken import Spoken


class Screen(Spoken):
    """One place of the rail. It speaks upward only; the main window connects it."""

    case_wanted = Signal(int, str, object)
    """(case, form or "", entry or None)"""
    contact_wanted = Signal()
    title_changed = Signal(str)
    badge = Signal(str, str)
    """(number or "", role "" / late / soon) for the rail"""
    back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def refresh(self) -> None:
        """Reads afresh what it shows; called each time one comes to it."""

    def leave(self) -> None:
        """Lets go of what should not stay on the screen, and gives out what is not saved yet."""
