"""Starts the viewer for one file and hands it the bytes; what it shows ends with this program, a lock or a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal
from PySide6.QtGui import QImage

from desktop.places import PACKAGE
from desktop.viewer.frame import VIEW, Task, framed, read_small_picture

HANDED_ON: Final = (
    *("PATH", "HOME", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "LOCALAPPDATA"),
    *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE"),
    *("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_FONT_DPI"),
)
"""Nothing else of the environment: a password may stand in it."""
SMALL_WITHIN_MS: Final = 20_000

Picture = Callable[[QImage | None], object]


def command() -> list[str]:
    """Program and arguments; what it is to show comes through the pipe."""
    starts = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
    return [*starts, VIEW]


class Viewers(QObject):
    """`refused` where the viewer could not be started or could not read the file."""

    refused = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: list[QProcess] = []

    def show(self, task: Task, data: bytes) -> None:
        """Opens a window on a file."""
        process = self._start(task, data)
        process.finished.connect(lambda code, _status: self._ended(process, code))

    def small(self, task: Task, data: bytes, then: Picture) -> None:
        """Has a small picture made of a file; `then(None)` where there is none."""
        process = self._start(task, data)
        process.finished.connect(lambda _code, _status: self._small_came(process, then))
        process.errorOccurred.connect(lambda _fault: self._small_came(process, then))
        process.started.connect(process.closeWriteChannel)

    def count(self) -> int:
        """How many are open."""
        return len(self._open)

    def close_all(self) -> None:
        """Takes every window away at once."""
        gone, self._open = self._open, []
        for process in gone:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _start(self, task: Task, data: bytes) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name in HANDED_ON:
            if name in os.environ:
                environment.insert(name, os.environ[name])
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(str(PACKAGE.parent))
        # Its complaints would be about the file.
        process.setStandardErrorFile(QProcess.nullDevice())
        process.errorOccurred.connect(lambda fault: self._failed(process, fault))
        self._open.append(process)
        program, *arguments = command()
        process.start(program, arguments)
        process.write(framed(task, data))
        process.write(data)
        return process

    def _ended(self, process: QProcess, code: int) -> None:
        if code and process in self._open:
            self.refused.emit()
        self._forget(process)

    def _failed(self, process: QProcess, fault: QProcess.ProcessError) -> None:
        if fault == QProcess.ProcessError.FailedToStart and process in self._open:
            self._forget(process)
            self.refused.emit()

    def _small_came(self, process: QProcess, then: Picture) -> None:
        if process not in self._open:
            return
        found = read_small_picture(bytes(process.readAllStandardOutput().data()))
        self._forget(process)
        if found is None:
            then(None)
            return
        width, height, pixels = found
        then(QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy())

    def _forget(self, process: QProcess) -> None:
        if process in self._open:
            self._open.remove(process)
            process.deleteLater()
