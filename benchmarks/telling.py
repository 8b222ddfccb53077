"""What a measured process says of itself before it ends."""

from __future__ import annotations

import json
import resource


def tell(milliseconds: float) -> None:
    """Print the time given and the most memory this process has held."""
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"milliseconds": milliseconds, "megabytes": megabytes}), flush=True)
