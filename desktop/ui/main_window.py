"""The window of an open office: the rail, one screen at a time, and what is said above it; nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui import problems
from desktop.ui.desk import Desk
from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.measure import average_letters, unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.hatch import HatchStrip
from desktop.ui.parts.nav_rail import NavPlace, NavRail
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.people_words import initials
from desktop.ui.places import PLACES, Place
from desktop.ui.screens.case_door import CaseDoor
from desktop.ui.screens.new_contact import NewContactScreen

COMPACT_UNDER = 120
"""Average letters beside the rail under which it shows icons only."""


class MainWindow(Spoken):
    """Screens speak upward by signals of agreed names; only those a screen has are connected."""

    locked = Signal()
    language_chosen = Signal(str)
    size_chosen = Signal(int)
    scheme_chosen = Signal(str)

    def __init__(self, desk: Desk, places: Sequence[Place] = PLACES) -> None:
        super().__init__()
        self._desk = desk
        self._places = {place.key: place for place in places}
        self._screens: dict[str, Any] = {}
        self._trail: list[str] = []
        self._rail = NavRail()
        self._strip = HatchStrip("strip")
        self._banner = Banner("soon")
        self._stack = QStackedWidget()
        self._arrange()
        self._wire()
        self.retranslate()
        self.go(next(iter(self._places)))

    def go(self, key: str) -> None:
        """Opens a place of the rail, or one of the screens behind it ("case", "contact")."""
        screen = self._screen(key)
        if self._trail and self._trail[-1] != key:
            self._leave(self._trail[-1])
        if key in self._places:
            self._trail.clear()
            self._rail.go(key)
        if not self._trail or self._trail[-1] != key:
            self._trail.append(key)
        self._stack.setCurrentWidget(screen)
        self._call(key, "refresh")
        self._title(screen.windowTitle())

    def open_case(self, case_id: int, form_id: str = "", entry_id: object = None) -> None:
        """Opens the page of a case, and a form of it."""
        screen = self._screen("case")
        screen.open_case(case_id, form_id, entry_id)
        self.go("case")

    def back(self) -> None:
        """One screen back; from a place of the rail nowhere."""
        if len(self._trail) > 1:
            self._leave(self._trail.pop())
            self.go(self._trail.pop())

    def leave(self) -> None:
        """Has every screen give out what is not saved yet; before the lock and before the end."""
        for key in self._screens:
            self._leave(key)

    def tell(self, role: str, sentence: str, line: str = "") -> None:
        """Says something above every screen; "" takes it away."""
        self._banner.tell(role, sentence, line)

    def retranslate(self) -> None:
        self._rail.tell([NavPlace(place.key, place.icon, place.name()) for place in self._places.values()])
        self._strip.tell(self.tr("PRACTICE OFFICE · everyone here is invented"))
        if self._trail:
            self._rail.go(self._trail[0])
            self._title(self._stack.currentWidget().windowTitle())
            self._call("today", "refresh")
        if self._desk.user.sees_names and not self._desk.office.names.is_open:
            line = self.tr("The folder with the names is not here. Put the stick in and sign in again to see names.")
            self.tell("soon", self.tr("Working with codes only"), line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._rail.set_compact(average_letters(self, self.width() - wide(self, 59)) < COMPACT_UNDER)

    def _screen(self, key: str) -> Any:
        if key not in self._screens:
            behind: dict[str, Callable[[Desk], QWidget]] = {"case": CaseDoor, "contact": NewContactScreen}
            make = self._places[key].make if key in self._places else behind[key]
            screen: Any = make(self._desk)
            self._screens[key] = screen
            self._stack.addWidget(screen)
            self._connect(key, screen)
        return self._screens[key]

    def _connect(self, key: str, screen: Any) -> None:
        hears: dict[str, Callable[..., None]] = {
            "case_wanted": self.open_case,
            "contact_wanted": lambda: self.go("contact"),
            "title_changed": lambda title: self._title(title) if self._stack.currentWidget() is screen else None,
            "badge": lambda badge, role: self._rail.set_badge(key, badge, role),
            "back": self.back,
            "language_chosen": self.language_chosen.emit,
            "size_chosen": self.size_chosen.emit,
            "scheme_chosen": self.scheme_chosen.emit,
        }
        for name, hear in hears.items():
            if hasattr(screen, name):
                getattr(screen, name).connect(hear)

    def _leave(self, key: str) -> None:
        self._call(key, "leave")

    def _call(self, key: str, name: str) -> None:
        if hasattr(self._screens.get(key), name):
            getattr(self._screens[key], name)()

    def _title(self, title: str) -> None:
        self.setWindowTitle(f"{title} – Kerege" if title else "Kerege")

    def _wire(self) -> None:
        self._rail.chosen.connect(self.go)
        self._rail.locked.connect(self.locked)
        self._rail.helped.connect(lambda: KeysDialog([place.name() for place in self._places.values()], self).open())
        self._desk.tasks.refused.connect(lambda no: self.tell("late", problems.sentence(no.code, no.facts)))
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+L": self.locked.emit,
            "Alt+Left": self.back,
            "Ctrl+N": lambda: self.go("contact"),
            "F1": self._rail.helped.emit,
            "Ctrl+/": self._rail.helped.emit,
        }
        keys |= {f"Ctrl+{number}": partial(self.go, key) for number, key in enumerate(self._places, 1)}
        for sequence, act in keys.items():
            QShortcut(QKeySequence(sequence), self).activated.connect(act)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.back)

    def _arrange(self) -> None:
        self._rail.set_person(initials(self._desk.user.login), self._desk.user.login)
        appear(self._strip, bool(self._desk.office.settings.get("practice")))
        appear(self._banner, False)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        margins = QVBoxLayout()
        margins.setContentsMargins(6 * unit(self), 3 * unit(self), 6 * unit(self), 0)
        margins.addWidget(self._banner)
        right.addLayout(margins)
        right.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._rail)
        below.addLayout(right, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._strip)
        rows.addLayout(below, 1)
