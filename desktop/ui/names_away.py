"""The notice above every screen while the names are away, and the button that brings them back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.casework.register_place import lies_beside, look_for_register
from desktop.ui.desk import Desk
from desktop.ui.parts.media import media_seen
from desktop.ui.register_words import problem_line

Tell = Callable[[str, str, str, str], None]


class NamesAway(QObject):
    """`came` when the names are there again; `wanted` when a person has to look for them herself."""

    came = Signal()
    wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._beside = False
        if desk.user.sees_names:
            desk.ask(lies_beside, then=self._note_beside)

    def say(self, tell: Tell, first: bool) -> None:
        """Says that there are codes only; on the first screen also that names and cases lie together."""
        office = self._desk.office
        if not self._desk.user.sees_names:
            return
        if not office.names.is_open:
            line = problem_line(office.register_problem)
            tell("soon", self.tr("Working with codes only"), line, self.tr("Find it"))
        elif self._beside and first:
            line = self.tr("One theft would take both. Move the names to a stick, or let the head write why not.")
            tell("soon", self.tr("Names and cases lie on one disk"), line, self.tr("Open"))

    def act(self) -> None:
        """The button was pressed: look on every stick, or lead to the screen where a folder can be chosen."""
        if self._desk.office.names.is_open:
            self.wanted.emit()
            return
        media = [medium.root for medium in media_seen()]
        self._desk.do(look_for_register, media, then=self._looked, failed=lambda _no: self.wanted.emit())

    def look_again(self) -> None:
        """Names came, went or moved."""
        self._desk.ask(lies_beside, then=self._note_beside)

    def _looked(self, folder: str) -> None:
        (self.came if folder else self.wanted).emit()

    def _note_beside(self, beside: bool) -> None:
        self._beside = beside
