"""The screens of the main window: each made when it is first wanted, with the way back remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.desk import Desk

Make = Callable[[Desk], QWidget]


class ScreenStack(QStackedWidget):
    """`places` are where the rail leads; `behind` are the screens one comes to from there.

    A screen may have `refresh()` (called each time one comes to it) and `leave()`.
    """

    made = Signal(str, object)
    titled = Signal(str)

    def __init__(self, desk: Desk, places: Mapping[str, Make], behind: Mapping[str, Make]) -> None:
        super().__init__()
        self._desk = desk
        self._places = frozenset(places)
        self._makers = {**places, **behind}
        self._screens: dict[str, Any] = {}
        self._trail: list[str] = []

    def hold(self, key: str) -> Any:
        """The screen, made now if nobody was there yet."""
        if key not in self._screens:
            screen: Any = self._makers[key](self._desk)
            self._screens[key] = screen
            self.addWidget(screen)
            self.made.emit(key, screen)
            if hasattr(screen, "title_changed"):
                screen.title_changed.connect(lambda title: self._say_title(screen, title))
        return self._screens[key]

    def go(self, key: str) -> None:
        """Shows a screen; a place of the rail forgets the way back."""
        if self._trail and self._trail[-1] != key:
            self._call(self._trail[-1], "leave")
        if key in self._places:
            self._trail = [key]
        elif not self._trail or self._trail[-1] != key:
            self._trail.append(key)
        screen = self.hold(key)
        self.setCurrentWidget(screen)
        self._call(key, "refresh")
        self._say_title(screen, screen.windowTitle())

    def back(self) -> None:
        """One screen back; from a place of the rail nowhere."""
        if len(self._trail) > 1:
            self._call(self._trail.pop(), "leave")
            self.go(self._trail.pop())

    def knows(self, key: str) -> bool:
        """Whether there is such a screen."""
        return key in self._makers

    def where(self) -> str:
        """The last screen of the way here that one can be led back to later: a place, or one that says where it is."""
        known = (key for key in reversed(self._trail) if key in self._places or hasattr(self._screens[key], "where"))
        return next(known, "")

    def here(self) -> str:
        """The screen in sight."""
        return self._trail[-1] if self._trail else ""

    def start(self) -> str:
        """The place of the rail one set out from."""
        return self._trail[0] if self._trail else ""

    def refresh(self, key: str) -> None:
        """Has a screen read afresh, if it is there."""
        self._call(key, "refresh")

    def leave(self) -> None:
        """Has every screen let go and give out what is not saved yet."""
        for key in self._screens:
            self._call(key, "leave")

    def say_title(self) -> None:
        """Says the title of the screen in sight again, for example in another language."""
        if self._trail:
            screen = self._screens[self._trail[-1]]
            self._say_title(screen, screen.windowTitle())

    def _call(self, key: str, name: str) -> None:
        if hasattr(self._screens.get(key), name):
            getattr(self._screens[key], name)()

    def _say_title(self, screen: QWidget, title: str) -> None:
        if self.currentWidget() is screen:
            self.titled.emit(title)
