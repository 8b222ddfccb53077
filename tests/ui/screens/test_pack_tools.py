"""Under the journal of packs: one is made with its words shown once, and one that came back is deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.attaching import EXPORT
from desktop.casework.field_visit import keep_note, open_visit
from desktop.casework.views import case_page
from desktop.ui.screens.journals import JournalsScreen
from desktop.vault.files import RealDisk
from tests.casework.conftest import CHEAP
from tests.ui.screens.seeing import button, clipped, every_text
from tests.ui.screens.test_send_package import NAME, case_on_its_way


@pytest.fixture
def case_id(run) -> int:  # type: ignore[no-untyped-def]
    return run(case_on_its_way)


@pytest.fixture
def screen(desk, case_id, qtbot: QtBot) -> JournalsScreen:  # type: ignore[no-untyped-def]
    screen = JournalsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1366, 700)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    screen.open_journal("field_pack")
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def made(screen, desk, code: str, path: Path, qtbot: QtBot) -> str:  # type: ignore[no-untyped-def]
    packs = screen.tools.packs
    button(screen, "Field pack …").click()
    packs.code.setText(code)
    button(screen, "What would go along?").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert NAME in every_text(packs)
    packs.device.setText("stick 2")
    desk.office.reauth.accept(EXPORT, 1)
    packs.make_at(path)
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and packs._made is not None)
    qtbot.waitUntil(desk.tasks.is_idle)
    words: str = packs._shown.text()
    return words


def test_a_pack_is_made_after_its_lines_were_seen_and_its_words_are_shown_once(
    screen, desk, case_id, run, qtbot: QtBot, tmp_path: Path
):
    code = run(case_page, case_id).code
    words = made(screen, desk, code, tmp_path / "x.kerege", qtbot)
    assert len(words.split()) >= 4
    assert clipped(screen) == []
    button(screen, "Close").click()
    assert words not in every_text(screen)
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and screen.lines.model().rowCount() == 1)


def test_a_pack_that_comes_back_is_deleted_and_its_note_begins_a_record(
    screen, desk, case_id, run, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "x.kerege"
    words = made(screen, desk, run(case_page, case_id).code, path, qtbot)
    visit = open_visit(path, words, desk.now(), RealDisk(), CHEAP)
    keep_note(visit, "Гэртээ байсан.", desk.now(), RealDisk())
    screen.tools.packs.take(path)
    screen.tools.packs.password.put(words)
    screen.tools.packs.password.edited.emit()
    button(screen, "Take the note in and delete the pack").click()
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and not path.exists())
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "The pack was written over and deleted" in every_text(screen)
    assert run(case_page, case_id).entries[-1].form_id == "visit_record"
    assert words not in every_text(screen)


def test_no_other_journal_offers_packs(screen, desk, qtbot: QtBot):
    assert screen.tools.packs.isVisible()
    screen.open_journal("complaint")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert not screen.tools.packs.isVisible()


def test_a_code_nobody_has_is_told(screen, desk, qtbot: QtBot):
    button(screen, "Field pack …").click()
    screen.tools.packs.code.setText("SUM0-1999-0000-00")
    button(screen, "What would go along?").click()
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "There is no such case" in every_text(screen)
