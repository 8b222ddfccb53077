"""What leaves the program from the screen before printing: to a file or a printer, after the password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.casework.paper import NAMED
from desktop.casework.previews import EXPORT, Preview, note_printed, save_blank, save_preview
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.tasks import Failed, Then


class PrintOut(QObject):
    """`file_chosen` and `printer_chosen` once the person proved who she is and chose where to."""

    file_chosen = Signal(object)
    printer_chosen = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def save(self, preview: Preview | None, case_id: int) -> None:
        """Asks where the PDF should go; a case leaves the locked files only after the password."""
        if preview is not None:
            self._proven(EXPORT, preview, case_id, lambda: self._ask_name(preview))

    def print(self, preview: Preview | None, case_id: int) -> None:
        """Asks for a printer; pages with names only after the password."""
        if preview is not None and preview.named:
            self._proven(NAMED, preview, case_id, self._ask_printer)
        elif preview is not None:
            self._ask_printer()

    def write(self, case_id: int, preview: Preview, path: Path, pages: int, then: Then, failed: Failed) -> None:
        """Has casework write the PDF there."""
        if preview.part == "blank":
            self._desk.do(save_blank, path, preview, then=then, failed=failed)
        else:
            self._desk.do(save_preview, case_id, preview, path, pages, then=then, failed=failed)

    def note(self, case_id: int, preview: Preview, pages: int, then: Then, failed: Failed) -> None:
        """Has casework let the pages go and write it down; an empty form goes at once."""
        if preview.part == "blank":
            then(None)
        else:
            self._desk.do(note_printed, case_id, preview, pages, then=then, failed=failed)

    def _proven(self, action: str, preview: Preview, case_id: int, then: Callable[[], None]) -> None:
        """An empty form holds nothing."""
        if preview.part == "blank":
            then()
        else:
            with_password(self._desk, action, case_id, self._window, then)

    def _ask_name(self, preview: Preview) -> None:
        suggested = f"{preview.code or QCoreApplication.translate('PrintScreen', 'case file')}.pdf"
        title = QCoreApplication.translate("PrintScreen", "Save as PDF")
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, "PDF (*.pdf)")
        if name:
            self.file_chosen.emit(Path(name))

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self._window).exec() == QDialog.DialogCode.Accepted:
            self.printer_chosen.emit(printer)
