"""Starting the viewer as the program does, and pictures to show in it."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from io import BytesIO

from pypdf import PdfWriter
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from desktop.viewer.frame import VIEW, Task, framed

ENVIRONMENT = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LANG")}


def started(task: Task, data: bytes) -> subprocess.Popen[bytes]:
    """The viewer with a task in its pipe, which stays open."""
    viewer = subprocess.Popen(
        [sys.executable, "-m", "desktop", VIEW],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert viewer.stdin is not None
    viewer.stdin.write(framed(task, data) + data)
    viewer.stdin.flush()
    return viewer


def picture(width: int, height: int, file_type: str = "PNG") -> bytes:
    """A plain picture, red on the left and blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(height):
            image.setPixelColor(x, y, QColor("red" if x < width // 2 else "blue"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, file_type)
    return bytes(buffer.data().data())


def bomb(side: int) -> bytes:
    """A PNG of a few hundred bytes that says it is side × side pixels."""
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def pdf(pages: int) -> bytes:
    """An empty PDF."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(300, 400)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
