"""Tells the worker that somebody opened a strictly confidential section of hers in need, until she has read it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desktop.casework.notices import Notice, acknowledge, notices
from desktop.ui.desk import Desk
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.spoken import Spoken, appear


class GlassNote(Spoken):
    """Hidden while there is nothing to tell; several are told one after the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case_id: int | None = None
        self._notices: list[Notice] = []
        self._banner = Banner("conf")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self._banner.pressed.connect(self._read)
        appear(self, False)

    def refresh(self, case_id: int | None = None) -> None:
        """Looks afresh, in one case or in all."""
        self._case_id = case_id
        self._desk.ask(notices, case_id, then=self._show)

    def retranslate(self) -> None:
        self._show(self._notices)

    def _show(self, found: list[Notice]) -> None:
        self._notices = found
        appear(self, bool(found))
        if not found:
            self._banner.tell("conf", "")
            return
        first = found[0]
        day = self._desk.wording.date_time(first.at.strftime("%Y-%m-%dT%H:%M"))
        said = self.tr("{person} opened the strictly confidential section of {code} in need, {day}.")
        sentence = said.format(person=first.by, code=first.code or self.tr("a case without a code"), day=day)
        self._banner.tell("conf", sentence, first.reason, self.tr("I have read it"))

    def _read(self) -> None:
        if self._notices:
            self._desk.do(acknowledge, self._notices[0].event_id, then=lambda _none: self.refresh(self._case_id))
