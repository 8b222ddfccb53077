"""The page of one case: its head, its stages and everything else that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.traces import note_read
from desktop.casework.views import CasePage, case_page
from desktop.ui.desk import Desk
from desktop.ui.screens.at_hand import CaseAtHand, at_hand
from desktop.ui.screens.case_contacts import NOTE, ContactsTab
from desktop.ui.screens.case_deadlines import DeadlinesTab
from desktop.ui.screens.case_documents import DocumentsTab
from desktop.ui.screens.case_header import CaseHeader
from desktop.ui.screens.case_history import HistoryTab
from desktop.ui.screens.case_section import CaseSection
from desktop.ui.screens.case_stages import StagesTab
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.screen import Screen
from desktop.ui.session.back_to import BackTo
from desktop.ui.session.case_place import CasePlace

STAGES = 6


class CaseScreen(Screen):
    """Opened with a case, perhaps with a form to begin or an entry to open."""

    print_wanted = Signal(int)
    sealed_wanted = Signal(int)
    blank_wanted = Signal(str)
    package_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._case_id = 0
        self._episode: int | None = None
        self._then: tuple[str, int | None] = ("", None)
        self._hand: CaseAtHand | None = None
        self.header = CaseHeader()
        self.stages, self.contacts, self.documents = StagesTab(desk), ContactsTab(desk), DocumentsTab(desk)
        self._section = CaseSection(desk, self, self.stages)
        self.deadlines, self.history, self.confidential = DeadlinesTab(desk), HistoryTab(desk), self._section.tab
        self._tabs = (self.stages, self.contacts, self.documents, self.deadlines, self.history, self.confidential)
        self._place = CasePlace(self.header, self.stages)
        self._stack = Deck()
        self._arrange()
        self._wire()
        self._bind_keys()

    def open_case(self, case_id: int, form_id: str = "", entry_id: int | None = None) -> None:
        """Shows a case; with a form it is begun or gone on with, with an entry that is opened."""
        self.leave()
        self._then = (form_id, entry_id)
        if case_id != self._case_id:
            self._episode = None
            self.header.tabs.setCurrentIndex(0)
            self._desk.do(note_read, case_id)
        self._case_id = case_id
        self._read()

    def where(self, back: BackTo) -> BackTo:
        """The case, the tab, and where the cursor is in a form."""
        return self._place.where(back, self._case_id)

    def come_back(self, back: BackTo) -> None:
        """Opens the case there again; the drafts hold what was typed."""
        self.open_case(back.case_id, "", back.entry_id or None)
        self._place.wait_for(back)

    def hasHeightForWidth(self) -> bool:
        """Its pages take the height they get."""
        return False

    def refresh(self) -> None:
        """Reads the case afresh; what is being typed stays."""
        if self._case_id and not self._desk.tasks.is_idle():
            return
        self._read()

    def leave(self) -> None:
        """Saves what is typed and takes the name off the screen; the form stays open for coming back."""
        self.stages.flush()
        self._section.leave()
        self.documents.leave()
        self.header.hide_name()

    def retranslate(self) -> None:
        titles = (
            self.tr("Stages"),
            self.tr("Contacts log"),
            self.tr("Documents"),
            self.tr("Deadlines"),
            self.tr("History"),
            self.tr("Strictly confidential"),
        )
        for place, title in enumerate(titles):
            if place < self.header.tabs.count():
                self.header.tabs.setTabText(place, title)
            else:
                self.header.tabs.addTab(title)
        self.header.tabs.setTabData(len(titles) - 1, "conf")
        if self._hand is not None:
            self._show(self._hand.page)

    def _read(self) -> None:
        if self._case_id:
            self._desk.ask(case_page, self._case_id, then=self._show)

    def _show(self, page: CasePage) -> None:
        if page.id != self._case_id:
            return
        hand = at_hand(self._desk, page, self._episode)
        self._hand = hand
        self.setWindowTitle(page.code or self.tr("No code yet"))
        self.title_changed.emit(self.windowTitle())
        self.header.tell(hand)
        self._section.note.refresh(page.id)
        self.stages.tell(hand)
        self._show_tab(self.header.tabs.currentIndex())
        form_id, entry_id = self._then
        self._then = ("", None)
        if entry_id is not None:
            self._open_entry(entry_id)
        elif form_id:
            self._begin(form_id)
        self._place.case_is_there(page.id)

    def _show_tab(self, place: int) -> None:
        if place < 0 or self._hand is None:
            return
        tab = self._tabs[place]
        self._stack.setCurrentWidget(tab)
        self._fit_header()
        if tab is not self.stages:
            tab.tell(self._hand)

    def _fit_header(self) -> None:
        self.header.set_compact(self._stack.currentWidget() is self.stages and self.stages.is_cramped())

    def _open_entry(self, entry_id: int) -> None:
        self.header.tabs.setCurrentIndex(0)
        self.stages.open_entry(entry_id)

    def _begin(self, form_id: str) -> None:
        """Begins a form; one of which there can be only one, or that is half done, is gone on with."""
        if self._hand is not None:
            self.header.tabs.setCurrentIndex(0)
            self.stages.go_on_with(form_id)

    def _begin_note(self) -> None:
        """A note of the worker, or the review of a supervisor."""
        hand = self._hand
        if hand is None:
            return
        self.header.tabs.setCurrentIndex(0)
        self.stages.begin(NOTE) if hand.writes else self.stages.go_on_with(hand.review_form())

    def _choose_episode(self, number: int) -> None:
        self._episode = number
        if self._hand is not None:
            self._show(self._hand.page)

    def _go_to_stage(self, number: int) -> None:
        hand = self._hand
        stage = next((row for row in hand.page.stages if row.number == number), None) if hand else None
        if stage is not None:
            self.header.tabs.setCurrentIndex(0)
            self.stages.show_stage(stage.id)

    def _next_part(self) -> None:
        """F6: tabs, work, what stands beside it, and round again."""
        parts: list[QWidget] = [self.header.tabs, *self.stages.parts()]
        if self._stack.currentWidget() is not self.stages:
            parts = [self.header.tabs, self._stack.currentWidget()]
        here = next((place for place, part in enumerate(parts) if part.isAncestorOf(self._focused())), -1)
        self._focus_into(parts[(here + 1) % len(parts)])

    def _focused(self) -> QWidget:
        return self.focusWidget() or self

    def _focus_into(self, part: QWidget) -> None:
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        inside = [child for child in part.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
        seen = next((child for child in inside if child.isVisible() and child.isEnabled()), part)
        seen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _bind_keys(self) -> None:
        for number in range(1, STAGES + 1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), self)
            key.activated.connect(lambda number=number: self._go_to_stage(number))
        QShortcut(QKeySequence(Qt.Key.Key_F6), self).activated.connect(self._next_part)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.stages.flush)

    def _wire(self) -> None:
        self.header.back.connect(self.back)
        self.header.print_wanted.connect(lambda: self.print_wanted.emit(self._case_id))
        self.header.package_wanted.connect(lambda: self.package_wanted.emit(self._case_id))
        self.header.note_wanted.connect(self._begin_note)
        self.header.tab_chosen.connect(self._show_tab)
        self.header.episode_chosen.connect(self._choose_episode)
        self.header.case_chosen.connect(self.open_case)
        self.stages.changed.connect(self._read)
        self.stages.cramped.connect(lambda _cramped: self._fit_header())
        self.stages.blank_wanted.connect(self.blank_wanted)
        for tab in (self.contacts, self.deadlines):
            tab.open.connect(self._open_entry)
            tab.begin.connect(self._begin)
        self.documents.changed.connect(self._read)
        self.deadlines.changed.connect(self._read)
        self.confidential.print_wanted.connect(lambda: self.sealed_wanted.emit(self._case_id))
        self.confidential.changed.connect(self._read)

    def _arrange(self) -> None:
        for tab in self._tabs:
            self._stack.addWidget(tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._section.note)
        column.addWidget(self._stack, 1)
        self.retranslate()
