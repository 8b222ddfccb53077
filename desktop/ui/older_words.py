"""What is said at the start when a file of the office is older than another one remembers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

LINES: Final[Mapping[str, object]] = {
    "cases": QT_TRANSLATE_NOOP(
        "Older",
        "The cases are older than the other files of this office. If no backup was restored, what was written since is"
        " missing: tell the head of the office.",
    ),
    "keys": QT_TRANSLATE_NOOP(
        "Older",
        "The list of who may sign in is older than the cases. Somebody put an old copy back:"
        " tell the head of the office.",
    ),
    "register": QT_TRANSLATE_NOOP(
        "Older",
        "The register of names is older than the cases, so some names may be missing. Look for the stick with the newer"
        " one, or use its second copy.",
    ),
    "clock": QT_TRANSLATE_NOOP("Older", "The clock of this computer is behind the last day of work. Set it right."),
}


def older_title() -> str:
    """The heading over the lines."""
    return QCoreApplication.translate("Older", "Not everything here is of the same day")


def older_line(older: Iterable[str]) -> str:
    """One sentence after the other, in the language of the screen."""
    return " ".join(QCoreApplication.translate("Older", str(LINES[name])) for name in older)
