"""The self-test says each point in words with what to do, and its report can be kept and printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.casework.health import LINES
from desktop.ui.desk import Desk
from desktop.ui.screens.health import ADVICE, TITLES, HealthScreen
from tests.ui.screens.seeing import every_text


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> HealthScreen:
    made = HealthScreen(desk)
    qtbot.addWidget(made)
    made.resize(1130, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    return made


def test_every_point_has_its_words_and_its_advice():
    assert list(TITLES) == list(ADVICE) == list(LINES)


def test_an_office_that_was_never_backed_up_is_told_so_with_what_to_do(screen: HealthScreen):
    seen = every_text(screen)
    assert "A proven backup is not older than a week" in seen
    assert "Put in the stick and back up, or have the last backup read again." in seen
    assert "not good" in screen._banner.accessibleName()


def test_what_this_system_cannot_know_is_said_and_not_called_good(screen: HealthScreen):
    unknown = [line for line in screen._health.lines if line.state == "unknown"]
    said = screen.report().count("cannot be known")
    assert said == len(unknown)
    assert screen.report().count("This system does not tell.") == len(unknown)


def test_the_report_is_kept_as_text_and_printed(screen: HealthScreen, desk: Desk, qtbot: QtBot, tmp_path: Path):
    screen.save(tmp_path / "report.txt")
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == screen.report()
    assert screen.report().startswith("Self-test of this computer\n")
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "report.pdf"))
    screen.print_on(printer)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_report_that_cannot_be_kept_is_refused_in_words(
    screen: HealthScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
):
    screen.save(tmp_path / "missing" / "report.txt")
    qtbot.waitUntil(desk.tasks.is_idle, timeout=10_000)
    assert "The report is saved." not in screen._banner.accessibleName()
    assert "could not be written" in screen._banner.accessibleName()
