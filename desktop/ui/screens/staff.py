"""Staff and load: what each colleague carries beside the norm, and giving cases to another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.casework.load import (
    Assigned,
    LoadRow,
    assign_cases,
    load_of_office,
    protocol_pdf,
)
from desktop.casework.names_outside import words_that_name
from desktop.casework.office import Office
from desktop.casework.permissions import may
from desktop.casework.previews import EXPORT, save_as
from desktop.casework.suited import Carried, Lack, LackRow, Taker, carried_and_takers, lacks_of_office
from desktop.standards.limits import Standing
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.parts.button import Button
from desktop.ui.parts.chips import DEADLINE_LOOKS, Look
from desktop.ui.parts.spoken import appear
from desktop.ui.people_words import role_name
from desktop.ui.screens.assign_panel import AssignPanel
from desktop.ui.screens.lack_note import lacks_said
from desktop.ui.screens.list_screen import ListScreen
from desktop.ui.screens.names_left import NamesLeft

LACKS = "lacks"
Seen = tuple[tuple[LoadRow, ...], tuple[LackRow, ...]]
LOOKS = {"over": "late", "near": "soon", "acknowledged": "later", "within": "done"}


class StaffScreen(ListScreen):
    """Those over the norm come first; the head and the supervisor give cases to another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "users", stretch=2, bold=(0,), muted=(2,))
        self._rows: Sequence[LoadRow] = ()
        self._lacks: Sequence[tuple[LackRow, Lack]] = ()
        self._last: Assigned | None = None
        self.panel, self.left = AssignPanel(desk), NamesLeft(desk)
        self._column.insertWidget(self._column.indexOf(self._banner) + 1, self.left)
        self._stack.addWidget(self.panel)
        self._protocol, self._assign = Button(icon="printer"), Button(kind="primary", icon="send")
        self._actions.addStretch(1)
        for button in (self._protocol, self._assign):
            self._actions.addWidget(button)
        appear(self._protocol, False)
        self._assign.clicked.connect(lambda: self._open(self.line()))
        self._protocol.clicked.connect(self._save_outside)
        self.panel.left.connect(self._show_chosen)
        self.panel.wanted.connect(self._give)
        self.retranslate()

    def refresh(self) -> None:
        """Counts afresh."""
        self._desk.ask(_seen, then=self._show)

    def retranslate(self) -> None:
        line = self.tr("What each colleague carries now and this year, beside the norm of the standard.")
        options = {"all": self.tr("All")}
        if may(self._desk.user.role, "assign_cases"):
            options[LACKS] = self.tr("Something asked is not there")
        self.say(self.tr("Staff and load"), line, options)
        self._assign.setText(self.tr("Hand cases over"))
        self._protocol.setText(self.tr("Save the protocol"))
        self._show_chosen()

    def save_protocol(self, path: Path) -> None:
        """Writes the protocol of the last hand-over."""
        if self._last is not None:
            self._desk.do(_write, path, self._last, self._desk.wording, then=self._saved, failed=self.refused)

    def _show(self, seen: Seen) -> None:
        self._rows, lacking = seen
        self._lacks = [(row, lack) for row in lacking for lack in row.lacks]
        over = sum(1 for row in self._rows if row.state == "over")
        self.badge.emit(str(over) if over else "", "late" if over else "")
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self.chosen() == LACKS:
            self._show_lacks()
            return
        heads = (
            self.tr("Colleague"),
            self.tr("Norm"),
            self.tr("Role"),
            self.tr("Led by"),
            self.tr("This year"),
            self.tr("Open"),
            self.tr("Overdue"),
        )
        self.show_rows(heads, [self._cells(row) for row in self._rows])

    def _cells(self, row: LoadRow) -> tuple[tuple[Look, str] | str, ...]:
        return (
            row.login,
            (DEADLINE_LOOKS[LOOKS[row.state]], self._norm(row)),
            row.function or role_name(row.role),
            row.led_by,
            str(row.cases_of_year) if may(row.role, "write_cases") else "–",
            str(row.open_cases),
            str(row.overdue) if row.overdue else "–",
        )

    def _show_lacks(self) -> None:
        self._empty.tell(self.tr("Nothing is missing"), self.tr("Everybody has what her role and her cases ask for."))
        of_a_lack = (
            self.tr("Colleague"),
            self.tr("Case or role"),
            self.tr("What is in the way"),
            self.tr("Would suit better"),
            self.tr("Noted reason"),
        )
        self.show_rows(of_a_lack, [self._lack_cells(row, lack) for row, lack in self._lacks])

    def _lack_cells(self, row: LackRow, lack: Lack) -> tuple[str, ...]:
        said = lacks_said((lack,), self._desk.wording)
        return (row.login, row.code or role_name(row.role), said, row.better or "–", row.reason or "–")

    def _norm(self, row: LoadRow) -> str:
        worst = [one for one in row.standings if one.state == row.state]
        if not worst or row.state == "within":
            return self.tr("within the norm")
        one: Standing = worst[0]
        label = self._desk.wording.deadline(one.limit.id)
        return self.tr("{what}: {count} of {most}").format(what=label, count=one.count, most=one.limit.most)

    def _line_changed(self) -> None:
        giver, _ = self._giver(self.line())
        appear(self._assign, may(self._desk.user.role, "assign_cases") and giver is not None and giver.open_cases > 0)

    def _giver(self, place: int) -> tuple[LoadRow | None, frozenset[int]]:
        """Whose cases the line speaks of, and which of them; none for a line about all of them or about a role."""
        lacking = [row for row, _ in self._lacks]
        rows: Sequence[LoadRow | LackRow] = lacking if self.chosen() == LACKS else self._rows
        row = rows[place] if 0 <= place < len(rows) else None
        if row is None or isinstance(row, LoadRow):
            return row, frozenset()
        giver = next((one for one in self._rows if one.uid == row.uid), None)
        return giver, frozenset({row.case_id} if row.case_id else ())

    def _open(self, place: int) -> None:
        giver, about = self._giver(place)
        if giver is not None and may(self._desk.user.role, "assign_cases"):
            login = giver.login
            self._desk.ask(
                carried_and_takers,
                giver.uid,
                then=lambda found: self._ask(login, about, *found),
                failed=self.refused,
            )

    def _ask(self, login: str, about: frozenset[int], cases: Sequence[Carried], takers: Sequence[Taker]) -> None:
        self.panel.ask(login, cases, takers, about)
        self._stack.setCurrentWidget(self.panel)
        appear(self._assign, False)

    def _give(self, cases: list[int], to: str, reason: str) -> None:
        self._desk.do(assign_cases, cases, to, reason, then=self._given, failed=self.panel.refuse)

    def _given(self, assigned: Assigned) -> None:
        self._last = assigned
        appear(self._protocol, True)
        line = ""
        if assigned.closed:
            line = self.tr(
                "The strictly confidential part stays closed to {name} until {name} is named there: {codes}."
            )
            line = line.format(name=assigned.taker, codes=", ".join(assigned.closed))
        said = self.tr("%n case(s) handed over to {name}.", "", len(assigned.codes)).format(name=assigned.taker)
        self._banner.tell("done", said, line)
        self.refresh()

    def _save_outside(self) -> None:
        said = (self._last.reason,) if self._last is not None else ()
        ask = partial(with_password, self._desk, EXPORT, None, self, self._ask_where)
        self.left.ask(words_that_name, said, then=ask)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the protocol"), "protocol.pdf", "PDF (*.pdf)")
        if name:
            self.save_protocol(Path(name))

    def _saved(self, _nothing: object) -> None:
        self._banner.tell("done", self.tr("The protocol is saved."), self.tr("Both sign it; it has codes only."))


def _seen(office: Office) -> Seen:
    gives = may(office.user.role, "assign_cases")
    return load_of_office(office), lacks_of_office(office) if gives else ()


def _write(office: Office, path: Path, assigned: Assigned, wording: Wording) -> None:
    out = BytesIO()
    protocol_pdf(office, assigned, wording, out)
    save_as(office, path, out.getvalue())
