"""The strictly confidential section of the case on the screen: asking for the password, and closing it everywhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.casework.section import OPENING, open_section
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.parts.glass_note import GlassNote
from desktop.ui.screens.case_confidential import ConfidentialTab
from desktop.ui.screens.case_stages import StagesTab
from desktop.ui.screens.section_watch import SectionWatch


class CaseSection(QObject):
    """`refused` carries why the section was not opened."""

    refused = Signal(object)

    def __init__(self, desk: Desk, screen: QWidget, stages: StagesTab) -> None:
        super().__init__(screen)
        self._desk, self._screen, self._stages = desk, screen, stages
        self.watch = SectionWatch(desk, self)
        self.tab = ConfidentialTab(desk, self.watch)
        self.note = GlassNote(desk)
        self._wire(stages, self.tab)

    def _wire(self, stages: StagesTab, tab: ConfidentialTab) -> None:
        tab.open_wanted.connect(self.ask)
        tab.glass_broken.connect(self._is_open)
        stages.work.unseal_wanted.connect(lambda case_id: self.ask(case_id, "visit"))
        # Whoever types or walks through an open form is using the section.
        stages.work.changed.connect(self._used_in_form)
        self.watch.closing.connect(stages.work.flush)
        self.watch.closed.connect(self._show_form_afresh)
        self.refused.connect(tab.refuse)
        self.refused.connect(stages.work.refuse)
        key = QShortcut(QKeySequence(Qt.Key.Key_F12), self._screen)
        key.activated.connect(self.watch.close)

    def ask(self, case_id: int, why: str) -> None:
        """Asks for the password where it must be, then opens the section."""
        verb = self.tr("Open the section")
        with_password(self._desk, OPENING, case_id, self._screen, lambda: self._open(case_id, why), verb)

    def leave(self) -> None:
        """Nothing of it stays open behind another screen."""
        self.watch.close(on_purpose=False)

    def _open(self, case_id: int, why: str) -> None:
        self._desk.do(open_section, case_id, why, then=lambda _none: self._is_open(case_id), failed=self.refused.emit)

    def _is_open(self, case_id: int) -> None:
        self.watch.watch(case_id)
        self.tab.was_opened()
        self._show_form_afresh()

    def _show_form_afresh(self) -> None:
        """Its strictly confidential questions were opened or closed; one stays where one was."""
        work = self._stages.work
        entry_id = work.entry_id()
        if entry_id is not None and work.sealed_state():
            work.remember_place()
            self._stages.open_entry(entry_id)

    def _used_in_form(self) -> None:
        if self._stages.work.sealed_state() == "shown":
            self.watch.use()
