"""What Windows says of this computer's safety, read from its registry; from documentation, not yet run by us."""

import sys

if sys.platform != "win32":
    raise ImportError("desktop.platform.windows_health is for Windows")

import winreg
from pathlib import Path

_CONTROL = r"SYSTEM\CurrentControlSet\Control"
_REPORTING = r"SOFTWARE\Microsoft\Windows\Windows Error Reporting\LocalDumps"
_KEEPS_PRINTED = 0x100  # PRINTER_ATTRIBUTE_KEEPPRINTEDJOBS


def computer_state(folder: Path, root: Path = Path("/")) -> dict[str, str]:
    """good, bad or unknown by: disk_encryption (BitLocker of the system's drive), hibernation, printed_documents,
    crash_dumps.
    """
    return {
        "disk_encryption": _disk(),
        "hibernation": _hibernation(),
        "printed_documents": _printed(),
        "crash_dumps": _dumps(),
    }


def _disk() -> str:
    return {1: "good", 0: "bad"}.get(_number(rf"{_CONTROL}\BitLockerStatus", "BootStatus"), "unknown")


def _hibernation() -> str:
    return {1: "bad", 0: "good"}.get(_number(rf"{_CONTROL}\Power", "HibernateEnabled"), "unknown")


def _printed() -> str:
    """Whether some printer keeps what it printed."""
    path = rf"{_CONTROL}\Print\Printers"
    names = _keys(winreg.HKEY_LOCAL_MACHINE, path)
    if names is None:
        return "unknown"
    kept = [name for name in names if max(0, _number(rf"{path}\{name}", "Attributes")) & _KEEPS_PRINTED]
    return "bad" if kept else "good"


def _dumps() -> str:
    """Whether Windows was told to keep memory of programs that crashed."""
    places = (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER)
    return "bad" if any(_keys(place, _REPORTING) is not None for place in places) else "good"


def _number(path: str, name: str) -> int:
    """A number of the registry; -1 where there is none."""
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            value, _kind = winreg.QueryValueEx(key, name)
    except OSError:
        return -1
    return value if isinstance(value, int) else -1


def _keys(place: int, path: str) -> list[str] | None:
    """The names below a key of the registry; None where it is not there."""
    try:
        with winreg.OpenKey(place, path) as key:
            count, _values, _changed = winreg.QueryInfoKey(key)
            return [winreg.EnumKey(key, number) for number in range(count)]
    except OSError:
        return None
