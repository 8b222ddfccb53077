"""The line over an open paper of the office: back to its journal, what became of it, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.casework.journals import PaperAtHand
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words


class PaperHead(Spoken):
    """What is pressed goes upward; a paper that is being filled in can be neither printed nor struck out."""

    left = Signal()
    files_wanted = Signal()
    pdf_wanted = Signal()
    strike_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._paper: PaperAtHand | None = None
        self._filling = False
        self._back, self._strike = Button(kind="link", icon="chevron-left"), Button(kind="flat", icon="x")
        self._files, self._pdf = Button(kind="flat", icon="paperclip"), Button(kind="flat", icon="printer")
        self._state = words(role="muted", size=SECOND, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * unit(self))
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._state, 1)
        for button in (self._files, self._pdf, self._strike):
            row.addWidget(button)
        self._back.clicked.connect(self.left)
        self._files.clicked.connect(self.files_wanted)
        self._pdf.clicked.connect(self.pdf_wanted)
        self._strike.clicked.connect(self.strike_wanted)
        self.retranslate()

    def tell(self, paper: PaperAtHand | None, filling: bool) -> None:
        """Says which paper is open, and whether it is being filled in."""
        self._paper, self._filling = paper, filling
        self.retranslate()

    def retranslate(self) -> None:
        self._back.setText(self.tr("All lines of this journal"))
        self._strike.setText(self.tr("Strike this line out"))
        self._pdf.setText(self.tr("Save as PDF"))
        paper = self._paper
        strikes = paper is not None and paper.state == "finished" and not paper.struck and paper.may_write
        appear(self._strike, strikes)
        appear(self._pdf, paper is not None and not self._filling)
        if paper is None:
            return
        self._files.setText(self.tr("Files: {count}").format(count=paper.files))
        said = self.tr("No. {number} of {year}, written by {who}").format(
            number=paper.number, year=paper.year, who=paper.by
        )
        if paper.struck:
            said = self.tr("{line} · struck out: {reason}").format(line=said, reason=paper.struck_reason)
        self._state.setText(said)
