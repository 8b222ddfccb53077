"""What the program remembers about this computer, and never about a client."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

from desktop.ui.theme import SIZES, USUAL_SIZE
from desktop.ui.translator import LANGUAGES

SCHEMES = ("system", "light", "dark")
LEAST_MINUTES, USUAL_MINUTES, MOST_MINUTES = 2, 5, 15


def settings_file() -> QSettings:
    """The settings as a plain file in the person's own folder, also on Windows."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return QSettings(str(Path(folder) / "kerege.ini"), QSettings.Format.IniFormat)


class Preferences:
    """Language, size of text, scheme, the last office and the place of the window."""

    def __init__(self, settings: QSettings) -> None:
        self.settings = settings

    @property
    def language(self) -> str:
        """The language of the screen: the one chosen, else the system's, else English."""
        chosen = str(self.settings.value("language", ""))
        if chosen in LANGUAGES:
            return chosen
        system = QLocale.system().name()[:2]
        return system if system in LANGUAGES else "en"

    @language.setter
    def language(self, language: str) -> None:
        self.settings.setValue("language", language)

    @property
    def has_language(self) -> bool:
        """Whether somebody chose a language here."""
        return str(self.settings.value("language", "")) in LANGUAGES

    @property
    def size(self) -> int:
        """The size of text in points."""
        try:
            size = int(str(self.settings.value("size", USUAL_SIZE)))
        except ValueError:
            return USUAL_SIZE
        return size if size in SIZES else USUAL_SIZE

    @size.setter
    def size(self, size: int) -> None:
        self.settings.setValue("size", size)

    @property
    def scheme(self) -> str:
        """Light, dark, or as the system has it."""
        scheme = str(self.settings.value("scheme", "system"))
        return scheme if scheme in SCHEMES else "system"

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self.settings.setValue("scheme", scheme)

    @property
    def office(self) -> tuple[Path, Path | None] | None:
        """The folder of the last office and of its register."""
        office, register = str(self.settings.value("office", "")), str(self.settings.value("register", ""))
        return (Path(office), Path(register) if register else None) if office else None

    @office.setter
    def office(self, place: tuple[Path, Path | None]) -> None:
        self.settings.setValue("office", str(place[0]))
        self.settings.setValue("register", str(place[1]) if place[1] else "")

    @property
    def book(self) -> tuple[str, str]:
        """Edition and form of the page that is handed out at the first request; two empty words for none."""
        ref, _, form_id = str(self.settings.value("book", "")).partition("|")
        return ref, form_id

    @book.setter
    def book(self, page: tuple[str, str]) -> None:
        self.settings.setValue("book", "|".join(page))

    @property
    def lock_minutes(self) -> int:
        """After so many minutes without a touch the office is locked."""
        try:
            minutes = int(str(self.settings.value("lock_minutes", USUAL_MINUTES)))
        except ValueError:
            return USUAL_MINUTES
        return min(max(minutes, LEAST_MINUTES), MOST_MINUTES)

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self.settings.setValue("lock_minutes", minutes)

    @property
    def locks_minimised(self) -> bool:
        """Whether a window that is put away is locked too."""
        return str(self.settings.value("lock_minimised", "")) == "yes"

    @locks_minimised.setter
    def locks_minimised(self, locks: bool) -> None:
        self.settings.setValue("lock_minimised", "yes" if locks else "")

    def keyboard_of(self, uid: str) -> str:
        """The keyboard a person last signed in with; her password is not known, only the layout."""
        return str(self.settings.value(f"keyboard/{uid}", ""))

    def note_keyboard(self, uid: str, layout: str) -> None:
        """Remembers it for the next time."""
        self.settings.setValue(f"keyboard/{uid}", layout)

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window was."""
        found = self.settings.value("window")
        return found if isinstance(found, QByteArray) and not found.isEmpty() else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self.settings.setValue("window", geometry)
