"""The page of a case shows a code, never a name; every tab tells its part; nothing is cut off in any language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casework.opening import add_person, person_office
from desktop.casework.views import case_page
from desktop.casework.wordings import wording_of
from desktop.ui.desk import Desk
from desktop.ui.screens.case import CaseScreen
from tests.ui.screens.cases import GIVEN_NAME, SURNAME, begun_case, filled, opened_case
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.seeing import clipped, every_text

LANGUAGES = ("mn", "ky", "kk", "ru", "en")


def shown(desk: Desk, qtbot: QtBot, case_id: int, form_id: str = "", entry_id: int | None = None) -> CaseScreen:
    screen = CaseScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1130, 700)
    screen.show()
    screen.open_case(case_id, form_id, entry_id)
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    return screen


def through_every_tab(screen: CaseScreen, desk: Desk, qtbot: QtBot) -> str:
    texts = []
    for place in range(screen.header.tabs.count()):
        screen.header.tabs.setCurrentIndex(place)
        qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
        texts.append(every_text(screen))
    return "\n".join(texts)


def test_a_case_without_a_code_says_so_and_its_title_is_never_a_name(desk, run, qtbot):
    screen = CaseScreen(desk)
    qtbot.addWidget(screen)
    titles: list[str] = []
    screen.title_changed.connect(titles.append)
    screen.open_case(run(begun_case))
    qtbot.waitUntil(desk.tasks.is_idle)
    assert titles[-1] == "No code yet"
    screen.open_case(run(opened_case))
    qtbot.waitUntil(desk.tasks.is_idle)
    assert titles[-1].startswith("SUM0-")


def test_f9_shows_the_name_and_leaving_takes_it_off_the_screen(desk, run, qtbot):
    screen = shown(desk, qtbot, run(opened_case))
    assert SURNAME not in every_text(screen)
    screen.activateWindow()
    screen.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_F9)
    assert f"{SURNAME} {GIVEN_NAME}" in every_text(screen.header)
    screen.leave()
    assert SURNAME not in every_text(screen)


@pytest.fixture
def reader(desk: Desk, run, means) -> Desk:  # type: ignore[no-untyped-def]
    """The desk of a supervisor in the same office."""
    run(add_person, "bold", "supervisor", PASSWORD, means)
    office = run(person_office, "bold", PASSWORD, means)
    wording = wording_of(desk.standard, "en")
    return Desk(office, office.user, desk.standard, wording, desk.tasks, desk.clock, desk.settings)


def test_a_supervisor_sees_no_name_anywhere_and_can_only_write_her_review(desk, run, qtbot, reader):
    case_id = run(opened_case)
    told = f"{SURNAME} эгчийн хамт иржээ. {GIVEN_NAME} уйлсан."
    run(filled, case_id, "process_note", True, {"events": told})
    intake = next(row.id for row in _entries(run, case_id) if row.form_id == "intake")
    screen = shown(reader, qtbot, case_id, "", intake)
    seen = through_every_tab(screen, reader, qtbot)
    for row in _entries(run, case_id):
        screen.open_case(case_id, "", row.id)
        qtbot.waitUntil(reader.tasks.is_idle, timeout=10_000)
        seen += every_text(screen)
    assert SURNAME not in seen
    assert GIVEN_NAME not in seen
    assert "Correct an error" not in {
        each.text() for each in screen.stages.sheet.findChildren(type(screen.stages.sheet._correct)) if each.isVisible()
    }
    screen.header.note_wanted.emit()
    qtbot.waitUntil(reader.tasks.is_idle, timeout=10_000)
    assert screen.stages.work.entry_id() is not None


def _entries(run, case_id):  # type: ignore[no-untyped-def]
    return run(case_page, case_id).entries


def test_every_tab_tells_its_part_of_the_case(desk, run, qtbot):
    case_id = run(opened_case)
    run(filled, case_id, "process_note")
    screen = shown(desk, qtbot, case_id)
    seen = through_every_tab(screen, desk, qtbot)
    assert screen.contacts.table.model().rowCount() >= 1
    assert "No documents yet" in seen
    assert "Code given: SUM0-" in seen
    assert "The section is closed" in seen


def test_a_late_task_keeps_its_mark_when_a_reason_is_written(desk, run, qtbot, clock):
    case_id = run(begun_case)
    run(filled, case_id, "rapid_call", False, {"received_at": "16.01.2026 22:40", "danger_level": ""})
    clock.forward(days=3)
    screen = shown(desk, qtbot, case_id)
    screen.header.tabs.setCurrentIndex(3)
    late = next(row for row in screen._hand.page.due if row.state == "overdue")
    screen.deadlines._ask_excuse(late)
    screen.deadlines.reasons.edits()[0].setText("Зам хаагдсан.")
    screen.deadlines.reasons.action().click()
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    row = next(row for row in screen._hand.page.due if (row.rule, row.record) == (late.rule, late.record))
    assert row.state == "excused"
    assert "Зам хаагдсан." in every_text(screen.deadlines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_is_cut_off_on_a_small_screen(desk, run, qtbot, tongue, language):
    case_id = run(opened_case)
    run(filled, case_id, "process_note")
    speaking = Desk(
        desk.office,
        desk.user,
        desk.standard,
        wording_of(desk.standard, language),
        desk.tasks,
        desk.clock,
        desk.settings,
    )
    tongue.speak(language)
    screen = shown(speaking, qtbot, case_id)
    assert screen.minimumSizeHint().width() <= 1130
    cut = []
    for place in range(screen.header.tabs.count()):
        screen.header.tabs.setCurrentIndex(place)
        qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
        cut += clipped(screen)
    screen.open_case(case_id, "visit_record")
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    assert cut + clipped(screen) == []
