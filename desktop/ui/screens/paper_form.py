"""The fields of a document before it is registered: what it is, how it is kept, its pages and its day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.casework.documents import Paper
from desktop.casework.sniffing import FileType
from desktop.forms.dates import read_date, typed_date
from desktop.forms.problems import BadAnswer
from desktop.ui import problems
from desktop.ui.desk import Desk
from desktop.ui.inputs import Links
from desktop.ui.inputs.dates import DateEdit
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import words
from desktop.ui.screens.document_words import KINDS, MEDIA, said


class PaperForm(Spoken):
    """`changed` when the title changes; `file_wanted` for choosing a file."""

    changed = Signal()
    file_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._file_words = ""
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
        self._arrange()
        self._file.clicked.connect(self.file_wanted)
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.retranslate()

    def begin(self, apart: bool) -> None:
        """Empties everything; `apart` for a paper of the confidential part, which stays one."""
        self.name.clear()
        self.pages.setText("1")
        self.day.setText(typed_date(self._desk.now().date().isoformat()))
        self.apart.setChecked(apart)
        self.apart.setEnabled(not apart)
        self.say_file("")
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_file(self, text: str) -> None:
        """Names the file that was chosen, "" for none."""
        self._file_words = text
        self.retranslate()

    def suggest(self, found: FileType) -> None:
        """Chooses what fits a file."""
        self.kind.choose(found.kind)
        self.medium.choose("scan" if found.shows in ("image", "pdf") else "electronic")

    def is_named(self) -> bool:
        """Whether it has a title."""
        return bool(self.name.text().strip())

    def paper(self) -> Paper | None:
        """What was entered; None where something cannot be read, which is said beside it."""
        readable, day = self._day()
        pages = self._pages()
        if not readable or pages is None:
            return None
        return Paper(
            title=self.name.text().strip(),
            kind=self.kind.choice(),
            medium=self.medium.choice(),
            pages=pages,
            dated_on=day,
            confidential=self.apart.isChecked(),
        )

    def retranslate(self) -> None:
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
        none = self.tr("Without a file: it lies in the paper folder. Files can be dropped here.")
        self._file_name.setText(self._file_words or none)

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
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 3 * step, 0)
        inside.setSpacing(4 * step)
        inside.addLayout(grid)
        inside.addLayout(file_row)
        inside.addWidget(self.apart)
        inside.addStretch(1)
