"""A new contact begins with a search: perhaps the person is known already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.casework.contact import NewContact, begin_contact
from desktop.casework.intake import Similar, similar_clients
from desktop.ui.case_words import earlier_words
from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.sensitive import keep_to_itself
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.task_group import TaskGroup
from desktop.ui.parts.task_line import TaskText
from desktop.ui.parts.words import TITLE, words
from desktop.ui.screens.screen import Screen

PAUSE_MS = 150
ENOUGH = 3
"""Letters of a name from which it is searched for."""


class NewContactScreen(Screen):
    """Names only propose, a person decides; an urgent call needs no search."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._similar: Sequence[Similar] = ()
        self._back = Button(kind="flat", icon="chevron-left")
        self._title = words(size=TITLE, bold=True)
        self._urgent = Button(icon="phone")
        self._name, self._year = QLineEdit(), QLineEdit()
        keep_to_itself(self._name)
        self._name_frame, self._year_frame = FieldFrame(self._name), FieldFrame(self._year)
        self._found = TaskGroup("diamond", "soon")
        self._note = Banner("accent")
        self._new = Button(kind="primary", icon="user-plus")
        self._pause = QTimer(self)
        self._arrange()
        self._wire()
        self.retranslate()

    def refresh(self) -> None:
        """Starts empty."""
        self._name.clear()
        self._year.clear()
        self._show(())
        self._note.tell("accent", "")
        if not self._knows_names():
            line = self.tr("Without the names nobody can be compared. Check for the same person when they are here.")
            self._note.tell("soon", self.tr("Working with codes only"), line)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Forgets what was typed: a name does not stay on the screen."""
        self._name.clear()
        self._year.clear()
        self._show(())

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("New request"))
        self._back.setText(self.tr("Back"))
        self._title.setText(self.tr("New request"))
        self._urgent.setText(self.tr("Urgent call"))
        self._name_frame.tell(
            self.tr("Surname and name of the client"), self.tr("As far as it is known."), has_help=False
        )
        self._year_frame.tell(self.tr("Year of birth"), self.tr("Four digits, or empty."), has_help=False)
        self._new.setText(self.tr("New person: begin the case"))
        self._show(self._similar)

    def _knows_names(self) -> bool:
        return self._desk.user.sees_names and self._desk.office.names.is_open

    def _look(self) -> None:
        name, year = self._name.text().strip(), self._year.text().strip()
        if len(name) < ENOUGH or not self._knows_names():
            self._show(())
            return
        self._desk.ask(similar_clients, name, int(year) if year.isdigit() else None, then=self._got)

    def _got(self, similar: list[Similar]) -> None:
        self._show(similar)
        nobody = not similar and len(self._name.text().strip()) >= ENOUGH
        self._note.tell("done", self.tr("Nobody of this name is known yet.") if nobody else "")

    def _show(self, similar: Sequence[Similar]) -> None:
        self._similar = similar
        lines = [self._line(row) for row in similar]
        self._found.tell(self.tr("Perhaps the same person"), lines)
        if similar:
            self._note.tell("done", "")

    def _line(self, row: Similar) -> TaskText:
        facts = [self.tr("born {year}").format(year=row.birth_year)] if row.birth_year else []
        if row.ended_at is not None:
            facts.append(earlier_words(row.ended, self._desk.wording.date(row.ended_at.date().isoformat())))
        code = row.code or self.tr("no code yet")
        return TaskText(row.name, code, " · ".join(facts), action=self.tr("It is the same person"))

    def _begin(self, urgent: bool) -> None:
        self._desk.do(begin_contact, urgent, then=self._begun)

    def _begun(self, new: NewContact) -> None:
        self.leave()
        self.case_wanted.emit(new.case_id, new.form_id, new.entry_id)

    def _open(self, place: int) -> None:
        self.case_wanted.emit(self._similar[place].case_id, "", None)

    def _wire(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look)
        for edit in (self._name, self._year):
            edit.textEdited.connect(lambda: self._pause.start(PAUSE_MS))
        self._back.clicked.connect(self.back)
        self._urgent.clicked.connect(lambda: self._begin(urgent=True))
        self._new.clicked.connect(lambda: self._begin(urgent=False))
        self._found.chosen.connect(self._open)
        self._found.acted.connect(self._open)

    def _arrange(self) -> None:
        step = unit(self)
        self._year.setMaxLength(4)
        top = QHBoxLayout()
        top.setSpacing(2 * step)
        top.addWidget(self._title, 1)
        top.addWidget(self._urgent)
        fields = QHBoxLayout()
        fields.setSpacing(6 * step)
        fields.addWidget(self._name_frame, 1)
        self._year_frame.setMaximumWidth(wide(self, 50))
        fields.addWidget(self._year_frame)
        content = QWidget()
        main = QVBoxLayout(content)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(4 * step)
        main.addLayout(fields)
        main.addWidget(self._found)
        main.addWidget(self._note)
        main.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        main.addStretch(1)
        appear(self._note, False)
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 3 * step, 6 * step, 3 * step)
        page.setSpacing(3 * step)
        page.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.addLayout(top)
        page.addWidget(scrolled(content), 1)
