"""Line icons in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.places import resources

STROKE = 'stroke-width="1.9"'


def icon(name: str, colour: str, size: int, space_after: int = 0, space_before: int = 0) -> QIcon:
    """An icon for a button; the empty space keeps it off the words, which a style sheet cannot do."""
    return QIcon(pixmap(name, colour, size, space_after, space_before))


def pixmap(name: str, colour: str, size: int, space_after: int = 0, space_before: int = 0) -> QPixmap:
    """One icon, `size` high, drawn for the sharpest screen there is."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return _drawn(name, QColor(colour).name(), size, ratio, space_after, space_before)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float, after: int, before: int) -> QPixmap:
    picture = QPixmap(round((size + after + before) * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    # Qt draws currentColor black whatever the palette says, so the word itself is replaced.
    source = _source(name).replace("currentColor", colour).replace('stroke-width="2"', STROKE)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(before, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (resources() / "icons" / "lucide" / f"{name}.svg").read_text(encoding="utf-8")
