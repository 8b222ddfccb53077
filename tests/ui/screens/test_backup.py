"""The backup centre: one button makes a backup that is read back; trying a restore changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.intake import give_code, start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, open_office
from desktop.models import Case
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.parts.backup_note import BackupNote
from desktop.ui.screens.backup import BackupScreen
from desktop.vault.files import RealDisk
from desktop.vault.generations import series_on
from tests.casework.conftest import CHEAP, PASSWORD
from tests.ui.screens.seeing import write

Run = Callable[..., object]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> BackupScreen:
    made = BackupScreen(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(desk.tasks.is_idle)
    return made


def make(screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path) -> None:
    screen.place.put(stick)
    screen.make.click()
    give_password(screen, desk, qtbot)
    settle(desk, qtbot)


def give_password(screen: BackupScreen, desk: Desk, qtbot: QtBot) -> None:
    """Types it where it is asked for; a place that is known needs none."""
    asked = screen.findChild(PasswordAgain)
    if asked is None:
        return
    write(asked.ask.field.edit, PASSWORD)
    with qtbot.waitSignal(asked.confirmed, timeout=10_000):
        asked.ask.go_button().click()


def test_another_place_for_backups_is_asked_for_with_the_password_and_a_known_one_is_not(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path
) -> None:
    screen.place.put(stick)
    screen.make.click()
    asked = screen.findChild(PasswordAgain)
    assert asked is not None
    asked.ask.left.emit()
    settle(desk, qtbot)
    assert series_on(stick) == ()
    make(screen, desk, qtbot, stick)
    desk.office.reauth.forget("change_backup_target")
    screen.make.click()
    settle(desk, qtbot)
    # The second of a day takes the place of the first.
    assert [path.name for series in series_on(stick) for path in series.glob("generation-*")] == ["generation-000002"]


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    qtbot.wait(20)
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)


def test_an_office_without_a_backup_says_so_and_marks_the_rail(desk: Desk, qtbot: QtBot) -> None:
    made = BackupScreen(desk)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.badge) as badge:
        made.refresh()
    assert badge.args == ["!", "soon"]
    assert "no backup" in made.state.accessibleName()
    assert not made.rehearse.isEnabled()


def test_a_backup_is_made_read_back_and_listed(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path, run: Run
) -> None:
    run(start_case)
    make(screen, desk, qtbot, stick)
    assert "take out the stick" in screen.banner.accessibleName()
    assert "1 cases" in screen.state.accessibleName()
    assert [screen.table.model().index(0, column).data() for column in (0, 2, 4)] == ["read back, good", "1", "1"]
    assert screen.task.isHidden()


def test_trying_a_restore_gives_a_protocol_and_changes_nothing(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path
) -> None:
    make(screen, desk, qtbot, stick)
    before = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    screen.rehearse.click()
    settle(desk, qtbot)
    assert "Nothing was changed" in screen.banner.accessibleName()
    assert {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()} == before


def test_a_restore_becomes_a_new_folder(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path, tmp_path: Path
) -> None:
    make(screen, desk, qtbot, stick)
    screen.restore.click()
    screen.target.put(tmp_path / "again")
    screen.restore_now.click()
    settle(desk, qtbot)
    assert (tmp_path / "again" / "cases.db").is_file()
    assert "again" in screen.banner.accessibleName()
    screen.restore.click()
    screen.restore_now.click()
    settle(desk, qtbot)
    assert "not empty" in screen.banner.accessibleName()


def test_a_stopped_backup_leaves_nothing_and_says_so(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path
) -> None:
    screen.place.put(stick)
    desk.office.reauth.accept("change_backup_target")
    screen.make.click()
    screen.task._stop.click()
    settle(desk, qtbot)
    assert "Stopped" in screen.banner.accessibleName()
    assert not [path for series in series_on(stick) for path in series.glob("generation-*")]


def test_the_register_is_refused_on_the_stick_with_the_cases(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path
) -> None:
    make(screen, desk, qtbot, stick)
    screen.second.put(stick)
    screen.copy_register.click()
    settle(desk, qtbot)
    assert "must not lie on one stick" in screen.banner.accessibleName()


def test_today_reminds_until_there_is_a_backup(desk: Desk, qtbot: QtBot, screen: BackupScreen, stick: Path) -> None:
    note = BackupNote(desk)
    screen.layout().addWidget(note)
    note.refresh()
    settle(desk, qtbot)
    assert not note.isHidden()
    make(screen, desk, qtbot, stick)
    note.refresh()
    settle(desk, qtbot)
    assert note.isHidden()


def test_every_word_is_said_again_in_another_language(screen: BackupScreen) -> None:
    screen.make.setText("")
    screen.retranslate()
    assert screen.make.text()


def test_a_code_of_an_act_from_elsewhere_stays_out_of_a_restore_beside_the_office(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path, tmp_path: Path, run: Run
) -> None:
    code = run(give_code, run(start_case))
    make(screen, desk, qtbot, stick)
    screen.restore.click()
    screen.target.put(tmp_path / "again")
    screen.codes.setText("SUM0-2026-0000-00")
    screen.restore_now.click()
    settle(desk, qtbot)
    assert "SUM0-2026-0000-00" in screen.banner.accessibleName()
    assert not (tmp_path / "again").exists()
    screen.codes.setText(str(code))
    screen.restore_now.click()
    settle(desk, qtbot)
    again = open_copy_of(tmp_path / "again", desk)
    with again.reading() as session:
        assert session.query(Case).count() == 0
    again.close()


def open_copy_of(folder: Path, desk: Desk) -> Office:
    means = Means(shelf=desk.office.shelf, clock=desk.office.now, disk=RealDisk(), kdf=CHEAP, floor=CHEAP)
    return open_office(folder, None, "naran", PASSWORD, means)
