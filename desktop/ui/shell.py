"""The window itself: its place on the screen, its icon and title; inside is one thing at a time."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.ui.parts.lattice import program_icon
from desktop.ui.preferences import Preferences
from desktop.ui.reading_order import next_stop, show_in_its_area

USUAL = QSize(1366, 700)


class Shell(QMainWindow):
    """`closing` comes before it closes, so that everything typed is saved first; before that, long work is stopped."""

    stopping = Signal()
    closing = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.setWindowIcon(program_icon())
        self.setWindowTitle("Kerege")
        self._come_back()

    def hold(self, inside: QWidget) -> None:
        """Shows something else; what was there before is thrown away."""
        before = self.takeCentralWidget()
        if before is not None:
            # It may be just saying something: it goes when it is done, not when Python forgets it.
            before.setParent(self)
            before.hide()
            before.deleteLater()
        self.setCentralWidget(inside)
        inside.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(inside.windowTitle() or "Kerege")

    def remember(self) -> None:
        """Keeps where it is on the screen for the next time, on the disk too: the process may end at once."""
        self._preferences.geometry = self.saveGeometry()
        self._preferences.settings.sync()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and Shift+Tab go as one reads; Qt's own order is that in which the parts were made."""
        stop = next_stop(self, self.focusWidget(), next)
        if stop is None:
            return False
        stop.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        show_in_its_area(stop)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        self.stopping.emit()
        self.closing.emit()
        super().closeEvent(event)

    def _come_back(self) -> None:
        """Where it was last time, but never off the screen: the second monitor may be gone."""
        geometry = self._preferences.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(USUAL)
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.resize(self.size().boundedTo(room.size()))
        if not room.intersects(self.frameGeometry()):
            self.move(room.topLeft())
