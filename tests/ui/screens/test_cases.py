"""The list of cases: search, order, filters, and what it says when nobody is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casework.finding import find_case
from desktop.casework.intake import give_code, start_case
from desktop.casework.office import Office
from desktop.ui.desk import Desk
from desktop.ui.screens.cases import CasesScreen

Run = Callable[..., object]


def case_of(office: Office, name: str, code: str, year: int) -> int:
    case_id = start_case(office)
    with office.changing(office.user, "name", case_id) as session:
        case = find_case(session, case_id)
        case.birth_year = year
        office.names.set_client(case.uid, given_name=name)
    give_code(office, case_id, code)
    return case_id


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot, run: Run) -> CasesScreen:
    run(case_of, "Өлзийсайхан", "SUM0-2026-0001-11", 2013)
    run(case_of, "Яруу", "SUM0-2026-0002-22", 1990)
    run(case_of, "Үүрийнтуяа", "SUM0-2026-0003-33", 1958)
    made = CasesScreen(desk)
    qtbot.addWidget(made)
    made.resize(1130, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return made


def names(screen: CasesScreen) -> list[str]:
    return [screen._model.row(place).name for place in range(screen._model.rowCount())]


def search(screen: CasesScreen, typed: str, desk: Desk, qtbot: QtBot) -> list[str]:
    screen.search(typed)
    screen._look()
    qtbot.waitUntil(desk.tasks.is_idle)
    return names(screen)


def test_searching_finds_a_name_without_its_special_letters(screen: CasesScreen, desk: Desk, qtbot: QtBot) -> None:
    assert search(screen, "олзий", desk, qtbot) == ["Өлзийсайхан"]
    assert screen._count.text().startswith("1 of ")


def test_searching_finds_a_code(screen: CasesScreen, desk: Desk, qtbot: QtBot) -> None:
    assert search(screen, "0002", desk, qtbot) == ["Яруу"]


def test_names_are_ordered_by_the_alphabet_of_the_language(screen: CasesScreen) -> None:
    screen._table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(screen)[-1] == "Яруу"


def test_nobody_found_offers_who_sounds_the_same(screen: CasesScreen, desk: Desk, qtbot: QtBot) -> None:
    assert search(screen, "Улзийсайхан", desk, qtbot) == []
    assert "Өлзийсайхан" in screen._empty._line.text()
    screen._empty.pressed.emit()
    qtbot.waitUntil(lambda: names(screen) == ["Өлзийсайхан"])


def test_a_filter_narrows_the_list_and_keeps_its_choice_in_another_language(
    screen: CasesScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen._status.choose("closed")
    screen._look()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert names(screen) == []
    screen.retranslate()
    assert screen._status.choice() == "closed"


def test_enter_opens_the_line(screen: CasesScreen, qtbot: QtBot) -> None:
    screen._table.selectRow(1)
    with qtbot.waitSignal(screen.case_wanted) as wanted:
        qtbot.keyClick(screen._table, Qt.Key.Key_Return)
    assert wanted.args is not None
    assert wanted.args[0] == screen._model.row(1).id


def test_the_line_stays_where_it_was_when_one_comes_back(screen: CasesScreen, desk: Desk, qtbot: QtBot) -> None:
    screen._table.selectRow(2)
    before = screen._model.row(2).id
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen._model.row(screen._table.currentIndex().row()).id == before
