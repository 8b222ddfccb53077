"""Takes pictures of every screen in every language, so that a person can look at what the tests cannot judge.

`python -m tests.ui.shots docs/shots [language …]` makes a practice office and photographs it at 1366×768.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Program
from desktop.commands.demo import make_demo
from desktop.ui.main_window import MainWindow
from desktop.ui.places import BEHIND, PLACES
from desktop.ui.preferences import Preferences
from desktop.ui.screens.case import CaseScreen
from desktop.ui.screens.first_run import FirstRun
from desktop.ui.screens.unlock import UnlockScreen
from desktop.ui.translator import LANGUAGES

SMALL_SCREEN = (1366, 700)
WHOLE_SCREEN = (1366, 768)
WORKER = "naran"
CASE = 1
DOCUMENTS, CONFIDENTIAL = 2, 5
LONGEST_S = 30


def grab(widget: QWidget, name: str, folder: Path, size: tuple[int, int] = SMALL_SCREEN) -> Path:
    """Shows the widget at the size of a small laptop and saves what is seen as `name`.png."""
    widget.resize(*size)
    widget.show()
    QApplication.processEvents()
    QApplication.processEvents()
    folder.mkdir(parents=True, exist_ok=True)
    picture = folder / f"{name}.png"
    widget.grab().save(str(picture))
    return picture


def wait_until(done: Callable[[], bool]) -> None:
    """Lets the program work; stops with an error where it does not come to an end."""
    last = time.monotonic() + LONGEST_S
    while not done():
        QApplication.processEvents()
        time.sleep(0.005)
        if time.monotonic() > last:
            raise TimeoutError(done)
    for _ in range(5):
        QApplication.processEvents()


def before_the_office(program: Program) -> Iterator[str]:
    """The screens one sees without a password."""
    program.start(None)
    assistant = program.shell.centralWidget()
    assert isinstance(assistant, FirstRun)
    for place in range(5):
        assistant._go(place)
        yield f"first-run-{place + 1}"
    program._restore()
    yield "restore"


def unlocked(program: Program, office: Path) -> MainWindow:
    """Signs the worker in with the password that a practice office gives away."""
    screen = program.shell.centralWidget()
    assert isinstance(screen, UnlockScreen)
    screen._people.choose(WORKER)
    screen._ask()
    wait_until(lambda: isinstance(program.shell.centralWidget(), MainWindow))
    window = program.shell.centralWidget()
    assert isinstance(window, MainWindow)
    return window


def inside_the_office(program: Program, window: MainWindow) -> Iterator[str]:
    """Every place of the rail and what lies behind it."""
    for place in PLACES:
        window.go(place.key)
        yield place.key
    for key in sorted(set(BEHIND) - {"case", "print", "send_package"}):
        window.go(key)
        yield key
    window.open_case(CASE)
    yield "case"
    case = window.findChild(CaseScreen)
    assert isinstance(case, CaseScreen)
    for tab, name in ((DOCUMENTS, "documents"), (CONFIDENTIAL, "confidential")):
        case.header.tabs.setCurrentIndex(tab)
        yield name
    window.open_print("open_case", CASE)
    yield "print"
    window.open_package(CASE)
    yield "send_package"


def photograph(program: Program, office: Path, language: str, folder: Path) -> None:
    """All screens in one language."""

    def picture(name: str) -> None:
        wait_until(program._tasks.is_idle)
        grab(program.shell, f"{name}-{language}", folder, WHOLE_SCREEN)

    for name in before_the_office(program):
        picture(name)
    program.start((office, office.parent / "register"))
    picture("unlock")
    window = unlocked(program, office)
    for name in inside_the_office(program, window):
        picture(name)
    program.end()


def main(given: list[str]) -> int:
    """Photographs everything into the folder named first, in the languages named after it (all by default)."""
    folder, languages = Path(given[0]), given[1:] or list(LANGUAGES)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        make_demo(Namespace(folder=home, scenario=[], lang=None, no_window=True, ack=False))
        kept = []
        for language in languages:
            preferences = Preferences(QSettings(str(home / f"{language}.ini"), QSettings.Format.IniFormat))
            preferences.language, preferences.scheme = language, "light"
            program = Program(app, preferences)
            kept.append(program)
            photograph(program, home / "office", language, folder)
            program.shell.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
