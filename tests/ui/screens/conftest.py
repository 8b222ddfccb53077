"""Screens on a real office: real files and keys in a temporary folder, real tasks in the worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casework.office import Office
from desktop.casework.opening import create_office
from desktop.casework.people import VaultProblem
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from desktop.places import words
from desktop.ui.desk import Desk
from desktop.ui.tasks import Tasks
from desktop.ui.translator import Tongue
from tests.casework.conftest import PASSWORD, Clock, clock, means, new_office

__all__ = ["PASSWORD", "Clock", "clock", "means", "new_office"]

MakeDesk = Callable[..., Desk]


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    """English words, whatever the computer speaks."""
    made = Tongue(qapp, words())
    made.speak("en")
    yield made
    made.speak("en")


@pytest.fixture
def desk(tmp_path: Path, means, new_office, qtbot: QtBot, tongue: Tongue) -> Iterator[Desk]:  # type: ignore[no-untyped-def]
    """A desk whose office is used by its worker only, as in the program."""
    tasks = Tasks((Refusal, VaultProblem))
    made: list[Office] = []

    def make() -> Office:
        return create_office(tmp_path / "office", tmp_path / "register", new_office, "naran", PASSWORD, means)[0]

    tasks.do(make, then=made.append)
    qtbot.waitUntil(tasks.is_idle)
    office = made[0]
    settings = QSettings(str(tmp_path / "kerege.ini"), QSettings.Format.IniFormat)
    wording = wording_of(office.standard, "en")
    yield Desk(office, office.user, office.standard, wording, tasks, office.now, settings)
    tasks.do(office.close)
    tasks.stop()


@pytest.fixture
def run(desk: Desk, qtbot: QtBot) -> Callable[..., object]:
    """Does something in the worker and hands back what came of it."""

    def running(task: Callable[..., object], *args: object) -> object:
        found: list[object] = []
        desk.do(task, *args, then=found.append)
        qtbot.waitUntil(desk.tasks.is_idle)
        return found[0] if found else None

    return running


NIGHT = datetime(2026, 1, 16, 22, 40)
