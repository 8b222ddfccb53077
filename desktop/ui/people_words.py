"""How the people of the office are named on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

ROLES: Final[Mapping[str, object]] = {
    "worker": QT_TRANSLATE_NOOP("Roles", "social worker"),
    "supervisor": QT_TRANSLATE_NOOP("Roles", "supervisor"),
    "head": QT_TRANSLATE_NOOP("Roles", "head of the organisation"),
    "information": QT_TRANSLATE_NOOP("Roles", "information-management team"),
    "technician": QT_TRANSLATE_NOOP("Roles", "technical administrator"),
}


def role_name(role: str) -> str:
    """The role of a person of the office in the language of the screen."""
    return QCoreApplication.translate("Roles", str(ROLES.get(role, role)))


def initials(login: str) -> str:
    """Two letters for the disc: "Ж. К." and "naran" become ЖК and NA."""
    words = [word for word in login.replace(".", " ").split() if word[0].isalnum()]
    letters = words[0][:2] if len(words) == 1 else "".join(word[0] for word in words[:2])
    return letters.upper()


def sheet_words() -> tuple[str, str]:
    """What is said above every screen until a new recovery sheet is on paper."""
    return (
        QCoreApplication.translate("Roles", "The recovery sheet was used."),
        QCoreApplication.translate(
            "Roles", "Print a new one under Settings, People of the office: the old one is known."
        ),
    )
