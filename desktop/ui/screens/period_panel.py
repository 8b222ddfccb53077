"""Another period of keeping for one class of files: years or for ever, from which day, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.forms.checking import BadAnswer
from desktop.forms.dates import read_date, typed_date
from desktop.ui import problems
from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECTION, words


class PeriodPanel(Spoken):
    """`given` carries the years (0 for none), whether for ever, the day as ISO, and the reason."""

    given = Signal(int, bool, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._class = ""
        self._today = date.min
        self._panel = Panel("hover")
        self._title = words(size=SECTION, bold=True, wrap=True)
        self.years, self.since, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        self.for_ever = QCheckBox()
        self._frames = [FieldFrame(part) for part in (self.years, self.since, self.reason)]
        self._refused = words(role="late", wrap=True)
        self._safe, self.go = Button(), Button(kind="primary", icon="check")
        self._arrange()
        self.for_ever.toggled.connect(lambda on: self.years.setEnabled(not on))
        for edit in (self.years, self.since, self.reason):
            edit.textChanged.connect(self._review)
        self.for_ever.toggled.connect(self._review)
        self._safe.clicked.connect(self.left)
        self.go.clicked.connect(self._give)
        self.retranslate()

    def ask(self, class_name: str, today: date) -> None:
        """Asks for one class; the first day of this year is offered."""
        self._class, self._today = class_name, today
        for edit in (self.years, self.reason):
            edit.clear()
        self.since.setText(typed_date(date(today.year, 1, 1).isoformat()))
        self.for_ever.setChecked(False)
        self.refuse("")
        self.retranslate()
        self.years.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Says why it was not done; what was typed stays."""
        self._refused.setText(sentence)
        appear(self._refused, bool(sentence))
        self._review()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Another period for: {kind}").format(kind=self._class))
        labels = (
            self.tr("Years after the closing"),
            self.tr("In force from"),
            self.tr("The rule it comes from, for example an item of the nomenclature"),
        )
        for frame, label in zip(self._frames, labels, strict=True):
            frame.tell(label, has_help=False)
        self.for_ever.setText(self.tr("for ever: goes to the archive and is never destroyed"))
        self._safe.setText(self.tr("Go back"))
        self.go.setText(self.tr("Put in force"))

    def _review(self) -> None:
        counted = self.for_ever.isChecked() or self.years.text().strip().isdigit()
        self.go.setEnabled(bool(counted and self.since.text().strip() and self.reason.text().strip()))

    def _give(self) -> None:
        try:
            since = read_date(self.since.text(), self._today, partial=False)
        except BadAnswer as problem:
            self.refuse(problems.sentence(problem.code, problem.facts))
            return
        years = 0 if self.for_ever.isChecked() else int(self.years.text())
        self.given.emit(years, self.for_ever.isChecked(), since, self.reason.text().strip())

    def _arrange(self) -> None:
        step = unit(self)
        column = self._panel.column(6, 3)
        column.addWidget(self._title)
        column.addWidget(self._frames[0])
        column.addWidget(self.for_ever)
        column.addWidget(self._frames[1])
        column.addWidget(self._frames[2])
        column.addWidget(self._refused)
        for edit in (self.years, self.since):
            edit.setMaximumWidth(wide(self, 40))
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._panel)
        appear(self._refused, False)
