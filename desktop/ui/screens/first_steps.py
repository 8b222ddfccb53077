"""The steps of the first-run assistant, one class each."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.folder_field import FolderField
from desktop.ui.parts.language_box import LanguageBox
from desktop.ui.parts.new_password import NewPassword
from desktop.ui.parts.radio_line import RadioLine
from desktop.ui.people_words import role_name
from desktop.ui.screens.step import Step

MARK = re.compile(r"[A-Za-z0-9-]{2,8}")
COUNTRIES = {
    "mn": QT_TRANSLATE_NOOP("Countries", "Mongolia"),
    "kg": QT_TRANSLATE_NOOP("Countries", "Kyrgyzstan"),
    "kzh": QT_TRANSLATE_NOOP("Countries", "Kazakhstan – health care"),
    "kze": QT_TRANSLATE_NOOP("Countries", "Kazakhstan – education and child protection"),
}

COUNTRY_OF = {"mn": "mn", "ky": "kg", "kk": "kz"}


@dataclass(frozen=True, slots=True, repr=False)
class FirstWish:
    """Everything the first three steps asked."""

    edition: str
    name: str
    mark: str
    office: Path
    register: Path
    login: str
    role: str
    password: str


class WelcomeStep(Step):
    """Language and country, or one of the two other ways in."""

    language_chosen = Signal(str)
    office_wanted = Signal()
    restore_wanted = Signal()
    pack_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, editions: Sequence[str], language: str, away: str) -> None:
        super().__init__()
        self._away = away
        self._language = language
        self._editions = editions
        self._languages = LanguageBox(language)
        self._edition = Combo({})
        self._frames = (FieldFrame(self._languages), FieldFrame(self._edition))
        self._existing = Button(kind="flat", icon="folder-open")
        self._restore = Button(kind="flat", icon="history")
        self._pack = Button(kind="flat", icon="lock-open")
        self._practice = Button(kind="flat", icon="graduation-cap")
        for frame in self._frames:
            self.column.addWidget(frame)
        links = Flow(unit(self), 0)
        for link in (self._existing, self._restore, self._pack, self._practice):
            links.addWidget(link)
        self.column.addLayout(links)
        self.setFocusProxy(self._languages)
        self._languages.chosen.connect(self.language_chosen)
        self._existing.clicked.connect(self.office_wanted)
        self._restore.clicked.connect(self.restore_wanted)
        self._pack.clicked.connect(self.pack_wanted)
        self._practice.clicked.connect(self.practice_wanted)
        self.retranslate()

    def _usual(self) -> str:
        """The edition of the country whose language was chosen first."""
        country = COUNTRY_OF.get(self._language, "")
        return next((ref for ref in self._editions if ref.startswith(country)), self._editions[0])

    def edition(self) -> str:
        """The ref of the edition chosen."""
        return str(self._edition.choice() or self._editions[0])

    def retranslate(self) -> None:
        self._title.setText(self.tr("Welcome"))
        said = self.tr("The case files stay on this computer. The program never uses the internet.")
        if self._away:
            said = self.tr("The office in {folder} is not here now. Put the stick in, or open another one.")
        self._line.setText(said.format(folder=self._away))
        self._frames[0].tell(self.tr("Language"), has_help=False)
        self._frames[1].tell(self.tr("Country and edition of its standard"), has_help=False)
        kept = self._edition.choice() or self._usual()
        self._edition.clear()
        for ref in self._editions:
            country, _, edition = ref.partition("/")
            name = QCoreApplication.translate("Countries", str(COUNTRIES.get(country, country)))
            self._edition.addItem(f"{name}, {edition}", ref)
        self._edition.setCurrentIndex(max(0, self._edition.findData(kept)))
        self._existing.setText(self.tr("Open an office that exists"))
        self._restore.setText(self.tr("Restore from a backup"))
        self._pack.setText(self.tr("Open a field pack"))
        self._practice.setText(self.tr("Practice office"))


class OfficeStep(Step):
    """The office and its two folders: case files and names never lie together."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._name, self._mark = QLineEdit(), QLineEdit()
        self._mark.setMaxLength(8)
        self._folder = FolderField(home / "Kerege")
        self._register = FolderField(home / "Kerege-register")
        self._frames = [FieldFrame(part) for part in (self._name, self._mark, self._folder, self._register)]
        for frame in self._frames:
            self.column.addWidget(frame)
        self.setFocusProxy(self._name)
        for part in (self._name, self._mark):
            part.textChanged.connect(self.edited)
            part.returnPressed.connect(self.entered)
        for folder in (self._folder, self._register):
            folder.edited.connect(self.edited)
        self.retranslate()

    def answers(self) -> tuple[str, str, Path, Path]:
        """Name, mark, folder of the case files, folder of the names."""
        return self._name.text().strip(), self._mark.text().strip().upper(), self._folder.path(), self._register.path()

    def is_ready(self) -> bool:
        return bool(self._name.text().strip() and MARK.fullmatch(self._mark.text().strip()))

    def problem(self) -> str:
        office, register = self._folder.path().absolute(), self._register.path().absolute()
        if office == register or register.is_relative_to(office) or office.is_relative_to(register):
            said = self.tr("Choose two folders that do not lie in each other: whoever takes one must not have both.")
            self._frames[3].set_problem(said)
            return said
        self._frames[3].set_problem("")
        return ""

    def retranslate(self) -> None:
        self._title.setText(self.tr("The office"))
        self._line.setText(self.tr("Name and mark are printed on every file. The two folders are never kept together."))
        told = (
            (self.tr("Name of the office"), ""),
            (self.tr("Mark"), self.tr("2 to 8 Latin letters or digits; every code begins with it, for example SUM0.")),
            (self.tr("Folder for the case files"), self.tr("Only codes are in it.")),
            (
                self.tr("Folder for the names"),
                self.tr("Best on a stick that is locked away. Without it the program works with codes only."),
            ),
        )
        for frame, (label, hint) in zip(self._frames, told, strict=True):
            frame.tell(label, hint, needed=True, has_help=False)


