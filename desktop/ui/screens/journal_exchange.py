"""Under a journal that offices exchange: its records as a file for another office, and a file from there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.casework.attaching import EXPORT
from desktop.casework.exchanging import SUFFIX, Offered, give_records, read_records, take_records
from desktop.casework.journals import JournalName
from desktop.casework.names_outside import names_in_journal
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.screens.names_left import NamesLeft
from desktop.ui.screens.saying import why_not


class JournalExchange(Spoken):
    """`told` what is to be said of it (role, sentence, line), `taken` how many records came in."""

    told = Signal(str, str, str)
    taken = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form_id = ""
        self._offered: Offered | None = None
        self._give, self._take = Button(kind="flat", icon="send"), Button(kind="flat", icon="download")
        self.names, self._ask_take = NamesLeft(desk), Banner("accent")
        buttons = QWidget()
        flow = Flow(2 * unit(self), unit(self), parent=buttons)
        flow.addWidget(self._give)
        flow.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit(self))
        for part in (self.names, self._ask_take, buttons):
            column.addWidget(part)
        self._give.clicked.connect(self._begin_giving)
        self._take.clicked.connect(self._ask_file)
        self._ask_take.pressed.connect(self._do_take)
        self.retranslate()

    def tell(self, journal: JournalName) -> None:
        """Offers itself under a journal that is exchanged, and is nowhere under any other."""
        self._form_id, self._offered = journal.form_id, None
        self.names.tell("soon", "")
        self._ask_take.tell("accent", "")
        appear(self, journal.exchanged)

    def retranslate(self) -> None:
        self._give.setText(self.tr("Give to another office …"))
        self._take.setText(self.tr("Take from another office …"))

    def give_to(self, path: Path) -> None:
        """Writes the records of the journal where it was chosen."""
        self._desk.do(give_records, self._form_id, path, then=self._given, failed=self._refused)

    def read(self, path: Path) -> None:
        """Says what a file would bring."""
        self._desk.ask(read_records, self._form_id, path, then=self._show, failed=self._refused)

    def _begin_giving(self) -> None:
        ask = partial(with_password, self._desk, EXPORT, None, self, self._ask_where)
        self.names.ask(names_in_journal, self._form_id, self._desk.wording, then=ask)

    def _ask_where(self) -> None:
        name = f"{self._form_id}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self, self._give.text(), name, f"JSON (*{SUFFIX})")
        if chosen:
            self.give_to(Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(SUFFIX))

    def _given(self, count: int) -> None:
        line = self.tr("Names, people and codes of cases stay here. Look through the texts before you pass it on.")
        self.told.emit("done", self.tr("%n record(s) saved for another office.", "", count), line)

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._take.text(), "", f"JSON (*{SUFFIX})")
        if chosen:
            self.read(Path(chosen))

    def _show(self, offered: Offered) -> None:
        self._offered = offered
        said = self.tr("%n new record(s) from {office}.", "", len(offered.new)).format(office=offered.office)
        numbers = {"known": offered.known, "bad": offered.bad}
        line = self.tr("Here already: {known}. Do not fit the form and stay out: {bad}.").format(**numbers)
        self._ask_take.tell("accent", said, line, self.tr("Take them in") if offered.new else "")

    def _do_take(self) -> None:
        if self._offered is not None:
            offered, self._offered = self._offered, None
            self._ask_take.tell("accent", "")
            self._desk.do(take_records, offered, then=self.taken.emit, failed=self._refused)

    def _refused(self, problem: Exception) -> None:
        self.told.emit("late", why_not(problem), "")
