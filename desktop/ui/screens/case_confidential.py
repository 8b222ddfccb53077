"""The strictly confidential tab of a case: closed until the password is typed, closed again after two minutes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.casework.views_sealed import SealedView, SectionView, sealed_view, section_view
from desktop.ui.desk import Desk
from desktop.ui.parts.button import Button
from desktop.ui.parts.hatch import HatchEdge
from desktop.ui.parts.spoken import Spoken
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.document_panel import DocumentPanel
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.section_closed import ClosedSection
from desktop.ui.screens.section_glass import GlassPanel
from desktop.ui.screens.section_open import OpenSection
from desktop.ui.screens.section_watch import SectionWatch
from desktop.ui.tokens import tokens_now


class ConfidentialTab(Spoken):
    """`open_wanted` asks for the password, `print_wanted` for the sealed volume."""

    open_wanted = Signal(int, str)
    glass_broken = Signal(int)
    print_wanted = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, watch: SectionWatch) -> None:
        super().__init__()
        self._desk = desk
        self._watch = watch
        self._hand: CaseAtHand | None = None
        self.closed, self.open = ClosedSection(desk), OpenSection(desk)
        self.glass, self.paper = GlassPanel(desk), DocumentPanel(desk)
        self._stack = Deck()
        self._arrange()
        self._wire()

    def tell(self, hand: CaseAtHand) -> None:
        """Shows the section of a case, open where it stands open."""
        if self._hand is not None and self._hand.page.id != hand.page.id:
            self._stack.setCurrentWidget(self.closed)
        self._hand = hand
        if self._watch.is_open(hand.page.id):
            self._read_open()
        else:
            self._read_closed()

    def was_opened(self) -> None:
        """The section stands open now."""
        self.closed.banner.tell("conf", "")
        self._read_open()

    def refuse(self, problem: Exception) -> None:
        """Says why it was not opened."""
        self.closed.banner.tell("late", why_not(problem))

    def print_button(self) -> Button:
        """The button that prints the sealed volume."""
        return self.closed.print_button()

    def flush(self) -> None:
        """Gives out what is typed in the section."""
        self.open.flush()

    def retranslate(self) -> None:
        """Its parts say their own words."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens_now().colour("conf_wash"))

    def _read_closed(self) -> None:
        assert self._hand is not None
        self._desk.ask(sealed_view, self._hand.page.id, then=self._show_closed)

    def _show_closed(self, view: SealedView) -> None:
        if self._hand is not None and not self._watch.is_open(self._hand.page.id):
            self.closed.tell(view, self._hand.wording)
            if self._stack.currentWidget() is self.open:
                self._stack.setCurrentWidget(self.closed)

    def _read_open(self) -> None:
        if self._hand is not None and self._watch.is_open(self._hand.page.id):
            given = (self._hand.page.id, self._hand.wording)
            self._desk.ask(section_view, *given, then=self._show_open, failed=self.refuse)

    def _show_open(self, view: SectionView) -> None:
        # It may have been closed while the answer was on its way.
        if self._hand is not None and self._watch.is_open(view.case_id) and view.case_id == self._hand.page.id:
            self.open.tell(view, self._hand.wording, self._hand.page.code)
            if self._stack.currentWidget() is not self.paper:
                self._stack.setCurrentWidget(self.open)

    def _closing(self) -> None:
        self.open.flush()
        self.open.clear()
        if self._stack.currentWidget() is self.open:
            self._stack.setCurrentWidget(self.closed)

    def _was_closed(self) -> None:
        if self._hand is not None:
            self._read_closed()

    def _break_glass(self) -> None:
        if self._hand is not None:
            self.glass.ask(self._hand.page.id)
            self._stack.setCurrentWidget(self.glass)

    def _glass_is_broken(self) -> None:
        if self._hand is not None:
            self.glass_broken.emit(self._hand.page.id)

    def _ask_to_open(self, why: str) -> None:
        if self._hand is not None:
            self.open_wanted.emit(self._hand.page.id, why)

    def _add_paper(self) -> None:
        if self._hand is not None:
            self.paper.ask(self._hand.page.id, apart=True)
            self._stack.setCurrentWidget(self.paper)

    def _paper_left(self) -> None:
        here = self._hand is not None and self._watch.is_open(self._hand.page.id)
        self._stack.setCurrentWidget(self.open if here else self.closed)
        self._read_open()

    def _wire(self) -> None:
        self.closed.open_wanted.connect(self._ask_to_open)
        self.closed.print_wanted.connect(self.print_wanted)
        self.closed.glass_wanted.connect(self._break_glass)
        self.glass.left.connect(lambda: self._stack.setCurrentWidget(self.closed))
        self.glass.opened.connect(self._glass_is_broken)
        self.open.used.connect(self._watch.use)
        self.open.close_wanted.connect(self._watch.close)
        self.open.print_wanted.connect(self.print_wanted)
        self.open.add_wanted.connect(self._add_paper)
        self.open.changed.connect(self._read_open)
        self.paper.left.connect(self._paper_left)
        self.paper.registered.connect(lambda _number: self._paper_left())
        self.paper.registered.connect(lambda _number: self.changed.emit())
        self._watch.ticked.connect(self.open.tick)
        self._watch.closing.connect(self._closing)
        self._watch.closed.connect(self._was_closed)

    def _arrange(self) -> None:
        for part in (self.closed, self.open, self.glass, self.paper):
            self._stack.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(HatchEdge())
        row.addWidget(self._stack, 1)
