"""A program with the real window: signs in, goes through every screen and case, and notes what could be read of it.

`python -m tests.faults.walk OFFICE REGISTER LOGIN LANGUAGE NOTES [--lock] [--deep] [--title-names]`: the password is
read from standard input; NOTES gets what windows, widgets and settings said, as JSON. `--lock` locks at the end, as
idling does; `--deep` also opens every tab and every entry of each case.
`--title-names` is the mutant that puts the client's name into the title.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop.app import Program
from desktop.casework.views import case_page, case_rows
from desktop.ui.main_window import MainWindow
from desktop.ui.places import PLACES, Place
from desktop.ui.preferences import Preferences, settings_file
from desktop.ui.screens.unlock import UnlockScreen
from tests.faults.diary import means

LONGEST_S = 60
SAID = (
    "text",
    "toPlainText",
    "title",
    "placeholderText",
    "toolTip",
    "statusTip",
    "accessibleName",
    "accessibleDescription",
)


def wait_until(done: Callable[[], bool]) -> None:
    """Lets the program work; stops with an error where it does not come to an end."""
    last = time.monotonic() + LONGEST_S
    while not done():
        QApplication.processEvents()
        time.sleep(0.002)
        if time.monotonic() > last:
            raise TimeoutError
    for _ in range(3):
        QApplication.processEvents()


def _in_model(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    columns = model.columnCount(root) if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount(root)):
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


class Notes:
    """What the window said, by where it could be read."""

    def __init__(self) -> None:
        self.titles: set[str] = set()
        self.widgets: set[str] = set()

    def take(self) -> None:
        """Everything that is there now."""
        for window in QApplication.topLevelWidgets():
            self.titles |= {window.windowTitle(), window.windowIconText(), window.accessibleName()}
            for widget in (window, *window.findChildren(QWidget)):
                for name in SAID:
                    said = getattr(widget, name, None)
                    value = said() if callable(said) else ""
                    self.widgets.add(value if isinstance(value, str) else "")
                if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                    self.widgets |= set(_in_model(widget.model()))

    def written(self) -> dict[str, object]:
        settings = settings_file()
        settings.sync()
        return {
            "titles": sorted(self.titles),
            "widgets": sorted(self.widgets),
            "settings": [f"{key}={settings.value(key)}" for key in settings.allKeys()],
        }


def main() -> None:
    """Sign in, walk, note, and end or lock."""
    arguments = argparse.ArgumentParser()
    for name in ("office", "register"):
        arguments.add_argument(name, type=Path)
    arguments.add_argument("login")
    arguments.add_argument("language")
    arguments.add_argument("notes", type=Path)
    arguments.add_argument("--lock", action="store_true")
    arguments.add_argument("--brief", action="store_true", help="one case only")
    arguments.add_argument("--title-names", action="store_true")
    arguments.add_argument("--deep", action="store_true", help="every tab and entry of each case")
    given = arguments.parse_args()
    password = sys.stdin.readline().rstrip("\n")
    app = QApplication([])
    program = Program(app, Preferences(settings_file()), given.language, means())
    program.start((given.office, given.register))
    screen = program.shell.centralWidget()
    assert isinstance(screen, UnlockScreen)
    screen.open_asked.emit(given.login, password)
    wait_until(lambda: not isinstance(program.shell.centralWidget(), UnlockScreen))
    window, notes = program.shell.centralWidget(), Notes()
    if isinstance(window, MainWindow):
        walk(program, window, notes, given.title_names, PLACES[:1] if given.brief else PLACES)
        if given.deep:
            look_into_cases(program, window, notes)
    else:
        # A technician has one screen, without cases.
        wait_until(program._tasks.is_idle)
        notes.take()
    given.notes.write_text(json.dumps(notes.written(), ensure_ascii=False), encoding="utf-8")
    if given.lock:
        program.lock()
        app.exec()
    program.end()
    program.shell.close()


def walk(program: Program, window: MainWindow, notes: Notes, title_names: bool, places: Sequence[Place]) -> None:
    """These places of the rail, as far as this person has them, and every case."""
    for place in (place for place in places if place in window._places):
        window.go(place.key)
        wait_until(program._tasks.is_idle)
        notes.take()
    assert program._office is not None
    for row in case_rows(program._office):
        window.open_case(row.id)
        wait_until(program._tasks.is_idle)
        if title_names:
            program.shell.setWindowTitle(row.name)
        notes.take()
        window.open_print("open_case", row.id)
        wait_until(program._tasks.is_idle)
        notes.take()


def look_into_cases(program: Program, window: MainWindow, notes: Notes) -> None:
    """Every tab of every case, and every entry of it on the screen."""
    office = program._office
    assert office is not None
    for row in case_rows(office):
        window.open_case(row.id)
        wait_until(program._tasks.is_idle)
        tabs = window._stack.hold("case").header.tabs
        for tab in range(tabs.count()):
            tabs.setCurrentIndex(tab)
            wait_until(program._tasks.is_idle)
            notes.take()
        for entry in case_page(office, row.id).entries:
            window.open_case(row.id, entry.form_id, entry.id)
            wait_until(program._tasks.is_idle)
            notes.take()


if __name__ == "__main__":
    main()
