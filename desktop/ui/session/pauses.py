"""How long each person has to wait after wrong passwords, by a clock that nobody can set."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from math import ceil


class Pauses:
    """Begins with what the key file still counts, so that a restart of the program shortens nothing."""

    def __init__(self, seconds: Mapping[str, int], running: Callable[[], float] = time.monotonic) -> None:
        self._running = running
        self._until: dict[str, float] = {}
        for uid, length in seconds.items():
            self.begin(uid, length)

    def begin(self, uid: str, seconds: int) -> None:
        """This person waits so long from now on."""
        self._until[uid] = self._running() + seconds

    def left(self, uid: str) -> int:
        """Whole seconds still to wait; 0 when she may try."""
        return max(0, ceil(self._until.get(uid, 0.0) - self._running()))
