"""A paper of the office leaves the program as PDF: after the password, in codes and role words."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.casework.attaching import EXPORT
from desktop.casework.journals import PaperAtHand
from desktop.casework.office import Office
from desktop.casework.paper_sheets import paper_pdf
from desktop.casework.previews import save_as
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password


class PaperOut(QObject):
    """`saved` when the file is there, `failed` with why it is not."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask(self, paper: PaperAtHand) -> None:
        """Asks for the password and for where it goes."""
        with_password(self._desk, EXPORT, None, self._window, lambda: self._choose(paper))

    def save_to(self, paper: PaperAtHand, path: Path) -> None:
        """Writes it where it was chosen."""
        told = (paper.id, path, self._desk.wording)
        self._desk.do(_write, *told, then=lambda _nothing: self.saved.emit(), failed=self.failed.emit)

    def _choose(self, paper: PaperAtHand) -> None:
        title = QCoreApplication.translate("PaperWork", "Save as PDF")
        name, _ = QFileDialog.getSaveFileName(
            self._window, title, f"{paper.form_id}-{paper.year}-{paper.number}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.save_to(paper, Path(name) if Path(name).suffix else Path(name).with_suffix(".pdf"))


def _write(office: Office, paper_id: int, path: Path, wording: Wording) -> None:
    out = BytesIO()
    paper_pdf(office, paper_id, wording, out)
    save_as(office, path, out.getvalue())
