"""What a measured process says of itself before it ends."""

from __future__ import annotations

import json
import resource
from pathlib import Path


def tell(milliseconds: float) -> None:
    """Print the time given and the most memory this process has held."""
    megabytes = _peak_kilobytes() / 1024
    print(json.dumps({"milliseconds": milliseconds, "megabytes": megabytes}), flush=True)


def _peak_kilobytes() -> int:
    """The peak of this program alone: what `getrusage` tells also counts the parent it was forked from."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    line = next(line for line in status.read_text(encoding="ascii", errors="replace").splitlines() if "VmHWM" in line)
    return int(line.split()[1])
