"""Turns the tokens into palette, font and one style sheet for the whole program."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.places import resources
from desktop.ui.measure import SMALLEST_PT, height_for, scaled
from desktop.ui.sheet import style_sheet
from desktop.ui.tokens import DARK, LIGHT, Tokens

FAMILY = "Noto Sans"
SIZES = (9, 11, 13, 15)
USUAL_SIZE = 11

W = TypeVar("W", bound=QWidget)


def load_fonts() -> None:
    """Brings the program's own letters, so that every language looks the same on every PC."""
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"NotoSans-{weight}.ttf"))


def apply(app: QApplication, dark: bool = False, base_pt: float = USUAL_SIZE, high_contrast: bool = False) -> None:
    """Dresses the whole program; may be called again at any time.

    In Windows high contrast only the font changes: the system's own palette and frames stay.
    """
    app.setStyle("Fusion")
    font = QFont(FAMILY)
    font.setPointSizeF(max(SMALLEST_PT, base_pt))
    app.setFont(font)
    if high_contrast:
        app.setStyleSheet("")
        return
    tokens = DARK if dark else LIGHT
    app.setPalette(palette(tokens))
    pictures = resources() / "icons" / "controls" / ("dark" if dark else "light")
    # Existing widgets take the new font only when the sheet is set again, even if it is the same.
    app.setStyleSheet("")
    app.setStyleSheet(style_sheet(tokens, base_pt, height_for(font), QFontMetrics(font).height(), pictures.as_posix()))
    for widget in app.allWidgets():
        if widget.property("scale"):
            widget.setFont(scaled(font, widget.property("scale"), bool(widget.property("bold"))))


def scale(widget: W, factor: float, bold: bool = False) -> W:
    """Makes a widget's words larger or smaller than the rest, now and after every change of size."""
    widget.setProperty("scale", factor)
    widget.setProperty("bold", bold)
    widget.setFont(scaled(QApplication.font(), factor, bold))
    return widget


def say_state(widget: QWidget, name: str, value: str) -> None:
    """Sets a property the style sheet looks at, and has the widget dressed again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    # A table has an update() of its own, which wants to know the cell.
    QWidget.update(widget)


def palette(tokens: Tokens) -> QPalette:
    """The palette that native parts (tables, lists, menus, tool tips) are drawn in."""
    role = QPalette.ColorRole
    group = QPalette.ColorGroup
    made = QPalette()
    roles = {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.late,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.PlaceholderText: tokens.muted,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.border,
        role.Dark: tokens.border,
    }
    for each, colour in roles.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, each, QColor(tokens.muted))
    return made
