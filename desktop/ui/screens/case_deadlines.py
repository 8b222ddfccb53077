"""Everything that is or was due in a case, with its clause, and the place to say why it could not be done in time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.due import excuse, explain_delay
from desktop.casework.views import TaskRow
from desktop.forms.sheet import clause_of
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.chips import DeadlineChip
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.panel import Line, Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import GROUP, SECOND, words
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.case_open import OpenList
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.reason_panel import Asked, ReasonPanel
from desktop.ui.screens.saying import due_chip, iso, why_not

GROUPS: Final = (
    ("late", ("overdue", "excused")),
    ("soon", ("open", "soon")),
    ("later", ("waiting",)),
    ("done", ("done", "done_late")),
    ("ended", ("ended",)),
)
FOLDED: Final = frozenset({"ended"})


class DeadlinesTab(Spoken):
    """Asks for the form that does a task or answers for something open; `changed` when a reason was written."""

    begin = Signal(str)
    open = Signal(int)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._task: tuple[Callable[..., None], TaskRow] | None = None
        self._unfolded = False
        self._list = Panel()
        self._body = QWidget()
        self._lines = QVBoxLayout()
        self._empty = EmptyState("calendar-days")
        self.reasons, self.open_list = ReasonPanel(), OpenList(desk)
        self._stack = Deck()
        self._arrange()
        self.reasons.left.connect(lambda: self._stack.setCurrentWidget(self._list))
        self.reasons.given.connect(self._write)
        self.open_list.begin.connect(self.begin)
        self.open_list.open.connect(self.open)
        self.open_list.known.connect(self._know_open)

    def tell(self, hand: CaseAtHand) -> None:
        """Shows the deadlines of a case."""
        self._hand = hand
        self._show_list()
        self.retranslate()
        self.open_list.tell(hand)

    def _show_list(self) -> None:
        is_there = self._hand is not None and (self._hand.page.due or self.open_list.rows())
        self._stack.setCurrentWidget(self._list if is_there else self._empty)

    def _know_open(self) -> None:
        if self._stack.currentWidget() is not self.reasons:
            self._show_list()

    def retranslate(self) -> None:
        line = self.tr("What the standard asks for by a certain day stands here as soon as it begins to count.")
        self._empty.tell(self.tr("Nothing is due yet"), line)
        if self._hand is not None:
            self._fill(self._hand)

    def _fill(self, hand: CaseAtHand) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for group, states in GROUPS:
            rows = [row for row in hand.page.due if row.state in states]
            if rows:
                self._add_group(hand, group, rows)
        self._lines.addStretch(1)

    def _add_group(self, hand: CaseAtHand, group: str, rows: list[TaskRow]) -> None:
        self._lines.addWidget(words(f"{self._group_name(group)}  {len(rows)}", size=GROUP, bold=True))
        if group in FOLDED and not self._unfolded:
            more = Button(self.tr("Show them"), kind="link")
            more.clicked.connect(self._unfold)
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            return
        for row in rows:
            self._lines.addWidget(self._row(hand, row))
            self._lines.addWidget(Line())

    def _group_name(self, group: str) -> str:
        return {
            "late": self.tr("Late"),
            "soon": self.tr("Open now"),
            "later": self.tr("Later"),
            "done": self.tr("Done"),
            "ended": self.tr("No longer needed"),
        }[group]

    def _row(self, hand: CaseAtHand, row: TaskRow) -> QWidget:
        step = unit(self)
        holder = QWidget()
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(words(hand.wording.deadline(row.rule), bold=True, wrap=True), 1)
        head.addWidget(DeadlineChip(*due_chip(row, self._desk.now(), hand.wording)), 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(3 * step)
        below.addWidget(words(" · ".join(self._facts(hand, row)), role="muted", size=SECOND, wrap=True), 1)
        for button in self._buttons(hand, row):
            below.addWidget(button)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, step, 0, step)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)
        return holder

    def _facts(self, hand: CaseAtHand, row: TaskRow) -> list[str]:
        facts = []
        if row.due_at is not None:
            facts.append(self.tr("until {time}").format(time=hand.wording.date_time(iso(row.due_at))))
        clause = clause_of(row.source)
        facts += [f"{hand.standard.clause_mark} {clause}".strip()] if clause else [self.tr("good practice")]
        facts.append(row.rule)
        if row.reason:
            facts.append(self.tr("reason: {reason}").format(reason=row.reason))
        return facts

    def _buttons(self, hand: CaseAtHand, row: TaskRow) -> list[Button]:
        if not hand.writes:
            return []
        found = []
        name = hand.wording.deadline(row.rule)
        if row.state == "overdue":
            found.append(self._button(self.tr("Could not be done because…"), name, lambda: self._ask_excuse(row)))
        if row.state == "done_late" and not row.reason:
            found.append(self._button(self.tr("Say why it was late"), name, lambda: self._ask_delay(row)))
        if row.form_id in hand.standard.forms and row.state in ("overdue", "open", "soon"):
            found.append(self._button(self.tr("Open the form"), name, lambda: self.begin.emit(row.form_id)))
        return found

    def _button(self, text: str, name: str, pressed: Callable[[], object]) -> Button:
        button = Button(text, kind="link")
        button.setAccessibleName(f"{text}: {name}")
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    def _ask_excuse(self, row: TaskRow) -> None:
        title = self.tr("Why could it not be done?")
        line = self.tr("The mark stays in the file; the reason stands beside it and is printed in the reports.")
        self._ask(excuse, row, title, line)

    def _ask_delay(self, row: TaskRow) -> None:
        self._ask(explain_delay, row, self.tr("Why was it late?"), self.tr("The reason is kept beside the deadline."))

    def _ask(self, task: Callable[..., None], row: TaskRow, title: str, line: str) -> None:
        assert self._hand is not None
        self._task = (task, row)
        name = self._hand.wording.deadline(row.rule)
        asked = Asked(title, line, self.tr("Keep the reason"), self.tr("Back"), (("reason", name),))
        self._stack.setCurrentWidget(self.reasons)
        self.reasons.ask(asked)

    def _write(self, reasons: dict[str, str]) -> None:
        assert self._task is not None
        task, row = self._task
        place = (row.case_id, row.rule, row.record, row.occurrence)
        self._desk.do(task, *place, reasons["reason"], then=self._written, failed=self._refused)

    def _written(self, _result: None) -> None:
        self._stack.setCurrentWidget(self._list)
        self.changed.emit()

    def _refused(self, problem: Exception) -> None:
        self.reasons.refuse(why_not(problem))

    def _unfold(self) -> None:
        self._unfolded = True
        self.retranslate()

    def _arrange(self) -> None:
        step = unit(self)
        self._lines.setSpacing(step)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 3 * step, 0)
        body.setSpacing(3 * step)
        body.addWidget(self.open_list)
        body.addLayout(self._lines, 1)
        inside = self._list.column(6, 0)
        inside.addWidget(scrolled(self._body))
        for part in (self._list, self._empty, self.reasons):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.addWidget(self._stack)
