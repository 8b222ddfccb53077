"""Settings: looks take effect at once, and a head adds people."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.people import people_at
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


def test_a_head_adds_a_person_who_can_sign_in_then(screen: SettingsScreen, desk: Desk, qtbot: QtBot) -> None:
    screen._add.click()
    new = screen._new
    new._login.setText("tuya")
    new._role.choose("supervisor")
    assert not new._save.isEnabled()
    new._password._once.put("дөрвөн үг нэг үдэш")
    new._password._twice.put("дөрвөн үг нэг үдэш")
    new._password._changed()
    new._save.click()
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    qtbot.waitUntil(lambda: "tuya" in screen._banner.accessibleName())
    cards = people_at(desk.office.folder)
    assert [(card.login, card.role) for card in cards] == [("naran", "head"), ("tuya", "supervisor")]


def test_a_name_that_is_taken_is_refused_in_place(screen: SettingsScreen, desk: Desk, qtbot: QtBot) -> None:
    screen._add.click()
    screen._new._login.setText("Naran")
    screen._new.asked.emit("Naran", "worker", "дөрвөн үг нэг үдэш")
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    assert screen._new._banner.isVisible()
    assert screen._new._login.text() == "Naran"
