"""The strictly confidential part, closed: only how much there is, and its own print for those who are named."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.casework.views_sealed import SealedView, sealed_view
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.empty_state import Disc
from desktop.ui.parts.hatch import HatchEdge
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.picture import Picture
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, SECTION, words
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.tokens import tokens_now


class ConfidentialTab(Spoken):
    """`print_wanted` asks for the sealed volume."""

    print_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view = SealedView()
        self._hand: CaseAtHand | None = None
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._count = words(role="muted", wrap=True)
        self._print = Button(kind="conf", icon="printer")
        self._note = words(role="muted", size=SECOND, wrap=True)
        self._who, self._named = words(size=GROUP, bold=True), words(wrap=True)
        self._traced = words(role="muted", size=SECOND, wrap=True)
        self._arrange()
        self._print.clicked.connect(self.print_wanted)

    def tell(self, hand: CaseAtHand) -> None:
        """Shows how much a case keeps apart."""
        self._hand = hand
        self._desk.ask(sealed_view, hand.page.id, then=self._show)

    def print_button(self) -> Button:
        """The button that prints the sealed volume."""
        return self._print

    def _show(self, view: SealedView) -> None:
        self._view = view
        self.retranslate()

    def retranslate(self) -> None:
        view = self._view
        self._title.setText(self.tr("The section is closed"))
        parts = [self.tr("%n form(s)", None, view.forms), self.tr("%n document(s)", None, view.papers)]
        text = self.tr("{parts}. Their titles are not shown.").format(parts=", ".join(parts))
        self._count.setText(text if view.forms or view.papers else self.tr("Nothing is kept apart in this case."))
        self._print.setText(self.tr("Print the sealed volume"))
        appear(self._print, view.named and bool(view.forms or view.papers))
        self._note.setText(self.tr("This section is not in search, reports or the index. It has its own envelope."))
        self._who.setText(self.tr("Who may open it"))
        self._named.setText("\n".join(view.people) or self.tr("Nobody is named yet."))
        self._traced.setText(self.tr("Every printing is written down."))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens_now().colour("conf_wash"))

    def _arrange(self) -> None:
        step = unit(self)
        card = Panel()
        head = QHBoxLayout()
        head.setSpacing(4 * step)
        head.addWidget(Disc("lock", fill="conf_tint", role="conf", size=13))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._title)
        text.addWidget(self._count)
        head.addLayout(text, 1)
        inside = card.column(7, 4)
        inside.addLayout(head)
        inside.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        note = QHBoxLayout()
        note.setSpacing(2 * step)
        note.addWidget(Picture("info", "muted", 4.5), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._note, 1)
        left = QVBoxLayout()
        left.setSpacing(4 * step)
        left.addWidget(card)
        left.addLayout(note)
        left.addStretch(1)
        side = Panel()
        named = side.column(4, 2)
        for part in (self._who, self._named, self._traced):
            named.addWidget(part)
        right = QVBoxLayout()
        right.addWidget(side)
        right.addStretch(1)
        body = QHBoxLayout()
        body.setContentsMargins(6 * step, 5 * step, 6 * step, 4 * step)
        body.setSpacing(5 * step)
        body.addLayout(left, 7)
        body.addLayout(right, 3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(HatchEdge())
        row.addLayout(body, 1)
