"""What is said above every screen while the names are away, or where they lie beside the cases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_LINES: Final[Mapping[str, object]] = {
    "register_missing": QT_TRANSLATE_NOOP(
        "Register", "The folder with the names is not here. Put the stick in and press “Find it”."
    ),
    "register_damaged": QT_TRANSLATE_NOOP(
        "Register", "The register of names is damaged. Take the names from the second copy."
    ),
    "register_outdated": QT_TRANSLATE_NOOP(
        "Register", "The register there is a copy from before the keys were changed. Look for the newer one."
    ),
    "other_office": QT_TRANSLATE_NOOP("Register", "The register there belongs to another office."),
    "put_away": QT_TRANSLATE_NOOP("Register", "You put the names away. Press “Find it” to see them again."),
    "register_lost": QT_TRANSLATE_NOOP(
        "Register", "The stick with the names was reported lost. Take the names from the second copy."
    ),
}


def problem_line(problem: str) -> str:
    """Why there are codes only, and what to do."""
    return QCoreApplication.translate("Register", str(_LINES.get(problem, _LINES["register_missing"])))
