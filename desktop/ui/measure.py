"""Every length on the screen, taken from the font, so that large text gets large controls."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

SMALLEST_PT = 9.0


def unit(widget: QWidget) -> int:
    """The space unit: 4 px at 11 pt."""
    return max(3, round(widget.fontMetrics().height() / 5))


def control_height(widget: QWidget) -> int:
    """How high a button or an edit is: 32 px at 11 pt."""
    return height_for(widget.font())


def height_for(font: QFont) -> int:
    """How high a control with this font is."""
    return max(28, QFontMetrics(font).height() + 12)


def wide(widget: QWidget, count: float) -> int:
    """A width of `count` steps of 4 px at 11 pt."""
    return round(count * 4 * _points(widget.font()) / 11)


def average_letters(widget: QWidget, width: int) -> float:
    """How many average letters fit into so many pixels."""
    return width / max(1, widget.fontMetrics().averageCharWidth())


def scaled(font: QFont, factor: float, bold: bool = False) -> QFont:
    """The same font larger or smaller, never under 9 pt."""
    changed = QFont(font)
    changed.setPointSizeF(max(SMALLEST_PT, _points(font) * factor))
    changed.setBold(bold)
    return changed


def _points(font: QFont) -> float:
    return font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
