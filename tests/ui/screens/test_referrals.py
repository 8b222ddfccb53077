"""Referrals show which answers are late, whom to ring, and lead to the form of the answer."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.casework.views_case import entry_view
from desktop.ui.desk import Desk
from desktop.ui.screens.referrals import ReferralsScreen
from tests.ui.screens.cases import filled, opened_case
from tests.ui.screens.seeing import button, every_text


def shown(desk: Desk, qtbot: QtBot) -> ReferralsScreen:
    screen = ReferralsScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def sent(run, case_id: int, until: str) -> int:  # type: ignore[no-untyped-def]
    answers = {"answer_until": until, "contact": "7011-0000", "organisation": "Эрүүл мэндийн төв"}
    return run(filled, case_id, "referral", True, answers)  # type: ignore[no-any-return]


def test_a_late_answer_comes_first_with_its_phone_and_counts_on_the_rail(desk, run, qtbot):
    case_id = run(opened_case)
    sent(run, case_id, "20.01.2026")
    sent(run, case_id, "10.01.2026")
    badges: list[str] = []
    screen = ReferralsScreen(desk)
    qtbot.addWidget(screen)
    screen.badge.connect(lambda number, _role: badges.append(number))
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    model = screen.table.model()
    assert "late" in model.index(0, 0).data()
    assert model.index(0, 3).data() == "7011-0000"
    assert badges == ["1"]
    screen.choose("late")
    assert screen.table.model().rowCount() == 1


def test_writing_down_the_answer_begins_its_form_with_the_referral_filled_in(desk, run, qtbot):
    case_id = run(opened_case)
    referral = sent(run, case_id, "20.01.2026")
    screen = shown(desk, qtbot)
    wanted: list[tuple[int, str, int]] = []
    screen.case_wanted.connect(lambda *place: wanted.append(place))
    button(screen, "Write down the answer").click()
    qtbot.waitUntil(lambda: bool(wanted))
    view = run(entry_view, wanted[0][2])
    assert wanted[0][0] == case_id
    assert view.form_id == "feedback"
    assert view.answers["referral_ref"] == [run(entry_view, referral).row.number]


def test_an_empty_list_says_where_referrals_come_from(desk, qtbot):
    assert "No referrals yet" in every_text(shown(desk, qtbot))
