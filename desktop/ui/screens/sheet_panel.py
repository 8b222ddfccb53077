"""A new recovery sheet while the office is open: made, put on paper, typed back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.recovering import NewSheet, new_recovery_sheet
from desktop.casework.sheets import save_recovery_pdf
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, words
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.sheet_step import SheetStep


class SheetPanel(Spoken):
    """`done` carries what was done and a line about it, once the sheet was typed back from the paper."""

    done = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._waiting = 0
        self._title = words(size=GROUP, bold=True, wrap=True)
        self._line = words(wrap=True)
        self.step = SheetStep()
        self._banner = Banner("late")
        self._cancel, self.make, self.proved = Button(), Button(kind="primary"), Button(kind="primary")
        self._arrange()
        self.step.edited.connect(lambda: self.proved.setEnabled(self.step.is_ready()))
        self.step.pdf_asked.connect(self._save)
        self._cancel.clicked.connect(self.left)
        self.make.clicked.connect(self._ask)
        self.proved.clicked.connect(self._over)
        self.retranslate()

    def open(self) -> None:
        """Says first what it means."""
        self._show(made=False)
        self._banner.tell("late", "")
        self.make.setFocus()

    def clear(self) -> None:
        """Keeps nothing of a sheet."""
        self.step.forget()
        self._show(made=False)

    def retranslate(self) -> None:
        self._title.setText(self.tr("A new recovery sheet"))
        self._line.setText(
            self.tr("The old sheet opens nothing from then on: destroy it. The new one is shown this once.")
        )
        self._cancel.setText(self.tr("Cancel"))
        self.make.setText(self.tr("Make a new sheet"))
        self.proved.setText(self.tr("The paper is right"))

    def _show(self, made: bool) -> None:
        before: tuple[QWidget, ...] = (self._title, self._line, self._cancel, self.make)
        after: tuple[QWidget, ...] = (self.step, self.proved)
        for part in (*before, *after):
            appear(part, (part in after) == made)
        self.make.setEnabled(True)
        self.proved.setEnabled(False)

    def _ask(self) -> None:
        with_password(self._desk, "change_keys", None, self, self._run)

    def _run(self) -> None:
        self.make.setEnabled(False)
        self._desk.do(new_recovery_sheet, then=self._made, failed=self._refuse)

    def _made(self, found: NewSheet) -> None:
        self._waiting = found.waiting
        self._show(made=True)
        self.step.show_sheet(found.sheet)
        self.step.begin()

    def _save(self, path: str, sheets: object) -> None:
        self._desk.do(save_recovery_pdf, sheets, self._desk.wording, Path(path), failed=self._refuse)

    def _over(self) -> None:
        line = self.tr(
            "The strictly confidential part of {count} cases opens with it once a colleague named there signed in."
        )
        self.clear()
        self.done.emit(
            self.tr("The new recovery sheet is in force. Destroy the old one."),
            line.format(count=self._waiting) if self._waiting else "",
        )

    def _refuse(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))
        self.make.setEnabled(True)

    def _arrange(self) -> None:
        step = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addStretch(1)
        for button in (self._cancel, self.make, self.proved):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * step)
        for part in (self._title, self._line, self.step, self._banner):
            column.addWidget(part)
        column.addLayout(buttons)
