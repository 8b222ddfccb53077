"""One file as pages of pixels or lines of text; whatever is too large or damaged is refused by a code."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument

PIXELS_MOST: Final = 80_000_000
"""A photo of 80 megapixels; more is a bomb or a plan, and neither is for this window."""
SIDE_MOST: Final = 20_000
MEGABYTES_MOST: Final = 400
TEXT_MOST: Final = 4 << 20
FORMATS: Final = frozenset({"png", "jpeg", "gif", "bmp", "webp"})


class CannotShow(Exception):
    """`code` is damaged, too_large or locked."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Pages(Protocol):
    """Pages of pixels, counted from 0."""

    count: int

    def size(self, page: int) -> QSize:
        """The natural size of a page in pixels."""
        ...

    def picture(self, page: int, size: QSize) -> QImage:
        """A page drawn at a size."""
        ...


class Picture:
    """A photo or a scan."""

    def __init__(self, data: bytes, file_type: str) -> None:
        QImageReader.setAllocationLimit(MEGABYTES_MOST)
        self.count = 1
        self._image = _read(data, file_type)

    def size(self, page: int) -> QSize:
        """Its size, upright as the camera was held."""
        return self._image.size()

    def picture(self, page: int, size: QSize) -> QImage:
        """The photo at a size."""
        smooth = Qt.TransformationMode.SmoothTransformation
        return self._image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth)


class PdfPages:
    """The pages of a PDF, drawn as pictures: no link, no form and no script of it is followed."""

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        fault = self._document.error()
        if fault == QPdfDocument.Error.IncorrectPassword:
            raise CannotShow("locked")
        if fault != QPdfDocument.Error.None_ or not self._document.pageCount():
            raise CannotShow("damaged")
        self.count = self._document.pageCount()

    def size(self, page: int) -> QSize:
        """The size of a page at 96 dots an inch."""
        points = self._document.pagePointSize(page)
        size = QSize(round(points.width() * 96 / 72), round(points.height() * 96 / 72))
        return _within(size if size.isValid() and not size.isEmpty() else QSize(794, 1123))

    def picture(self, page: int, size: QSize) -> QImage:
        """A page on white paper."""
        drawn = self._document.render(page, _within(size))
        if drawn.isNull():
            raise CannotShow("damaged")
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper


def open_pages(shows: str, file_type: str, data: bytes) -> Pages:
    """The pages of a photo or a PDF; raises CannotShow."""
    return PdfPages(data) if shows == "pdf" else Picture(data, file_type)


def text_of(data: bytes) -> str:
    """A text in whichever of the usual ways it was written; nothing in it is markup."""
    if len(data) > TEXT_MOST:
        raise CannotShow("too_large")
    for begin, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if data.startswith(begin):
            return data.decode(encoding, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1251", "replace")


def _read(data: bytes, file_type: str) -> QImage:
    if file_type not in FORMATS:
        raise CannotShow("damaged")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(file_type.encode()))
    # The bytes were looked at before; another decoder is not tried.
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise CannotShow("damaged")
    if max(size.width(), size.height()) > SIDE_MOST or size.width() * size.height() > PIXELS_MOST:
        raise CannotShow("too_large")
    image = reader.read()
    if image.isNull():
        raise CannotShow("damaged")
    return image


def _within(size: QSize) -> QSize:
    """A size that can be drawn, with the same shape."""
    most = QSize(6000, 6000)
    if size.width() <= most.width() and size.height() <= most.height():
        return size.expandedTo(QSize(1, 1))
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
