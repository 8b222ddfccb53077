"""The strictly confidential section on the screen: closed, opened with the password, closed again with nothing left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.casework.entries import save_answers, start_entry
from desktop.casework.events import note_event
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, add_person, person_office
from desktop.casework.section import OPENING, open_section
from desktop.casework.sections import IDLE, Sections
from desktop.casework.views_case import entry_view
from desktop.casework.views_sealed import sealed_view
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.inputs.sealed import SealedInput
from desktop.ui.screens.case import CaseScreen
from desktop.ui.screens.section_glass import GlassPanel
from desktop.ui.screens.today import TodayScreen
from desktop.vault.office_keys import new_sheet
from tests.casework.conftest import PASSWORD
from tests.ui.screens.cases import filled, opened_case
from tests.ui.screens.seeing import button, every_text, write

SECRET = "Зүүнхараагийн найман хана"
TAB = 5


class Running:
    """Seconds that pass only when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def running(desk: Desk) -> Running:
    made = Running()
    desk.office.sections = Sections(made)
    return made


@pytest.fixture
def case_id(run: Callable[..., Any]) -> int:
    made: int = run(opened_case)
    run(filled, made, "safety_plan", True, {"code_word": SECRET})
    return made


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot, running: Running, case_id: int) -> CaseScreen:
    made = CaseScreen(desk)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    made.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    return made


def on_tab(screen: CaseScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.header.tabs.setCurrentIndex(TAB)
    qtbot.waitUntil(desk.tasks.is_idle)


def gives_password(screen: QWidget, desk: Desk, qtbot: QtBot, password: str = PASSWORD) -> None:
    dialogs = [each for each in screen.findChildren(PasswordAgain) if each.isVisible()]
    assert dialogs, "nobody asked for the password"
    write(dialogs[0].ask.field.edit, password)
    dialogs[0].ask.go_button().click()
    qtbot.waitUntil(desk.tasks.is_idle)
    qtbot.waitUntil(desk.tasks.is_idle)


def open_it(screen: CaseScreen, desk: Desk, qtbot: QtBot) -> None:
    on_tab(screen, desk, qtbot)
    button(screen, "Open the section").click()
    gives_password(screen, desk, qtbot)
    qtbot.waitUntil(lambda: screen.confidential.open.isVisible())


def pass_time(running: Running, seconds: float, qtbot: QtBot, screen: CaseScreen) -> None:
    running.seconds += seconds
    screen._section.watch._look()
    QApplication.processEvents()


def test_the_tab_says_how_much_there_is_and_shows_nothing(screen: CaseScreen, desk: Desk, qtbot: QtBot):
    on_tab(screen, desk, qtbot)
    seen = every_text(screen.confidential)
    assert "2 forms" in seen
    assert SECRET not in every_text(screen)


def test_the_password_opens_it_and_a_wrong_one_does_not(screen: CaseScreen, desk: Desk, qtbot: QtBot):
    on_tab(screen, desk, qtbot)
    button(screen, "Open the section").click()
    gives_password(screen, desk, qtbot, "quite another password")
    assert SECRET not in every_text(screen)
    gives_password(screen, desk, qtbot)
    qtbot.waitUntil(lambda: SECRET in screen.confidential.open.page.toPlainText())


def test_after_two_minutes_without_use_nothing_of_it_is_left_in_any_widget(
    screen: CaseScreen, desk: Desk, qtbot: QtBot, running: Running, case_id: int
):
    open_it(screen, desk, qtbot)
    pass_time(running, IDLE - 10, qtbot, screen)
    screen.confidential.open.used.emit()
    pass_time(running, IDLE - 10, qtbot, screen)
    assert SECRET in every_text(screen)
    pass_time(running, 11, qtbot, screen)
    qtbot.waitUntil(desk.tasks.is_idle)
    assert screen.confidential.closed.isVisible()
    assert SECRET not in every_text(screen)
    assert desk.office.sections.key(case_id) is None


def test_f12_hides_it_at_once_and_the_password_is_asked_again(screen: CaseScreen, desk: Desk, qtbot: QtBot):
    open_it(screen, desk, qtbot)
    screen.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is screen)
    qtbot.keyClick(screen, Qt.Key.Key_F12)
    assert SECRET not in every_text(screen)
    qtbot.waitUntil(desk.tasks.is_idle)
    button(screen, "Open the section").click()
    gives_password(screen, desk, qtbot)
    assert SECRET in every_text(screen)


def test_leaving_the_case_closes_it(screen: CaseScreen, desk: Desk, qtbot: QtBot, case_id: int):
    open_it(screen, desk, qtbot)
    screen.leave()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert SECRET not in every_text(screen)
    assert desk.office.sections.key(case_id) is None


def test_a_note_is_kept_in_it_and_one_half_written_survives_the_closing(
    screen: CaseScreen, desk: Desk, qtbot: QtBot, run: Callable[..., Any], case_id: int
):
    open_it(screen, desk, qtbot)
    note = screen.confidential.open.note
    write(note.text, "хагас бичсэн")
    screen._section.watch.close()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert note.text.toPlainText() == ""
    button(screen, "Open the section").click()
    gives_password(screen, desk, qtbot)
    qtbot.waitUntil(lambda: note.text.toPlainText() == "хагас бичсэн")
    button(screen, "Keep the note").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    qtbot.waitUntil(lambda: "хагас бичсэн" in screen.confidential.open.page.toPlainText())
    assert run(sealed_view, case_id).notes == 1


