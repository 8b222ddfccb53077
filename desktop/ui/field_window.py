"""`kerege field FILE`: a window for one pack on a computer that has no office."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop import platform
from desktop.casework.doors import VaultProblem, means_of_this_machine
from desktop.casework.refusals import Refusal
from desktop.places import words
from desktop.ui.appearance import Appearance
from desktop.ui.preferences import Preferences, settings_file
from desktop.ui.screens.field_visit import FieldVisit
from desktop.ui.session.screen_guard import ScreenGuard
from desktop.ui.shell import Shell
from desktop.ui.tasks import Tasks
from desktop.ui.translator import LANGUAGES, Tongue


def run_field_window(path: Path, language: str | None) -> int:
    """Opens the window on a pack; returns when it is closed."""
    platform.protect_process()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("kerege")
    preferences = Preferences(settings_file())
    appearance, guard = Appearance(app, preferences), ScreenGuard(app)
    Tongue(app, words()).speak(language if language in LANGUAGES else preferences.language)
    shell, tasks = Shell(preferences), Tasks((Refusal, VaultProblem))
    screen = FieldVisit(path, tasks, means_of_this_machine(), lambda: preferences.lock_minutes)
    screen.left.connect(shell.close)
    shell.closing.connect(screen.leave)
    shell.closing.connect(tasks.stop)
    shell.hold(screen)
    shell.show()
    result = app.exec()
    del appearance, guard
    return result
