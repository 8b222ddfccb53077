"""Registers a paper, a scan, a photo or a recording: it gets its number and counts in the printed file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.casework.documents import Paper
from desktop.casework.paper_files import register_from_disk
from desktop.forms.dates import read_date, typed_date
from desktop.forms.problems import BadAnswer
from desktop.ui import problems
from desktop.ui.desk import Desk
from desktop.ui.inputs import Links
from desktop.ui.inputs.dates import DateEdit
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import SECTION, words
from desktop.ui.screens.document_words import KINDS, MEDIA, said
from desktop.ui.screens.saying import why_not


class DocumentPanel(Spoken):
    """`registered` carries the number of the new document."""

    registered = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case_id = 0
        self._entry_id: int | None = None
        self._path: Path | None = None
        self._heading = words(size=SECTION, bold=True, wrap=True)
        self._banner = Banner("late")
        self.name, self.pages = QLineEdit(), QLineEdit("1")
        self.day = DateEdit(Links(today=lambda: desk.now().date()), False)
        self.kind, self.medium = Combo({}, ""), Combo({}, "")
        self.apart = QCheckBox()
        self._file, self._file_name = Button(icon="paperclip"), words(role="muted", wrap=True)
        self._frames = {
            part: FieldFrame(control)
            for part, control in (
                ("title", self.name),
                ("kind", self.kind),
                ("medium", self.medium),
                ("pages", self.pages),
                ("date", self.day),
            )
        }
        self._safe, self._action = Button(), Button(kind="primary", icon="plus")
        self._arrange()
        self._file.clicked.connect(self._choose_file)
        self._safe.clicked.connect(self.left)
        self._action.clicked.connect(self._register)
        self.name.textChanged.connect(lambda text: self._action.setEnabled(bool(text.strip())))

    def ask(self, case_id: int, entry_id: int | None = None, apart: bool = False) -> None:
        """Begins a new document of a case, perhaps belonging to an entry; `apart` for one of the confidential part."""
        self._case_id, self._entry_id, self._path = case_id, entry_id, None
        self.name.clear()
        self.pages.setText("1")
        self.day.setText(typed_date(self._desk.now().date().isoformat()))
        self.apart.setChecked(apart)
        self.apart.setEnabled(not apart)
        self._banner.tell("late", "")
        self._action.setEnabled(False)
        self.retranslate()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_file(self, path: Path) -> None:
        """Takes a file that was chosen."""
        self._path = path
        self._file_name.setText(path.name)
        if not self.name.text().strip():
            self.name.setText(path.stem)
        self.medium.choose("electronic" if path.suffix.lower() not in (".pdf", ".jpg", ".jpeg", ".png") else "scan")

    def register_button(self) -> Button:
        """The button that registers it."""
        return self._action

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Register a document"))
        labels = {
            "title": (self.tr("What it is"), self.tr("For example: certificate of the hospital.")),
            "kind": (self.tr("Kind"), ""),
            "medium": (self.tr("How it is kept"), ""),
            "pages": (self.tr("Pages"), self.tr("A paper keeps its place in the numbering of the file.")),
            "date": (self.tr("Date of the document"), ""),
        }
        for part, (label, hint) in labels.items():
            self._frames[part].tell(label, hint, needed=part == "title", has_help=False)
        for combo, table, first in ((self.kind, KINDS, "document"), (self.medium, MEDIA, "paper")):
            chosen = combo.choice() or first
            combo.clear()
            for key in table:
                combo.addItem(said(table, key), key)
            combo.choose(chosen)
        self.apart.setText(self.tr("Strictly confidential: kept and printed apart"))
        self._file.setText(self.tr("Choose a file…"))
        self._file_name.setText(
            self._path.name if self._path else self.tr("Without a file: it lies in the paper folder.")
        )
        self._safe.setText(self.tr("Do not register"))
        self._action.setText(self.tr("Register"))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"))
        if name:
            self.take_file(Path(name))

    def _register(self) -> None:
        readable, day = self._day()
        pages = self._pages()
        if not readable or pages is None:
            return
        paper = Paper(
            title=self.name.text().strip(),
            kind=self.kind.choice(),
            medium=self.medium.choice(),
            pages=pages,
            dated_on=day,
            confidential=self.apart.isChecked(),
        )
        self._desk.do(
            register_from_disk, self._case_id, paper, self._path, self._entry_id, then=self._done, failed=self._refused
        )

    def _day(self) -> tuple[bool, date | None]:
        """Whether it can be read, and the day; none may be given."""
        self._frames["date"].set_problem("")
        try:
            text = read_date(self.day.text(), self._desk.now().date(), partial=False)
        except BadAnswer as bad:
            self._frames["date"].set_problem(problems.sentence(bad.code, bad.facts))
            return False, None
        return True, date.fromisoformat(text) if text else None

    def _pages(self) -> int | None:
        text = self.pages.text().strip()
        self._frames["pages"].set_problem("" if text.isdigit() else problems.sentence("not_a_whole_number"))
        return int(text) if text.isdigit() else None

    def _done(self, number: int) -> None:
        self.registered.emit(number)

    def _refused(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))

    def _arrange(self) -> None:
        step = unit(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * step)
        grid.setVerticalSpacing(4 * step)
        grid.addWidget(self._frames["title"], 0, 0, 1, 2)
        for place, part in enumerate(("kind", "medium", "date", "pages")):
            grid.addWidget(self._frames[part], 1 + place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        file_row = QHBoxLayout()
        file_row.setSpacing(3 * step)
        file_row.addWidget(self._file)
        file_row.addWidget(self._file_name, 1)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 3 * step, 0)
        inside.setSpacing(4 * step)
        inside.addLayout(grid)
        inside.addLayout(file_row)
        inside.addWidget(self.apart)
        inside.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self._action)
        card = Panel()
        column = card.column(6, 3)
        column.addWidget(self._heading)
        column.addWidget(self._banner)
        column.addWidget(scrolled(body), 1)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
