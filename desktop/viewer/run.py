"""`kerege view-stdin`: the process of the viewer, from the first byte of the pipe to its end."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import BinaryIO, Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication

from desktop import platform
from desktop.places import PACKAGE, resources
from desktop.viewer.frame import SIDE_MOST, NoFrame, Task, read_task, small_picture
from desktop.viewer.pages import CannotShow, open_pages
from desktop.viewer.window import ViewerWindow

MEMORY: Final = 2 << 30
"""Bytes; a bomb ends this process and nothing else."""
REFUSED: Final = 2


class Pipe(QObject):
    """Says from another thread that the pipe is closed."""

    closed = Signal()


def run(source: BinaryIO | None = None, out: BinaryIO | None = None) -> int:
    """Shows what comes through the pipe until the window or the pipe is closed; 2 where nothing could be shown."""
    given = source or sys.stdin.buffer
    try:
        task, data = read_task(given)
    except NoFrame:
        return REFUSED
    platform.protect_process()
    if task.side:
        return _small(task, data, out or sys.stdout.buffer)
    app = QApplication(sys.argv[:1])
    _dress(app, task)
    # After the program has found its screen and letters, and before the first byte of the file is looked at.
    platform.confine_process(MEMORY, readable())
    window = ViewerWindow(task, data)
    del data
    window.show()
    pipe = Pipe()
    pipe.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=_quit_with, args=(given, pipe), daemon=True).start()
    return app.exec()


def readable() -> list[Path]:
    """The folders this process still needs to read from: the program, its letters, the system's libraries."""
    own = (PACKAGE.parent, resources(), Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).parent)
    system = ("/usr", "/lib", "/lib64", "/etc", "/opt", "/proc", "/sys", "/dev", "/run", "/var/cache/fontconfig")
    return [path for path in (*own, *map(Path, system)) if path.exists()]


def _small(task: Task, data: bytes, out: BinaryIO) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication(sys.argv[:1])
    platform.confine_process(MEMORY, readable())
    try:
        pages = open_pages(task.shows, task.type, data)
        side = min(task.side, SIDE_MOST)
        size = pages.size(0).scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        drawn = pages.picture(0, size).convertToFormat(QImage.Format.Format_RGBA8888)
    except CannotShow:
        return REFUSED
    finally:
        app.quit()
    out.write(small_picture(drawn.width(), drawn.height(), bytes(drawn.constBits())))
    out.flush()
    return 0


def _quit_with(source: BinaryIO, pipe: Pipe) -> None:
    """The program that holds the other end was locked, closed or killed: nothing of the file stays on the screen."""
    while source.read(1):
        continue
    pipe.closed.emit()


def _dress(app: QApplication, task: Task) -> None:
    app.setStyle("Fusion")
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"NotoSans-{weight}.ttf"))
    font = QFont("Noto Sans")
    font.setPointSizeF(task.points)
    app.setFont(font)
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, key in (
        (roles.Window, "ground"),
        (roles.Base, "ground"),
        (roles.Button, "ground"),
        (roles.WindowText, "text"),
        (roles.Text, "text"),
        (roles.ButtonText, "text"),
        (roles.Highlight, "accent"),
    ):
        if key in task.colours:
            palette.setColor(role, QColor(task.colours[key]))
    app.setPalette(palette)
