"""Puts the parts of the window together: fonts, language, the unlock screen, the open office, the lock."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop import platform
from desktop.app_tasks import (
    create_with_words,
    look_after,
    make_practice_office,
    open_with_words,
    read_heavy,
    recover_person,
    save_sheet,
)
from desktop.casework.people import TECHNICIAN, VaultProblem, pauses_at, people_at
from desktop.casework.refusals import Refusal
from desktop.places import standards, words
from desktop.ui.appearance import Appearance
from desktop.ui.keyboard import layout_now
from desktop.ui.last_resort import LastResort
from desktop.ui.preferences import Preferences, settings_file
from desktop.ui.screens.unlock import UnlockScreen
from desktop.ui.session.back_to import BackTo
from desktop.ui.session.fresh_process import FreshProcess, Relaunch
from desktop.ui.session.pauses import Pauses
from desktop.ui.session.session import Session
from desktop.ui.shell import Shell
from desktop.ui.tasks import Tasks
from desktop.ui.translator import LANGUAGES, Tongue

if TYPE_CHECKING:
    # These cost SQLAlchemy; the unlock screen must not wait for it.
    from desktop.casework.caretaking import Caretaker
    from desktop.casework.office import Office
    from desktop.casework.opening import Means
    from desktop.casework.people import RecoverySheet, UserCard
    from desktop.standards.wording import Wording
    from desktop.ui.desk import Desk
    from desktop.ui.main_window import MainWindow
    from desktop.ui.screens.caretaker import CaretakerScreen
    from desktop.ui.screens.first_run import FirstRun
    from desktop.ui.screens.first_steps import FirstWish
    from desktop.ui.screens.restoring import RestoreScreen

AFTER_FIRST_PAINT_MS = 150
Place = tuple[Path, Path | None]


def run_window(office: Path | None, register: Path | None, language: str | None, back_to: str = "") -> int:
    """Opens the window on an office (default: the last one); returns when it is closed.

    `back_to` is where a locked process was, as it wrote it.
    """
    platform.protect_process()
    # Asked for by the surroundings, it would write down what every thread was doing.
    faulthandler.disable()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("kerege")
    preferences = Preferences(settings_file())
    program = Program(app, preferences, language)
    sys.excepthook = program.last_resort.caught
    place = (office, register) if office else preferences.office
    program.start(place, BackTo.read(back_to))
    return app.exec()


class Program(QObject):
    """One window, one worker, and at most one open office; without `means` it works with those of this machine."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        language: str | None = None,
        means: Means | None = None,
        relaunch: Relaunch | None = None,
    ) -> None:
        super().__init__()
        self._means = means
        self._relaunch = relaunch or FreshProcess()
        self._back: BackTo | None = None
        self._preferences = preferences
        self._place: tuple[Path, Path | None] = (Path(), None)
        self._office: Office | None = None
        self._desk: Desk | None = None
        self._main: MainWindow | None = None
        self._appearance = Appearance(app, preferences)
        self._tongue = Tongue(app, words())
        self._tongue.speak(language if language in LANGUAGES else preferences.language)
        self._own_language = bool(language) or preferences.has_language
        self.shell = Shell(preferences)
        self.last_resort = LastResort(self.shell)
        self._tasks = self._new_tasks()
        self._session = Session(self.shell, preferences, self.lock)
        self.shell.closing.connect(self.end)

    def start(self, place: tuple[Path, Path | None] | None, back: BackTo | None = None) -> None:
        """Shows the unlock screen of an office, or the first-run assistant where there is none."""
        self._back = back
        self._first_run() if place is None else self._unlock(place)
        self.shell.show()

    def end(self) -> None:
        """Saves what is typed, closes the office and ends the worker."""
        self._session.end()
        if self._main is not None:
            self._main.leave()
        if self._office is not None:
            self._tasks.do(self._office.close)
        self._tasks.stop()
        self._office = self._desk = self._main = None

    def lock(self) -> None:
        """Hides, saves and closes everything; then a fresh process asks for the password and leads back here."""
        if self._office is None:
            return
        self._relaunch.hurry()
        back = self._main.where() if self._main is not None else BackTo(self._office.user.uid)
        self._session.hide_all()
        self.end()
        if self._relaunch.take_over(self._place, self._tongue.language, back):
            self._relaunch.leave()
            return
        self._tasks = self._new_tasks()
        self._back = back
        self._unlock(self._place)
        self.shell.show()
        self.shell.activateWindow()

    def _new_tasks(self) -> Tasks:
        tasks = Tasks((Refusal, VaultProblem), self)
        tasks.faulted.connect(self.last_resort.faulted)
        QTimer.singleShot(AFTER_FIRST_PAINT_MS, lambda: tasks.ask(read_heavy))
        return tasks

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

    def _unlock(self, place: tuple[Path, Path | None]) -> None:
        try:
            people = people_at(place[0])
        except VaultProblem:
            self._first_run(away=str(place[0]))
            return
        self._place = place
        screen = unlock_screen(place[0], people, self._preferences, self._tongue.language)
        technicians = {person.login for person in people if person.role == TECHNICIAN}
        screen.open_asked.connect(lambda *who: (self._open, self._look_after)[who[0] in technicians](screen, *who))
        screen.recovery_asked.connect(lambda *given: self._recover(screen, *given))
        self._hear(screen)
        self.shell.hold(screen)
        if self._back is not None:
            screen.come_back(self._back.uid)
        screen.start()

    def _open(self, screen: UnlockScreen, login: str, password: str) -> None:
        language = self._tongue.language if self._own_language else None
        given = (self._place, login, password, language, self._means)
        self._tasks.ask(open_with_words, *given, then=self._opened, failed=said_by(screen.refuse))

    def _look_after(self, screen: UnlockScreen, login: str, password: str) -> None:
        given = (self._place[0], login, password, self._means)
        self._tasks.ask(look_after, *given, then=self._looking_after, failed=said_by(screen.refuse))

    def _looking_after(self, caretaker: Caretaker) -> None:
        screen = caretaker_screen(self.shell, caretaker, self._tasks, self._preferences, self._tongue.language)
        screen.hear(self._speak, self._appearance.resize_text, self._appearance.recolour)
        screen.locked.connect(lambda: self._unlock(self._place))
        self.shell.hold(screen)

    def _opened(self, found: tuple[Office, Wording], first: str = "") -> None:
        office, wording = found
        self._office = office
        remember_office(self._preferences, office, self._place)
        if wording.language != self._tongue.language:
            self._tongue.speak(wording.language)
        self._desk, self._main = desk_and_window(office, wording, self._tasks, self._preferences)
        self._main.locked.connect(self.lock)
        self._main.language_chosen.connect(self._speak)
        self._main.size_chosen.connect(self._appearance.resize_text)
        self._main.scheme_chosen.connect(self._appearance.recolour)
        self._main.capture_allowed.connect(self._session.guard.allow)
        self.shell.hold(self._main)
        self._session.begin(self._tasks)
        back, self._back = self._back, None
        if back is not None:
            self._main.come_back(back)
        elif first:
            self._main.go(first)

    def _recover(self, screen: UnlockScreen, groups: list[str], login: str, password: str) -> None:
        said = self.tr("Sign in with it, then print a new sheet.")

        def done(_nothing: object) -> None:
            screen.back_to_password()
            screen.tell("done", self.tr("The new password is set."), said)

        given = (self._place[0], groups, login, password, self._means)
        self._tasks.do(recover_person, *given, then=done, failed=said_by(screen.recovery_refused))

    def _hear(self, screen: UnlockScreen | FirstRun) -> None:
        screen.language_chosen.connect(self._speak)
        screen.office_wanted.connect(self._other_office)
        screen.restore_wanted.connect(self._restore)
        held = (self.shell, self._tasks, self._means, self._preferences, self.start)
        screen.pack_wanted.connect(partial(open_pack, *held))
        screen.practice_wanted.connect(lambda: self._practise(screen))

    def _restore(self) -> None:
        screen = restore_screen(self.shell, self._tasks, self._means)
        screen.left.connect(lambda: self.start(self._preferences.office))
        screen.restored.connect(lambda folder: self._unlock((folder, self._place[1])))
        self.shell.hold(screen)

    def _other_office(self) -> None:
        if (place := ask_for_office(self.shell)) is not None:
            self._unlock(place)

    def _practise(self, screen: UnlockScreen | FirstRun) -> None:
        home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "practice"
        place = (home / "office", home / "register")
        if place[0].exists():
            self._unlock(place)
            return
        screen.tell("accent", self.tr("The practice office is being made. It takes about a minute."))
        self._tasks.do(make_practice_office, home, then=lambda _done: self._unlock(place))

    def _first_run(self, away: str = "") -> None:
        screen = first_screen(self._tongue.language, away)
        self._hear(screen)
        screen.create_asked.connect(lambda wish: self._create(screen, wish))
        self.shell.hold(screen)

    def _create(self, screen: FirstRun, wish: FirstWish) -> None:
        def made(found: tuple[Office, Wording, RecoverySheet]) -> None:
            office, wording, sheet = found
            self._office, self._place = office, (wish.office, wish.register)
            self._preferences.office = self._place
            screen.show_sheet(sheet)
            screen.pdf_asked.connect(partial(self._tasks.do, save_sheet, office, wording))
            screen.finished.connect(lambda real: self._begin(screen, (office, wording), real))

        language = self._tongue.language
        self._tasks.do(create_with_words, wish, language, self._means, then=made, failed=said_by(screen.refuse))

    def _begin(self, screen: FirstRun, found: tuple[Office, Wording], real: bool) -> None:
        if real:
            self._opened(found, "contact")
            return
        self._tasks.do(found[0].close)
        self._office = None
        self._practise(screen)


