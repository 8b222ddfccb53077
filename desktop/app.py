"""Puts the parts of the window together: fonts, language, the unlock screen, the open office, the lock."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.casework.people import VaultProblem, people_at
from desktop.casework.refusals import Refusal
from desktop.places import standards, words
from desktop.ui import theme
from desktop.ui.keyboard import layout_now
from desktop.ui.last_resort import LastResort
from desktop.ui.preferences import Preferences, settings_file
from desktop.ui.screens.unlock import UnlockScreen
from desktop.ui.shell import Shell
from desktop.ui.tasks import Tasks
from desktop.ui.translator import LANGUAGES, Tongue

if TYPE_CHECKING:
    # These cost SQLAlchemy; the unlock screen must not wait for it.
    from desktop.casework.office import Office
    from desktop.casework.opening import Means
    from desktop.casework.people import RecoverySheet
    from desktop.standards.wording import Wording
    from desktop.ui.desk import Desk
    from desktop.ui.main_window import MainWindow
    from desktop.ui.screens.first_run import FirstRun
    from desktop.ui.screens.first_steps import FirstWish

HEAVY = ("desktop.casework.doors", "desktop.casework.sheets", "desktop.ui.main_window")
"""Read in the worker while somebody types the password."""
AFTER_FIRST_PAINT_MS = 150


def run_window(office: Path | None, register: Path | None, language: str | None) -> int:
    """Opens the window on an office (default: the last one); returns when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("kerege")
    preferences = Preferences(settings_file())
    program = Program(app, preferences, language)
    sys.excepthook = program.last_resort.caught
    place = (office, register) if office else preferences.office
    program.start(place)
    return app.exec()


