"""The window of an open office: the rail, one screen at a time, and what is said above it; nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.casework.recovering import sheet_wanted
from desktop.ui import problems
from desktop.ui.desk import Desk
from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.keys import bind
from desktop.ui.measure import average_letters, wide
from desktop.ui.names_away import NamesAway
from desktop.ui.older_words import older_line, older_title
from desktop.ui.parts.hatch import HatchStrip
from desktop.ui.parts.nav_rail import NavPlace, NavRail
from desktop.ui.parts.notice import Notice
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.people_words import initials, sheet_words
from desktop.ui.places import BEHIND, places_for
from desktop.ui.screen_stack import ScreenStack
from desktop.ui.session.back_to import BackTo

COMPACT_UNDER = 120
"""Average letters beside the rail under which it shows icons only."""

DIGITS = 10
"""Places that have a key of their own; the rest are reached along the rail."""


class MainWindow(Spoken):
    """Screens speak upward by signals of agreed names; those a screen has are connected."""

    locked = Signal()
    language_chosen = Signal(str)
    size_chosen = Signal(int)
    scheme_chosen = Signal(str)
    capture_allowed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rail = NavRail()
        self._strip = HatchStrip("strip")
        self._notice = Notice()
        self._names = NamesAway(desk, self)
        self._places = places_for(desk.user.role)
        self._stack = ScreenStack(desk, {place.key: place.make for place in self._places}, BEHIND)
        self._arrange()
        self._wire()
        self.retranslate()
        self.go("settings" if sheet_wanted(desk.office) else self._places[0].key)

    def go(self, key: str) -> None:
        """Opens a place of the rail, or one of the screens behind it."""
        self.tell("soon", "")
        self._stack.go(key)
        self._rail.go(self._stack.start())
        self._say_codes_only()

    def open_case(self, case_id: int, form_id: str = "", entry_id: object = None) -> None:
        """Opens the page of a case, and a form of it."""
        self._stack.hold("case").open_case(case_id, form_id, entry_id)
        self.go("case")

    def open_print(self, how: str, what: int | str) -> None:
        """Opens the printing of a case, of its sealed part, or of an empty form; `how` is what the screen calls it."""
        getattr(self._stack.hold("print"), how)(what)
        self.go("print")

    def open_package(self, case_id: int) -> None:
        """Opens the sealing of a case for another office."""
        self._stack.hold("send_package").open_case(case_id)
        self.go("send_package")

    def search(self, typed: str) -> None:
        """Opens the list of cases on what was typed elsewhere."""
        self._stack.hold("cases").search(typed)
        self.go("cases")

    def where(self) -> BackTo:
        """Where one is, to be led back to after a lock."""
        back = BackTo(self._desk.user.uid, self._stack.where())
        screen: Any = self._stack.hold(back.screen or self._places[0].key)
        return screen.where(back) if hasattr(screen, "where") else back

    def come_back(self, back: BackTo) -> None:
        """Leads back to where this person was; anyone else stays on the first screen."""
        if back.uid != self._desk.user.uid or not self._stack.knows(back.screen):
            return
        screen = self._stack.hold(back.screen)
        if hasattr(screen, "come_back"):
            screen.come_back(back)
        self.go(back.screen)

    def leave(self) -> None:
        """Has every screen give out what is not saved yet; before the lock and before the end."""
        self._stack.leave()

    def tell(self, role: str, sentence: str, line: str = "", button: str = "") -> None:
        """Says something above every screen; "" takes it away."""
        self._notice.tell(role, sentence, line, button)

    def retranslate(self) -> None:
        self._rail.tell([NavPlace(place.key, place.icon, place.name()) for place in self._places])
        self._rail.go(self._stack.start())
        self._strip.tell(self.tr("PRACTICE OFFICE · everyone here is invented"))
        self._stack.say_title()
        self._stack.refresh("today")
        self._say_codes_only()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._rail.set_compact(average_letters(self, self.width() - wide(self, 59)) < COMPACT_UNDER)

    def _say_codes_only(self) -> None:
        self._names.say(self.tell, first=self._stack.start() == self._places[0].key)
        if self._desk.office.older:
            self.tell("late", older_title(), older_line(self._desk.office.older))
        if sheet_wanted(self._desk.office):
            self.tell("late", *sheet_words())

    def _names_changed(self) -> None:
        """Names came or went: the screen in sight shows other words, and so does what is said above it."""
        self.tell("soon", "")
        self._names.look_again()
        self._stack.refresh(self._stack.here())
        self._say_codes_only()

    def _show_keys(self) -> None:
        KeysDialog([place.name() for place in self._places], self).open()

    def _hear(self, key: str, screen: Any) -> None:
        hears: dict[str, Callable[..., None]] = {
            "case_wanted": self.open_case,
            "contact_wanted": partial(self.go, "contact"),
            "search_wanted": self.search,
            "register_wanted": partial(self.go, "register"),
            "names_changed": self._names_changed,
            "keys_wanted": self._show_keys,
            "backup_wanted": partial(self.go, "backup"),
            "trace_wanted": partial(self.go, "trace"),
            "health_wanted": partial(self.go, "health"),
            "capture_allowed": self.capture_allowed.emit,
            "locked": self.locked.emit,
            "rules_wanted": partial(self.go, "rules"),
            "print_wanted": partial(self.open_print, "open_case"),
            "sealed_wanted": partial(self.open_print, "open_sealed"),
            "blank_wanted": partial(self.open_print, "open_blank"),
            "package_wanted": self.open_package,
            "parcel_wanted": partial(self.go, "take_package"),
            "badge": partial(self._rail.set_badge, key),
            "back": self._stack.back,
            "language_chosen": self.language_chosen.emit,
            "size_chosen": self.size_chosen.emit,
            "scheme_chosen": self.scheme_chosen.emit,
        }
        for name in hears.keys() & set(dir(screen)):
            getattr(screen, name).connect(hears[name])

    def _wire(self) -> None:
        self._stack.made.connect(self._hear)
        self._notice.pressed.connect(self._names.act)
        self._names.came.connect(self._names_changed)
        self._names.wanted.connect(partial(self.go, "register"))
        self._stack.titled.connect(lambda title: self.setWindowTitle(f"{title} – Kerege" if title else "Kerege"))
        self._rail.chosen.connect(self.go)
        self._rail.locked.connect(self.locked)
        self._rail.helped.connect(partial(self.go, "help"))
        self._desk.tasks.refused.connect(lambda no: self.tell("late", problems.sentence(no.code, no.facts)))
        keys: dict[str, Callable[[], object]] = {"Ctrl+L": self.locked.emit, "Ctrl+N": partial(self.go, "contact")}
        keys |= dict.fromkeys(("Alt+Left", "Esc"), self._stack.back)
        keys |= {"F1": self._rail.helped.emit, "Ctrl+/": self._show_keys}
        numbered = enumerate(self._places[:DIGITS], 1)
        keys |= {f"Ctrl+{number % 10}": partial(self.go, place.key) for number, place in numbered}
        bind(self, keys, everywhere=True)

    def _arrange(self) -> None:
        self._rail.set_person(initials(self._desk.user.login), self._desk.user.login)
        appear(self._strip, bool(self._desk.office.settings.get("practice")))
        right, below, rows = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for layout in (right, below, rows):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        right.addWidget(self._notice)
        right.addWidget(self._stack, 1)
        below.addWidget(self._rail)
        below.addLayout(right, 1)
        rows.addWidget(self._strip)
        rows.addLayout(below, 1)