def remember_office(preferences: Preferences, office: Office, place: tuple[Path, Path | None]) -> None:
    """What the next start begins with; a practice office does not take the place of the real one."""
    # Read by the worker while the password was typed.
    from desktop.casework.book import page_at_first_request

    preferences.note_keyboard(office.user.uid, layout_now())
    if not office.settings.get("practice"):
        preferences.office = place
        preferences.book = (office.standard.ref, page_at_first_request(office.standard))


def desk_and_window(
    office: Office, wording: Wording, tasks: Tasks, preferences: Preferences
) -> tuple[Desk, MainWindow]:
    """What every screen is handed, and the window of the open office."""
    # Read by the worker while the password was typed.
    from desktop.ui.desk import Desk
    from desktop.ui.main_window import MainWindow

    desk = Desk(office, office.user, office.standard, wording, tasks, office.now, preferences.settings)
    return desk, MainWindow(desk)


def restore_screen(shell: Shell, tasks: Tasks, means: Means | None) -> RestoreScreen:
    """Where no office can be opened, one is made from a backup."""
    # Only on a bad day or on a new computer.
    from desktop.casework.doors import means_of_this_machine
    from desktop.ui.screens.restoring import RestoreScreen

    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    screen = RestoreScreen(tasks, means or means_of_this_machine(), home)
    shell.stopping.connect(screen.leave)
    return screen


