"""What the keyboard is set to, shown beside a password: its layout and Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit

LAYOUTS = {"mn": "МОН", "ky": "КЫР", "kk": "ҚАЗ", "ru": "РУС", "en": "ENG"}


def layout_now() -> str:
    """The layout in the letters people know it by."""
    code = QGuiApplication.inputMethod().locale().name()[:2]
    return LAYOUTS.get(code, code.upper() if code != "C" else "ENG")


class KeyboardWatch(QObject):
    """Watches one field: there is no other way to learn of Caps Lock than the letters that arrive."""

    changed = Signal()

    def __init__(self, watched: QLineEdit) -> None:
        super().__init__(watched)
        self.caps = False
        watched.installEventFilter(self)
        QGuiApplication.inputMethod().localeChanged.connect(self.changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._note(event)
        return False

    def _note(self, event: QKeyEvent) -> None:
        caps = self.caps
        if event.key() == Qt.Key.Key_CapsLock:
            caps = not caps
        elif len(event.text()) == 1 and event.text().lower() != event.text().upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            caps = event.text().isupper() != shifted
        if caps != self.caps:
            self.caps = caps
            self.changed.emit()
