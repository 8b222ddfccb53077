"""Meetings show when one meets again and what was decided."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from desktop.ui.screens.meetings import MeetingsScreen
from tests.ui.screens.cases import filled, opened_case


def shown(desk: Desk, qtbot: QtBot) -> MeetingsScreen:
    screen = MeetingsScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def test_the_next_meeting_and_the_decisions_lead_to_the_minutes(desk, run, qtbot):
    case_id = run(opened_case)
    decisions = [{"measure": "Хамгаалах байранд байрлуулах", "who": "Нийгмийн ажилтан", "until": "20.01.2026"}]
    entry = run(filled, case_id, "conference", True, {"next_meeting": "19.01.2026", "decisions": decisions})
    screen = shown(desk, qtbot)
    assert screen.table.model().rowCount() == 1
    screen.choose("decisions")
    model = screen.table.model()
    assert [model.index(0, column).data() for column in (0, 2, 3)] == [
        "20.01.2026",
        "Хамгаалах байранд байрлуулах",
        "Нийгмийн ажилтан",
    ]
    wanted: list[tuple[object, ...]] = []
    screen.case_wanted.connect(lambda *place: wanted.append(place))
    screen.table.opened.emit(0)
    assert wanted == [(case_id, "", entry)]


def test_a_meeting_that_is_over_is_not_among_the_next(desk, run, qtbot):
    case_id = run(opened_case)
    run(filled, case_id, "conference", True, {"next_meeting": "10.01.2026"})
    screen = shown(desk, qtbot)
    assert screen.line() == -1
    screen.choose("minutes")
    assert screen.line() == 0
