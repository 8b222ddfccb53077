"""A PDF on the screen and on the printer: the very bytes that were made, never laid out a second time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPageLayout, QPainter, QPalette
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.ui.measure import unit
from desktop.ui.parts.button import IconButton
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import words
from desktop.ui.tokens import tokens_now

DPI = 300
ZOOM_STEP = 1.25
POINTS_AN_INCH = 72


class PdfView(Spoken):
    """Pages to scroll through, with the place and the size above."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._buffer = QBuffer()
        self.document = QPdfDocument(self)
        self._marks = QPdfBookmarkModel(self)
        self._marks.setDocument(self.document)
        self.view = QPdfView(self)
        self._back, self._on = IconButton("chevron-left"), IconButton("chevron-right")
        self._smaller, self._larger = IconButton("minus"), IconButton("plus")
        self._place = words(bold=True)
        self._arrange()
        self._wire()
        self.retranslate()

    def show_pdf(self, data: bytes) -> None:
        """Shows a PDF that lies in memory."""
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.retranslate()

    def data(self) -> bytes:
        """The PDF that is shown."""
        return bytes(self._buffer.data().data())

    def starts(self) -> list[int]:
        """The side on which each bookmark of the PDF begins, in order."""
        role = int(QPdfBookmarkModel.Role.Page)
        return [int(self._marks.data(self._marks.index(row, 0), role)) for row in range(self._marks.rowCount())]

    def go(self, side: int) -> None:
        """Turns to a side."""
        if 0 <= side < self.document.pageCount():
            self.view.pageNavigator().jump(side, QPointF())

    def retranslate(self) -> None:
        self._back.set_name(self.tr("Page before"))
        self._on.set_name(self.tr("Next page"))
        self._smaller.set_name(self.tr("Smaller"))
        self._larger.set_name(self.tr("Larger"))
        self.view.setAccessibleName(self.tr("Preview of the pages"))
        at = self.view.pageNavigator().currentPage() + 1
        count = self.document.pageCount()
        self._place.setText(f"{at} / {count}" if count else "")
        self._back.setEnabled(at > 1)
        self._on.setEnabled(at < count)

    def _zoom(self, by: float) -> None:
        now = self.view.zoomFactor()
        if self.view.zoomMode() != QPdfView.ZoomMode.Custom:
            now = self._fitted()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(4.0, max(0.25, now * by)))

    def _fitted(self) -> float:
        """The size the whole page is shown at now."""
        page = self.document.pagePointSize(self.view.pageNavigator().currentPage())
        if page.height() <= 0:
            return 1.0
        points = self.view.viewport().height() * POINTS_AN_INCH / self.logicalDpiY()
        return points / page.height()

    def _wire(self) -> None:
        navigator = self.view.pageNavigator()
        navigator.currentPageChanged.connect(self._turned)
        self._back.clicked.connect(lambda: self.go(navigator.currentPage() - 1))
        self._on.clicked.connect(lambda: self.go(navigator.currentPage() + 1))
        self._smaller.clicked.connect(lambda: self._zoom(1 / ZOOM_STEP))
        self._larger.clicked.connect(lambda: self._zoom(ZOOM_STEP))

    def _turned(self, side: int) -> None:
        self.retranslate()
        self.moved.emit(side)

    def _arrange(self) -> None:
        step = unit(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setPageSpacing(3 * step)
        self.view.setFrameShape(QPdfView.Shape.NoFrame)
        desk = self.view.palette()
        desk.setColor(QPalette.ColorRole.Dark, tokens_now().colour("rail"))
        self.view.setPalette(desk)
        row = QHBoxLayout()
        row.setSpacing(2 * step)
        row.addStretch(1)
        for part in (self._back, self._place, self._on, self._smaller, self._larger):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * step, 2 * step, 2 * step, 2 * step)
        column.setSpacing(2 * step)
        column.addLayout(row)
        column.addWidget(self.view, 1)


def print_sides(document: QPdfDocument, sides: Sequence[int], printer: QPrinter, dpi: int = DPI) -> None:
    """Prints these sides of a PDF as pictures of the very pages that were shown."""
    printer.setDocName("Document")
    printer.setResolution(dpi)
    printer.setFullPage(True)
    painter = QPainter()
    for place, side in enumerate(sides):
        points = document.pagePointSize(side)
        lying = points.width() > points.height()
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
        if place == 0:
            painter.begin(printer)
        else:
            printer.newPage()
        size = QSize(round(points.width() * dpi / POINTS_AN_INCH), round(points.height() * dpi / POINTS_AN_INCH))
        picture = document.render(side, size)
        paper = printer.pageLayout().fullRectPixels(dpi)
        fitted = picture.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(0, 0, fitted.width(), fitted.height()), picture)
    painter.end()