def test_a_form_shows_confidential_questions_only_after_the_password(
    screen: CaseScreen, desk: Desk, qtbot: QtBot, run: Callable[..., Any], case_id: int, running: Running
):
    entry_id = run(start_entry, case_id, "process_note")
    run(save_answers, entry_id, {"confidential_part": SECRET})
    screen.open_case(case_id, "", entry_id)
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and screen.stages.work.wizard is not None)
    wizard = screen.stages.work.wizard
    wizard.go(wizard.filling.page_of("confidential_part").id, "confidential_part")
    closed = wizard.page().input("confidential_part")
    assert isinstance(closed, SealedInput)
    assert SECRET not in every_text(screen)
    closed.opening.click()
    gives_password(screen, desk, qtbot)
    qtbot.waitUntil(lambda: screen.stages.work.wizard is not None and screen.stages.work.sealed_state() == "shown")
    page = screen.stages.work.wizard.page()
    assert page.input("confidential_part").raw() == SECRET
    assert screen.stages.work.wizard.where() == (page.page.id, "confidential_part")
    write(page.input("confidential_part").focusProxy(), " ба")
    pass_time(running, IDLE - 1, qtbot, screen)
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and screen.stages.work.sealed_state() == "closed")
    assert SECRET not in every_text(screen)
    desk.office.reauth.accept(OPENING, case_id)
    button(screen, "Open with your password").click()
    qtbot.waitUntil(lambda: screen.stages.work.sealed_state() == "shown")
    assert "ба" in run(entry_view, entry_id).answers["confidential_part"]


@pytest.fixture
def colleague(desk: Desk, run: Callable[..., Any], means: Means) -> Desk:
    """The desk of a second worker, who is not named for anything."""
    run(add_person, "dulmaa", "worker", PASSWORD, means)
    office = run(person_office, "dulmaa", PASSWORD, means)
    return replace(desk, office=office, user=office.user)


def test_who_is_not_named_sees_whom_to_ask_and_no_way_in(
    desk: Desk, qtbot: QtBot, case_id: int, colleague: Desk, screen: CaseScreen
):
    hers = CaseScreen(colleague)
    qtbot.addWidget(hers)
    hers.show()
    hers.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    on_tab(hers, desk, qtbot)
    seen = every_text(hers.confidential.closed)
    assert "You are not named here" in seen
    assert "naran" in seen
    assert not hers.confidential.closed.open.isVisible()
    assert not hers.confidential.closed.glass_button().isVisible()


def test_a_colleague_is_named_and_taken_off_again(
    screen: CaseScreen, desk: Desk, qtbot: QtBot, run: Callable[..., Any], case_id: int, colleague: Desk
):
    open_it(screen, desk, qtbot)
    people = screen.confidential.open.people
    people.who.choose(colleague.user.uid)
    button(screen, "Name her or him").click()
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and len(people.take_off_buttons()) == 2)
    assert run(sealed_view, case_id).people == ("dulmaa", "naran")
    people.take_off_buttons()[0].click()
    button(screen, "Take the name off").click()
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and len(people.take_off_buttons()) == 1)
    assert run(sealed_view, case_id).people == ("naran",)
    assert SECRET in every_text(screen)


def test_the_worker_is_told_on_today_and_in_the_case_who_broke_the_glass(
    desk: Desk, qtbot: QtBot, run: Callable[..., Any], colleague: Desk, case_id: int
):
    def opened_in_need(office: Office) -> None:
        with office.changing(office.user, "break_glass", case_id) as session:
            case = find_case(session, case_id)
            case.worker_uid = colleague.user.uid
            note_event(office, session, case, "glass_broken", office.now(), reason="Шүүх шаардсан")

    run(opened_in_need)
    today, case = TodayScreen(colleague), CaseScreen(colleague)
    for each in (today, case):
        qtbot.addWidget(each)
        each.show()
    today.refresh()
    case.open_case(case_id)
    qtbot.waitUntil(desk.tasks.is_idle)
    for each in (today, case):
        assert "naran opened the strictly confidential section" in every_text(each)
        assert "Шүүх шаардсан" in every_text(each)
    button(today, "I have read it").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    case.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    for each in (today, case):
        assert "Шүүх шаардсан" not in every_text(each)


def test_the_glass_opens_with_reason_sheet_and_password_only(
    desk: Desk, qtbot: QtBot, run: Callable[..., Any], case_id: int
):
    sheet = run(lambda office: new_sheet(office.opened, disk=office.disk, at="2026-01-16"))
    run(lambda office: rewrapped(office, case_id))
    panel = GlassPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    panel.ask(case_id)
    assert not panel.action.isEnabled()
    write(panel.reason, "Шүүх шаардсан")
    for edit, group in zip(panel.groups._edits, sheet.groups, strict=True):
        write(edit, group)
    assert panel.action.isEnabled()
    panel.action.click()
    with qtbot.waitSignal(panel.opened):
        gives_password(panel, desk, qtbot)
    assert desk.office.sections.key(case_id) is not None
    assert "Шүүх" not in every_text(panel)
    assert sheet.groups[0] not in every_text(panel)


def rewrapped(office: Office, case_id: int) -> None:
    """As an opening does: the key goes to the sheet of today too."""
    office.reauth.accept(OPENING, case_id)
    open_section(office, case_id)
    office.sections.close(case_id)
    office.reauth.forget(OPENING, case_id)
