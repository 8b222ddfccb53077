"""The dialog that asks for the password again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import PasswordAgain, with_password
from tests.casework.conftest import PASSWORD
from tests.ui.screens.seeing import every_text, write


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def asked(desk: Desk, window: QWidget, done: list[int]) -> PasswordAgain:
    dialog = with_password(desk, "export", 7, window, lambda: done.append(1), "Save the copy")
    assert dialog is not None
    return dialog


def give(dialog: PasswordAgain, qtbot: QtBot, password: str) -> None:
    write(dialog.ask.field.edit, password)
    qtbot.mouseClick(dialog.ask.go_button(), Qt.MouseButton.LeftButton)


def test_the_right_password_lets_it_happen_once_and_the_next_time_at_once(desk: Desk, qtbot: QtBot, window: QWidget):
    done: list[int] = []
    dialog = asked(desk, window, done)
    assert "Save the copy" in every_text(dialog)
    with qtbot.waitSignal(dialog.confirmed):
        give(dialog, qtbot, PASSWORD)
    assert done == [1]
    assert with_password(desk, "export", 7, window, lambda: done.append(2)) is None
    assert done == [1, 2]


def test_a_wrong_password_is_told_and_taken_off_the_screen(desk: Desk, qtbot: QtBot, window: QWidget):
    done: list[int] = []
    dialog = asked(desk, window, done)
    give(dialog, qtbot, "wrong in every letter")
    qtbot.waitUntil(lambda: "not your password" in every_text(dialog))
    assert done == []
    assert dialog.ask.field.text() == ""
    dialog.reject()


def test_going_back_does_nothing(desk: Desk, qtbot: QtBot, window: QWidget):
    done: list[int] = []
    dialog = asked(desk, window, done)
    dialog.ask.left.emit()
    assert not dialog.isVisible()
    assert done == []
