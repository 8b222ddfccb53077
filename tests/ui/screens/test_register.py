"""The screen of the register: codes only is said and ended without signing in again; a move erases only when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.intake import start_case
from desktop.casework.register_place import put_register_away
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.main_window import MainWindow
from desktop.ui.screens.register import RegisterScreen
from tests.casework.conftest import PASSWORD
from tests.casework.filling import fill
from tests.ui.screens.seeing import write

Run = Callable[..., object]


def settle(desk: Desk, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(desk.tasks.is_idle, timeout=20_000)
        qtbot.wait(20)


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> RegisterScreen:
    made = RegisterScreen(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    settle(desk, qtbot)
    return made


def test_the_button_above_every_screen_brings_the_names_back(desk: Desk, qtbot: QtBot, run: Run) -> None:
    case = run(start_case)
    for form in ("consent", "safety_plan", "rapid_call"):
        run(fill, case, form)
    run(lambda office: fill(office, case, "intake", surname="Канарсүрэн", given_name="Нууцмаа"))
    run(put_register_away)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.go("cases")
    settle(desk, qtbot)
    assert "codes only" in window._notice.accessibleName()
    window._notice.pressed.emit()
    settle(desk, qtbot)
    assert desk.office.names.is_open
    assert not window._notice.isVisible()


def test_where_it_is_nowhere_the_screen_opens_to_look_for_it(
    desk: Desk, qtbot: QtBot, run: Run, tmp_path: Path
) -> None:
    run(put_register_away)
    (tmp_path / "register").rename(tmp_path / "pocket")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    settle(desk, qtbot)
    window._notice.pressed.emit()
    settle(desk, qtbot)
    shown = window._stack.currentWidget()
    assert isinstance(shown, RegisterScreen)
    shown.found.put(tmp_path / "pocket")
    shown.take.click()
    settle(desk, qtbot)
    assert desk.office.names.is_open


def test_a_move_beside_the_cases_asks_the_head_why_and_then_whether_to_erase(
    screen: RegisterScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    screen.target.put(tmp_path / "elsewhere")
    screen.move_now.click()
    settle(desk, qtbot)
    assert screen.reason.isVisible()
    screen.reason.edits()[0].setText("there is no stick here")
    screen.reason.action().click()
    settle(desk, qtbot)
    assert (tmp_path / "elsewhere" / "register.A").exists()
    assert (tmp_path / "register" / "register.A").exists()
    screen.reason.action().click()
    settle(desk, qtbot)
    assert not (tmp_path / "register" / "register.A").exists()
    assert "there is no stick here" in screen.state.accessibleName()


def test_a_lost_stick_is_replaced_by_the_second_copy(
    screen: RegisterScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    copy, new = tmp_path / "copy", tmp_path / "new"
    copy.mkdir()
    new.mkdir()
    screen.second.put(copy)
    screen.copy_now.click()
    settle(desk, qtbot)
    asked = screen.findChild(PasswordAgain)
    assert not list(copy.iterdir())
    write(asked.ask.field.edit, PASSWORD)
    with qtbot.waitSignal(asked.confirmed, timeout=10_000):
        asked.ask.go_button().click()
    settle(desk, qtbot)
    assert "copied and read back" in screen.banner.accessibleName()
    screen.lost.click()
    screen.reason.edits()[0].setText("stolen")
    screen.reason.action().click()
    settle(desk, qtbot)
    assert "codes only" in screen.state.accessibleName()
    screen.copy.put(copy)
    screen.new.put(new)
    screen.bring.click()
    settle(desk, qtbot)
    screen.reason.edits()[0].setText("no second disk")
    screen.reason.action().click()
    settle(desk, qtbot)
    assert desk.office.names.is_open
