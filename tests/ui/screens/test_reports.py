"""The reports screen counts a period, opens the cases of a number and saves what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.casework.periods import period_of
from desktop.casework.previews import EXPORT
from desktop.casework.views import case_page
from desktop.ui.desk import Desk
from desktop.ui.screens.reports import ReportsScreen
from tests.ui.screens.cases import begun_case, filled


@pytest.fixture
def screen(desk: Desk, run, qtbot: QtBot) -> ReportsScreen:  # type: ignore[no-untyped-def]
    case_id = run(begun_case)
    run(filled, case_id, "consent")
    run(filled, case_id, "intake", True, {"received_at": "16.01.2026 21:10", "decision": "case_management"})
    screen = ReportsScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def this_quarter(screen: ReportsScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.turn(1)
    qtbot.waitUntil(desk.tasks.is_idle)


def test_the_last_quarter_that_is_over_is_counted_first(screen, desk):
    before = period_of("quarter", desk.now().date()).moved(-1)
    assert str(before.first.year) in screen.head.findChildren(type(screen.head._period))[0].text()
    assert screen.parts.model().rowCount() == len(desk.standard.report("three_month").parts)


def test_enter_on_a_number_shows_its_cases_and_enter_on_a_case_opens_it(screen, desk, run, qtbot):
    this_quarter(screen, desk, qtbot)
    assert screen.parts.model().index(0, 1).data() == "1"
    qtbot.keyClick(screen.numbers, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.cases.model().rowCount() == 1
    wanted: list[int] = []
    screen.case_wanted.connect(lambda case_id, *_: wanted.append(case_id))
    qtbot.keyClick(screen.cases, Qt.Key.Key_Return)
    assert run(case_page, wanted[0]).code == screen.cases.model().index(0, 0).data()


def test_what_is_counted_is_saved_as_a_spreadsheet_and_as_pdf(screen, desk, qtbot, tmp_path: Path):
    this_quarter(screen, desk, qtbot)
    desk.office.reauth.accept(EXPORT)
    for ending in (".xlsx", ".pdf"):
        screen.save_to(tmp_path / f"тайлан 1{ending}")
        qtbot.waitUntil(desk.tasks.is_idle)
    assert (tmp_path / "тайлан 1.pdf").read_bytes().startswith(b"%PDF")
    book = CalamineWorkbook.from_path(str(tmp_path / "тайлан 1.xlsx"))
    assert len(book.sheet_names) == len(desk.standard.report("three_month").parts)


def test_outside_the_office_small_numbers_are_dots(screen, desk, qtbot):
    screen.choose("yearly")
    screen.turn(1)
    screen.head._outside.setChecked(True)
    qtbot.waitUntil(desk.tasks.is_idle)
    shown = [screen.numbers.model().index(row, 1).data() for row in range(screen.numbers.model().rowCount())]
    assert "•" in shown
    assert "1" not in shown
