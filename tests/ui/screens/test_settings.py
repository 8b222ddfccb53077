"""Settings: looks take effect at once, and the people of the office are in it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from desktop.ui.screens.settings import SettingsScreen


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> SettingsScreen:
    made = SettingsScreen(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return made


def test_a_size_is_spoken_of_as_soon_as_it_is_chosen(screen: SettingsScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.size_chosen) as chosen:
        screen._look._sizes._buttons["15"].click()
    assert chosen.args == [15]


def test_the_people_are_in_it_and_new_keys_end_the_session(screen: SettingsScreen, qtbot: QtBot) -> None:
    assert screen.people.isVisible()
    with qtbot.waitSignal(screen.locked):
        screen.people.ended.emit()
