"""Restoring where no office opens: a backup and a password or the sheet are enough, and nothing is written over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casework.backups import make_backup
from desktop.casework.intake import give_code, start_case
from desktop.casework.opening import Means, NewOffice, create_office, open_office
from desktop.casework.people import VaultProblem
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_rows
from desktop.ui.screens.restoring import RestoreScreen
from desktop.ui.screens.restoring_steps import SHEET
from desktop.ui.tasks import Tasks
from desktop.ui.translator import Tongue
from tests.casework.conftest import PASSWORD
from tests.casework.proving import proven
from tests.ui.screens.seeing import write


class Kept:
    """A stick with a backup of an office that is gone: two cases, one of them destroyed since."""

    def __init__(self, root: Path, means: Means, new: NewOffice) -> None:
        office, sheet = create_office(root / "office", root / "register", new, "naran", PASSWORD, means)
        self.stick, self.sheet = root / "stick", sheet.groups
        self.stick.mkdir()
        self.codes = [give_code(office, start_case(office)) for _ in range(2)]
        make_backup(proven(office), self.stick)
        office.close()


@pytest.fixture
def kept(tmp_path: Path, means: Means, new_office: NewOffice) -> Kept:
    return Kept(tmp_path, means, new_office)


@pytest.fixture
def tasks(tongue: Tongue) -> Iterator[Tasks]:
    made = Tasks((Refusal, VaultProblem))
    yield made
    made.stop()


@pytest.fixture
def screen(kept: Kept, tasks: Tasks, means: Means, tmp_path: Path, qtbot: QtBot) -> RestoreScreen:
    made = RestoreScreen(tasks, means, tmp_path)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    made.source.place.put(kept.stick)
    return made


def settle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(tasks.is_idle, timeout=20_000)
    qtbot.wait(10)


def by_password(screen: RestoreScreen, tasks: Tasks, qtbot: QtBot, password: str = PASSWORD) -> None:
    screen.source.login.setText("naran")
    screen.source.password.clear()
    write(screen.source.password.edit, password)
    screen.onward.click()
    settle(tasks, qtbot)


def test_a_password_and_an_empty_folder_bring_the_office_back(
    screen: RestoreScreen, tasks: Tasks, qtbot: QtBot, tmp_path: Path, means: Means
):
    assert not screen.onward.isEnabled()
    by_password(screen, tasks, qtbot)
    assert screen.target.table.model().index(0, 2).data() == "2"
    screen.target.target.put(tmp_path / "again")
    screen.onward.click()
    settle(tasks, qtbot)
    assert "is now the office in" in screen.banner.accessibleName()
    assert screen.source.password.text() == ""
    with qtbot.waitSignal(screen.restored) as restored:
        screen.onward.click()
    assert restored.args == [tmp_path / "again"]
    office = open_office(tmp_path / "again", tmp_path / "register", "naran", PASSWORD, means)
    assert len(case_rows(office)) == 2
    office.close()


def test_the_recovery_sheet_opens_it_where_nobody_knows_a_password(
    screen: RestoreScreen, kept: Kept, tasks: Tasks, qtbot: QtBot, tmp_path: Path
):
    screen.source.how.choose(SHEET)
    screen.source.how.chosen.emit(SHEET)
    for edit, group in zip(screen.source.groups._edits, kept.sheet, strict=True):
        qtbot.keyClicks(edit, group)
    screen.onward.click()
    settle(tasks, qtbot)
    screen.target.target.put(tmp_path / "again")
    screen.onward.click()
    settle(tasks, qtbot)
    assert (tmp_path / "again" / "cases.db").is_file()
    assert "".join(screen.source.groups.texts()) == ""


def test_a_case_on_an_act_does_not_come_back_and_a_slip_in_its_code_is_told_before_anything_is_written(
    screen: RestoreScreen, kept: Kept, tasks: Tasks, qtbot: QtBot, tmp_path: Path, means: Means
):
    by_password(screen, tasks, qtbot)
    screen.target.target.put(tmp_path / "again")
    screen.target.codes.setText(f"{kept.codes[0].lower()}, SUM0-2026-0000-00")
    screen.onward.click()
    settle(tasks, qtbot)
    assert "SUM0-2026-0000-00" in screen.banner.accessibleName()
    assert kept.codes[0] not in screen.banner.accessibleName()
    assert not (tmp_path / "again").exists()
    screen.target.codes.setText(kept.codes[0])
    screen.onward.click()
    settle(tasks, qtbot)
    office = open_office(tmp_path / "again", tmp_path / "register", "naran", PASSWORD, means)
    assert [row.code for row in case_rows(office)] == [kept.codes[1]]
    office.close()


def test_a_wrong_password_an_empty_stick_and_a_used_folder_are_refused_and_what_was_there_stays(
    screen: RestoreScreen, kept: Kept, tasks: Tasks, qtbot: QtBot, tmp_path: Path
):
    by_password(screen, tasks, qtbot, "өөр дөрвөн үг байна")
    assert "did not open" in screen.banner.accessibleName()
    screen.source.place.put(tmp_path)
    by_password(screen, tasks, qtbot)
    assert "no backup" in screen.banner.accessibleName()
    screen.source.place.put(kept.stick)
    by_password(screen, tasks, qtbot)
    before = (tmp_path / "office" / "cases.db").read_bytes()
    screen.target.target.put(tmp_path / "office")
    screen.onward.click()
    settle(tasks, qtbot)
    assert "not empty" in screen.banner.accessibleName()
    assert (tmp_path / "office" / "cases.db").read_bytes() == before


def test_one_goes_back_and_leaves_and_the_password_is_forgotten(screen: RestoreScreen, tasks: Tasks, qtbot: QtBot):
    by_password(screen, tasks, qtbot)
    qtbot.mouseClick(screen.back, Qt.MouseButton.LeftButton)
    assert screen.source.isVisible()
    with qtbot.waitSignal(screen.left):
        screen.back.click()
    assert screen.source.password.text() == ""
