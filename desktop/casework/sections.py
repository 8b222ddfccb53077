"""Which strictly confidential sections stand open at this computer now, and until when."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from desktop.casework.refusals import Refusal

IDLE: Final = 120.0
"""Seconds without use after which a section is closed."""

Running = Callable[[], float]


class Sections:
    """The keys of the sections that were opened with a password; one that was not used for two minutes has none.

    `running` counts seconds and never goes back.
    """

    def __init__(self, running: Running = time.monotonic) -> None:
        self._running = running
        self._open: dict[int, tuple[bytes, float]] = {}

    def __repr__(self) -> str:
        return f"<Sections, {len(self._open)} open>"

    def put(self, case_id: int, key: bytes) -> None:
        """The section of a case stands open from now on."""
        self._open[case_id] = (key, self._running() + IDLE)

    def key(self, case_id: int) -> bytes | None:
        """The key while the section stands open; asking for it is no use of it."""
        key, until = self._open.get(case_id, (None, 0.0))
        if key is not None and self._running() >= until:
            del self._open[case_id]
            return None
        return key

    def require(self, case_id: int) -> bytes:
        """The key; `Refusal("section_closed")` where the section does not stand open."""
        key = self.key(case_id)
        if key is None:
            raise Refusal("section_closed")
        return key

    def use(self, case_id: int) -> bool:
        """Two minutes more from now; False where it is closed already."""
        key = self.key(case_id)
        if key is not None:
            self.put(case_id, key)
        return key is not None

    def left(self, case_id: int) -> float:
        """Seconds until it closes by itself; 0 where it is closed."""
        return max(0.0, self._open[case_id][1] - self._running()) if self.key(case_id) is not None else 0.0

    def close(self, case_id: int) -> None:
        """Forget the key."""
        self._open.pop(case_id, None)
