"""Above the numbers: which report, of which period, for whom, and how it goes out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button, IconButton
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import words
from desktop.ui.wheel import hold_still


class ReportHead(Spoken):
    """`chosen` carries the id of a report, `turned` −1 or 1 for the period before or after.

    The buttons of `saving` stand where the screen puts them.
    """

    chosen = Signal(str)
    turned = Signal(int)
    outside_changed = Signal()
    sheet_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._which = QComboBox()
        hold_still(self._which)
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._period = words(bold=True)
        self._outside = QCheckBox()
        self._sheet, self._paper = Button(icon="table"), Button(icon="printer")
        self.saving = QHBoxLayout()
        self._arrange()
        self._which.activated.connect(lambda: self.chosen.emit(self._which.currentData()))
        self._before.clicked.connect(lambda: self.turned.emit(-1))
        self._after.clicked.connect(lambda: self.turned.emit(1))
        self._outside.toggled.connect(self.outside_changed)
        self._sheet.clicked.connect(self.sheet_wanted)
        self._paper.clicked.connect(self.paper_wanted)
        self.retranslate()

    def offer(self, reports: Sequence[tuple[str, str]], chosen: str) -> None:
        """The reports there are: id and name."""
        self._which.clear()
        for report_id, name in reports:
            self._which.addItem(name, report_id)
        self._which.setCurrentIndex(self._which.findData(chosen))

    def say_period(self, text: str) -> None:
        """The period in words."""
        self._period.setText(text)

    def outside(self) -> bool:
        """Whether small numbers of sensitive groups are withheld."""
        return self._outside.isChecked()

    def retranslate(self) -> None:
        self._which.setAccessibleName(self.tr("Which report"))
        self._before.set_name(self.tr("Period before"))
        self._after.set_name(self.tr("Period after"))
        self._outside.setText(self.tr("Leaves the office: withhold small numbers"))
        self._sheet.setText(self.tr("Save as Excel"))
        self._paper.setText(self.tr("Save as PDF"))

    def _arrange(self) -> None:
        step = unit(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * step)
        for part in (self._which, self._before, self._period, self._after, self._outside):
            row.addWidget(part)
        row.addStretch(1)
        self.saving.setSpacing(2 * step)
        for button in (self._sheet, self._paper):
            self.saving.addWidget(button)
