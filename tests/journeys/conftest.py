"""A real window of the program, started as on the first day, on a computer with a clock that the test sets."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.casework.opening import Means
from desktop.ui.preferences import Preferences
from desktop.ui.session.fresh_process import SameProcess
from desktop.vault.files import RealDisk
from tests.casework.conftest import CHEAP, SHELF, Clock
from tests.journeys.workplace import FIRST_DAY, SCREEN, Workplace

KEPT: list[Program] = []


@pytest.fixture
def workplace(qapp: QApplication, tmp_path: Path) -> Iterator[Workplace]:
    QStandardPaths.setTestModeEnabled(True)
    # A dialog that an earlier test of this process left open would swallow the keys.
    for left_open in qapp.topLevelWidgets():
        left_open.hide()
    clock = Clock(datetime.fromisoformat(FIRST_DAY))
    means = Means(shelf=SHELF, clock=clock, disk=RealDisk(), kdf=CHEAP, floor=CHEAP)
    preferences = Preferences(QSettings(str(tmp_path / "kerege.ini"), QSettings.Format.IniFormat))
    program = Program(qapp, preferences, "mn", means, SameProcess())
    # There is one program in a process; this one's translators must not die while the next one is built.
    KEPT.append(program)
    program.start(None)
    program.shell.resize(*SCREEN)
    program.shell.activateWindow()
    yield Workplace(program, means, clock, tmp_path)
    program.shell.close()
    # The next test of this process begins in the language the others were written for.
    program._tongue.speak("en")
    QStandardPaths.setTestModeEnabled(False)
