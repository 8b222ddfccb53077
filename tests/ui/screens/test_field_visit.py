"""A pack away from the office: little to see, a note, a lock that leaves nothing on the screen, an end by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.attaching import EXPORT
from desktop.casework.field_packs import PackMade, make_pack
from desktop.casework.field_visit import MOST_WRONG, read_pack
from desktop.casework.opening import Means, create_office
from desktop.casework.people import VaultProblem
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from desktop.ui.screens.field_visit import FieldVisit
from desktop.ui.tasks import Tasks
from tests.casework.conftest import CHEAP, Clock
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.seeing import button, clipped, every_text
from tests.ui.screens.test_send_package import NAME, case_on_its_way
from tests.vault.office_in_sight import FailingDisk

NOTE = "Гэртээ байсан."


@pytest.fixture
def pack(tmp_path: Path, means: Means, new_office) -> PackMade:  # type: ignore[no-untyped-def]
    office, _ = create_office(tmp_path / "office", tmp_path / "register", new_office, "naran", PASSWORD, means)
    case_id = case_on_its_way(office)
    office.reauth.accept(EXPORT, case_id)
    made = make_pack(office, case_id, tmp_path / "x.kerege", "HP", wording_of(office.standard, "en"))
    office.close()
    return made


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks((Refusal, VaultProblem))
    yield tasks
    tasks.stop()


@pytest.fixture
def screen(tmp_path: Path, pack, means, tasks, tongue, qtbot: QtBot) -> FieldVisit:  # type: ignore[no-untyped-def]
    screen = FieldVisit(tmp_path / "x.kerege", tasks, means, lambda: 5)
    qtbot.addWidget(screen)
    screen.resize(900, 650)
    screen.show()
    return screen


def typed(screen: FieldVisit, words: str, tasks: Tasks, qtbot: QtBot) -> None:
    screen.password.put(words)
    screen.password.edited.emit()
    button(screen, "Open").click()
    qtbot.waitUntil(tasks.is_idle)


def noted(tmp_path: Path, pack: PackMade) -> str:
    return read_pack(tmp_path / "x.kerege", pack.password, CHEAP).carried.note


def test_before_the_words_nothing_is_seen_and_after_them_the_least(screen, pack, tasks, qtbot: QtBot):
    assert NAME not in every_text(screen)
    assert pack.code not in every_text(screen)
    typed(screen, pack.password, tasks, qtbot)
    assert NAME in screen.lines.text()
    assert pack.password not in every_text(screen)
    assert clipped(screen) == []


def test_a_note_is_saved_in_the_pack_and_is_there_the_next_time(screen, pack, tasks, qtbot: QtBot, tmp_path: Path):
    typed(screen, pack.password, tasks, qtbot)
    screen.note.setPlainText(NOTE)
    button(screen, "Save the note").click()
    qtbot.waitUntil(tasks.is_idle)
    assert "Saved in the pack" in every_text(screen)
    assert noted(tmp_path, pack) == NOTE
    screen.lock()
    typed(screen, pack.password, tasks, qtbot)
    assert screen.note.toPlainText() == NOTE


def test_nobody_there_locks_saves_and_leaves_nothing_on_the_screen(screen, pack, tasks, qtbot: QtBot, tmp_path: Path):
    typed(screen, pack.password, tasks, qtbot)
    screen.note.setPlainText(NOTE)
    screen.idle.idle.emit()
    qtbot.waitUntil(tasks.is_idle)
    assert noted(tmp_path, pack) == NOTE
    seen = every_text(screen)
    assert not [word for word in (NAME, NOTE, pack.code, pack.password) if word in seen]
    assert screen._visit is None


def test_when_the_time_is_over_it_locks_and_opens_no_more(
    screen, pack, tasks, clock: Clock, qtbot: QtBot, tmp_path: Path
):
    typed(screen, pack.password, tasks, qtbot)
    screen.note.setPlainText(NOTE)
    clock.now += timedelta(hours=25)
    screen._look_at_the_clock()
    qtbot.waitUntil(tasks.is_idle)
    assert NAME not in every_text(screen)
    assert noted(tmp_path, pack) == NOTE
    typed(screen, pack.password, tasks, qtbot)
    assert "The time of this pack is over" in every_text(screen)
    assert not screen._open.isEnabled()


def test_wrong_words_say_how_many_tries_are_left_and_the_last_destroys_it(screen, tasks, qtbot: QtBot, tmp_path: Path):
    typed(screen, "not the words at all", tasks, qtbot)
    assert f"Tries left: {MOST_WRONG - 1}" in every_text(screen)
    for _ in range(MOST_WRONG - 1):
        typed(screen, "not the words at all", tasks, qtbot)
    assert "the pack was destroyed" in every_text(screen)
    assert not (tmp_path / "x.kerege").exists()
    assert not screen._open.isEnabled()


def test_a_stick_pulled_at_the_wrong_moment_loses_no_word(screen, pack, means, tasks, qtbot: QtBot, tmp_path: Path):
    typed(screen, pack.password, tasks, qtbot)
    screen.note.setPlainText(NOTE)
    pulled = (tmp_path / "x.kerege").rename(tmp_path / "in the pocket")
    screen._means = replace(means, disk=FailingDisk(0))
    screen.lock()
    qtbot.waitUntil(tasks.is_idle)
    assert "The note is not in the pack yet." in every_text(screen)
    assert NOTE not in every_text(screen)
    pulled.rename(tmp_path / "x.kerege")
    screen._means = means
    typed(screen, pack.password, tasks, qtbot)
    assert screen.note.toPlainText() == NOTE
    screen.lock()
    qtbot.waitUntil(tasks.is_idle)
    assert noted(tmp_path, pack) == NOTE
