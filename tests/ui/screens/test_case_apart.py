"""Whom a client must not meet is written down in the case; a form that brings them together asks why first."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.apart import apart_from, keep_apart
from desktop.casework.journals import journal_view
from desktop.casework.office import Office
from desktop.casework.office_papers import save_paper, start_paper
from desktop.casework.views import case_page
from desktop.casework.views_case import history
from desktop.casework.wordings import wording_of
from desktop.ui.desk import Desk
from desktop.ui.screens.case import CaseScreen
from desktop.ui.screens.journals import JournalsScreen
from tests.casework.filling import example_raws
from tests.ui.screens.cases import filled, opened_case
from tests.ui.screens.seeing import button, clipped, every_text

LOG, CONFERENCE = "prevention_log", "conference"
LANGUAGES = ("mn", "ky", "kk", "ru", "en")
HERE = {"met_at": "20.01.2026 14:00", "place": "Сумын төв"}


def contacts(desk: Desk, qtbot: QtBot, case_id: int) -> CaseScreen:
    screen = CaseScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1130, 700)
    screen.show()
    screen.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    screen.header.tabs.setCurrentIndex(1)
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    return screen


@pytest.fixture
def two(run) -> tuple[int, int]:  # type: ignore[no-untyped-def]
    return run(opened_case), run(opened_case)


def code(run, case_id: int) -> str:  # type: ignore[no-untyped-def]
    return str(run(case_page, case_id).code)


def test_a_code_and_a_reason_keep_two_cases_apart_and_a_reason_ends_it(desk, run, qtbot, two):
    one, other = two
    screen = contacts(desk, qtbot, one)
    button(screen, "Must not meet").click()
    button(screen, "Add a case").click()
    panel = screen.contacts.apart
    for edit, text in zip(panel.reason.edits(), (code(run, other), "айлгасан"), strict=True):
        edit.setText(text)
    button(screen, "Keep apart").click()
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == 1)
    assert code(run, other) in every_text(panel.table)
    button(screen, "Contacts log").click()
    button(screen, "Must not meet (1)").click()
    button(screen, "They may meet again").click()
    panel.reason.edits()[0].setText("эвлэрсэн")
    button(screen, "They may meet again").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert run(apart_from, one) == ()


def test_a_code_that_no_case_has_is_told_and_what_was_typed_stays(desk, qtbot, two):
    screen = contacts(desk, qtbot, two[0])
    button(screen, "Must not meet").click()
    button(screen, "Add a case").click()
    panel = screen.contacts.apart
    for edit in panel.reason.edits():
        edit.setText("SUM0-1")
    button(screen, "Keep apart").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "There is no such case in this office." in every_text(panel)
    assert panel.reason.edits()[0].text() == "SUM0-1"


def test_a_group_with_both_asks_why_before_it_is_finished(desk, run, qtbot, two):
    one, other = two
    codes = f"{code(run, one)} {code(run, other)}"
    run(keep_apart, one, code(run, other), "айлгасан")

    def group(office: Office) -> int:
        paper = start_paper(office, LOG)
        save_paper(office, paper, example_raws(office, office.standard.forms[LOG]) | {"attended": codes})
        return paper

    run(group)
    screen = JournalsScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    screen.open_journal(LOG)
    qtbot.waitUntil(desk.tasks.is_idle)
    button(screen, "Open").click()
    qtbot.waitUntil(lambda: screen.work.wizard is not None)
    screen.work.wizard.finish.emit({})
    qtbot.waitUntil(lambda: screen.work.meeting.isVisible())
    assert codes.split()[0] in every_text(screen.work.meeting)
    button(screen.work, "Back to the form").click()
    assert screen.work.wizard.isVisible()
    screen.work.wizard.finish.emit({})
    qtbot.waitUntil(lambda: screen.work.meeting.isVisible())
    screen.work.meeting.edits()[0].setText("тусдаа өрөөнд")
    button(screen.work, "Finish all the same").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert [row.state for row in run(journal_view, LOG, wording_of(desk.standard, "mn")).rows] == ["finished"]


def test_a_meeting_at_the_same_place_and_day_asks_why(desk, run, qtbot, two):
    one, other = two
    run(keep_apart, one, code(run, other), "айлгасан")
    run(filled, one, CONFERENCE, False, HERE)
    entry_id = run(filled, other, CONFERENCE, False, HERE)
    screen = CaseScreen(desk)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_case(other, "", entry_id)
    qtbot.waitUntil(lambda: screen.stages.work.wizard is not None, timeout=10_000)
    work = screen.stages.work
    work.wizard.finish.emit({})
    qtbot.waitUntil(lambda: work.meeting.isVisible(), timeout=10_000)
    work.meeting.edits()[0].setText("өглөө, орой тусдаа")
    button(work, "Finish all the same").click()
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    assert "apart_passed" in {row.kind for row in run(history, one)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_in_any_language(desk, run, qtbot, two, tongue, language):
    run(keep_apart, two[0], code(run, two[1]), "айлгасан")
    tongue.speak(language)
    screen = contacts(desk, qtbot, two[0])
    screen.contacts.to_apart.click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert clipped(screen.contacts) == []
    screen.contacts.apart.add.click()
    assert clipped(screen.contacts) == []
