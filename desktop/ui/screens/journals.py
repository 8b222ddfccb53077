"""Journals: the registers the program keeps, and the papers of the office that people write."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.journals import JournalName, PaperAtHand, journal_lines, journals_in, paper_at_hand
from desktop.casework.names_outside import names_in_journal
from desktop.casework.office import Office
from desktop.casework.office_papers import start_paper
from desktop.casework.previews import save_as
from desktop.casework.registers import RegisterView, shown_text
from desktop.casework.report_papers import register_pdf, register_sheet
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, SECOND, TITLE, words
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.import_panel import ImportPanel
from desktop.ui.screens.journal_tools import JournalTools
from desktop.ui.screens.names_left import NamesLeft
from desktop.ui.screens.paper_work import PaperWork
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.screen import Screen

SHEET, PDF = ".xlsx", ".pdf"
NAMES_WIDE: Final = 84


class JournalsScreen(Screen):
    """On the left every journal, on the right its lines, or the paper that is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._names: Sequence[JournalName] = ()
        self._view: RegisterView | None = None
        self._title, self._line = words(size=TITLE, bold=True), words(role="muted", size=SECOND, wrap=True)
        self._banner, self.left = Banner("late"), NamesLeft(desk)
        self.journals, self.lines = RowTable(stretch=0, bold=(0,)), RowTable(stretch=2)
        self.work, self.bringing, self.tools = PaperWork(desk), ImportPanel(desk), JournalTools(desk)
        self._journal_title = words(size=GROUP, bold=True, wrap=True)
        self._empty = EmptyState("book-open")
        self._new, self._to_open = Button(kind="primary", icon="plus"), Button(icon="folder-open")
        self._sheet, self._paper, self._bring = Button(icon="table"), Button(icon="printer"), Button(icon="download")
        self._list, self._deck, self._lines_deck = QWidget(), Deck(), Deck()
        self._arrange()
        self._wire()
        self.retranslate()

    def hasHeightForWidth(self) -> bool:
        """The tables take the height they get."""
        return False

    def refresh(self) -> None:
        """Reads the journals afresh."""
        self._desk.ask(journals_in, then=self._show_names)

    def leave(self) -> None:
        """Saves what is typed and takes windows of files away."""
        self.work.flush()
        self.work.files.close_windows()

    def open_journal(self, form_id: str) -> None:
        """Shows a journal, for example from another screen."""
        places = [place for place, name in enumerate(self._names) if name.form_id == form_id]
        if places:
            self.journals.setCurrentIndex(self.journals.model().index(places[0], 0))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Journals"))
        self._title.setText(self.tr("Journals"))
        self._line.setText(self.tr("Lines are numbered and never deleted; a wrong one is struck out with a reason."))
        self._new.setText(self.tr("New line"))
        self._to_open.setText(self.tr("Open"))
        self._sheet.setText(self.tr("Save as Excel"))
        self._paper.setText(self.tr("Save as PDF"))
        self._bring.setText(self.tr("Bring rows from Excel"))
        self.journals.setAccessibleName(self.tr("Journals"))
        self.lines.setAccessibleName(self.tr("Lines"))
        if self._names:
            self._show_names(self._names)

    def _show_names(self, names: Sequence[JournalName]) -> None:
        self._names = names
        wording = self._desk.wording
        rows = [(wording.title(name.form_id), "" if name.kept_by_program else str(name.lines)) for name in names]
        self.journals.tell((self.tr("Journal"), self.tr("Lines")), rows)
        self._show_lines()

    def _name(self) -> JournalName | None:
        place = self.journals.currentIndex().row()
        return self._names[place] if 0 <= place < len(self._names) else None

    def _show_lines(self) -> None:
        name = self._name()
        if name is None:
            return
        self._deck.setCurrentWidget(self._list)
        self.left.tell("soon", "")
        self._journal_title.setText(self._desk.wording.title(name.form_id))
        appear(self._new, name.may_write)
        appear(self._bring, name.may_write and name.plain)
        self.tools.tell(name)
        self._desk.ask(journal_lines, name.form_id, self._desk.wording, then=self._show, failed=self._refused)

    def _show(self, view: RegisterView) -> None:
        self._view = view
        rows = [[shown_text(cell, self._desk.wording) for cell in line.cells] for line in view.lines]
        self.lines.tell(view.heads, rows)
        if rows:
            self.lines.setCurrentIndex(self.lines.model().index(len(rows) - 1, 0))
        name = self._name()
        kept = name is not None and name.kept_by_program
        line = self.tr("The program fills it from the cases.") if kept else self.tr("Nothing is written here yet.")
        self._empty.tell(self.tr("No lines"), line)
        self._lines_deck.setCurrentWidget(self.lines if rows else self._empty)
        appear(self._to_open, bool(rows))

    def _open(self, place: int) -> None:
        if self._view is None or not 0 <= place < len(self._view.lines):
            return
        line = self._view.lines[place]
        if line.case_id is not None:
            self.case_wanted.emit(line.case_id, "", line.paper_id)
        elif line.paper_id is not None:
            self._open_paper(line.paper_id)

    def _begin(self) -> None:
        name = self._name()
        if name is not None:
            self._desk.do(start_paper, name.form_id, then=self._open_paper, failed=self._refused)

    def _open_paper(self, paper_id: int) -> None:
        someone = self._desk.wording.say("role.other")
        self._desk.ask(paper_at_hand, paper_id, someone, then=self._show_paper, failed=self._refused)

    def _show_paper(self, paper: PaperAtHand) -> None:
        self.work.tell(paper)
        self._deck.setCurrentWidget(self.work)

    def save_to(self, path: Path) -> None:
        """Writes the journal that is shown as a spreadsheet or as PDF, by the ending of the name."""
        if self._view is not None:
            self._desk.do(_write, path, self._view, self._desk.wording, then=self._saved, failed=self._refused)

    def _save_outside(self, ending: str) -> None:
        if self._view is not None:
            ask = partial(with_password, self._desk, "export", None, self, lambda: self._ask_where(ending))
            self.left.ask(names_in_journal, self._view.form_id, self._desk.wording, then=ask)

    def _ask_where(self, ending: str) -> None:
        if self._view is None:
            return
        kinds = "Excel (*.xlsx)" if ending == SHEET else "PDF (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the journal"), f"{self._view.form_id}{ending}", kinds)
        if name:
            self.save_to(Path(name) if Path(name).suffix else Path(name).with_suffix(ending))

    def bring(self, path: Path) -> None:
        """Shows what would become of the rows of a spreadsheet."""
        name = self._name()
        if name is not None:
            self.bringing.begin(name.form_id, path)
            self._deck.setCurrentWidget(self.bringing)

    def _ask_what_to_bring(self) -> None:
        kinds = "Excel, LibreOffice (*.xlsx *.xls *.ods)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Bring rows from Excel"), "", kinds)
        if name:
            self.bring(Path(name))

    def _taken(self, count: int) -> None:
        self._banner.tell("done", self.tr("%n row(s) taken.", "", count))
        self.refresh()

    def _saved(self, _nothing: object) -> None:
        line = self.tr("The file is not locked: whoever has it can read it. Keep it safe.")
        self._banner.tell("done", self.tr("The journal is saved."), line)

    def _refused(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))

    def _wire(self) -> None:
        self.journals.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_lines())
        self.lines.opened.connect(self._open)
        self._to_open.clicked.connect(lambda: self._open(self.lines.currentIndex().row()))
        self._new.clicked.connect(self._begin)
        self._sheet.clicked.connect(lambda: self._save_outside(SHEET))
        self._paper.clicked.connect(lambda: self._save_outside(PDF))
        self._bring.clicked.connect(self._ask_what_to_bring)
        self.bringing.left.connect(self._show_lines)
        self.bringing.taken.connect(self._taken)
        self.tools.taken.connect(self._taken)
        self.tools.told.connect(self._banner.tell)
        self.tools.changed.connect(self.refresh)
        self.work.left.connect(self.refresh)
        self.work.changed.connect(self.refresh)

    def _arrange(self) -> None:
        step = unit(self)
        self._lines_deck.addWidget(self.lines)
        self._lines_deck.addWidget(self._empty)
        actions = QWidget()
        # In a long language five buttons in one line would be wider than the smallest screen.
        flow = Flow(2 * step, step, parent=actions)
        for button in (self._new, self._to_open, self._sheet, self._paper, self._bring):
            flow.addWidget(button)
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * step)
        inside.addWidget(self._journal_title)
        inside.addWidget(self._lines_deck, 1)
        inside.addWidget(actions)
        inside.addWidget(self.tools)
        for widget in (self._list, self.work, self.bringing):
            self._deck.addWidget(widget)
        self.journals.setFixedWidth(wide(self, NAMES_WIDE))
        body = QHBoxLayout()
        body.setSpacing(4 * step)
        body.addWidget(self.journals)
        body.addWidget(self._deck, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(2 * step)
        for widget in (self._title, self._line, self._banner, self.left):
            column.addWidget(widget)
        column.addLayout(body, 1)


def _write(office: Office, path: Path, view: RegisterView, wording: Wording) -> None:
    # What leaves the window has codes and role words, also where the screen shows names.
    lines = journal_lines(office.coded(), view.form_id, wording)
    out = BytesIO()
    (register_sheet if path.suffix.lower() == SHEET else register_pdf)(office, lines, wording, out)
    save_as(office, path, out.getvalue())
