"""What leaves the program from the screen before printing: to a file or a printer, after the password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.casework.previews import Preview
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password


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
            self._proven("export", preview, case_id, lambda: self._ask_name(preview))

    def print(self, preview: Preview | None, case_id: int, coded: bool) -> None:
        """Asks for a printer; pages with names only after the password."""
        named = preview is not None and self._desk.user.sees_names and (preview.part == "sealed" or not coded)
        if preview is not None and named:
            self._proven("print_with_names", preview, case_id, self._ask_printer)
        elif preview is not None:
            self._ask_printer()

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
