"""How it is printed: the language of the document, with names or codes only, and which copy it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, words
from desktop.ui.translator import LANGUAGES
from desktop.ui.wheel import hold_still


class PrintSettings(Spoken):
    """`changed` when the document must be made anew."""

    changed = Signal()
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._part = "file"
        self._sides = 0
        self._busy = False
        self._title = words(size=GROUP, bold=True)
        self._languages, self._names = QComboBox(), QComboBox()
        self._copy = QLineEdit("1")
        self._frames = [FieldFrame(control) for control in (self._languages, self._names, self._copy)]
        self._sheets = words(size=GROUP, bold=True, wrap=True)
        self._left, self._places = 0, 0
        self._traces = words(role="late", size=SECOND, wrap=True)
        self._handing = words(role="muted", size=SECOND, wrap=True)
        self._print, self._save = Button(kind="primary", icon="printer"), Button(icon="download")
        self._fill()
        self._arrange()
        self._wire()

    def tell(self, language: str, part: str) -> None:
        """`part` is "file", "sealed" or "blank"."""
        self._part = part
        for combo, key in ((self._languages, language), (self._names, self._first())):
            blocked = combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(key)))
            combo.blockSignals(blocked)
        self._print.set_kind("conf" if part == "sealed" else "primary")
        appear(self._frames[1], part == "file" and self._desk.user.sees_names)
        appear(self._frames[2], part == "file")
        self.retranslate()

    def language(self) -> str:
        """The language of the document."""
        return str(self._languages.currentData())

    def coded(self) -> bool:
        """Whether every name is left out."""
        return str(self._names.currentData()) == "coded"

    def copy_number(self) -> int:
        """Which copy it is; the first where nothing sensible is typed."""
        text = self._copy.text().strip()
        return int(text) if text.isdigit() and int(text) > 0 else 1

    def count(self, sides: int) -> None:
        """How many pages are ticked."""
        self._sides = sides
        self.retranslate()

    def say_left(self, found: tuple[int, int]) -> None:
        """Words that may still be names, and in how many forms and papers: before anything coded leaves the office."""
        self._left, self._places = found
        self.retranslate()

    def set_busy(self, busy: bool) -> None:
        """While the pages are made nothing can be printed."""
        self._busy = busy
        self.retranslate()

    def print_button(self) -> Button:
        """The button that prints."""
        return self._print

    def retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        labels = (self.tr("Language of the document"), self.tr("Names"), self.tr("Copy"))
        for frame, label in zip(self._frames, labels, strict=True):
            frame.tell(label, has_help=False)
        self._names.setItemText(0, self.tr("With names"))
        self._names.setItemText(1, self.tr("Codes only"))
        sheets = self.tr("%n sheet(s) on both sides", None, -(-self._sides // 2))
        self._sheets.setText(self.tr("%n page(s)", None, self._sides) + " · " + sheets)
        self._handing.setText(self.tr("Stand beside the printer. Every printing is written in the history."))
        appear(self._handing, self._part != "blank")
        left = self.tr("%n word(s) may still be names.", None, self._left)
        where = self.tr("They stand in {places} forms or papers. Open a form to be asked about them.")
        self._traces.setText(f"{left} {where.format(places=self._places)}")
        appear(self._traces, self._part == "file" and self.coded() and bool(self._left))
        ready = self.tr("Print %n page(s)", None, self._sides)
        self._print.setText(self.tr("Making the pages…") if self._busy else ready)
        self._save.setText(self.tr("Save as PDF"))
        for button in (self._print, self._save):
            button.setEnabled(bool(self._sides) and not self._busy)

    def _first(self) -> str:
        return "full" if self._desk.user.sees_names else "coded"

    def _fill(self) -> None:
        for key, name in LANGUAGES.items():
            self._languages.addItem(name, key)
        for key in ("full", "coded"):
            self._names.addItem("", key)
        hold_still(self._languages, self._names)
        self._copy.setFixedWidth(wide(self, 16))
        self.setFixedWidth(wide(self, 72))

    def _wire(self) -> None:
        self._languages.activated.connect(lambda _place: self.changed.emit())
        self._names.activated.connect(lambda _place: self.changed.emit())
        self._copy.editingFinished.connect(self._copy_typed)
        self._print.clicked.connect(self.print_wanted)
        self._save.clicked.connect(self.save_wanted)

    def _copy_typed(self) -> None:
        if self._copy.isModified():
            self._copy.setModified(False)
            self.changed.emit()

    def _arrange(self) -> None:
        step = unit(self)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3 * step)
        inside.addWidget(self._title)
        for frame in self._frames:
            inside.addWidget(frame)
        inside.addStretch(1)
        ground = Panel("surface", "", 0)
        column = ground.column(4, 2)
        column.addWidget(scrolled(body), 1)
        for part in (self._traces, self._handing, self._sheets, self._print, self._save):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
