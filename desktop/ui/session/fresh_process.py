"""A fresh process with the unlock screen: only the end of a process clears what it knew."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QProcess

from desktop import platform
from desktop.ui.session.back_to import BackTo

GONE_WITHIN_S: Final = 3
"""So long the old process may take to end once its files are closed; then the system ends it."""
SAVED_WITHIN_S: Final = 60
"""So long it may take to save on a disk that hangs, hidden from sight."""


Place = tuple[Path, Path | None]


class Relaunch(Protocol):
    """What follows a lock: `hurry` as it begins, `take_over` once every file is closed, `leave` if that came about."""

    def hurry(self) -> None: ...

    def take_over(self, place: Place, language: str, back: BackTo) -> bool:
        """True where another process shows the unlock screen and this one must end."""

    def leave(self) -> None: ...


class FreshProcess:
    """The real one."""

    def hurry(self) -> None:
        """From now on the system ends this process if saving hangs."""
        platform.end_within(SAVED_WITHIN_S)

    def take_over(self, place: Place, language: str, back: BackTo) -> bool:
        """Starts a process of its own; where the system refuses, this one has to go on."""
        program, *arguments = command(place, language, back)
        process = QProcess()
        process.setProgram(program)
        process.setArguments(arguments)
        process.setWorkingDirectory(str(Path.cwd()))
        # It is nobody's child: whoever waits for the output of this process must not wait for it.
        for to_nowhere in (process.setStandardOutputFile, process.setStandardErrorFile):
            to_nowhere(QProcess.nullDevice())
        started = process.startDetached()
        done = bool(started[0] if isinstance(started, tuple) else started)
        platform.end_within(GONE_WITHIN_S if done else 0)
        return done

    def leave(self) -> None:
        """Ends at once, without tidying up: every file is closed, and the fresh one needs the processor."""
        sys.stdout.flush()
        os._exit(0)


class SameProcess:
    """For tests: the unlock screen comes back in the same process."""

    def hurry(self) -> None:
        """Nothing ends."""

    def take_over(self, place: Place, language: str, back: BackTo) -> bool:
        """Nobody does."""
        return False

    def leave(self) -> None:
        """Nobody takes over, so nobody leaves."""


def command(place: Place, language: str, back: BackTo) -> list[str]:
    """Program and arguments; ids and folders only, for other programs can read the arguments of a process."""
    starts = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
    office, register = place
    given = [*starts, "open", "--office", str(office), "--lang", language]
    given += ["--register", str(register)] if register is not None else []
    return [*given, "--back-to", back.written()]
