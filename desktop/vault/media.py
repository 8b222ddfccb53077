"""The mark on a medium: 32 random digits by which a stick is known again, whatever letter the computer gives it."""

import re
import secrets
from pathlib import Path

from desktop.vault.files import Disk, write_file

SERIES_MARK, REGISTER_MARK = "medium", "register.medium"
_MARK = re.compile(rb"[0-9a-f]{32}")


def mark_of(path: Path) -> str:
    """The mark in a file, "" where there is none to be read."""
    try:
        found = path.read_bytes()
    except OSError:
        return ""
    return found.decode() if _MARK.fullmatch(found) else ""


def marked(path: Path, disk: Disk, mark: str = "") -> str:
    """The mark in a file; a new one (or the one given) is written where there is none. VaultProblem as `write_file`."""
    known = mark_of(path)
    if known:
        return known
    fresh = mark or secrets.token_hex(16)
    write_file(path, fresh.encode(), disk)
    return fresh
