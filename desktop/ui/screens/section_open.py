"""The strictly confidential section while it stands open: answers, notes and papers, and how long it still does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.views_sealed import SealedPaper, SectionView
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.picture import Picture
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, SECTION, words
from desktop.ui.screens.document_file import DocumentFile
from desktop.ui.screens.entry_sheet import PlainPage
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.section_note import SectionNote
from desktop.ui.screens.section_people import SectionPeople

SIDE = 76


class OpenSection(Spoken):
    """`used` whenever somebody reads or writes; papers are asked for by their number."""

    used = Signal()
    close_wanted = Signal()
    print_wanted = Signal()
    add_wanted = Signal()
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._papers: tuple[SealedPaper, ...] = ()
        self._seconds = 0
        self._title = words(size=SECTION, bold=True)
        self._left = words(role="conf", bold=True)
        self._print, self.close_now = Button(icon="printer"), Button(kind="conf", icon="lock")
        self.page = PlainPage()
        self.note = SectionNote(desk)
        self._papers_title = words(size=GROUP, bold=True)
        self.papers = RowTable(stretch=1)
        self.file = DocumentFile(desk, narrow=True)
        self._case: tuple[int, str] = (0, "")
        self._no_papers = words(role="muted", size=SECOND, wrap=True)
        self._add = Button(icon="plus")
        self.people = SectionPeople(desk)
        self._arrange()
        self._wire()
        self.retranslate()

    def tell(self, view: SectionView, wording: Wording, code: str) -> None:
        """Shows everything in the section."""
        self._case = (view.case_id, code)
        place = self.page.verticalScrollBar().value()
        self.page.show_sheets(view.sheets, wording)
        self.page.verticalScrollBar().setValue(place)
        self._papers = view.papers
        self.note.tell(view)
        self.people.tell(view)
        self.retranslate()

    def tick(self, seconds: int) -> None:
        """How long it still stands open."""
        self._seconds = seconds
        self._say_left()

    def flush(self) -> None:
        """Gives out what is typed, before the section closes."""
        self.note.flush()

    def clear(self) -> None:
        """Takes everything off the screen, so that nothing of it stays in a widget."""
        self.page.clear()
        self.page.document().clearUndoRedoStacks()
        self._papers = ()
        self.file.clear()
        self.note.clear()
        self.people.clear()
        self.retranslate()

    def add_button(self) -> Button:
        """The button that registers a strictly confidential paper."""
        return self._add

    def retranslate(self) -> None:
        self._title.setText(self.tr("The section is open"))
        self._say_left()
        self._print.setText(self.tr("Print the sealed volume"))
        close = self.tr("Close it now")
        self.close_now.setText(f"{close}  F12")
        self.page.setAccessibleName(self.tr("Strictly confidential answers and notes"))
        self._papers_title.setText(self.tr("Strictly confidential papers"))
        rows = [(str(row.number), row.title) for row in self._papers]
        self.papers.tell(("№", self.tr("Document")), rows)
        self.papers.setAccessibleName(self._papers_title.text())
        self._no_papers.setText(self.tr("None yet."))
        appear(self.papers, bool(rows))
        appear(self._no_papers, not rows)
        self._add.setText(self.tr("Add a paper or file"))

    def _look_at(self, place: int) -> None:
        self.used.emit()
        if 0 <= place < len(self._papers) and self._papers[place].file_name:
            self.file.tell(*self._case, self._papers[place].number)
        else:
            self.file.clear()

    def _say_left(self) -> None:
        left = f"{self._seconds // 60}:{self._seconds % 60:02}"
        self._left.setText(self.tr("closes by itself in {time}").format(time=left))

    def _wire(self) -> None:
        self._print.clicked.connect(self.print_wanted)
        self.close_now.clicked.connect(self.close_wanted)
        self._add.clicked.connect(self.add_wanted)
        self.file.used.connect(self.used)
        self.page.verticalScrollBar().valueChanged.connect(lambda _value: self.used.emit())
        self.page.selectionChanged.connect(self.used)
        self.page.cursorPositionChanged.connect(self.used)
        self.papers.selectionModel().currentChanged.connect(lambda now, _before: self._look_at(now.row()))
        self.note.used.connect(self.used)
        self.note.kept.connect(self.changed)
        self.people.changed.connect(self.changed)

    def _arrange(self) -> None:
        step = unit(self)
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(Picture("lock-open", "conf", 5))
        head.addWidget(self._title)
        head.addWidget(self._left, 1)
        head.addWidget(self._print)
        head.addWidget(self.close_now)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        card = Panel()
        card.column(1, 0).addWidget(self.page)
        left = QVBoxLayout()
        left.setSpacing(3 * step)
        left.addWidget(card, 1)
        left.addWidget(self.note)
        side = Panel()
        papers = side.column(4, 2)
        for part in (self._papers_title, self.papers, self.file, self._no_papers, self._add):
            papers.addWidget(part)
        beside = QWidget()
        beside.setFixedWidth(wide(self, SIDE))
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(3 * step)
        right.addWidget(side)
        right.addWidget(self.people)
        right.addStretch(1)
        rolled = scrolled(beside)
        rolled.setFixedWidth(wide(self, SIDE) + 3 * step)
        body = QHBoxLayout()
        body.setSpacing(4 * step)
        body.addLayout(left, 1)
        body.addWidget(rolled)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(3 * step)
        column.addLayout(head)
        column.addLayout(body, 1)
