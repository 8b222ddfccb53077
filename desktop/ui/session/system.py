"""What the computer says by itself: its screen was locked, another person came, it goes to sleep, its lid closes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop import platform

if TYPE_CHECKING:
    # Only Linux has this; the unlock screen does not wait for it either.
    from PySide6.QtDBus import QDBusConnection

_LOGIND: Final = "org.freedesktop.login1"
_SCREENS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")


class SystemWatch(QObject):
    """`locking` with why: screen, sleep or lid. `hears` says whether this computer tells us at all."""

    locking = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.hears = False
        self._filter: _Messages | None = None

    def begin(self, window: QWidget) -> None:
        """Starts listening in the way of this system."""
        if sys.platform == "win32":
            self.listen_to_messages(window)
        else:
            self.listen_to_buses(*_buses())

    def listen_to_messages(self, window: QWidget) -> None:
        """On Windows: messages to our window."""
        self.hears = platform.watch_session(int(window.winId()))
        self._filter = _Messages(self.locking.emit)
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self._filter)

    def listen_to_buses(
        self, system: QDBusConnection | None, session: QDBusConnection | None, from_anyone: bool = False
    ) -> None:
        """On Linux: logind and the desktop's screen saver, where there is a bus to hear them on.

        `from_anyone` hears them without asking who speaks, on the bus of a test.
        """
        wanted = [
            (system, _LOGIND, f"{_LOGIND}.Manager", "PrepareForSleep", "_slept(bool)"),
            (system, _LOGIND, f"{_LOGIND}.Session", "Lock", "_screen()"),
            *((session, screen, screen, "ActiveChanged", "_covered(bool)") for screen in _SCREENS),
        ]
        for bus, sender, interface, name, slot in wanted:
            if bus is not None and bus.isConnected():
                # PySide takes what SLOT gives, although its stubs ask for bytes.
                called = cast("bytes", SLOT(slot))
                self.hears |= bus.connect("" if from_anyone else sender, "", interface, name, self, called)

    @Slot(bool)
    def _slept(self, begins: bool) -> None:
        if begins:
            self.locking.emit("sleep")

    @Slot()
    def _screen(self) -> None:
        self.locking.emit("screen")

    @Slot(bool)
    def _covered(self, covered: bool) -> None:
        if covered:
            self.locking.emit("screen")


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview[int], message: int
    ) -> tuple[bool, int]:
        why = platform.session_event(int(message)) if QByteArray(kind).startsWith(b"windows") else ""
        if why:
            self._tell(why)
        return False, 0


def _buses() -> tuple[QDBusConnection | None, QDBusConnection | None]:
    try:
        # Not every build of Qt has it; without it the clocks of `idle` still notice sleep.
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return None, None
    return QDBusConnection.systemBus(), QDBusConnection.sessionBus()
