"""Work is done elsewhere, in order, and its result arrives on the screen's thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.tasks import Tasks


class No(Exception):
    pass


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks((No,))
    yield made
    made.stop()


def test_the_work_is_done_in_another_thread_and_told_in_this_one(tasks: Tasks, qtbot: QtBot) -> None:
    here = QThread.currentThread()
    seen: list[Any] = []
    tasks.ask(
        lambda: QThread.currentThread() is here, then=lambda same: seen.append((same, QThread.currentThread() is here))
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]


def test_tasks_are_done_in_the_order_they_were_given(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(20):
        tasks.do(lambda n: n, number, then=done.append)
    qtbot.waitUntil(tasks.is_idle)
    assert done == list(range(20))


def refuse() -> None:
    raise No("later")


def test_a_refusal_goes_to_whoever_asked(tasks: Tasks, qtbot: QtBot) -> None:
    said: list[Exception] = []
    tasks.do(refuse, failed=said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert isinstance(said[0], No)


def test_a_refusal_nobody_waits_for_is_said_anyway(tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.refused):
        tasks.do(refuse)


def test_a_fault_does_not_end_the_worker(tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.faulted) as heard:
        tasks.do(lambda: 1 / 0)
    assert isinstance(heard.args[0], ZeroDivisionError)
    done: list[int] = []
    tasks.ask(lambda: 7, then=done.append)
    qtbot.waitUntil(lambda: done == [7])


def test_a_screen_that_is_gone_is_not_told(tasks: Tasks, qtbot: QtBot) -> None:
    label = QLabel()
    tasks.ask(lambda: "text", then=label.setText)
    label.deleteLater()
    QObject.deleteLater(label)
    qtbot.waitUntil(tasks.is_idle)
    assert tasks.is_idle()


def test_a_save_given_just_before_the_end_is_done(qtbot: QtBot) -> None:
    for _ in range(50):
        done: list[int] = []
        tasks = Tasks()
        for number in range(3):
            tasks.do(done.append, number)
        tasks.stop()
        assert done == [0, 1, 2]


def test_nobody_is_told_after_the_end(qtbot: QtBot) -> None:
    told: list[object] = []
    tasks = Tasks()
    tasks.ask(lambda: 1, then=told.append)
    tasks.stop()
    tasks.ask(lambda: 2, then=told.append)
    qtbot.wait(20)
    assert told == []


def test_forgotten_things_are_thrown_away_in_the_screens_thread_only(qtbot: QtBot) -> None:
    tasks = Tasks()
    assert not gc.isenabled()
    tasks.stop()
    assert gc.isenabled()
