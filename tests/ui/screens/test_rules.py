"""Rules show what holds today; ours may be changed from a day on, the norm's own not; free days are corrected."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from desktop.casework.barring import barrable_options
from desktop.casework.changed_rules import rules_in_force
from desktop.casework.free_days import free_days
from desktop.ui.desk import Desk
from desktop.ui.screens.rules import HOLIDAYS, METHODS, RulesScreen
from tests.ui.screens.seeing import button


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> RulesScreen:
    screen = RulesScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def go_to(screen: RulesScreen, rule_id: str) -> None:
    place = next(place for place, rule in enumerate(screen._shown) if rule.held.id == rule_id)
    screen.table.setCurrentIndex(screen.table.model().index(place, 0))


def test_every_rule_of_the_edition_is_listed_with_its_length(screen, desk):
    assert screen.table.model().rowCount() == len(desk.standard.deadlines) + len(desk.standard.limits)
    go_to(screen, "D-02")
    assert screen.table.model().index(screen.line(), 2).data() == "72 hours"


def test_a_number_of_the_norm_offers_no_change(screen):
    go_to(screen, "D-02")
    assert not screen._change.isVisibleTo(screen)


def test_a_proposal_is_changed_with_a_reason_and_shows_since_when(screen, desk, run, qtbot):
    screen.choose("ours")
    go_to(screen, "D-32")
    button(screen, "Change the number").click()
    screen.panel.findChildren(QSpinBox)[0].setValue(7)
    button(screen, "Change it").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert all(rule.since is None for rule in run(rules_in_force)), "a reason is asked first"
    screen.panel._reason.setText("жижиг баг")
    button(screen, "Change it").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    changed = [rule for rule in run(rules_in_force) if rule.since is not None]
    assert [(rule.held.id, rule.held.within.working_days, rule.reason) for rule in changed] == [
        ("D-32", 7, "жижиг баг")
    ]
    screen.choose("changed")
    assert screen.table.model().rowCount() == 1


def test_a_holiday_is_made_a_working_day(screen, desk, run, qtbot):
    screen.choose(HOLIDAYS)
    first = screen._days[0].day
    screen.table.setCurrentIndex(screen.table.model().index(0, 0))
    button(screen, "Free day or working day").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert next(day for day in run(free_days, first.year) if day.day == first).free is False


def method(screen: RulesScreen, option: str) -> int:
    return next(place for place, row in enumerate(screen._methods) if row.option == option)


def test_a_method_is_taken_off_with_a_reason_and_put_back(screen, desk, run, qtbot):
    screen.choose(METHODS)
    place = method(screen, "crisis")
    screen.table.setCurrentIndex(screen.table.model().index(place, 0))
    button(screen, "Do not permit it any more").click()
    assert screen.reason.isVisible()
    assert not screen.reason.action().isEnabled(), "a reason is asked first"
    screen.reason.edits()[0].setText("it did harm")
    screen.reason.action().click()
    qtbot.waitUntil(desk.tasks.is_idle)
    barred = [row for row in run(barrable_options) if row.since is not None]
    assert [(row.option, row.reason) for row in barred] == [("crisis", "it did harm")]
    assert screen.table.model().index(place, 2).data() == "not permitted"
    screen.table.setCurrentIndex(screen.table.model().index(place, 0))
    button(screen, "Permit it again").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert all(row.since is None for row in run(barrable_options))
