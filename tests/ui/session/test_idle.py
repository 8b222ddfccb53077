"""Nobody there for so long, or a computer that slept: both are noticed by the two clocks."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.session.idle import IdleWatch


@dataclass
class Hands:
    """Two clocks that only a test moves, and whether the worker is busy."""

    running: float = 1000.0
    wall: float = 5_000_000.0
    busy: bool = False
    minutes: int = 5

    def on(self, seconds: float) -> None:
        self.running += seconds
        self.wall += seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def watch(hands: Hands, qapp: object) -> IdleWatch:
    return IdleWatch(lambda: hands.minutes, lambda: hands.busy, lambda: hands.running, lambda: hands.wall)


def said(watch: IdleWatch) -> list[str]:
    heard: list[str] = []
    watch.idle.connect(lambda: heard.append("idle"))
    watch.slept.connect(lambda: heard.append("slept"))
    return heard


def pass_time(watch: IdleWatch, hands: Hands, seconds: int) -> None:
    for _ in range(seconds // 5):
        hands.on(5)
        watch.tick()


def test_five_minutes_without_a_touch_are_idle_and_a_second_less_is_not(watch: IdleWatch, hands: Hands):
    heard = said(watch)
    pass_time(watch, hands, 295)
    assert heard == []
    pass_time(watch, hands, 5)
    assert heard == ["idle"]


def test_a_touch_begins_anew(watch: IdleWatch, hands: Hands):
    heard = said(watch)
    pass_time(watch, hands, 290)
    watch.touch()
    pass_time(watch, hands, 290)
    assert heard == []


def test_another_number_of_minutes_holds_at_once(watch: IdleWatch, hands: Hands):
    heard = said(watch)
    hands.minutes = 2
    pass_time(watch, hands, 120)
    assert heard == ["idle"]


def test_a_backup_that_runs_is_waited_for_but_not_for_ever(watch: IdleWatch, hands: Hands):
    heard = said(watch)
    hands.busy = True
    pass_time(watch, hands, 895)
    assert heard == []
    pass_time(watch, hands, 5)
    assert heard == ["idle"]


@pytest.mark.parametrize("jump", [61, 8 * 3600, -3600])
def test_sleep_or_a_clock_that_was_set_is_noticed_at_the_next_tick(watch: IdleWatch, hands: Hands, jump: int):
    heard = said(watch)
    pass_time(watch, hands, 5)
    hands.wall += jump
    watch.tick()
    assert heard == ["slept"]
    pass_time(watch, hands, 10)
    assert heard == ["slept"]


def test_a_key_in_any_window_of_the_program_is_a_touch(watch: IdleWatch, hands: Hands, qtbot: QtBot):
    first, second = QLineEdit(), QLineEdit()
    for window in (first, second):
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
    watch.begin()
    heard = said(watch)
    for window in (first, second):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        pass_time(watch, hands, 290)
        handle = window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, Qt.Key.Key_A)
    pass_time(watch, hands, 290)
    watch.end()
    assert heard == []
    pass_time(watch, hands, 10)
    assert heard == ["idle"]
