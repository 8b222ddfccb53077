"""The line over an open paper of the office: back to its journal, what became of it, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.journals import PaperAtHand
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words

READING, FILLING, FILES = "reading", "filling", "files"


class PaperHead(Spoken):
    """What is pressed goes upward; what is being filled in is not printed, and files have their own way back."""

    left = Signal()
    files_wanted = Signal()
    pdf_wanted = Signal()
    strike_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._paper: PaperAtHand | None = None
        self._doing = READING
        self._back, self._strike = Button(kind="link", icon="chevron-left"), Button(kind="flat", icon="x")
        self._files, self._pdf = Button(kind="flat", icon="paperclip"), Button(kind="flat", icon="printer")
        self._ways = QWidget()
        self._state = words(role="muted", size=SECOND, wrap=True)
        self._arrange()
        self._back.clicked.connect(self.left)
        self._files.clicked.connect(self.files_wanted)
        self._pdf.clicked.connect(self.pdf_wanted)
        self._strike.clicked.connect(self.strike_wanted)
        self.retranslate()

    def tell(self, paper: PaperAtHand | None, doing: str) -> None:
        """Says which paper is open, and what is being done with it."""
        self._paper, self._doing = paper, doing
        self.retranslate()

    def retranslate(self) -> None:
        self._back.setText(self.tr("All lines of this journal"))
        self._strike.setText(self.tr("Strike this line out"))
        self._pdf.setText(self.tr("Save as PDF"))
        paper = self._paper
        strikes = paper is not None and paper.state == "finished" and not paper.struck and paper.may_write
        appear(self._ways, self._doing != FILES)
        appear(self._pdf, paper is not None and self._doing != FILLING)
        appear(self._strike, strikes)
        if paper is None:
            return
        self._files.setText(self.tr("Files: {count}").format(count=paper.files))
        said = self.tr("No. {number} of {year}, written by {who}").format(
            number=paper.number, year=paper.year, who=paper.by
        )
        if paper.struck:
            said = self.tr("{line} · struck out: {reason}").format(line=said, reason=paper.struck_reason)
        self._state.setText(said)

    def _arrange(self) -> None:
        step = unit(self)
        # In a long language all of it in one line would be wider than the smallest screen.
        flow = Flow(2 * step, step, parent=self._ways)
        for button in (self._back, self._files, self._pdf, self._strike):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step)
        column.addWidget(self._ways)
        column.addWidget(self._state)
