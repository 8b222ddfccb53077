"""Forms of a case are filled in without losing a word, finished once, and corrected with a reason."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.casework.views import case_page
from desktop.casework.views_case import entry_view
from desktop.ui.desk import Desk
from desktop.ui.screens.case import CaseScreen
from tests.ui.screens.cases import begun_case, filled, opened_case
from tests.ui.screens.seeing import button, every_text, write

Run = Callable[..., object]
SAID = "Нөхөр нь хаягийг мэдэхгүй."


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> CaseScreen:
    made = CaseScreen(desk)
    qtbot.addWidget(made)
    made.resize(1130, 700)
    made.show()
    return made


def settle(screen: CaseScreen, desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)


def open_form(screen: CaseScreen, desk: Desk, qtbot: QtBot, case_id: int, form_id: str) -> int:
    screen.open_case(case_id, form_id)
    settle(screen, desk, qtbot)
    entry_id = screen.stages.work.entry_id()
    assert entry_id is not None
    return entry_id


def test_what_is_typed_is_kept_within_two_seconds_and_a_new_screen_shows_it(desk, run, qtbot, screen):
    case_id = run(begun_case)
    entry_id = open_form(screen, desk, qtbot, case_id, "rapid_call")
    wizard = screen.stages.work.wizard
    wizard.go("level", "danger_grounds")
    typed = wizard.page().input("danger_grounds").focusProxy()
    write(typed, SAID)
    begun = time.monotonic()
    qtbot.waitUntil(lambda: run(entry_view, entry_id).drafts.get("danger_grounds") == SAID, timeout=4000)
    assert time.monotonic() - begun < 2.5
    assert wizard.saved_note.accessibleName().startswith("Saved")
    other = CaseScreen(desk)
    qtbot.addWidget(other)
    other.open_case(case_id, "", entry_id)
    settle(other, desk, qtbot)
    other.stages.work.wizard.go("level")
    assert other.stages.work.wizard.page().input("danger_grounds").raw() == SAID


def test_leaving_a_page_saves_its_answers(desk, run, qtbot, screen):
    case_id = run(begun_case)
    entry_id = open_form(screen, desk, qtbot, case_id, "rapid_call")
    wizard = screen.stages.work.wizard
    wizard.go("level", "danger_grounds")
    write(wizard.page().input("danger_grounds").focusProxy(), SAID)
    wizard.go("call")
    settle(screen, desk, qtbot)
    view = run(entry_view, entry_id)
    assert view.answers["danger_grounds"] == SAID
    assert view.drafts == {}


def test_finishing_with_gaps_asks_for_a_reason_for_each_and_keeps_it(desk, run, qtbot, screen):
    case_id = run(begun_case)
    entry_id = open_form(screen, desk, qtbot, case_id, "rapid_call")
    wizard = screen.stages.work.wizard
    wizard.show_missing()
    listed = wizard._missing
    assert listed._lines
    assert not button(wizard, "Finish").isEnabled()
    for line in listed._lines:
        write(line.reason, "Утас тасарсан.")
    button(wizard, "Finish").click()
    settle(screen, desk, qtbot)
    view = run(entry_view, entry_id)
    assert view.row.state == "finished"
    assert set(view.gaps.values()) == {"Утас тасарсан."}
    assert screen.stages.seen() is screen.stages.guide


def test_a_finished_entry_is_read_only_and_looks_as_it_will_be_printed(desk, run, qtbot, screen):
    case_id = run(begun_case)
    entry_id = run(filled, case_id, "rapid_call", True, {"danger_grounds": SAID})
    screen.open_case(case_id, "", entry_id)
    settle(screen, desk, qtbot)
    assert screen.stages.seen() is screen.stages.sheet
    assert screen.stages.sheet.page.isReadOnly()
    assert SAID in screen.stages.sheet.page.toPlainText()
    assert screen.stages.work.wizard is None


def test_correcting_an_error_makes_version_2_and_the_old_text_stays_in_the_history(desk, run, qtbot, screen):
    case_id = run(begun_case)
    entry_id = run(filled, case_id, "rapid_call", True, {"danger_grounds": SAID})
    screen.open_case(case_id, "", entry_id)
    settle(screen, desk, qtbot)
    button(screen, "Correct an error").click()
    reasons = screen.stages.reasons
    assert not reasons.action().isEnabled()
    write(reasons.edits()[0], "Хаяг буруу бичигдсэн.")
    reasons.action().click()
    settle(screen, desk, qtbot)
    new = screen.stages.work.entry_id()
    view = run(entry_view, new)
    assert (view.row.version, view.correction) == (2, "Хаяг буруу бичигдсэн.")
    assert view.answers["danger_grounds"] == SAID
    assert run(entry_view, entry_id).row.state == "finished"


def test_a_form_that_needs_the_consent_offers_it_or_asks_for_a_reason(desk, run, qtbot, screen):
    case_id = run(begun_case)
    screen.open_case(case_id, "situation_assessment")
    settle(screen, desk, qtbot)
    assert screen.stages.seen() is screen.stages.reasons
    button(screen, "Fill in the consent").click()
    settle(screen, desk, qtbot)
    assert run(entry_view, screen.stages.work.entry_id()).form_id == "consent"


def test_going_on_without_the_consent_keeps_the_reason_and_opens_the_form(desk, run, qtbot, screen):
    case_id = run(begun_case)
    screen.open_case(case_id, "situation_assessment")
    settle(screen, desk, qtbot)
    write(screen.stages.reasons.edits()[0], "Ухаангүй, эмнэлэгт хүргэсэн.")
    screen.stages.reasons.action().click()
    settle(screen, desk, qtbot)
    assert run(entry_view, screen.stages.work.entry_id()).form_id == "situation_assessment"


def test_a_stage_is_finished_with_a_reason_for_each_form_it_wants(desk, run, qtbot, screen):
    case_id = run(begun_case)
    screen.open_case(case_id)
    settle(screen, desk, qtbot)
    screen.stages.column.finish_button().click()
    reasons = screen.stages.reasons
    assert len(reasons.edits()) == len(run(case_page, case_id).stages[0].gates) > 0
    for edit in reasons.edits():
        write(edit, "Дараа авна.")
    reasons.action().click()
    settle(screen, desk, qtbot)
    page = run(case_page, case_id)
    assert [stage.state for stage in page.stages[:2]] == ["done", "now"]
    assert screen.stages.guide.next_form() == page.stages[1].gates[0].form_id


def test_the_finish_button_is_only_filled_when_the_stage_wants_nothing_more(desk, run, qtbot, screen):
    case_id = run(opened_case)
    screen.open_case(case_id)
    settle(screen, desk, qtbot)
    assert screen.stages.column.finish_button().property("kind") == "primary"
    screen.stages.show_stage("assessment")
    assert screen.stages.column.finish_button().property("kind") == "plain"


def test_alt_and_a_number_goes_to_that_stage(desk, run, qtbot, screen):
    case_id = run(begun_case)
    screen.open_case(case_id)
    settle(screen, desk, qtbot)
    screen.activateWindow()
    screen.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    third = run(case_page, case_id).stages[2]
    assert desk.wording.stage(third.id) in every_text(screen.stages.guide)


def test_a_document_registered_from_a_form_is_put_into_the_answer(desk, run, qtbot, screen):
    case_id = run(begun_case)
    open_form(screen, desk, qtbot, case_id, "rapid_call")
    given: list[int] = []
    screen.stages._ask_document(given.append)
    panel = screen.stages.paper
    write(panel.name, "Эмчийн тодорхойлолт")
    panel.register_button().click()
    settle(screen, desk, qtbot)
    assert given == [1]
    assert screen.stages.seen() is screen.stages.work


def test_an_earlier_episode_is_only_read(desk, run, qtbot, screen):
    case_id = run(begun_case)
    run(filled, case_id, "rapid_call")
    screen.open_case(case_id)
    settle(screen, desk, qtbot)
    hand = screen.stages._hand
    screen.stages.tell(replace(hand, writes=False, reviews=False))
    assert button(screen.stages.guide, "Read")
    texts = {each.text() for each in screen.stages.guide.findChildren(QAbstractButton) if each.isVisible()}
    assert "Read" in texts
    assert not {"Start", "New", "Continue"} & texts
