"""Where one is on the page of a case, and how one comes back there: tab, stage, form, field and cursor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from desktop.ui.screens.case_header import CaseHeader
from desktop.ui.screens.case_stages import StagesTab
from desktop.ui.session.back_to import BackTo
from desktop.ui.session.spots import go_to, spot_of


class CasePlace(QObject):
    """Says the place before a lock; after it waits until the case, and then the form, is there again."""

    def __init__(self, header: CaseHeader, stages: StagesTab) -> None:
        super().__init__(stages)
        self._header, self._stages = header, stages
        self._back: BackTo | None = None
        stages.work.opened.connect(self._go_to_spot, Qt.ConnectionType.QueuedConnection)

    def where(self, back: BackTo, case_id: int) -> BackTo:
        """The place in ids only."""
        stages = self._stages
        back = replace(back, case_id=case_id, tab=max(0, self._header.tabs.currentIndex()), stage=stages.stage())
        if stages.seen() is stages.work and stages.work.wizard is not None:
            return replace(back, entry_id=stages.work.entry_id() or 0, spot=spot_of(stages.work.wizard))
        return replace(back, entry_id=stages.sheet.entry_id() or 0) if stages.seen() is stages.sheet else back

    def wait_for(self, back: BackTo) -> None:
        """The case is being read."""
        self._back = back

    def case_is_there(self, case_id: int) -> None:
        """The case is shown; without a form to wait for this is the place."""
        back = self._back
        if back is None or back.entry_id or back.case_id != case_id:
            return
        self._back = None
        self._stages.show_stage(back.stage)
        self._header.tabs.setCurrentIndex(back.tab)

    def _go_to_spot(self) -> None:
        back, self._back = self._back, None
        work = self._stages.work
        if back is not None and work.wizard is not None and work.entry_id() == back.entry_id:
            go_to(work.wizard, back.spot)
