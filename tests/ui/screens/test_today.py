"""Today: what is due, in codes, with a reason where it is late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.contact import begin_contact
from desktop.casework.entries import save_answers
from desktop.casework.office import Office
from desktop.ui.desk import Desk
from desktop.ui.screens.today import TodayScreen
from tests.ui.screens.conftest import Clock

Run = Callable[..., object]
NAME = "Үлгүбаатарын Жишээжаргал"


def a_call(office: Office) -> int:
    """An urgent call with the name of the client, which must never be on Today unasked."""
    new = begin_contact(office, urgent=True)
    assert new.entry_id is not None
    save_answers(office, new.entry_id, {})
    with office.changing(office.user, "name", new.case_id) as session:
        from desktop.casework.finding import find_case

        office.names.set_client(find_case(session, new.case_id).uid, given_name=NAME)
    return new.case_id


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> TodayScreen:
    made = TodayScreen(desk)
    qtbot.addWidget(made)
    made.resize(1130, 700)
    made.show()
    return made


def shown(screen: TodayScreen, desk: Desk, qtbot: QtBot) -> str:
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return " | ".join(line.accessibleName() for line in screen._board.lines())


def test_an_empty_office_says_what_will_be_here(screen: TodayScreen, desk: Desk, qtbot: QtBot) -> None:
    assert shown(screen, desk, qtbot) == ""
    assert screen._empty.isVisible()


def test_a_new_call_is_among_the_unfinished_and_its_deadlines_come_next(
    screen: TodayScreen, desk: Desk, qtbot: QtBot, run: Run
) -> None:
    run(a_call)
    shown(screen, desk, qtbot)
    assert [line.text_shown.action for line in screen._unfinished.lines] == ["Continue"]
    assert screen._soon.lines
    assert not screen._late.isVisible()


def test_no_name_is_on_today_until_f9_and_it_goes_when_one_leaves(
    screen: TodayScreen, desk: Desk, qtbot: QtBot, run: Run
) -> None:
    run(a_call)
    assert NAME not in shown(screen, desk, qtbot)
    screen._ask_names()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert NAME in " ".join(line.accessibleName() for line in screen._unfinished.lines)
    screen.leave()
    assert NAME not in " ".join(line.accessibleName() for line in screen._unfinished.lines)


def test_a_reason_given_in_the_line_takes_the_red_away_but_not_the_line(
    screen: TodayScreen, desk: Desk, qtbot: QtBot, run: Run, clock: Clock
) -> None:
    run(a_call)
    clock.forward(days=2)
    shown(screen, desk, qtbot)
    late = len(screen._late.lines)
    assert screen._late.lines[0].text_shown.state == "late"
    screen._late.lines[0].action.click()
    assert screen._late._reason is not None
    screen._late._reason.edit.setText("Зам хаалттай байсан")
    screen._late._reason._give()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert len(screen._late.lines) == late
    assert [line.text_shown.state for line in screen._late.lines].count("soon") == 1


def test_a_reason_that_is_being_written_survives_the_minute(
    screen: TodayScreen, desk: Desk, qtbot: QtBot, run: Run, clock: Clock
) -> None:
    run(a_call)
    clock.forward(days=2)
    shown(screen, desk, qtbot)
    screen._late.ask_reason(0)
    assert screen._late._reason is not None
    screen._late._reason.edit.setText("Зам")
    shown(screen, desk, qtbot)
    assert screen._late._reason.edit.text() == "Зам"


def test_opening_a_line_asks_for_the_case_and_its_form(screen: TodayScreen, desk: Desk, qtbot: QtBot, run: Run) -> None:
    case_id = run(a_call)
    shown(screen, desk, qtbot)
    with qtbot.waitSignal(screen.case_wanted) as wanted:
        screen._unfinished.lines[0].click()
    assert wanted.args is not None
    assert wanted.args[:2] == [case_id, "rapid_call"]
    assert isinstance(wanted.args[2], int)


def test_the_number_on_the_rail_is_what_is_due_today_and_late(
    screen: TodayScreen, desk: Desk, qtbot: QtBot, run: Run, clock: Clock
) -> None:
    run(a_call)
    clock.now += timedelta(days=9)
    with qtbot.waitSignal(screen.badge) as badge:
        screen.refresh()
    assert badge.args is not None
    assert int(badge.args[0]) == len(screen._late.lines) + len(screen._today.lines)
    assert badge.args[1] == "late"


def test_the_cursor_is_in_the_most_urgent_line_and_stays_there(
    screen: TodayScreen, desk: Desk, qtbot: QtBot, run: Run
) -> None:
    run(a_call)
    shown(screen, desk, qtbot)
    qtbot.waitUntil(lambda: screen._board.place() == (2, 0))
    screen._unfinished.lines[0].setFocus()
    shown(screen, desk, qtbot)
    qtbot.wait(20)
    assert screen._board.place() == (3, 0)
