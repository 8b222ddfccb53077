"""The sticks and disks that are plugged in now."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_MOUNTED_AT = ("/media/", "/run/media/", "/mnt/")


@dataclass(frozen=True, slots=True)
class Medium:
    """Where it is, what it is called, and how many bytes are free."""

    root: Path
    name: str
    free: int


def media_seen() -> list[Medium]:
    """Every medium beside the computer's own disk that can be written to."""
    return [
        Medium(Path(one.rootPath()), one.displayName(), one.bytesAvailable())
        for one in QStorageInfo.mountedVolumes()
        if one.isValid() and one.isReady() and not one.isReadOnly() and _is_apart(one)
    ]


def _is_apart(one: QStorageInfo) -> bool:
    if one.isRoot():
        return False
    if sys.platform == "win32":
        return Path(one.rootPath()).drive.upper() != "C:"
    return one.rootPath().startswith(_MOUNTED_AT)
