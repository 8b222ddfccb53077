"""What somebody does at the computer whatever the case is: sets up the office, signs in, locks, adds a colleague."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QRadioButton, QWidget

from desktop.app import Program
from desktop.casework.opening import Means
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.main_window import DIGITS, MainWindow
from desktop.ui.parts.person_card import PersonCard
from desktop.ui.people_words import role_name
from desktop.ui.screens.unlock import UnlockScreen
from tests.casework.conftest import Clock
from tests.journeys.typist import CTRL, Key, Lost, Typist, spoken

FIRST_DAY = "2026-01-05T09:00"
SCREEN = (1366, 700)
"""The smallest screen that the program is made for, less the bar of the system."""
OFFICE = "Жишээ сумын нийгмийн ажлын алба"
MARK = "SUM0"
NO_CARD_YET = "Ажилтны карт хараахан алга."
"""Why a role is given on the first day, before anybody has a staff card."""


class Workplace:
    """The window, the keyboard before it, and the clock on the wall."""

    def __init__(self, program: Program, means: Means, clock: Clock, home: Path) -> None:
        self.program = program
        self.means = means
        self.clock = clock
        self.home = home
        self._password = ""
        self.typist = Typist(program.shell, lambda: program._tasks.is_idle())

    def inside(self) -> QWidget:
        """What the window shows."""
        widget = self.program.shell.centralWidget()
        assert widget is not None
        return widget

    def make_office(self, login: str, password: str) -> None:
        """The first-run assistant, from the welcome to the first request."""
        say, keys = QCoreApplication.translate, self.typist
        self._password = password
        self._push_in("FirstRun", "Set up a new office")
        keys.write(OFFICE)
        self._field(say("OfficeStep", "Mark"), MARK)
        self._field(say("OfficeStep", "Folder for the case files"), str(self.home / "office"))
        self._field(say("OfficeStep", "Folder for the names"), str(self.home / "register"))
        self._push_in("FirstRun", "Next")
        keys.write(login)
        self._choose(role_name("worker"))
        for name in ("New password", "The same password again"):
            self._field(say("NewPassword", name), password)
        self._push_in("FirstRun", "Make the office")
        self._keep_sheet()
        self._push_in("DoneStep", "Open the first case")
        keys.until(lambda: isinstance(self.inside(), MainWindow), "the office is open")
        keys.rest()

    def sign_in(self, login: str, password: str) -> None:
        """Chooses the card of a person and types the password."""
        keys = self.typist
        self._password = password
        keys.until(lambda: isinstance(self.inside(), UnlockScreen), "the password is asked for")
        keys.wake()
        keys.back_to(lambda widget: isinstance(widget, PersonCard), "the cards of the people")
        cards = self.inside().findChildren(PersonCard)
        keys.choose(next(card for card in cards if spoken(card).startswith(f"{login},")))
        self._field(QCoreApplication.translate("UnlockScreen", "Password"), password)
        keys.press(Key.Key_Return)
        keys.until(lambda: isinstance(self.inside(), MainWindow), "the office is open")
        keys.rest()

    def fits(self) -> None:
        """No screen has pushed the window wider or higher than the smallest screen."""
        size = self.program.shell.size().toTuple()
        if size != SCREEN:
            raise Lost(f"{type(self.inside()).__name__} has pushed the window to {size}")

    def lock(self) -> None:
        """Ctrl+L, from wherever one is."""
        self.typist.press(Key.Key_L, CTRL)
        self.typist.until(lambda: isinstance(self.inside(), UnlockScreen), "the password is asked for")

    def add_person(self, login: str, role: str, password: str) -> None:
        """Settings, another person of the office."""
        say = QCoreApplication.translate
        self.go_to_place("settings")
        self._push_in("SettingsScreen", "Add a person")
        self._field(say("NewColleague", "Sign-in name"), login)
        self._choose(role_name(role))
        self.typist.rest()
        why = say("LackNote", "Why all the same; the reason is kept")
        if any(spoken(field) == why and field.isVisible() for field in self.inside().findChildren(QLineEdit)):
            self._field(why, NO_CARD_YET)
        for name in ("New password", "The same password again"):
            self._field(say("NewPassword", name), password)
        self._push_in("NewColleague", "Add the person")
        self.prove()
        assert any(label.text() == login for label in self.inside().findChildren(QLabel))

    def go_to_place(self, key: str) -> None:
        """Ctrl and the number of a place, or along the rail to one that has none."""
        window, keys = self.inside(), self.typist
        assert isinstance(window, MainWindow)
        number = [place.key for place in window._places].index(key) + 1
        if number <= DIGITS:
            keys.press(Key(Key.Key_0 + number % 10), CTRL)
        else:
            rail = window._rail._places
            keys.tab_to(lambda widget: widget is rail, "the rail")
            keys.press(Key.Key_Down, times=number - 1 - rail.currentRow())
            keys.press(Key.Key_Return)
        keys.rest()

    def prove(self) -> None:
        """Types the own password again where the program asks for it before something sensitive."""
        keys = self.typist
        keys.rest()
        if asks():
            keys.write(self._password)
            keys.press(Key.Key_Return)
            keys.until(lambda: not asks(), "the password was right")
            keys.wake()

    def _keep_sheet(self) -> None:
        """Saves the recovery sheet, hides it, and types it back from the paper."""
        keys, say = self.typist, QCoreApplication.translate
        keys.until(lambda: spoken(keys.here()) == say("SheetStep", "Save the sheet as PDF and print it …"), "the sheet")
        paper = self.home / "sheet.pdf"
        groups = self._shown_groups()
        keys.in_dialog(lambda: keys.press(Key.Key_Space), lambda: self.save_as(paper), QFileDialog)
        keys.until(paper.is_file, "the sheet is saved")
        keys.push(say("SheetStep", "I have it on paper: hide it and type it back"))
        keys.write("".join(groups))
        self._push_in("FirstRun", "Next")

    def save_as(self, path: Path) -> None:
        """Types the path into the dialog that asks where to save."""
        self.typist.write_over(str(path))
        self.typist.press(Key.Key_Return)

    def _shown_groups(self) -> list[str]:
        codes = [label.text() for label in self.inside().findChildren(QLabel) if label.isVisible()]
        digits = [text.split() for text in codes if text.replace(" ", "").replace("\n", "").isdigit()]
        return max(digits, key=len)

    def _push_in(self, context: str, words: str) -> None:
        self.typist.push(QCoreApplication.translate(context, words))

    def _field(self, name: str, text: str) -> None:
        keys = self.typist
        keys.tab_to(lambda widget: spoken(widget) == name, f"the field “{name}”")
        keys.write_over(text)

    def _choose(self, name: str) -> None:
        """A radio button, reached by Tab and then by the arrows."""
        self.typist.tab_to(lambda widget: isinstance(widget, QRadioButton), "the choices")
        buttons = self.inside().findChildren(QRadioButton)
        self.typist.choose(next(each for each in buttons if spoken(each).casefold() == name.casefold()))


def asks() -> bool:
    """Whether the program asks for the password again."""
    return isinstance(QApplication.activeModalWidget(), PasswordAgain)
