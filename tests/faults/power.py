"""What lies on a disk after the power was cut: flushed changes for certain, later ones as chance has it.

A file's unflushed writes survive as none, all, a prefix, a subset, or torn at sectors of 512 bytes. Names (a new file,
a rename, a removal) survive in their order up to a random point, and for certain up to the last flush of their folder.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from os import O_CREAT, O_TRUNC
from pathlib import Path, PurePosixPath

from tests.faults.watching import Event

SECTOR = 512
Names = dict[str, "Body"]
Change = tuple[int, bytes | None]
Step = Callable[[Names], None]


@dataclass(eq=False, slots=True)
class Body:
    """What a file holds for certain, and what was written since its last flush: (place, bytes) or (length, None)."""

    flushed: bytearray = field(default_factory=bytearray)
    waiting: list[Change] = field(default_factory=list)

    def flush(self) -> None:
        for change in self.waiting:
            put(self.flushed, change)
        self.waiting.clear()


def put(body: bytearray, change: Change) -> None:
    """Make one change in a file's bytes."""
    at, data = change
    if data is None:
        del body[at:]
        body.extend(bytes(at - len(body)))
        return
    body.extend(bytes(max(0, at - len(body))))
    body[at : at + len(data)] = data


class Machine:
    """A computer whose writes were noted, played again up to any moment."""

    def __init__(self, folder: Path, before: dict[str, bytes], dice: random.Random, lies: float = 0.0) -> None:
        self._root = str(folder)
        self._dice = dice
        self._lies = lies
        self._now: Names = {name: Body(bytearray(content)) for name, content in before.items()}
        self._certain: Names = dict(self._now)
        self._waiting: list[tuple[str, Step]] = []
        self._open: dict[int, Body | str] = {}
        self.marks: list[str] = []

    def play(self, event: Event) -> None:
        """One more change."""
        done = {
            "O": self._opened,
            "W": self._written,
            "T": self._cut,
            "S": self._flushed,
            "C": lambda event: self._open.pop(event.handle, None),
            "R": self._renamed,
            "U": self._removed,
            "K": lambda event: self.marks.append(event.data.decode()),
        }.get(event.kind)
        if done is not None:
            done(event)

    def cut_power(self) -> dict[str, bytes]:
        """The files as they are found when the power is back."""
        names = dict(self._certain)
        for _, step in self._waiting[: self._survivors(len(self._waiting))]:
            step(names)
        return {name: self._after(body) for name, body in names.items()}

    def _survivors(self, count: int) -> int:
        return self._dice.choice((0, count, self._dice.randint(0, count)))

    def _after(self, body: Body) -> bytes:
        if not body.waiting:
            return bytes(body.flushed)
        whole = bytearray(body.flushed)
        for change in self._left_of(body.waiting):
            put(whole, change)
        return bytes(whole)

    def _left_of(self, waiting: Sequence[Change]) -> Iterator[Change]:
        dice = self._dice
        way = dice.choice(("none", "all", "prefix", "subset", "torn"))
        if way in ("none", "all", "prefix"):
            count = {"none": 0, "all": len(waiting), "prefix": dice.randint(0, len(waiting))}[way]
            yield from waiting[:count]
            return
        for at, data in waiting:
            if way == "subset" or data is None:
                if dice.random() < 0.5:
                    yield at, data
                continue
            for place in range(0, len(data), SECTOR):
                if dice.random() < 0.5:
                    yield at + place, data[place : place + SECTOR]

    def _name(self, path: str) -> str:
        return str(PurePosixPath(path).relative_to(self._root))

    def _opened(self, event: Event) -> None:
        path = event.data.decode()
        if path.rstrip("/") == self._root or (self._name(path) not in self._now and not event.at & O_CREAT):
            self._open[event.handle] = self._name(path)
            return
        name = self._name(path)
        if name not in self._now:
            fresh = Body()
            self._now[name] = fresh
            self._waiting.append((name, lambda names: names.__setitem__(name, fresh)))
        elif event.at & O_TRUNC:
            self._now[name].waiting.append((0, None))
        self._open[event.handle] = self._now[name]

    def _written(self, event: Event) -> None:
        body = self._open[event.handle]
        assert isinstance(body, Body)
        body.waiting.append((event.at, event.data))

    def _cut(self, event: Event) -> None:
        body = self._open[event.handle]
        assert isinstance(body, Body)
        body.waiting.append((event.at, None))

    def _flushed(self, event: Event) -> None:
        if self._lies and self._dice.random() < self._lies:
            return
        body = self._open[event.handle]
        if isinstance(body, Body):
            body.flush()
            return
        left = []
        for name, step in self._waiting:
            if str(PurePosixPath(name).parent) == body:
                step(self._certain)
            else:
                left.append((name, step))
        self._waiting = left

    def _renamed(self, event: Event) -> None:
        old, new = (self._name(path) for path in event.paths)
        body = self._now[new] = self._now.pop(old)

        def step(names: Names) -> None:
            names.pop(old, None)
            names[new] = body

        self._waiting.append((new, step))

    def _removed(self, event: Event) -> None:
        name = self._name(event.paths[0])
        self._now.pop(name, None)
        self._waiting.append((name, lambda names: names.pop(name, None)))  # type: ignore[arg-type,return-value]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file under a folder by its name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def lay_down(folder: Path, files: dict[str, bytes], folders: Sequence[str]) -> None:
    """Write the files found after a cut into a folder."""
    for name in folders:
        (folder / name).mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
