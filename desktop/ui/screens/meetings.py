"""Meetings about cases: when one meets again, what was decided, and the minutes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from desktop.casework.views_meetings import DecisionRow, MeetingRow, meetings
from desktop.casework.wordings import role_word
from desktop.ui.desk import Desk
from desktop.ui.parts.button import Button
from desktop.ui.parts.chips import DEADLINE_LOOKS, Look
from desktop.ui.parts.spoken import appear
from desktop.ui.screens.list_screen import ListScreen
from desktop.ui.screens.row_table import Cell
from desktop.ui.screens.saying import happened, tr

SOON_DAYS = 3


class MeetingsScreen(ListScreen):
    """Enter opens the minutes a line comes from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "users", stretch=2, bold=(1,))
        self._all: Sequence[MeetingRow] = ()
        self._shown: list[MeetingRow] = []
        self._to_open = Button(icon="folder-open")
        self._actions.addStretch(1)
        self._actions.addWidget(self._to_open)
        self._to_open.clicked.connect(lambda: self._open(self.line()))
        self._empty.pressed.connect(lambda: self.choose("minutes"))
        self.retranslate()

    def refresh(self) -> None:
        """Reads the meetings afresh."""
        self._desk.ask(meetings, role_word(self._desk.wording), then=self._show)

    def retranslate(self) -> None:
        options = {
            "next": self.tr("Next meetings"),
            "decisions": self.tr("Decisions"),
            "minutes": self.tr("All minutes"),
        }
        line = self.tr("Case conferences and meetings of the joint team, of all cases.")
        self.say(self.tr("Meetings"), line, options)
        self._to_open.setText(self.tr("Open the minutes"))
        self._show_chosen()

    def _show(self, rows: Sequence[MeetingRow]) -> None:
        self._all = rows
        coming = len(self._coming())
        self.badge.emit(str(coming) if coming else "", "")
        self._show_chosen()

    def _show_chosen(self) -> None:
        lists: Mapping[str, Callable[[], None]] = {
            "next": self._show_next,
            "decisions": self._show_decisions,
            "minutes": self._show_minutes,
        }
        self._say_empty()
        lists.get(self.chosen(), self._show_next)()

    def _coming(self) -> list[MeetingRow]:
        today = self._desk.now().date().isoformat()
        return sorted((row for row in self._all if row.again_on >= today), key=lambda row: row.again_on)

    def _show_next(self) -> None:
        self._shown = self._coming()
        heads = (self.tr("Day"), self.tr("Case"), self.tr("Meeting"), self.tr("Place of the last one"))
        self.show_rows(
            heads,
            [(self._chip(row.again_on), self._code(row), self._title_of(row), row.place) for row in self._shown],
        )

    def _show_decisions(self) -> None:
        found = [(row, decision) for row in self._all for decision in row.decisions]
        found.sort(key=lambda pair: pair[1].until or "9999")
        self._shown = [row for row, _ in found]
        heads = (self.tr("Until"), self.tr("Case"), self.tr("What"), self.tr("Who"))
        self.show_rows(heads, [self._decision(row, decision) for row, decision in found])

    def _decision(self, row: MeetingRow, decision: DecisionRow) -> tuple[Cell, ...]:
        return self._chip(decision.until), self._code(row), decision.what, decision.who

    def _show_minutes(self) -> None:
        self._shown = list(self._all)
        heads = (self.tr("Day and time"), self.tr("Case"), self.tr("Meeting"), self.tr("State"))
        self.show_rows(
            heads,
            [
                (
                    happened(self._desk.wording, row.at),
                    self._code(row),
                    self._title_of(row),
                    tr("not finished") if row.state == "open" else tr("finished"),
                )
                for row in self._shown
            ],
        )

    def _say_empty(self) -> None:
        if self._all:
            self._empty.tell(
                self.tr("Nothing of this kind"), self.tr("There are minutes of meetings."), self.tr("Show the minutes")
            )
        else:
            line = self.tr("Minutes are written in a case; days to meet again and decisions appear here.")
            self._empty.tell(self.tr("No meetings yet"), line)

    def _chip(self, day: str) -> tuple[Look, str]:
        if not day:
            return DEADLINE_LOOKS["later"], self.tr("no day set")
        days = (date.fromisoformat(day[:10]) - self._desk.now().date()).days
        if days == 0:
            return DEADLINE_LOOKS["today"], self.tr("today")
        return DEADLINE_LOOKS["soon" if 0 < days <= SOON_DAYS else "later"], self._desk.wording.date(day)

    def _code(self, row: MeetingRow) -> str:
        return row.code or self.tr("no code yet")

    def _title_of(self, row: MeetingRow) -> str:
        return self._desk.wording.title(row.form_id)

    def _line_changed(self) -> None:
        appear(self._to_open, self.line() >= 0)

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            row = self._shown[place]
            self.case_wanted.emit(row.case_id, "", row.entry_id)
