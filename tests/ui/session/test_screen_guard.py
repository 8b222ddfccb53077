"""Every top-level window is kept out of pictures of the screen, menus and dialogs too, until that is allowed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop import platform
from desktop.ui.session.screen_guard import ScreenGuard

Calls = list[tuple[int, bool]]


@pytest.fixture
def calls() -> Calls:
    return []


def guard(qapp: QApplication, calls: Calls, works: bool = True) -> ScreenGuard:
    def told(window: int, on: bool) -> bool:
        calls.append((window, on))
        return works

    return ScreenGuard(qapp, told, lambda: True)


def test_window_dialog_and_menu_are_guarded_as_they_appear_and_parts_are_not(
    qapp: QApplication, qtbot: QtBot, calls: Calls
):
    made = guard(qapp, calls)
    window = QWidget()
    qtbot.addWidget(window)
    part, dialog, menu = QWidget(window), QDialog(window), QMenu(window)
    menu.addAction("x")
    window.show()
    part.show()
    dialog.show()
    menu.popup(window.pos())
    assert calls == [(int(one.winId()), True) for one in (window, dialog, menu)]
    menu.close()
    dialog.close()
    qapp.removeEventFilter(made)


def test_allowing_lifts_it_from_what_is_open_and_from_what_comes(qapp: QApplication, qtbot: QtBot, calls: Calls):
    made = guard(qapp, calls)
    window, later = QWidget(), QWidget()
    for widget in (window, later):
        qtbot.addWidget(widget)
    window.show()
    made.allow()
    made.allow()
    later.show()
    assert calls == [(int(window.winId()), True), (int(window.winId()), False)]
    assert not made.is_on
    qapp.removeEventFilter(made)


def test_a_guard_that_the_system_refuses_is_known(qapp: QApplication, qtbot: QtBot, calls: Calls):
    made = guard(qapp, calls, works=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert made.refused
    qapp.removeEventFilter(made)


@pytest.mark.skipif(platform.has_screen_guard(), reason="where there is no guard")
def test_where_the_system_has_none_nothing_is_promised(qapp: QApplication):
    made = ScreenGuard(qapp)
    assert not made.is_on
    made.allow()
    assert not made.refused
