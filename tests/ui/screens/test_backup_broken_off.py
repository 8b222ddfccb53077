"""A backup that is broken off: the screen says what happened, and the proven one before it is still there."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.trail import Boot
from desktop.ui.desk import Desk
from desktop.ui.screens.backup import BackupScreen
from desktop.vault.files import RealDisk
from desktop.vault.generations import series_on
from tests.casework.conftest import Clock
from tests.ui.screens.test_backup import Run, make, screen, settle, stick

__all__ = ["screen", "stick"]

FIRST_WRITES = 2
PROVEN = "read again, good"
Happens = Callable[[], None]


class Interrupted(RealDisk):
    """After a few writes to the stick something happens, and from there on every write to it fails."""

    def __init__(self, stick: Path, happens: Happens, error: int) -> None:
        self._stick, self._happens, self._error = stick, happens, error
        self._handles: set[int] = set()
        self.writes = 0

    def create(self, path: Path) -> int:
        handle = super().create(path)
        if self._stick in path.parents:
            self._handles.add(handle)
        return handle

    def close(self, handle: int) -> None:
        self._handles.discard(handle)
        super().close(handle)

    def write(self, handle: int, data: memoryview) -> int:
        if handle not in self._handles:
            return super().write(handle, data)
        self.writes += 1
        if self.writes == FIRST_WRITES:
            self._happens()
        if self.writes >= FIRST_WRITES:
            raise OSError(self._error, os.strerror(self._error))
        return super().write(handle, data)


def proven(screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path, run: Run) -> None:
    """A first backup, and its proof on another day of the program."""
    make(screen, desk, qtbot, stick)
    run(started_again)
    screen.prove.click()
    settle(desk, qtbot)
    assert states(screen) == [PROVEN]


def started_again(office: Office) -> None:
    """As in the next run of the program: what is read back then has really been on the stick."""
    office.boot = Boot.now()


def states(screen: BackupScreen) -> list[str]:
    model = screen.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def broken_off(screen: BackupScreen, desk: Desk, qtbot: QtBot, run: Run, clock: Clock, disk: Interrupted) -> str:
    """What the screen says after a second backup, a day later, that did not come to its end."""
    clock.forward(days=1)
    run(start_case)

    def on(office: Office) -> None:
        office._disk = disk

    run(on)
    screen.make.click()
    settle(desk, qtbot)
    run(lambda office: setattr(office, "_disk", RealDisk()))
    assert disk.writes >= FIRST_WRITES
    return str(screen.banner.accessibleName())


def look_again(screen: BackupScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.refresh()
    settle(desk, qtbot)


def try_it_out(screen: BackupScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.rehearse.click()
    settle(desk, qtbot)
    assert "Nothing was changed" in screen.banner.accessibleName()


def test_a_full_stick_is_said_and_the_proven_backup_before_it_stays(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path, run: Run, clock: Clock
) -> None:
    proven(screen, desk, qtbot, stick, run)
    said = broken_off(screen, desk, qtbot, run, clock, Interrupted(stick, lambda: None, errno.ENOSPC))
    assert "full" in said
    look_again(screen, desk, qtbot)
    assert states(screen) == [PROVEN]
    try_it_out(screen, desk, qtbot)


def test_a_pulled_stick_is_said_and_put_in_again_it_has_the_proven_backup(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path, run: Run, clock: Clock
) -> None:
    proven(screen, desk, qtbot, stick, run)
    away = stick.with_name("in the drawer")
    said = broken_off(screen, desk, qtbot, run, clock, Interrupted(stick, lambda: stick.rename(away), errno.EIO))
    assert "The folder or stick is not there." in said
    away.rename(stick)
    look_again(screen, desk, qtbot)
    assert states(screen) == [PROVEN]
    try_it_out(screen, desk, qtbot)


def test_after_a_power_cut_the_half_backup_counts_for_nothing(
    screen: BackupScreen, desk: Desk, qtbot: QtBot, stick: Path, run: Run, clock: Clock
) -> None:
    proven(screen, desk, qtbot, stick, run)
    found = stick.with_name("as it was found")
    cut = Interrupted(stick, lambda: shutil.copytree(stick, found) and None, errno.EIO)
    broken_off(screen, desk, qtbot, run, clock, cut)
    shutil.rmtree(stick)
    found.rename(stick)
    assert [path for series in series_on(stick) for path in series.iterdir() if "000002" in path.name]
    look_again(screen, desk, qtbot)
    assert states(screen) == [PROVEN]
    assert "1 cases" not in screen.state.accessibleName()
    try_it_out(screen, desk, qtbot)
    make(screen, desk, qtbot, stick)
    assert states(screen)[0] == "read back, good"
    assert "1 cases" in screen.state.accessibleName()
