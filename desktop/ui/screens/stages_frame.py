"""How the stages of a case are laid out: the work at the left, what stands beside it at the right or in a strip."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.measure import average_letters, unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.case_side import Side, SideColumn, SideStrip
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.document_panel import DocumentPanel
from desktop.ui.screens.entry_sheet import EntrySheet
from desktop.ui.screens.entry_work import EntryWork
from desktop.ui.screens.reason_panel import ReasonPanel
from desktop.ui.screens.sign_panel import SignPanel
from desktop.ui.screens.stage_guide import StageGuide

FOLD_UNDER = 76
"""Average letters for the form; with less the column at the right becomes a strip …"""
FOLD_UNDER_LINES = 31
"""… and with fewer lines in the whole window, because the column would not be seen whole."""
MINUTE_MS = 60_000


class StagesFrame(Spoken):
    """The parts, one of which is seen at a time, and what is told to those beside them.

    `cramped` says whether the work needs the height of the head above it.
    """

    cramped = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._stage = ""
        self._folded = False
        self._banner = Banner("done")
        self.guide, self.work, self.sheet = StageGuide(), EntryWork(desk), EntrySheet()
        self.reasons, self.paper, self.signing = ReasonPanel(), DocumentPanel(desk), SignPanel(desk)
        self._stack = Deck()
        self.column, self.strip = SideColumn(), SideStrip()
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._tick)
        self._minute.start(MINUTE_MS)
        self._arrange()

    def parts(self) -> list[QWidget]:
        """What F6 goes through: the work, then what stands beside it."""
        side: QWidget = self.column.rail if not self.column.isHidden() else self.strip
        return [self._stack.currentWidget(), side]

    def seen(self) -> QWidget:
        """The part that is seen."""
        return self._stack.currentWidget()

    def stage(self) -> str:
        """The stage that is shown."""
        return self._stage

    def retranslate(self) -> None:
        if self._hand is not None and self._stage:
            self.guide.tell(self._hand, self._stage)
            self._tell_side()

    def _tell_side(self) -> None:
        if self._hand is None:
            return
        fields = self.work.missing() if self.seen() is self.work else []
        for side in self._sides():
            side.tell(self._hand, self._stage, self._desk.now(), fields, self.seen() is not self.guide)

    def _sides(self) -> tuple[Side, Side]:
        return self.column, self.strip

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self._say_room()

    def is_cramped(self) -> bool:
        """Whether something is open that needs every line."""
        return self._folded and self.seen() is not self.guide

    def _say_room(self) -> None:
        self.strip.set_back(self.is_cramped() and self.seen() in (self.work, self.sheet))
        self.work.set_back(not self._folded)
        self.sheet.set_back(not self._folded)
        self.cramped.emit(self.is_cramped())

    def _show_guide(self) -> None:
        self._show(self.guide)
        self.retranslate()
        self.guide.go_first()

    def _tick(self) -> None:
        for side in self._sides():
            side.tick(self._desk.now())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        step = unit(self)
        wanted = self.column.width_wanted()
        narrow = average_letters(self, self.width() - wanted - 27 * step) < FOLD_UNDER
        low = self.window().height() < FOLD_UNDER_LINES * self.fontMetrics().height()
        self._folded = narrow or low
        appear(self.column, not self._folded)
        appear(self.strip, self._folded)
        self.column.setFixedWidth(wanted)
        self._say_room()

    def _arrange(self) -> None:
        step = unit(self)
        for part in (self.guide, self.work, self.sheet, self.reasons, self.paper, self.signing):
            self._stack.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(2 * step)
        left.addWidget(self._banner)
        left.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(5 * step)
        row.addLayout(left, 1)
        row.addWidget(self.column)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(3 * step)
        column.addWidget(self.strip)
        column.addLayout(row, 1)
