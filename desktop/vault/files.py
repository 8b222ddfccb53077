"""The only way the vault writes a file: whole and proven, or not at all."""

import errno
import hashlib
import os
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from desktop import platform
from desktop.vault.problems import VaultProblem

Piece = bytes | bytearray | memoryview
_PIECE = 1 << 20
_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}


class Disk(Protocol):
    """What the vault needs of a disk. Every method may raise OSError; `write` may write less than it was given."""

    def create(self, path: Path) -> int: ...
    def append(self, path: Path) -> int: ...
    def write(self, handle: int, data: memoryview) -> int: ...
    def flush(self, handle: int) -> None: ...
    def close(self, handle: int) -> None: ...
    def read(self, path: Path) -> Iterator[bytes]: ...
    def replace(self, old: Path, new: Path) -> None: ...
    def remove(self, path: Path) -> None: ...
    def flush_folder(self, folder: Path) -> None: ...
    def read_cold(self, path: Path) -> Iterator[bytes]: ...
    def free(self, folder: Path) -> int: ...


class RealDisk:
    """The computer's own disk."""

    def create(self, path: Path) -> int:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)

    def append(self, path: Path) -> int:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)

    def write(self, handle: int, data: memoryview) -> int:
        return os.write(handle, data)

    def flush(self, handle: int) -> None:
        os.fsync(handle)

    def close(self, handle: int) -> None:
        os.close(handle)

    def read(self, path: Path) -> Iterator[bytes]:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece

    def replace(self, old: Path, new: Path) -> None:
        platform.replace_file(old, new)

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)

    def flush_folder(self, folder: Path) -> None:
        platform.flush_folder(folder)

    def read_cold(self, path: Path) -> Iterator[bytes]:
        return platform.read_uncached(path)

    def free(self, folder: Path) -> int:
        return platform.free_space(folder)


def write_file(path: Path, data: bytes, disk: Disk) -> None:
    """`path` holds exactly `data`, on the disk, when this returns.

    If it raises, `path` holds what it held before or the whole of `data`, never a part.
    Raises VaultProblem: disk_full, read_only, cannot_write.
    """
    write_stream(path, [data], disk)


def write_stream(path: Path, pieces: Iterable[bytes], disk: Disk) -> str:
    """As `write_file`, for more than fits in memory; the SHA-256 of what was written and read back."""
    proof = SameDigest()
    for _ in write_steps(path, pieces, disk, proof):
        continue
    return proof.digest()


class Proof(Protocol):
    """Tells whether what is read back is what was written."""

    def wrote(self, piece: Piece) -> None: ...
    def read(self, piece: bytes) -> None: ...
    def holds(self) -> bool: ...


class SameDigest:
    """Both have the same SHA-256."""

    def __init__(self) -> None:
        self._wrote, self._read = hashlib.sha256(), hashlib.sha256()

    def wrote(self, piece: Piece) -> None:
        self._wrote.update(piece)

    def read(self, piece: bytes) -> None:
        self._read.update(piece)

    def holds(self) -> bool:
        return self._wrote.digest() == self._read.digest()

    def digest(self) -> str:
        """Of what was written."""
        return self._wrote.hexdigest()


def write_steps(
    path: Path, pieces: Iterable[Piece], disk: Disk, proof: Proof | None = None
) -> Generator[int, None, None]:
    """As `write_stream`, a piece at a time; gives the bytes written, then those read back.

    The file is there when this is exhausted; `close()` before that leaves what was there before.
    """
    fresh = path.with_name(path.name + ".new")  # one fixed name: what a crash leaves is overwritten the next time
    proof = proof or SameDigest()
    try:
        yield from _write_pieces(fresh, pieces, disk, proof)
        for piece in disk.read(fresh):
            proof.read(piece)
            yield len(piece)
        if not proof.holds():
            raise VaultProblem("cannot_write", file=path.name)
        disk.replace(fresh, path)
        disk.flush_folder(path.parent)
    except OSError as problem:
        remove_quietly(fresh, disk)
        raise problem_of(problem, path) from problem
    except (VaultProblem, GeneratorExit):
        remove_quietly(fresh, disk)
        raise


def append_file(path: Path, data: bytes, disk: Disk) -> None:
    """Adds `data` at the end and flushes; after a problem the end may be torn, which the reader must notice."""
    try:
        handle = disk.append(path)
        try:
            _write_all(handle, data, disk)
            disk.flush(handle)
        finally:
            disk.close(handle)
        disk.flush_folder(path.parent)
    except OSError as problem:
        raise problem_of(problem, path) from problem


def make_folder(folder: Path, disk: Disk) -> None:
    """The folder exists, and its parent knows it, when this returns."""
    if folder.is_dir():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        disk.flush_folder(folder.parent)
    except OSError as problem:
        raise problem_of(problem, folder) from problem


def problem_of(problem: OSError, path: Path) -> VaultProblem:
    """The system's complaint as one of our codes."""
    return VaultProblem(_CODES.get(problem.errno or 0, "cannot_write"), file=path.name)


def _write_pieces(path: Path, pieces: Iterable[Piece], disk: Disk, proof: Proof) -> Generator[int, None, None]:
    handle = disk.create(path)
    try:
        for piece in pieces:
            proof.wrote(piece)
            _write_all(handle, piece, disk)
            yield len(piece)
        disk.flush(handle)
    finally:
        disk.close(handle)


def _write_all(handle: int, data: Piece, disk: Disk) -> None:
    rest = memoryview(data)
    while rest:
        written = disk.write(handle, rest)
        if written <= 0:
            raise OSError(errno.ENOSPC, "nothing more could be written")
        rest = rest[written:]


def remove_quietly(path: Path, disk: Disk) -> None:
    """Takes away what a failed task left, while its own problem is being told."""
    try:
        disk.remove(path)
    except OSError:
        return  # the first problem is the one worth telling
