"""The people of the office in Settings: who signs in, and everything that can be done about it."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.casework.recovering import sheet_wanted
from desktop.casework.team import PersonRow, add_colleague, may_manage, person_rows
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.people_words import role_name
from desktop.ui.screens.new_colleague import NewColleague
from desktop.ui.screens.own_panel import OwnPanel
from desktop.ui.screens.person_panel import PersonPanel
from desktop.ui.screens.sheet_panel import SheetPanel


class PeoplePanel(Spoken):
    """`ended` when the office got new keys: it is closed, and everybody signs in again."""

    ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: list[PersonRow] = []
        self._list = QGridLayout()
        self._note = words(role="late", bold=True, wrap=True)
        self.banner = Banner("done")
        self.add, self.sheet, self.own = Button(icon="user-plus"), Button(icon="printer"), Button(icon="key-round")
        self.new = NewColleague(desk, secrets.randbelow)
        self.person = PersonPanel(desk)
        self.mine = OwnPanel(desk)
        self.paper = SheetPanel(desk)
        self._parts: tuple[QWidget, ...] = (self.new, self.person, self.mine, self.paper)
        self._arrange()
        self._wire()
        self.close_parts()
        self.retranslate()

    def refresh(self) -> None:
        """Reads who works here."""
        self._desk.ask(person_rows, then=self._show)

    def leave(self) -> None:
        """Forgets every password that was begun."""
        self.close_parts()
        self.banner.tell("done", "")

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add a person"))
        self.sheet.setText(self.tr("New recovery sheet"))
        self.own.setText(self.tr("My password"))
        self._show(self._rows)
        self._say_sheet()

    def close_parts(self) -> None:
        """Puts every part away that asks something."""
        self.new.clear()
        self.person.clear()
        self.mine.clear()
        self.paper.clear()
        self._only(None)

    def _only(self, part: QWidget | None) -> None:
        for one in self._parts:
            appear(one, one is part)
        manages = may_manage(self._desk.office)
        appear(self.add, part is None and manages)
        appear(self.sheet, part is None and manages)
        appear(self.own, part is None)

    def _open(self, part: QWidget) -> None:
        self.banner.tell("done", "")
        self._only(part)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_sheet(self) -> None:
        wanted = sheet_wanted(self._desk.office)
        self._note.setText(self.tr("The recovery sheet was used. Print a new one now: the old one is known."))
        appear(self._note, wanted)

    def _show(self, rows: list[PersonRow]) -> None:
        self._rows = rows
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        manages = may_manage(self._desk.office)
        for place, row in enumerate(rows):
            since = self._desk.wording.date(row.since.isoformat()) if row.since is not None else ""
            self._list.addWidget(words(row.login, bold=True), place, 0)
            self._list.addWidget(words(role_name(row.role)), place, 1)
            self._list.addWidget(words(self.tr("since {day}").format(day=since) if since else "", "muted"), place, 2)
            self._list.addWidget(words(self._notes(row), "late" if row.unknown else "muted", SECOND), place, 3)
            if manages and not row.own:
                button = Button(kind="plain", icon="pencil")
                button.setText(self.tr("Change …"))
                button.setAccessibleName(self.tr("Change {name}").format(name=row.login))
                button.clicked.connect(lambda _checked=False, row=row: self._manage(row))
                self._list.addWidget(button, place, 4)

    def _notes(self, row: PersonRow) -> str:
        said = []
        if row.unknown:
            said.append(self.tr("never let in by this office"))
        if row.bound:
            said.append(self.tr("on one computer only"))
        if row.cases:
            said.append(self.tr("%n open case(s)", "", row.cases))
        return " · ".join(said)

    def _manage(self, row: PersonRow) -> None:
        self._open(self.person)
        self.person.open(row)

    def _added(self, login: str) -> None:
        said = self.tr("{name} can sign in now.").format(name=login)
        self._over(said, self.tr("Hand the password over in person, never on paper with the name."))

    def _over(self, said: str, line: str) -> None:
        self.close_parts()
        self.banner.tell("done", said, line)
        self._say_sheet()
        self.refresh()

    def _add(self, login: str, role: str, password: str, reason: str) -> None:
        def run() -> None:
            self._desk.do(
                add_colleague,
                login,
                role,
                password,
                reason,
                then=lambda _done: self._added(login),
                failed=self.new.refuse,
            )

        with_password(self._desk, "manage_people", None, self, run)

    def _wire(self) -> None:
        self.add.clicked.connect(lambda: self._open(self.new))
        self.sheet.clicked.connect(self._open_sheet)
        self.own.clicked.connect(self._open_own)
        self.new.asked.connect(self._add)
        self.person.ended.connect(self.ended)
        for part in (self.new, self.person, self.mine, self.paper):
            part.left.connect(self.close_parts)
        for part in (self.person, self.mine, self.paper):
            part.done.connect(self._over)

    def _open_sheet(self) -> None:
        self._open(self.paper)
        self.paper.open()

    def _open_own(self) -> None:
        self._open(self.mine)
        self.mine.open()

    def _arrange(self) -> None:
        step = unit(self)
        self._list.setHorizontalSpacing(5 * step)
        self._list.setVerticalSpacing(step)
        self._list.setColumnStretch(3, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        for button in (self.add, self.sheet, self.own):
            buttons.addWidget(button)
        buttons.addStretch(1)
        panel = Panel()
        inside = panel.column()
        inside.addLayout(self._list)
        inside.addWidget(self._note)
        inside.addWidget(self.banner)
        inside.addLayout(buttons)
        inside.addSpacing(2 * step)
        for part in self._parts:
            inside.addWidget(part)
        appear(self.banner, False)
        column = QGridLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel, 0, 0)
