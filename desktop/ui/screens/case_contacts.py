"""The contacts log of a case: every note, visit, message and meeting, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.views_case import ContactRow, contact_forms, contacts
from desktop.casework.wordings import role_word
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.case_apart import ApartPanel
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.saying import happened, tr

NOTE, VISIT, MESSAGE = "process_note", "visit_record", "information_log"


class ContactsTab(Spoken):
    """Asks for an entry to be opened or for a form to be begun."""

    open = Signal(int)
    begin = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._rows: Sequence[ContactRow] = ()
        self._buttons = {
            NOTE: Button(kind="primary", icon="plus"),
            VISIT: Button(icon="house"),
            MESSAGE: Button(icon="send"),
        }
        self.table = RowTable(stretch=2, bold=(1,), muted=(3,))
        self._empty = EmptyState("message-square")
        self._kept_apart = 0
        self.apart, self.to_apart = ApartPanel(desk), Button(kind="link", icon="users")
        self._head = QWidget()
        self._stack = Deck()
        self._arrange()
        for form_id, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, form_id=form_id: self.begin.emit(form_id))
        self.table.opened.connect(lambda place: self.open.emit(self._rows[place].entry_id))
        self._empty.pressed.connect(lambda: self.begin.emit(NOTE))
        self.to_apart.clicked.connect(lambda: self._turn_to(self.apart))
        self.apart.left.connect(lambda: self._turn_to(None))
        self.apart.told.connect(self._count)

    def tell(self, hand: CaseAtHand) -> None:
        """Shows the contacts of a case."""
        if self._hand is None or self._hand.page.id != hand.page.id:
            self._turn_to(None)
        self._hand = hand
        self.retranslate()
        self.apart.tell(hand)
        self._desk.ask(contacts, hand.page.id, role_word(self._desk.wording), then=self._show)

    def retranslate(self) -> None:
        self._buttons[NOTE].setText(self.tr("New note"))
        self._buttons[VISIT].setText(self.tr("New visit"))
        self._buttons[MESSAGE].setText(self.tr("New message"))
        self._count(self._kept_apart)
        hand = self._hand
        if hand is None:
            return
        offered = contact_forms(hand.standard)
        for form_id, button in self._buttons.items():
            appear(button, hand.writes and form_id in offered)
        writes = self.tr("Write the first note") if hand.writes else ""
        line = self.tr("Every talk, visit, call and message stands here with its day and its first words.")
        self._empty.tell(self.tr("No contacts yet"), line, writes)
        self._show(self._rows)

    def _show(self, rows: Sequence[ContactRow]) -> None:
        hand = self._hand
        if hand is None:
            return
        self._rows = rows
        heads = (self.tr("Day and time"), self.tr("What"), self.tr("First words"), self.tr("State"))
        self.table.tell(
            heads,
            [
                (
                    happened(hand.wording, row.at),
                    hand.title(row.form_id),
                    row.summary,
                    tr("not finished") if row.state == "open" else tr("finished"),
                )
                for row in rows
            ],
        )
        if self._stack.currentWidget() is not self.apart:
            self._turn_to(None)

    def _count(self, kept_apart: int) -> None:
        self._kept_apart = kept_apart
        name = self.tr("Must not meet")
        self.to_apart.setText(f"{name} ({kept_apart})" if kept_apart else name)

    def _turn_to(self, apart: ApartPanel | None) -> None:
        """Shows whom the client must not meet, or the contacts again."""
        appear(self._head, apart is None)
        self._stack.setCurrentWidget(apart or (self.table if self._rows else self._empty))

    def _arrange(self) -> None:
        step = unit(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2 * step)
        for button in self._buttons.values():
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self.to_apart)
        for page in (self.table, self._empty, self.apart):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(3 * step)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
