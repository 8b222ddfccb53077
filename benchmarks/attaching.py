"""Sealing a file beside a plain copy of it, and the memory that takes.

`python -m benchmarks.attaching 2048` seals one file of so many megabytes by itself and tells time and memory.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import Figure, in_a_process, timed, turn_about
from benchmarks.telling import tell
from desktop.vault.attachments import seal_file
from desktop.vault.files import RealDisk
from desktop.vault.sealed import new_key

MB = 1 << 20
SIZE = 256
RUNS = 3
PIECE = MB


def figures(folder: Path, seed: int) -> Iterator[tuple[str, Figure]]:
    """A video sealed and, turn about, copied with the same care for the disk; then the memory that takes."""
    source = invented(folder / "video.mp4", SIZE)
    mine, bare = turn_about(RUNS, lambda: _sealed(source, folder), lambda: _copied(source, folder))
    yield "sealing a file of 256 MB", Figure(statistics.median(mine), statistics.median(bare), 2, "ms")
    small, large = (in_a_process("benchmarks.attaching", str(size)) for size in (1, 512))
    yield "memory for a file of 512 MB, beside one of 1 MB", Figure(large.megabytes, small.megabytes, 1.2, "MB")


def invented(path: Path, megabytes: int) -> Path:
    """A file nobody can compress."""
    block = os.urandom(MB)
    with path.open("wb") as file:
        for _ in range(megabytes):
            file.write(block)
    return path


def _sealed(source: Path, folder: Path) -> float:
    def seal() -> None:
        with source.open("rb") as file:
            seal_file(file, folder / "office", new_key(), RealDisk())

    (folder / "office").mkdir(exist_ok=True)
    return timed(seal)


def _copied(source: Path, folder: Path) -> float:
    def copy() -> None:
        with source.open("rb") as file, (folder / "copy").open("wb") as other:
            while piece := file.read(PIECE):
                other.write(piece)
            other.flush()
            os.fsync(other.fileno())

    return timed(copy)


def main() -> None:
    """One file in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="kerege-bench-") as place:
        source = invented(Path(place, "video.mp4"), int(sys.argv[1]))
        spent = _sealed(source, Path(place))
    tell(spent)


if __name__ == "__main__":
    main()
