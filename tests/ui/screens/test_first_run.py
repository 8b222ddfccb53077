"""The first-run assistant: two folders, a password twice, and the sheet typed back before the first case."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casework.people import RecoverySheet
from desktop.ui.screens.first_run import FirstRun
from desktop.ui.screens.first_steps import FirstWish
from desktop.ui.translator import Tongue

GROUPS = tuple(f"{number * 11:06d}" for number in range(1001, 1009))


@pytest.fixture
def screen(qtbot: QtBot, tongue: Tongue, tmp_path: Path) -> FirstRun:
    made = FirstRun(("mn/2021",), "en", tmp_path)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    return made


def fill_office(screen: FirstRun) -> None:
    screen._next.click()
    screen._office._name.setText("Үлгү сум")
    screen._office._mark.setText("sum0")


def fill_you(screen: FirstRun) -> None:
    screen._next.click()
    you = screen._you
    you._login.setText("Н. А.")
    you._password._generate()
    you._password._twice.put(you._password._once.text())
    you._password._changed()


def test_the_same_folder_for_files_and_names_is_refused(screen: FirstRun, tmp_path: Path) -> None:
    fill_office(screen)
    screen._office._register._edit.setText(str(tmp_path / "Kerege" / "names"))
    screen._next.click()
    assert screen._at() == 1
    assert "two folders" in screen._banner.accessibleName()


def test_the_office_is_asked_for_with_everything_typed(screen: FirstRun, qtbot: QtBot, tmp_path: Path) -> None:
    fill_office(screen)
    fill_you(screen)
    with qtbot.waitSignal(screen.create_asked) as asked:
        screen._next.click()
    assert asked.args is not None
    wish: FirstWish = asked.args[0]
    assert (wish.edition, wish.name, wish.mark, wish.login, wish.role) == (
        "mn/2021", "Үлгү сум", "SUM0", "Н. А.", "head",
    )  # fmt: skip
    assert (wish.office, wish.register) == (tmp_path / "Kerege", tmp_path / "Kerege-register")
    assert len(wish.password.split()) == 4


def test_a_short_password_does_not_go_on(screen: FirstRun) -> None:
    fill_office(screen)
    screen._next.click()
    screen._you._login.setText("Н. А.")
    screen._you._password._once.put("богино")
    screen._you._password._twice.put("богино")
    screen._you._password._changed()
    assert not screen._next.isEnabled()


def test_all_eight_groups_are_typed_back_before_the_first_case(screen: FirstRun, qtbot: QtBot) -> None:
    screen.show_sheet(RecoverySheet("ab" * 16, 1, GROUPS, "cd" * 32))
    assert screen._sheet._codes[0].text().split() == list(GROUPS)
    assert not screen._next.isEnabled()
    screen._sheet._hide.click()
    groups = screen._sheet._typed[0]
    groups._edits[0].setText("".join(GROUPS[:7]) + "000011")
    groups._edited(0)
    assert groups.wrong() == [8]
    assert not screen._next.isEnabled()
    groups._edits[7].setText(GROUPS[7])
    groups._edited(7)
    assert screen._next.isEnabled()
    screen._next.click()
    with qtbot.waitSignal(screen._done.finished) as finished:
        screen._done._first.click()
    assert finished.args == [True]


def test_there_is_no_way_back_behind_the_sheet(screen: FirstRun) -> None:
    screen.show_sheet(RecoverySheet("ab" * 16, 1, GROUPS, "cd" * 32))
    assert not screen._back.isVisible()
