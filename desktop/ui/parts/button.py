"""Buttons: filled, plain, flat, link and plum, with an icon that follows the scheme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.measure import unit, wide
from desktop.ui.tokens import tokens_now

_WORD_ROLE = {"primary": "on_accent", "conf": "on_conf", "flat": "accent", "link": "accent", "plain": "text"}
_REDRAW = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.EnabledChange, QEvent.Type.StyleChange)


class Button(QPushButton):
    """A verb and an object. `kind`: primary (one per screen), plain, flat, link, conf."""

    def __init__(
        self, text: str = "", kind: str = "plain", icon: str = "", after: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._after = after
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self._redraw_icon()

    def setText(self, text: str) -> None:
        if text == self.text():
            return
        super().setText(text)
        # The space between icon and words is part of the icon.
        self._redraw_icon()

    def set_kind(self, kind: str) -> None:
        """Makes it another kind of button, for example primary once nothing is missing."""
        if self.property("kind") == kind:
            return
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._redraw_icon()

    def set_icon(self, name: str) -> None:
        """Gives it another icon, "" for none."""
        self._icon_name = name
        self._redraw_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REDRAW:
            self._redraw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("kind") not in ("primary", "conf") or not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "on_accent" if self.property("kind") == "primary" else "on_conf"
        painter.setPen(QPen(tokens_now().colour(role), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 3, 3)

    def _redraw_icon(self) -> None:
        if not self._icon_name:
            return
        tokens = tokens_now()
        role = _WORD_ROLE[self.property("kind")] if self.isEnabled() else "muted"
        size, space = wide(self, 4.5), unit(self) + 2 if self.text() else 0
        before, after = (space, 0) if self._after else (0, space)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self._after else Qt.LayoutDirection.LeftToRight)
        self.setIconSize(QSize(size + space, size))
        self.setIcon(icons.icon(self._icon_name, tokens.colour(role).name(), size, after, before))


class IconButton(QToolButton):
    """A button of one icon; its name is spoken and shown as a tool tip."""

    def __init__(self, icon: str, name: str = "", role: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._role = role
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)
        self._redraw_icon()

    def set_name(self, name: str) -> None:
        """Says what it does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Shows another icon."""
        self._icon_name = icon
        self._redraw_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REDRAW:
            self._redraw_icon()

    def _redraw_icon(self) -> None:
        size = wide(self, 4.5)
        self.setIconSize(QSize(size, size))
        self.setIcon(icons.icon(self._icon_name, tokens_now().colour(self._role).name(), size))
