"""The history says every event in words, newest first, and who looked at the case."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.casework.events import KINDS
from desktop.ui.desk import Desk
from desktop.ui.screens.case import CaseScreen
from desktop.ui.screens.case_history import EVENTS
from tests.ui.screens.cases import opened_case
from tests.ui.screens.seeing import every_text


def test_every_event_of_a_case_has_its_words():
    assert set(EVENTS) >= KINDS


def test_opening_a_case_is_itself_written_down(desk: Desk, run, qtbot: QtBot):  # type: ignore[no-untyped-def]
    case_id = run(opened_case)
    screen = CaseScreen(desk)
    qtbot.addWidget(screen)
    screen.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    screen.header.tabs.setCurrentIndex(4)
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    assert "read the case" in every_text(screen.history.readings)