def open_pack(
    shell: Shell, tasks: Tasks, means: Means | None, preferences: Preferences, start: Callable[[Place | None], None]
) -> None:
    """A pack for a visit, wherever its file lies; no office is opened for it."""
    title = QCoreApplication.translate("Program", "Open a field pack")
    chosen, _ = QFileDialog.getOpenFileName(shell, title, "", "Kerege (*.kerege)")
    if not chosen:
        return
    # Only away from the office.
    from desktop.casework.doors import means_of_this_machine
    from desktop.ui.screens.field_visit import FieldVisit

    screen = FieldVisit(Path(chosen), tasks, means or means_of_this_machine(), lambda: preferences.lock_minutes)
    screen.left.connect(screen.leave)
    screen.left.connect(lambda: start(preferences.office))
    shell.stopping.connect(screen.leave)
    shell.hold(screen)


def unlock_screen(folder: Path, people: list[UserCard], preferences: Preferences, language: str) -> UnlockScreen:
    """The unlock screen of an office: who works there, how they last typed, and who has to wait."""
    keyboards = {person.uid: preferences.keyboard_of(person.uid) for person in people}
    return UnlockScreen(
        people, language, keyboards, practice_passwords(folder), Pauses(pauses_at(folder)), preferences.book
    )


def first_screen(language: str, away: str) -> FirstRun:
    """The first-run assistant; `away` is the folder of an office that is not here now."""
    # Only at the first start.
    from desktop.standards.shelf import Shelf
    from desktop.ui.screens.first_run import FirstRun

    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return FirstRun(Shelf(standards()).refs(), language, home, away)


def caretaker_screen(
    shell: Shell, caretaker: Caretaker, tasks: Tasks, preferences: Preferences, language: str
) -> CaretakerScreen:
    """What a technician sees."""
    # Only a technician needs it.
    from desktop.ui.screens.caretaker import CaretakerScreen

    screen = CaretakerScreen(caretaker, tasks, preferences, language)
    shell.stopping.connect(screen.leave)
    return screen


def said_by(refuse: Callable[[str, Mapping[str, object]], None]) -> Callable[[Exception], None]:
    """Has a screen say in its own way why something was refused."""

    def refused(problem: Exception) -> None:
        assert isinstance(problem, Refusal | VaultProblem)
        refuse(problem.code, problem.facts)

    return refused


def ask_for_office(window: QWidget) -> tuple[Path, Path | None] | None:
    """The folder of another office and that of its register, asked for where it does not lie beside it."""
    title = QCoreApplication.translate("Program", "The folder with the case files")
    office = QFileDialog.getExistingDirectory(window, title)
    if not office:
        return None
    beside = Path(office).parent / "register"
    if beside.is_dir():
        return Path(office), beside
    title = QCoreApplication.translate("Program", "The folder with the names; cancel to work with codes only")
    picked = QFileDialog.getExistingDirectory(window, title)
    return Path(office), Path(picked) if picked else None


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