class YouStep(Step):
    """Who signs in first; that person certifies everybody else."""

    def __init__(self, pick: Callable[[int], int]) -> None:
        super().__init__()
        self._login = QLineEdit()
        self._role = RadioLine(("head", "worker"))
        self._password = NewPassword(pick)
        self._frames = [FieldFrame(self._login), FieldFrame(self._role)]
        for part in (*self._frames, self._password):
            self.column.addWidget(part)
        self.setFocusProxy(self._login)
        self._login.textChanged.connect(self.edited)
        self._password.edited.connect(self.edited)
        self.retranslate()

    def answers(self) -> tuple[str, str, str]:
        """Sign-in name, role, password."""
        return self._login.text().strip(), self._role.choice(), self._password.password()

    def is_ready(self) -> bool:
        return bool(self._login.text().strip() and self._password.password())

    def retranslate(self) -> None:
        self._title.setText(self.tr("You"))
        self._line.setText(self.tr("You are the first person of the office. You can add the others later."))
        hint = self.tr("As it stands on the card at the start, for example initials.")
        self._frames[0].tell(self.tr("Sign-in name"), hint, needed=True, has_help=False)
        self._frames[1].tell(self.tr("Role"), has_help=False)
        self._role.tell({role: role_name(role) for role in ("head", "worker")})


class DoneStep(Step):
    """Two ways to begin."""

    finished = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._first = Button(kind="primary", icon="plus")
        self._practice = Button(icon="graduation-cap")
        for button in (self._first, self._practice):
            button.setMinimumWidth(wide(self, 90))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._first.clicked.connect(lambda: self.finished.emit(True))
        self._practice.clicked.connect(lambda: self.finished.emit(False))
        self.setFocusProxy(self._first)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Everything is ready"))
        self._line.setText(self.tr("You can begin with real work, or try everything out with invented people first."))
        self._first.setText(self.tr("Open the first case"))
        self._practice.setText(self.tr("Look around in the practice office"))
