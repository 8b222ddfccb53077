"""An empty page of the complaints book for whoever asks: to print or to save, without a password."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.book import book_page
from desktop.casework.doors import VaultProblem, means_of_this_machine, write_file
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.words import SECTION, words
from desktop.ui.screens.print_view import PdfView, print_sides
from desktop.ui.screens.saying import why_not


def _tr(text: str) -> str:
    return QCoreApplication.translate("BookPage", text)


class BookPage(QDialog):
    """The page as it will be printed."""

    def __init__(self, ref: str, form_id: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfView()
        self.pages.show_pdf(book_page(ref, form_id, language))
        self.setWindowTitle(_tr("Complaints and suggestions"))
        self._banner = Banner("late")
        head = words(_tr("Anybody may write here; a name is not needed."), size=SECTION, bold=True, wrap=True)
        printing, saving, closing = (
            Button(_tr("Print"), kind="primary"),
            Button(_tr("Save as PDF")),
            Button(_tr("Close")),
        )
        printing.clicked.connect(self._print)
        saving.clicked.connect(self._ask_where)
        closing.clicked.connect(self.reject)
        step = unit(self)
        row = QHBoxLayout()
        row.setSpacing(2 * step)
        row.addStretch(1)
        for button in (closing, saving, printing):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(2 * step)
        column.addWidget(head)
        column.addWidget(self._banner)
        column.addWidget(self.pages, 1)
        column.addLayout(row)
        self.resize(wide(self, 170), wide(self, 150))

    def save_to(self, path: Path) -> None:
        """Saves the page."""
        try:
            write_file(path, self.pages.data(), means_of_this_machine().disk)
        except VaultProblem as problem:
            self._banner.tell("late", why_not(problem))
            return
        self._banner.tell("done", _tr("The page is saved."))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, _tr("Save as PDF"), "page.pdf", "PDF (*.pdf)")
        if name:
            self.save_to(Path(name))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_sides(self.pages.document, range(self.pages.document.pageCount()), printer)
