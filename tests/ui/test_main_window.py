"""The window of an open office: places, the way back, titles without names, the lock."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casework.names import Names
from desktop.casework.wordings import wording_of
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from desktop.ui.parts.nav_rail import PLACE
from desktop.ui.places import PLACES
from desktop.ui.translator import Tongue
from tests.ui.screens.conftest import clock, desk, means, new_office, run, tongue
from tests.ui.screens.test_cases import case_of

__all__ = ["clock", "desk", "means", "new_office", "run", "tongue"]

Run = Callable[..., object]
NAME = "Өлзийсайхан"
CODE = "SUM0-2026-0001-11"


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    qtbot.waitUntil(desk.tasks.is_idle)
    return made


def places(window: MainWindow) -> list[str]:
    rail = window._rail._places
    return [rail.item(row).text() for row in range(rail.count())]


def test_every_place_opens_and_says_its_title(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for place in PLACES:
        window.go(place.key)
        qtbot.waitUntil(desk.tasks.is_idle)
        assert window._rail._places.currentItem().data(PLACE).key == place.key
        assert window.windowTitle().endswith("Kerege")


def test_the_title_of_a_case_is_its_code_and_never_the_name(
    window: MainWindow, desk: Desk, qtbot: QtBot, run: Run
) -> None:
    case_id = run(case_of, NAME, CODE, 2013)
    assert isinstance(case_id, int)
    window.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert window.windowTitle() == f"{CODE} – Kerege"
    assert NAME not in window.windowTitle()


def test_back_leads_to_where_one_came_from(window: MainWindow, desk: Desk, qtbot: QtBot, run: Run) -> None:
    case_id = run(case_of, NAME, CODE, 2013)
    assert isinstance(case_id, int)
    window.go("cases")
    window.open_case(case_id)
    window._stack.back()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert window.windowTitle() == "Cases – Kerege"
    window._stack.back()
    assert window.windowTitle() == "Cases – Kerege"


@pytest.mark.parametrize(("key", "title"), [(Qt.Key.Key_2, "Cases"), (Qt.Key.Key_N, "New request")])
def test_keys_lead_to_places(window: MainWindow, qtbot: QtBot, key: Qt.Key, title: str) -> None:
    window.activateWindow()
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.windowTitle() == f"{title} – Kerege"


def test_lock_is_asked_for_by_key(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_without_the_register_it_says_that_only_codes_are_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.office.names = Names(None)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "Working with codes only" in window._notice.accessibleName()
    window.go("cases")
    assert window._notice.isVisible()


def test_a_refusal_nobody_waits_for_is_said_above_the_screen(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    from desktop.casework.intake import give_code

    desk.do(give_code, 99)
    qtbot.waitUntil(window._notice.isVisible)
    assert window._notice.accessibleName()


def test_another_language_is_spoken_at_once_and_what_was_typed_stays(
    window: MainWindow, desk: Desk, qtbot: QtBot, tongue: Tongue
) -> None:
    window.go("contact")
    window._stack.hold("contact")._name.setText("Өлзий")
    desk.wording = wording_of(desk.standard, "ky")
    tongue.speak("ky")
    qtbot.waitUntil(lambda: places(window)[0] == "Бүгүн")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert window._stack.hold("contact")._name.text() == "Өлзий"


def test_large_text_folds_the_rail_to_icons(window: MainWindow) -> None:
    assert not window._rail._compact
    window.resize(900, 700)
    assert window._rail._compact