class Program(QObject):
    """One window, one worker, and at most one open office; without `means` it works with those of this machine."""

    def __init__(
        self, app: QApplication, preferences: Preferences, language: str | None = None, means: Means | None = None
    ) -> None:
        super().__init__()
        self._app = app
        self._means = means
        self._preferences = preferences
        self._place: tuple[Path, Path | None] = (Path(), None)
        self._office: Office | None = None
        self._desk: Desk | None = None
        self._main: MainWindow | None = None
        theme.load_fonts()
        self._dress()
        self._tongue = Tongue(app, words())
        self._tongue.speak(language if language in LANGUAGES else preferences.language)
        self._own_language = bool(language) or preferences.has_language
        self.shell = Shell(preferences)
        self.last_resort = LastResort(self.shell)
        self._tasks = self._new_tasks()
        self.shell.closing.connect(self.end)
        app.styleHints().colorSchemeChanged.connect(self._dress)

    def start(self, place: tuple[Path, Path | None] | None) -> None:
        """Shows the unlock screen of an office, or the first-run assistant where there is none."""
        if place is None:
            self._first_run()
        else:
            self._unlock(place)
        self.shell.show()

    def end(self) -> None:
        """Saves what is typed, closes the office and ends the worker."""
        if self._main is not None:
            self._main.leave()
        if self._office is not None:
            self._tasks.do(self._office.close)
        self._tasks.stop()
        self._office = self._desk = self._main = None

    def lock(self) -> None:
        """Drops everything and asks for the password again."""
        self.end()
        self._tasks = self._new_tasks()
        self._unlock(self._place)

    def _new_tasks(self) -> Tasks:
        tasks = Tasks((Refusal, VaultProblem), self)
        tasks.faulted.connect(self.last_resort.faulted)
        QTimer.singleShot(AFTER_FIRST_PAINT_MS, lambda: tasks.ask(read_heavy))
        return tasks

    def _dress(self) -> None:
        scheme = self._preferences.scheme
        system = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        theme.apply(self._app, dark=system if scheme == "system" else scheme == "dark", base_pt=self._preferences.size)

    def _speak(self, language: str) -> None:
        """Another language, at once: first the words of the forms, then every widget hears of it."""
        self._preferences.language = language
        self._own_language = True
        desk = self._desk
        if desk is None:
            self._tongue.speak(language)
            return
        # The office is open, so this is read already.
        from desktop.casework.wordings import wording_of

        self._tasks.ask(wording_of, desk.standard, language, then=lambda wording: self._reword(desk, wording))

    def _reword(self, desk: Desk, wording: Wording) -> None:
        desk.wording = wording
        self._tongue.speak(wording.language)

    def _resize_text(self, size: int) -> None:
        self._preferences.size = size
        self._dress()

    def _recolour(self, scheme: str) -> None:
        self._preferences.scheme = scheme
        self._dress()

    def _unlock(self, place: tuple[Path, Path | None]) -> None:
        try:
            people = people_at(place[0])
        except VaultProblem:
            self._first_run(away=str(place[0]))
            return
        self._place = place
        keyboards = {person.uid: self._preferences.keyboard_of(person.uid) for person in people}
        screen = UnlockScreen(people, self._tongue.language, keyboards, practice_passwords(place[0]))
        screen.open_asked.connect(lambda login, password: self._open(screen, login, password))
        screen.recovery_asked.connect(lambda *given: self._recover(screen, *given))
        screen.language_chosen.connect(self._speak)
        screen.office_wanted.connect(self._other_office)
        screen.practice_wanted.connect(lambda: self._practise(screen))
        self.shell.hold(screen)
        screen.start()

    def _open(self, screen: UnlockScreen, login: str, password: str) -> None:
        language = self._tongue.language if self._own_language else None
        given = (self._place, login, password, language, self._means)
        self._tasks.ask(open_with_words, *given, then=self._opened, failed=said_by(screen.refuse))

    def _opened(self, found: tuple[Office, Wording]) -> None:
        # Read by the worker while the password was typed.
        from desktop.ui.desk import Desk
        from desktop.ui.main_window import MainWindow

        office, wording = found
        self._office = office
        self._preferences.note_keyboard(office.user.uid, layout_now())
        if not office.settings.get("practice"):
            self._preferences.office = self._place
        if wording.language != self._tongue.language:
            self._tongue.speak(wording.language)
        settings = self._preferences.settings
        self._desk = Desk(office, office.user, office.standard, wording, self._tasks, office.now, settings)
        self._main = MainWindow(self._desk)
        self._main.locked.connect(self.lock)
        self._main.language_chosen.connect(self._speak)
        self._main.size_chosen.connect(self._resize_text)
        self._main.scheme_chosen.connect(self._recolour)
        self.shell.hold(self._main)

    def _recover(self, screen: UnlockScreen, groups: list[str], login: str, password: str) -> None:
        def done(_nothing: object) -> None:
            screen.back_to_password()
            screen.tell(
                "done", self.tr("The new password is set."), self.tr("Sign in with it, then print a new sheet.")
            )

        given = (self._place[0], groups, login, password, self._means)
        self._tasks.do(recover_person, *given, then=done, failed=said_by(screen.recovery_refused))

    def _other_office(self) -> None:
        office = QFileDialog.getExistingDirectory(self.shell, self.tr("The folder with the case files"))
        if not office:
            return
        beside = Path(office).parent / "register"
        if not beside.is_dir():
            title = self.tr("The folder with the names; cancel to work with codes only")
            picked = QFileDialog.getExistingDirectory(self.shell, title)
            self._unlock((Path(office), Path(picked) if picked else None))
            return
        self._unlock((Path(office), beside))

    def _practise(self, screen: UnlockScreen | FirstRun) -> None:
        home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "practice"
        place = (home / "office", home / "register")
        if place[0].exists():
            self._unlock(place)
            return
        screen.tell("accent", self.tr("The practice office is being made. It takes about a minute."))
        self._tasks.do(make_practice_office, home, then=lambda _done: self._unlock(place))

    def _first_run(self, away: str = "") -> None:
        # Only at the first start.
        from desktop.standards.shelf import Shelf
        from desktop.ui.screens.first_run import FirstRun

        home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        screen = FirstRun(Shelf(standards()).refs(), self._tongue.language, home, away)
        screen.language_chosen.connect(self._speak)
        screen.office_wanted.connect(self._other_office)
        screen.practice_wanted.connect(lambda: self._practise(screen))
        screen.create_asked.connect(lambda wish: self._create(screen, wish))
        self.shell.hold(screen)

    def _create(self, screen: FirstRun, wish: FirstWish) -> None:
        def made(found: tuple[Office, Wording, RecoverySheet]) -> None:
            office, wording, sheet = found
            self._office, self._place = office, (wish.office, wish.register)
            self._preferences.office = self._place
            screen.show_sheet(sheet)
            screen.pdf_asked.connect(lambda path: self._tasks.do(save_sheet, office, sheet, wording, Path(path)))
            screen.finished.connect(lambda real: self._begin(screen, (office, wording), real))

        given = (wish, self._tongue.language, self._means)
        self._tasks.do(create_with_words, *given, then=made, failed=said_by(screen.refuse))

    def _begin(self, screen: FirstRun, found: tuple[Office, Wording], real: bool) -> None:
        if real:
            self._opened(found)
            assert self._main is not None
            self._main.go("contact")
            return
        self._tasks.do(found[0].close)
        self._office = None
        self._practise(screen)


