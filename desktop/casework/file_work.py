"""Long work on one file in short steps, so that saving a form never waits for a video."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Final, Generic, TypeVar

R = TypeVar("R")
Running = Callable[[], float]

STEP_S: Final = 0.15
"""So long one step may take: a save waits no longer than that."""


class FileWork(Generic[R]):
    """`steps` give the bytes handled, `total` is how many there will be; memory does not grow with the file."""

    def __init__(self, steps: Generator[int, None, R], total: int, running: Running = time.monotonic) -> None:
        self._steps = steps
        self._running = running
        self._result: list[R] = []
        self.done = 0
        self.total = max(1, total)

    def __repr__(self) -> str:
        return f"<FileWork {self.done}/{self.total}>"

    @property
    def result(self) -> R:
        """What came of it; IndexError before its end."""
        return self._result[0]

    def go_on(self) -> bool:
        """One step; True when all is done. Raises what the work raises."""
        until = self._running() + STEP_S
        while self._running() < until:
            try:
                self.done += next(self._steps)
            except StopIteration as end:
                self._result.append(end.value)
                return True
        return False

    def stop(self) -> None:
        """Leaves no half file; harmless at any time."""
        self._steps.close()


def go_on(_office: object, work: FileWork[R]) -> bool:
    """One step, for `Desk.do`."""
    return work.go_on()


def stop(_office: object, work: FileWork[R]) -> None:
    """Stops it, for `Desk.do`."""
    work.stop()
