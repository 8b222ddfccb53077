"""How the program looks on this computer: its scheme and the size of its text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.preferences import Preferences


class Appearance(QObject):
    """Dresses the program at once, and again when the computer turns dark or light."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self._app = app
        self._preferences = preferences
        theme.load_fonts()
        self.dress()
        app.styleHints().colorSchemeChanged.connect(self.dress)

    def dress(self) -> None:
        """As the preferences say."""
        scheme = self._preferences.scheme
        system = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        theme.apply(self._app, dark=system if scheme == "system" else scheme == "dark", base_pt=self._preferences.size)

    def resize_text(self, size: int) -> None:
        """Another size of text."""
        self._preferences.size = size
        self.dress()

    def recolour(self, scheme: str) -> None:
        """Light, dark, or as the computer is."""
        self._preferences.scheme = scheme
        self.dress()
