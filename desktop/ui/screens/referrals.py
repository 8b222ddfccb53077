"""Referrals of all cases: which answers are awaited, late or here, and whom to ring about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from desktop.casework.answering import begin_answer
from desktop.casework.office import WRITES_CASES
from desktop.casework.views_case import ReferralRow, referrals
from desktop.ui import due_words
from desktop.ui.desk import Desk
from desktop.ui.parts.button import Button
from desktop.ui.parts.chips import DEADLINE_LOOKS, Look
from desktop.ui.parts.spoken import appear
from desktop.ui.screens.list_screen import ListScreen

SOON_DAYS: Final = 3


def is_late(row: ReferralRow, today: date) -> bool:
    """Whether an answer was due before today and is not here."""
    return row.answered_on is None and bool(row.answer_until) and row.answer_until < today.isoformat()


class ReferralsScreen(ListScreen):
    """Awaited answers come first; Enter opens the referral."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "send", stretch=2, bold=(1,), muted=(5,))
        self._all: Sequence[ReferralRow] = ()
        self._shown: list[ReferralRow] = []
        self._asked = 0
        self._to_open = Button(icon="folder-open")
        self._answer = Button(kind="primary", icon="pencil")
        self._actions.addStretch(1)
        for button in (self._to_open, self._answer):
            self._actions.addWidget(button)
        self._to_open.clicked.connect(lambda: self._open(self.line()))
        self._answer.clicked.connect(self._write_answer)
        self._empty.pressed.connect(lambda: self.choose("all"))
        self.retranslate()

    def refresh(self) -> None:
        """Reads the referrals afresh."""
        self._desk.ask(referrals, then=self._show)

    def retranslate(self) -> None:
        options = {
            "awaited": self.tr("Answer awaited"),
            "late": self.tr("Answer late"),
            "received": self.tr("Answer here"),
            "all": self.tr("All"),
        }
        line = self.tr("Where clients were sent on to, and what came back.")
        self.say(self.tr("Referrals"), line, options)
        self._to_open.setText(self.tr("Open the referral"))
        self._answer.setText(self.tr("Write down the answer"))
        self._show_chosen()

    def _show(self, rows: Sequence[ReferralRow]) -> None:
        self._all = rows
        late = sum(1 for row in rows if is_late(row, self._desk.now().date()))
        self.badge.emit(str(late) if late else "", "late" if late else "")
        self._show_chosen()

    def _show_chosen(self) -> None:
        today = self._desk.now().date()
        wanted: Mapping[str, list[ReferralRow]] = {
            "awaited": [row for row in self._all if row.answered_on is None],
            "late": [row for row in self._all if is_late(row, today)],
            "received": [row for row in self._all if row.answered_on is not None],
        }
        self._shown = wanted.get(self.chosen(), list(self._all))
        self._shown.sort(key=lambda row: (row.answered_on is not None, row.answer_until or "9999"))
        self._say_empty()
        heads = (
            self.tr("Answer"),
            self.tr("Case"),
            self.tr("Organisation"),
            self.tr("Phone and person"),
            self.tr("For what"),
            self.tr("Sent"),
        )
        self.show_rows(heads, [self._cells(row, today) for row in self._shown])

    def _say_empty(self) -> None:
        if self._all:
            line = self.tr("There are other referrals.")
            self._empty.tell(self.tr("Nothing of this kind"), line, self.tr("Show all"))
        else:
            line = self.tr("Referrals are written in a case; they and their answers appear here.")
            self._empty.tell(self.tr("No referrals yet"), line)

    def _cells(self, row: ReferralRow, today: date) -> tuple[tuple[Look, str] | str, ...]:
        wording = self._desk.wording
        state, text = self._chip(row, today)
        return (
            (DEADLINE_LOOKS[state], text),
            row.code or self.tr("no code yet"),
            row.organisation,
            row.contact,
            wording.words.get(f"options.referral_kind.{row.kind}", row.kind),
            wording.date(row.sent_on.isoformat()),
        )

    def _chip(self, row: ReferralRow, today: date) -> tuple[str, str]:
        wording = self._desk.wording
        if row.answered_on is not None:
            return "done", wording.date(row.answered_on.isoformat())
        if not row.answer_until:
            return "later", self.tr("no day set")
        until = date.fromisoformat(row.answer_until[:10])
        if until < today:
            return "late", due_words.late_words(today - until, by_hours=False)
        if until == today:
            return "today", self.tr("today")
        near = (until - today).days <= SOON_DAYS
        return "soon" if near else "later", wording.date(row.answer_until)

    def _line_changed(self) -> None:
        place = self.line()
        row = self._shown[place] if 0 <= place < len(self._shown) else None
        appear(self._to_open, row is not None)
        appear(self._answer, row is not None and row.answered_on is None and self._desk.user.role in WRITES_CASES)

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            row = self._shown[place]
            self.case_wanted.emit(row.case_id, "", row.entry_id)

    def _write_answer(self) -> None:
        place = self.line()
        if 0 <= place < len(self._shown):
            case_id = self._shown[place].case_id
            self._asked = case_id
            self._desk.do(begin_answer, self._shown[place].entry_id, then=self._answer_begun, failed=self.refused)

    def _answer_begun(self, entry_id: int) -> None:
        self.case_wanted.emit(self._asked, "", entry_id)
