"""The first use of a stick: a sample of its free room is written, flushed and read back past every memory of it.

Sticks that claim more than they hold lose what is written last, and say nothing. A sample finds those whose real room
ends inside it; a stick that is larger than that is found out when the first backup beyond its end is read back.
"""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterator
from pathlib import Path

from desktop.vault.backup import Going, Progress
from desktop.vault.files import Disk, problem_of, remove_quietly
from desktop.vault.problems import VaultProblem

NAME = "kerege-sample"
_PIECE = 1 << 20
LEAST, MOST = 4 << 20, 256 << 20
TIMES = 3
"""The sample is as large as so many backups, within those bounds."""


def prove_room(medium: Path, needed: int, disk: Disk, progress: Progress | None = None) -> int:
    """How many bytes of free room gave back what was written into them; nothing of it stays.

    Raises VaultProblem: medium_false (`proven`, `claimed` bytes), cancelled, read_only, cannot_write.
    """
    claimed = disk.free(medium)
    wanted = min(max(TIMES * needed, LEAST), MOST, max(0, claimed - _PIECE)) // _PIECE
    path, going = medium / NAME, Going(progress)
    going.expect(2 * wanted * _PIECE)
    try:
        written = _write(path, wanted, disk, going)
        proven = _read(path, written, disk, going)
    except OSError as problem:
        raise problem_of(problem, medium) from problem
    finally:
        remove_quietly(path, disk)
    if proven < written:
        raise VaultProblem("medium_false", proven=proven * _PIECE, claimed=claimed)
    return proven * _PIECE


def _write(path: Path, pieces: int, disk: Disk, going: Going) -> int:
    """How many pieces went in; a stick that is full earlier than it said is asked no more."""
    handle = disk.create(path)
    try:
        for number in range(pieces):
            if not _fits(handle, _piece(number), disk):
                return number
            going.step(_PIECE)
        disk.flush(handle)
    finally:
        disk.close(handle)
    return pieces


def _fits(handle: int, piece: bytes, disk: Disk) -> bool:
    rest = memoryview(piece)
    try:
        while rest:
            count = disk.write(handle, rest)
            if count <= 0:
                return False
            rest = rest[count:]
    except OSError as problem:
        if problem.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        return False
    return True


def _read(path: Path, pieces: int, disk: Disk, going: Going) -> int:
    """How many pieces from the beginning come back as they were written."""
    for number, found in enumerate(_again(path, pieces, disk)):
        if found != _piece(number):
            return number
        going.step(_PIECE)
    return pieces


def _again(path: Path, pieces: int, disk: Disk) -> Iterator[bytes]:
    waiting, given = b"", 0
    for read in disk.read_cold(path):
        waiting += read
        while len(waiting) >= _PIECE and given < pieces:
            yield waiting[:_PIECE]
            waiting, given = waiting[_PIECE:], given + 1
    if given < pieces:
        yield waiting


def _piece(number: int) -> bytes:
    """A piece that no other place holds and no stick could have guessed or packed together."""
    return hashlib.shake_128(b"kerege1/sample|" + number.to_bytes(8, "big")).digest(_PIECE)
