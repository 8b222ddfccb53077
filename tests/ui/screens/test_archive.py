"""The archive's screen: what is due is proposed, two people destroy, copies are written anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.acts import acts
from desktop.casework.backups import TARGET, make_backup
from desktop.casework.keeping import change_period, kept_cases, periods
from desktop.casework.opening import Means, add_person
from desktop.casework.previews import EXPORT
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.screens.archive import ArchiveScreen
from tests.casework.test_acts import WORKER_PASSWORD, closed_case
from tests.ui.screens.conftest import PASSWORD, Clock

Run = Callable[..., object]


@pytest.fixture
def case(run: Run, clock: Clock, means: Means) -> int:
    made = run(closed_case, clock, "Устгагдсан", "Мартагдмаа", "шувуухай")
    assert isinstance(made, int)
    run(add_person, "bold", "worker", WORKER_PASSWORD, means)
    return made


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot, case: int) -> ArchiveScreen:
    made = ArchiveScreen(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    settle(desk, qtbot)
    return made


def settle(desk: Desk, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(desk.tasks.is_idle, timeout=20_000)
        qtbot.wait(20)


def cell(screen: ArchiveScreen, row: int, column: int) -> str:
    return str(screen.files.model().index(row, column).data())


def let_it_end(screen: ArchiveScreen, desk: Desk, qtbot: QtBot, run: Run, clock: Clock) -> None:
    for kept in ("child", "family", "adult"):
        run(change_period, kept, 5, False, date(2020, 1, 1), "item 14")
    clock.forward(days=366 * 7)
    screen.refresh()
    settle(desk, qtbot)


def test_without_a_period_nothing_can_be_destroyed_and_the_head_enters_one(
    screen: ArchiveScreen, desk: Desk, qtbot: QtBot, run: Run
) -> None:
    assert cell(screen, 0, 5) == "no period entered"
    assert not screen.destroy_now.isEnabled()
    screen.periods.setCurrentIndex(screen.periods.model().index(0, 0))
    screen.change.click()
    assert not screen.period.go.isEnabled()
    screen.period.years.setText("25")
    screen.period.reason.setText("item 14 of the nomenclature")
    screen.period.since.setText("31.02.2026")
    screen.period.go.click()
    assert screen.period.isVisible()
    screen.period.since.setText("01.01.2026")
    screen.period.go.click()
    settle(desk, qtbot)
    assert not screen.period.isVisible()
    now = run(periods)
    assert next(row.years for row in now) == 25  # type: ignore[attr-defined]


def test_two_people_destroy_a_case_and_the_act_waits_for_the_stick(
    screen: ArchiveScreen, desk: Desk, qtbot: QtBot, run: Run, clock: Clock, tmp_path: Path
) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    desk.office.reauth.accept(TARGET)
    run(make_backup, stick)
    let_it_end(screen, desk, qtbot, run, clock)
    assert cell(screen, 0, 5) == "period ended"
    screen.destroy_now.click()
    dialog = screen.findChild(PasswordAgain)
    dialog.ask.field.put(PASSWORD)
    dialog.ask.go_button().setEnabled(True)
    dialog.ask.go_button().click()
    settle(desk, qtbot)
    panel = screen.destroying
    assert panel.isVisible()
    panel.reason.setText("the period has ended")
    panel.second.choose("bold")
    panel.password.put("not her password at all")
    panel.password.edited.emit()
    panel.go.click()
    settle(desk, qtbot)
    assert panel.isVisible()
    assert panel.password.text() == ""
    panel.password.put(WORKER_PASSWORD)
    panel.password.edited.emit()
    panel.go.click()
    settle(desk, qtbot)
    assert run(kept_cases) == ()
    assert "destroyed" in screen.banner.accessibleName()
    screen.place.put(stick)
    screen.rewrite.click()
    settle(desk, qtbot)
    found = run(acts)
    assert [act.state for act in found] == ["closed"]  # type: ignore[attr-defined]


def test_a_hold_keeps_it_and_says_so(screen: ArchiveScreen, desk: Desk, qtbot: QtBot, run: Run, clock: Clock) -> None:
    let_it_end(screen, desk, qtbot, run, clock)
    screen.hold.click()
    screen.reason.edits()[0].setText("the court has asked for the file")
    screen.reason.action().click()
    settle(desk, qtbot)
    assert cell(screen, 0, 5) == "held"
    assert not screen.destroy_now.isEnabled()


def test_a_list_and_an_act_become_a_pdf(
    screen: ArchiveScreen, desk: Desk, qtbot: QtBot, run: Run, clock: Clock, tmp_path: Path
) -> None:
    let_it_end(screen, desk, qtbot, run, clock)
    desk.office.reauth.accept(EXPORT)
    screen.save_to(tmp_path / "list.pdf", lambda office: b"%PDF-")
    settle(desk, qtbot)
    assert (tmp_path / "list.pdf").read_bytes() == b"%PDF-"


def test_the_shelf_of_the_paper_file_is_noted(screen: ArchiveScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.shelf.click()
    screen.reason.edits()[0].setText("room 3, cupboard B, 14-2")
    screen.reason.action().click()
    settle(desk, qtbot)
    assert cell(screen, 0, 2) == "room 3, cupboard B, 14-2"
