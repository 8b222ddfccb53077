"""The places of the main window: which screen each opens, its icon and its word on the rail."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.casework.permissions import may
from desktop.ui.desk import Desk
from desktop.ui.screens.archive import ArchiveScreen
from desktop.ui.screens.backup import BackupScreen
from desktop.ui.screens.case import CaseScreen
from desktop.ui.screens.cases import CasesScreen
from desktop.ui.screens.health import HealthScreen
from desktop.ui.screens.help import HelpScreen
from desktop.ui.screens.journals import JournalsScreen
from desktop.ui.screens.meetings import MeetingsScreen
from desktop.ui.screens.new_contact import NewContactScreen
from desktop.ui.screens.print_case import PrintScreen
from desktop.ui.screens.referrals import ReferralsScreen
from desktop.ui.screens.register import RegisterScreen
from desktop.ui.screens.reports import ReportsScreen
from desktop.ui.screens.rules import RulesScreen
from desktop.ui.screens.send_package import SendPackage
from desktop.ui.screens.settings import SettingsScreen
from desktop.ui.screens.staff import StaffScreen
from desktop.ui.screens.supervision import SupervisionScreen
from desktop.ui.screens.take_package import TakePackage
from desktop.ui.screens.today import TodayScreen
from desktop.ui.screens.trace import TraceScreen


@dataclass(frozen=True, slots=True)
class Place:
    """`make` builds the screen the first time somebody goes there."""

    key: str
    icon: str
    label: str
    make: Callable[[Desk], QWidget]

    def name(self) -> str:
        """Its word in the language of the screen."""
        return QCoreApplication.translate("Places", self.label)


PLACES: Final = (
    Place("today", "sun", str(QT_TRANSLATE_NOOP("Places", "Today")), TodayScreen),
    Place("cases", "folder-open", str(QT_TRANSLATE_NOOP("Places", "Cases")), CasesScreen),
    Place("referrals", "send", str(QT_TRANSLATE_NOOP("Places", "Referrals")), ReferralsScreen),
    Place("meetings", "users", str(QT_TRANSLATE_NOOP("Places", "Meetings")), MeetingsScreen),
    Place("supervision", "message-square", str(QT_TRANSLATE_NOOP("Places", "Supervision")), SupervisionScreen),
    Place("staff", "network", str(QT_TRANSLATE_NOOP("Places", "Staff")), StaffScreen),
    Place("journals", "book-open", str(QT_TRANSLATE_NOOP("Places", "Journals")), JournalsScreen),
    Place("reports", "chart-column", str(QT_TRANSLATE_NOOP("Places", "Reports")), ReportsScreen),
    Place("backup", "hard-drive-download", str(QT_TRANSLATE_NOOP("Places", "Backup")), BackupScreen),
    Place("archive", "archive", str(QT_TRANSLATE_NOOP("Places", "Archive")), ArchiveScreen),
    Place("settings", "settings", str(QT_TRANSLATE_NOOP("Places", "Settings")), SettingsScreen),
)


NEEDS: Final[Mapping[str, str]] = {"meetings": "read_texts", "supervision": "read_texts"}
"""Places that are nothing but sentences: who reads none does not see them."""


def places_for(role: str) -> tuple[Place, ...]:
    """The places a role is shown."""
    return tuple(place for place in PLACES if may(role, NEEDS.get(place.key, "read_cases")))


BEHIND: Final[Mapping[str, Callable[[Desk], QWidget]]] = {
    "case": CaseScreen,
    "contact": NewContactScreen,
    "print": PrintScreen,
    "rules": RulesScreen,
    "register": RegisterScreen,
    "help": HelpScreen,
    "trace": TraceScreen,
    "health": HealthScreen,
    "send_package": SendPackage,
    "take_package": TakePackage,
}
"""The screens one comes to from a place."""
