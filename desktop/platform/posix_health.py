"""What Linux can say of this computer's safety, read from its own files; what it cannot say is "unknown"."""

import sys

if sys.platform == "win32":
    raise ImportError("desktop.platform.posix_health is not for Windows")

import ctypes
import os
import resource
from pathlib import Path

_CRYPT = "CRYPT-"
_PR_GET_DUMPABLE = 3
_NOT_A_DISK = {"0"}  # the major number of file systems that no disk holds: overlay, tmpfs, network


def computer_state(folder: Path, root: Path = Path("/")) -> dict[str, str]:
    """good, bad or unknown by: disk_encryption (of the disk that holds `folder`), hibernation, printed_documents,
    crash_dumps.
    """
    return {
        "disk_encryption": _disk(folder, root),
        "hibernation": _hibernation(root),
        "printed_documents": _printed(root),
        "crash_dumps": _dumps(root),
    }


def _disk(folder: Path, root: Path) -> str:
    device = folder.stat().st_dev
    if str(os.major(device)) in _NOT_A_DISK:
        return "unknown"
    block = root / "sys/dev/block" / f"{os.major(device)}:{os.minor(device)}"
    if not block.is_dir():
        return "unknown"
    return "good" if _is_encrypted(block) else "bad"


def _is_encrypted(block: Path) -> bool:
    """Itself a mapping of dm-crypt, or made of nothing but such."""
    if _read(block / "dm/uuid").startswith(_CRYPT):
        return True
    below = sorted((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
    return bool(below) and all(_is_encrypted(one) for one in below)


def _hibernation(root: Path) -> str:
    states, swaps = _read(root / "sys/power/state"), _read(root / "proc/swaps")
    if not states:
        return "unknown"
    return "bad" if "disk" in states.split() and len(swaps.splitlines()) > 1 else "good"


def _printed(root: Path) -> str:
    """CUPS keeps the files of printed jobs for a day unless it is told not to."""
    lines = [line.split() for line in _read(root / "etc/cups/cupsd.conf").splitlines()]
    said = [line[1].lower() for line in lines if len(line) > 1 and line[0] == "PreserveJobFiles"]
    if not lines:
        return "unknown"
    return "good" if said[-1:] in (["no"], ["off"], ["0"]) else "bad"


def _dumps(root: Path) -> str:
    """A process that is not dumpable leaves nothing; else a limit of 0 helps, unless dumps go to a program."""
    if _dumpable() == 0:
        return "good"
    handed_on = _read(root / "proc/sys/kernel/core_pattern").startswith("|")
    return "good" if resource.getrlimit(resource.RLIMIT_CORE)[0] == 0 and not handed_on else "bad"


def _dumpable() -> int:
    try:
        return int(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0))
    except AttributeError:  # not Linux
        return -1


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
