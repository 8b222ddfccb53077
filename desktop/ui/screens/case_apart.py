"""Whom the client of a case must not meet: written down by code with a reason, and ended with one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.casework.apart import ApartRow, apart_from, end_apart, keep_apart
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECTION, words
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.reason_panel import Asked, ReasonPanel
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.saying import why_not

CODE, REASON = "code", "reason"


class ApartPanel(Spoken):
    """`told` carries how many there are whenever they are read; `left` to go back."""

    told = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._rows: Sequence[ApartRow] = ()
        self._ending = 0
        self._title, self._line = words(size=SECTION, bold=True), words(role="muted", wrap=True)
        self._back = Button(kind="link", icon="chevron-left")
        self.add, self.end = Button(kind="primary", icon="plus"), Button(icon="x")
        self.table = RowTable(stretch=2, bold=(0,), muted=(1, 3))
        self.reason = ReasonPanel()
        self._empty = EmptyState("users")
        self._stack = Deck()
        self._arrange()
        self._back.clicked.connect(self.left)
        self.add.clicked.connect(self._ask_whom)
        self.end.clicked.connect(self._ask_to_end)
        self.reason.given.connect(self._give)
        self.reason.left.connect(self._show_list)
        self._empty.pressed.connect(self._ask_whom)

    def tell(self, hand: CaseAtHand) -> None:
        """Reads those of a case."""
        self._hand = hand
        self._read()

    def retranslate(self) -> None:
        writes = self._hand is not None and self._hand.writes
        self._back.setText(self.tr("Contacts log"))
        self._title.setText(self.tr("Must not meet"))
        self._line.setText(
            self.tr("The program warns before a group or a meeting brings them together. Codes only, in both files.")
        )
        self.add.setText(self.tr("Add a case"))
        self.end.setText(self.tr("They may meet again"))
        asking = self._stack.currentWidget() is self.reason
        appear(self.add, writes and not asking)
        appear(self.end, writes and bool(self._rows) and not asking)
        self._empty.tell(
            self.tr("Nobody is kept apart"),
            self.tr("Where two clients must not meet, write down the code of the other case."),
            self.tr("Add a case") if writes else "",
        )
        heads = (self.tr("Case"), self.tr("Since"), self.tr("Why"), self.tr("By"))
        day = self._desk.wording.date
        self.table.tell(heads, [(r.code, day(r.since.date().isoformat()), r.reason, r.by) for r in self._rows])

    def _read(self) -> None:
        if self._hand is not None:
            self._desk.ask(apart_from, self._hand.page.id, then=self._show)

    def _show(self, rows: Sequence[ApartRow]) -> None:
        self._rows = rows
        self.told.emit(len(rows))
        self._show_list()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.table if self._rows else self._empty)
        self.retranslate()

    def _ask_whom(self) -> None:
        self._ending = 0
        self._ask(
            self.tr("Whom must this client not meet?"),
            self.tr("Keep apart"),
            ((CODE, self.tr("Code of the other case")), (REASON, self.tr("Why; no names of the other family"))),
        )

    def _ask_to_end(self) -> None:
        place = self.table.currentIndex().row()
        row = self._rows[place if 0 <= place < len(self._rows) else 0]
        self._ending = row.case_id
        title = self.tr("May they meet again? {code}").format(code=row.code)
        self._ask(title, self.tr("They may meet again"), ((REASON, self.tr("Why they may")),))

    def _ask(self, title: str, action: str, items: tuple[tuple[str, str], ...]) -> None:
        line = self.tr("Both files keep it with the day and your name.")
        self.reason.ask(Asked(title, line, action, self.tr("Leave it as it is"), items))
        self._stack.setCurrentWidget(self.reason)
        self.retranslate()

    def _give(self, given: dict[str, str]) -> None:
        assert self._hand is not None
        case_id, reason = self._hand.page.id, given[REASON]
        if self._ending:
            self._desk.do(end_apart, case_id, self._ending, reason, then=self._done, failed=self._refused)
        else:
            self._desk.do(keep_apart, case_id, given[CODE], reason, then=self._done, failed=self._refused)

    def _done(self, _nothing: object) -> None:
        self._read()

    def _refused(self, problem: Exception) -> None:
        self.reason.refuse(why_not(problem))

    def _arrange(self) -> None:
        for page in (self.table, self._empty, self.reason):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.setSpacing(2 * unit(self))
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(self.end)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit(self))
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addWidget(self._stack, 1)
