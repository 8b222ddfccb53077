"""The self-test: what of this computer and this office could betray or lose the files, each in one word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from desktop import platform
from desktop.casework.backups import last_proven
from desktop.casework.checking import OK, check_chain
from desktop.casework.office import Office
from desktop.casework.permissions import needs

GOOD, BAD, UNKNOWN = "good", "bad", "unknown"
LEAST_FREE: Final = 1_000_000_000
PROVEN_WITHIN: Final = timedelta(days=7)
LINES: Final = (
    "disk_encryption",
    "hibernation",
    "printed_documents",
    "crash_dumps",
    "process_memory",
    "screen_pictures",
    "free_space",
    "proven_backup",
    "clock",
    "older_files",
    "trail",
    "register_apart",
)
Look = Callable[[Path], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class HealthLine:
    """One point of the self-test: good, bad or unknown; `facts` are numbers and days."""

    key: str
    state: str
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Health:
    """The whole self-test at one moment, on the system it was run on."""

    at: datetime
    system: str
    lines: tuple[HealthLine, ...]

    @property
    def bad(self) -> int:
        """How many points are bad."""
        return sum(line.state == BAD for line in self.lines)


@needs("look_after")
def self_test(office: Office, look: Look = platform.computer_state) -> Health:
    """Runs every point with the real calls of this system; nothing is changed, and what cannot be known says so."""
    seen = dict(look(office.folder))
    free = office.disk.free(office.folder)
    proven = last_proven(office)
    days = (office.now() - proven.made_at).days if proven is not None and proven.made_at is not None else None
    fresh = days is not None and timedelta(days=days) <= PROVEN_WITHIN
    files = [one for one in office.older if one != "clock"]
    found: dict[str, tuple[str, dict[str, object]]] = {
        **{key: (seen.get(key, UNKNOWN), {}) for key in LINES[:4]},
        "process_memory": (_judged(platform.protect_process()), {}),
        "screen_pictures": (GOOD if platform.has_screen_guard() else BAD, {}),
        "free_space": (_judged(free >= LEAST_FREE), {"free": free}),
        "proven_backup": (_judged(fresh), {} if days is None else {"days": days}),
        "clock": (_judged("clock" not in office.older), {}),
        "older_files": (_judged(not files), {}),
        "trail": (_judged(check_chain(office) == OK), {}),
        "register_apart": _apart(office),
    }
    lines = tuple(HealthLine(key, *found[key]) for key in LINES)
    return Health(office.now(), platform.NAME, lines)


def _judged(good: bool) -> str:
    return GOOD if good else BAD


def _apart(office: Office) -> tuple[str, dict[str, object]]:
    """Whether names and cases lie on different media: one stolen disk then gives away only one of them."""
    register = office.opened.register
    if register is None:
        return UNKNOWN, {}
    return _judged(register.folder.stat().st_dev != office.folder.stat().st_dev), {}