def said_by(refuse: Callable[[str, Mapping[str, object]], None]) -> Callable[[Exception], None]:
    """Has a screen say in its own way why something was refused."""

    def refused(problem: Exception) -> None:
        assert isinstance(problem, Refusal | VaultProblem)
        refuse(problem.code, problem.facts)

    return refused


def practice_passwords(folder: Path) -> dict[str, str] | None:
    """Sign-in name → password of a practice office, from the note beside it; None beside a real one."""
    note = folder.parent / "README.txt"
    if not note.is_file():
        return None
    lines = note.read_text(encoding="utf-8").splitlines()
    if not lines or not lines[0].startswith("Practice office:"):
        return None
    parts = [line.strip().split("  ", 2) for line in lines if line.startswith("  ")]
    return {part[0]: part[2] for part in parts if len(part) == 3}


# The functions below run in the worker, which has read the heavy modules by then; the start does without them.


def read_heavy() -> None:
    """What the open office needs, read before anybody asks for it."""
    for name in HEAVY:
        importlib.import_module(name)


def open_with_words(
    place: tuple[Path, Path | None], login: str, password: str, language: str | None, means: Means | None = None
) -> tuple[Office, Wording]:
    """The office and its words in the language of the screen, or in its own where nobody chose one."""
    from desktop.casework.doors import means_of_this_machine
    from desktop.casework.opening import open_office
    from desktop.casework.wordings import wording_of

    office = open_office(place[0], place[1], login, password, means or means_of_this_machine())
    return office, wording_of(office.standard, language or str(office.settings["language"]))


def create_with_words(
    wish: FirstWish, language: str, means: Means | None = None
) -> tuple[Office, Wording, RecoverySheet]:
    """A new office as the assistant was told, and its recovery sheet."""
    from desktop.casework.doors import means_of_this_machine
    from desktop.casework.opening import NewOffice, create_office
    from desktop.casework.wordings import wording_of

    new = NewOffice(wish.name, wish.mark, wish.edition, language)
    means = means or means_of_this_machine()
    office, sheet = create_office(wish.office, wish.register, new, wish.login, wish.password, means, wish.role)
    return office, wording_of(office.standard, language), sheet


def save_sheet(office: Office, sheet: RecoverySheet, wording: Wording, path: Path) -> None:
    """Put the recovery sheet into a file where the person chose; it is hers to print and to delete."""
    from io import BytesIO

    from desktop.casework.doors import write_file
    from desktop.casework.sheets import recovery_pdf

    out = BytesIO()
    recovery_pdf(office, sheet, wording, out)
    write_file(path, out.getvalue(), office.disk)


def recover_person(folder: Path, groups: list[str], login: str, password: str, means: Means | None = None) -> None:
    """A new password by the recovery sheet."""
    from desktop.casework.doors import means_of_this_machine, recover

    means = means or means_of_this_machine()
    at = means.clock().isoformat(timespec="seconds")
    recover(folder, groups, login, password, disk=means.disk, at=at, kdf=means.kdf, floor=means.floor)


def make_practice_office(home: Path) -> None:
    """The practice office, made from the scenarios that come with the program."""
    from argparse import Namespace

    from desktop.commands.demo import make_demo
    from desktop.commands.saying import CommandFault

    try:
        make_demo(Namespace(folder=home, scenario=[], lang=None, no_window=True, ack=False))
    except CommandFault as fault:
        raise Refusal("scenario_fault", what=fault.sentence) from fault
