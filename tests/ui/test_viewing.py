"""The program starts the viewer, hands it bytes through a pipe and takes its windows away."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.ui import viewing
from desktop.ui.viewing import Viewers
from desktop.viewer.frame import Task
from tests.viewer.showing import bomb, picture


@pytest.fixture
def viewers(qtbot: QtBot):  # type: ignore[no-untyped-def]
    home = QObject()
    made = Viewers(home)
    yield made
    made.close_all()


def process_of(viewers: Viewers) -> int:
    return int(viewers._open[0].processId())


def test_a_window_stays_until_it_is_taken_away(viewers: Viewers, qtbot: QtBot):
    viewers.show(Task("text", "text", "SUM0"), b"words")
    qtbot.wait(1500)
    pid = process_of(viewers)
    assert Path(f"/proc/{pid}").exists()
    viewers.close_all()
    assert viewers.count() == 0
    assert not Path(f"/proc/{pid}").exists()


def test_neither_password_nor_key_nor_path_is_handed_on(
    viewers: Viewers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("KEREGE_PASSWORD", "never in another process")
    viewers.show(Task("text", "text", "SUM0"), b"words of a client")
    qtbot.wait(1500)
    proc = Path(f"/proc/{process_of(viewers)}")
    assert b"KEREGE" not in (proc / "environ").read_bytes() if os.access(proc / "environ", os.R_OK) else True
    assert (proc / "cmdline").read_bytes().split(b"\0")[-2] == b"view-stdin"
    assert b"client" not in (proc / "cmdline").read_bytes()


def test_a_small_picture_comes_back_as_pixels(viewers: Viewers, qtbot: QtBot):
    came: list[QImage | None] = []
    viewers.small(Task("image", "png", side=40), picture(80, 40), came.append)
    qtbot.waitUntil(lambda: bool(came), timeout=20_000)
    assert came[0] is not None
    assert (came[0].width(), came[0].height()) == (40, 20)
    assert came[0].pixelColor(2, 2).name() == "#ff0000"


def test_a_bomb_gives_no_small_picture_and_nothing_else_happens(viewers: Viewers, qtbot: QtBot):
    came: list[QImage | None] = []
    viewers.small(Task("image", "png", side=40), bomb(50_000), came.append)
    qtbot.waitUntil(lambda: bool(came), timeout=20_000)
    assert came == [None]
    assert viewers.count() == 0


def test_a_viewer_that_cannot_be_started_is_told(viewers: Viewers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(viewing, "command", lambda: ["/no/such/program", "view-stdin"])
    with qtbot.waitSignal(viewers.refused):
        viewers.show(Task("text", "text", "SUM0"), b"words")
    assert viewers.count() == 0


def test_a_frozen_program_starts_itself_with_the_hidden_command(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "C:/Kerege/kerege.exe")
    assert viewing.command() == ["C:/Kerege/kerege.exe", "view-stdin"]
