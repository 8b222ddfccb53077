"""Under a journal of mentoring: its records for another office, and those that come from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.attaching import EXPORT
from desktop.casework.exchanging import give_records
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.ui.screens.journals import JournalsScreen
from tests.casework.test_exchanging import ADVICE, FORM, PERSON, session
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.seeing import button, clipped, every_text


@pytest.fixture
def screen(desk, run, qtbot: QtBot) -> JournalsScreen:  # type: ignore[no-untyped-def]
    run(session)
    screen = JournalsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1366, 700)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    screen.open_journal(FORM)
    qtbot.waitUntil(desk.tasks.is_idle)
    return screen


def from_elsewhere(tmp_path: Path, means: Means) -> Path:
    place, path = tmp_path / "other", tmp_path / "y.json"
    new = NewOffice("Нөгөө сум", "NOG", "mn/2021", "mn")
    office, _ = create_office(place / "office", place / "register", new, "bold", PASSWORD, means)
    session(office)
    office.reauth.accept(EXPORT)
    give_records(office, FORM, path)
    office.close()
    return path


def test_only_a_journal_that_is_exchanged_offers_it(screen, desk, qtbot: QtBot):
    assert screen.tools.exchange.isVisible()
    screen.open_journal("complaint")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert not screen.tools.exchange.isVisible()


def test_records_are_written_for_another_office_after_the_password(screen, desk, qtbot: QtBot, tmp_path: Path):
    screen.tools.exchange.give_to(tmp_path / "x.json")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "Type your password first" in every_text(screen)
    desk.office.reauth.accept(EXPORT)
    screen.tools.exchange.give_to(tmp_path / "x.json")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "1 record saved for another office." in every_text(screen)
    text = (tmp_path / "x.json").read_text(encoding="utf-8")
    assert ADVICE in text
    assert PERSON not in text


def test_what_a_file_brings_is_said_before_it_is_taken(screen, desk, qtbot: QtBot, tmp_path: Path, means: Means):
    screen.tools.exchange.read(from_elsewhere(tmp_path, means))
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "1 new record from Нөгөө сум." in every_text(screen)
    assert clipped(screen) == []
    assert screen.lines.model().rowCount() == 1
    button(screen, "Take them in").click()
    qtbot.waitUntil(lambda: desk.tasks.is_idle() and screen.lines.model().rowCount() == 2)
    assert "bold · Нөгөө сум" in every_text(screen)


def test_any_other_file_is_refused_in_words(screen, desk, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    screen.tools.exchange.read(tmp_path / "x.json")
    qtbot.waitUntil(desk.tasks.is_idle)
    assert "no file of records from another office" in every_text(screen)
