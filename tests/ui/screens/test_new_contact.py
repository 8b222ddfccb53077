"""A new contact begins with a search."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.views import count_cases
from desktop.ui.desk import Desk
from desktop.ui.screens.new_contact import NewContactScreen
from tests.ui.screens.test_cases import case_of

Run = Callable[..., object]


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot, run: Run) -> NewContactScreen:
    run(case_of, "Өлзийсайхан", "SUM0-2026-0001-11", 2013)
    made = NewContactScreen(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


def type_name(screen: NewContactScreen, name: str, year: str, desk: Desk, qtbot: QtBot) -> None:
    screen._name.setText(name)
    screen._year.setText(year)
    screen._look()
    qtbot.waitUntil(desk.tasks.is_idle)


def test_a_known_person_is_proposed_and_opens_the_case_that_is_there(
    screen: NewContactScreen, desk: Desk, qtbot: QtBot, run: Run
) -> None:
    type_name(screen, "Улзийсайхан", "2013", desk, qtbot)
    assert [line.text_shown.first for line in screen._found.lines] == ["Өлзийсайхан"]
    with qtbot.waitSignal(screen.case_wanted):
        screen._found.lines[0].action.click()
    assert run(count_cases) == 1


def test_nobody_alike_is_said(screen: NewContactScreen, desk: Desk, qtbot: QtBot) -> None:
    type_name(screen, "Сарантуяа", "", desk, qtbot)
    assert "Nobody of this name" in screen._note.accessibleName()


def test_a_new_person_begins_a_case_without_a_form(screen: NewContactScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.case_wanted) as wanted:
        screen._new.click()
    assert wanted.args is not None
    assert wanted.args[1:] == ["", None]


def test_an_urgent_call_opens_its_form_without_a_search(screen: NewContactScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.case_wanted) as wanted:
        screen._urgent.click()
    assert wanted.args is not None
    assert wanted.args[1] == "rapid_call"


def test_the_name_typed_does_not_stay_on_the_screen(screen: NewContactScreen, desk: Desk, qtbot: QtBot) -> None:
    type_name(screen, "Өлзийсайхан", "2013", desk, qtbot)
    screen.leave()
    assert screen._name.text() == ""
    assert screen._found.lines == []
