"""Somebody who has a keyboard and no mouse: presses keys in the real window and looks where the cursor is."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt, QThread, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

NOTHING = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
Test = Callable[[QWidget], bool]

PATIENCE_MS = 15_000
PIECES = re.compile(r"(?:[^ .:]+[ .:]*){1,4}|[ .:]+")
"""Four words at a time, or a date."""
PACES = 24
"""Arrows within one group of choices."""
ROUND = 250
"""Presses of Tab after which somebody gives up: more than any window has stops."""


class Lost(AssertionError):
    """Something cannot be reached with the keyboard."""


class Typist:
    """Every key goes to the window that would get it from the system: the open list or menu, else the active window.

    `is_idle` says whether the program has done what it was asked; a person sees that by the screen coming to rest.
    """

    def __init__(self, window: QWidget, is_idle: Callable[[], bool]) -> None:
        self._window = window
        self._is_idle = is_idle
        self.keys = 0
        self.hasty = False
        self.nameless: set[str] = set()
        """Stops at which a screen reader would say nothing."""

    def press(self, key: Qt.Key, with_keys: Qt.KeyboardModifier = NOTHING, times: int = 1) -> None:
        """Presses a key, perhaps with Ctrl, Alt or Shift."""
        for _ in range(times):
            self._send(key, "", with_keys)

    def write(self, text: str) -> None:
        """Types a text, letter by letter, or in haste a few words at a time, as telephone keyboards hand them over.

        Every key has the whole form looked at again, so the letters of a whole case would take minutes.
        """
        for place, line in enumerate(text.split("\n")):
            if place:
                self.press(Key.Key_Return)
            for piece in PIECES.findall(line) if self.hasty else line:
                self._send(Key.Key_unknown, piece, NOTHING)
        QCoreApplication.processEvents()

    def write_over(self, text: str) -> None:
        """Replaces what stands in the field."""
        self.press(Key.Key_A, CTRL)
        self.press(Key.Key_Delete)
        self.write(text)

    def here(self) -> QWidget:
        """Where the cursor is."""
        widget = QApplication.focusWidget()
        if widget is None:
            raise Lost("the cursor is nowhere")
        return widget

    def tab_to(self, wanted: Test, what: str, most: int = ROUND) -> QWidget:
        """Presses Tab until the cursor is where it is wanted."""
        return self._walk(Key.Key_Tab, NOTHING, wanted, what, most)

    def back_to(self, wanted: Test, what: str, most: int = ROUND) -> QWidget:
        """The same with Shift+Tab."""
        return self._walk(Key.Key_Backtab, SHIFT, wanted, what, most)

    def push(self, name: str) -> None:
        """Goes to the button of that name and presses it."""
        self.tab_to(lambda widget: spoken(widget) == name, f"the button “{name}”")
        self.press(Key.Key_Space)
        self.rest()

    def choose(self, aim: QAbstractButton) -> None:
        """Goes with the arrows to one of a few, from another of them; Space where the arrows have not chosen it."""
        for _ in range(PACES):
            here = self.here()
            if here is aim:
                break
            self.press(towards(here, aim))
        if self.here() is not aim:
            raise Lost(f"the arrows do not lead to “{spoken(aim)}”")
        if not aim.isChecked():
            self.press(Key.Key_Space)

    def choose_in_menu(self, wanted: Callable[[str], bool], what: str) -> None:
        """Goes down an open menu and takes the line."""
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "a menu opens")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in range(len(menu.actions()) + 1):
            self.press(Key.Key_Down)
            now = menu.activeAction()
            if now is not None and wanted(now.text().replace("&&", "&")):
                self.press(Key.Key_Return)
                self.rest()
                return
        raise Lost(f"the menu has no line for {what}")

    def in_dialog(self, opened_by: Callable[[], None], then: Callable[[], None], kind: type[QWidget] = QWidget) -> None:
        """Does something that opens a dialog (of a kind), and goes on in it; comes back when the dialog is closed."""
        done: list[bool] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind) or QApplication.focusWidget() is None:
                QTimer.singleShot(20, look)
                return
            try:
                then()
            finally:
                done.append(True)
                # A dialog that stays open would hold the test for ever.
                QTimer.singleShot(PATIENCE_MS, dialog, dialog.close)

        QTimer.singleShot(20, look)
        opened_by()
        self.until(lambda: bool(done), "a dialog opens")
        self._listening()

    def until(self, seen: Callable[[], bool], what: str) -> None:
        """Waits until something is seen."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not seen():
            if deadline.hasExpired():
                raise Lost(f"waited in vain until {what}")
            QCoreApplication.processEvents()
            QThread.msleep(1)

    def wake(self) -> None:
        """Waits until the window has the keyboard again, for example after a lock has hidden it."""
        self.rest()
        self._listening()
        self.until(lambda: QApplication.focusWidget() is not None, "the cursor is somewhere")

    def rest(self) -> None:
        """Waits until the program has done everything it was asked."""
        QCoreApplication.processEvents()
        self.until(self._is_idle, "the program is idle")
        QCoreApplication.processEvents()

    def _walk(self, key: Qt.Key, with_keys: Qt.KeyboardModifier, wanted: Test, what: str, most: int) -> QWidget:
        seen = []
        for _ in range(most):
            now = self.here()
            if wanted(now):
                return now
            name = spoken(now)
            if not name:
                self.nameless.add(f"{type(now).__name__} in {type(now.parent()).__name__}")
            seen.append(name or type(now).__name__)
            self.press(key, with_keys)
        raise Lost(f"{what} is not reached from {seen[0]!r} with {most} keys; passed {list(dict.fromkeys(seen))}")

    def _send(self, key: Qt.Key, text: str, with_keys: Qt.KeyboardModifier) -> None:
        self.keys += 1
        widget = self._listening()
        window = widget.windowHandle()
        if not text:
            QTest.keyClick(window, key, with_keys)
            QCoreApplication.processEvents()
            return
        # The key of a letter outside Latin has no number of its own; keyClick would spoil its text.
        QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, with_keys, text))

    def _listening(self) -> QWidget:
        """The window that gets the keys; without a screen nobody gives it back the keyboard when a list has closed."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None:
            return above.window()
        if not self._window.isActiveWindow():
            self._window.activateWindow()
            QCoreApplication.processEvents()
        if not self._window.isActiveWindow():
            # Hidden and shown again, it counts as still active, and nothing is told to change: another comes between.
            between = QWidget()
            between.show()
            between.activateWindow()
            QCoreApplication.processEvents()
            between.close()
            self._window.activateWindow()
            QCoreApplication.processEvents()
        return self._window


def towards(here: QWidget, aim: QWidget) -> Qt.Key:
    """The arrow that leads from one button to another, as one sees it."""
    one, other = here.geometry(), aim.geometry()
    if one.bottom() < other.top():
        return Key.Key_Down
    if other.bottom() < one.top():
        return Key.Key_Up
    return Key.Key_Right if one.left() < other.left() else Key.Key_Left


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget: its name, else the words on it."""
    return widget.accessibleName() or str(widget.property("text") or "")
