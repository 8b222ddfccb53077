"""Sealed files of a case: of any size in constant memory, in pieces that cannot be cut off, swapped or reordered."""

import hashlib
import secrets
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop.vault.files import Disk, make_folder, problem_of, write_steps
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import TAG, derived

FOLDER = "blobs"
CHUNK = 64 * 1024
_FILE_NONCE = 16
_NAME = 16


@dataclass(frozen=True, slots=True)
class Blob:
    """Where a file went; `size` and `sha256` are of the file itself, `stored` is what the disk shows."""

    name: str
    size: int
    stored: int
    sha256: str


def blob_path(folder: Path, name: str) -> Path:
    """`blobs/3f/3fa9…` inside the office folder; ValueError for a name that is none of ours."""
    if len(name) != 2 * _NAME or set(name) - set("0123456789abcdef"):
        raise ValueError("not a name of a sealed file")
    return folder / FOLDER / name[:2] / name


def seal_file(source: BinaryIO, folder: Path, key: bytes, disk: Disk) -> Blob:
    """Seals what `source` yields under `key` (one key a file) into the office `folder`.

    Raises VaultProblem: disk_full, read_only, cannot_write; no half file is left.
    """
    steps = seal_steps(source, folder, key, disk)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            sealed: Blob = end.value
            return sealed


def seal_steps(source: BinaryIO, folder: Path, key: bytes, disk: Disk) -> Generator[int, None, Blob]:
    """As `seal_file`, a chunk at a time, so that it can be stopped; `close()` before its end leaves nothing.

    Gives the bytes handled: all of them once as they are written, and once as they are read back.
    """
    name = secrets.token_hex(_NAME)
    path = blob_path(folder, name)
    make_folder(path.parent, disk)
    count = _Counted(source)
    yield from write_steps(path, _sealing(count, key), disk, _Authentic(key))
    return Blob(name, count.size, _FILE_NONCE + _chunks(count.size) * (CHUNK + TAG), count.digest.hexdigest())


def open_file(name: str, folder: Path, key: bytes, size: int) -> Iterator[bytes]:
    """The file piece by piece; a piece is only yielded once it is proven.

    Raises VaultProblem: attachment_missing, attachment_damaged (also when it was cut off: use nothing of it then).
    """
    path = blob_path(folder, name)
    if not path.is_file():
        raise VaultProblem("attachment_missing")
    return _opening(path, key, size)


def remove_file(name: str, folder: Path, disk: Disk) -> None:
    """Takes a sealed file away; harmless where it is already gone."""
    path = blob_path(folder, name)
    try:
        disk.remove(path)
        if path.parent.is_dir():
            disk.flush_folder(path.parent)
    except OSError as problem:
        raise problem_of(problem, path) from problem


class _Counted:
    """A source in whole chunks, that knows afterwards how much it gave."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.size = 0
        self.digest = hashlib.sha256()

    def chunk(self) -> bytes:
        """The next 64 KiB, less only at the end."""
        found = bytearray()
        while len(found) < CHUNK and (piece := self._source.read(CHUNK - len(found))):
            found += piece
        self.size += len(found)
        self.digest.update(found)
        return bytes(found)


class _Authentic:
    """What is read back opens chunk by chunk under the key, to the same number of bytes.

    A tag proves a chunk as well as a digest would, and costs a third of the two it takes the place of.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._cipher: ChaCha20Poly1305 | None = None
        self._rest = bytearray()
        self._wrote = self._seen = self._number = 0
        self._sound = True

    def wrote(self, piece: bytes) -> None:
        self._wrote += len(piece)

    def read(self, piece: bytes) -> None:
        self._seen += len(piece)
        self._rest += piece
        if self._cipher is None and len(self._rest) >= _FILE_NONCE:
            self._cipher = _cipher(self._key, bytes(self._rest[:_FILE_NONCE]))
            del self._rest[:_FILE_NONCE]
        while self._cipher is not None and len(self._rest) > CHUNK + TAG:
            self._open(self._cipher, last=False)

    def holds(self) -> bool:
        if self._cipher is not None and len(self._rest) == CHUNK + TAG:
            self._open(self._cipher, last=True)
        return self._sound and not self._rest and self._number > 0 and self._seen == self._wrote

    def _open(self, cipher: ChaCha20Poly1305, last: bool) -> None:
        try:
            cipher.decrypt(_nonce(self._number, last), bytes(self._rest[: CHUNK + TAG]), None)
        except InvalidTag:
            self._sound = False
        del self._rest[: CHUNK + TAG]
        self._number += 1


def _sealing(source: _Counted, key: bytes) -> Iterator[bytes]:
    nonce = secrets.token_bytes(_FILE_NONCE)
    yield nonce
    cipher = _cipher(key, nonce)
    chunk, number = source.chunk(), 0
    while True:
        following = source.chunk() if len(chunk) == CHUNK else b""
        last = not following
        yield cipher.encrypt(_nonce(number, last), chunk.ljust(CHUNK, b"\0"), None)
        if last:
            return
        chunk, number = following, number + 1


def _opening(path: Path, key: bytes, size: int) -> Iterator[bytes]:
    expected = _chunks(size)
    with path.open("rb") as file:
        cipher = _cipher(key, file.read(_FILE_NONCE))
        for number in range(expected):
            last = number == expected - 1
            try:
                plain = cipher.decrypt(_nonce(number, last), file.read(CHUNK + TAG), None)
            except InvalidTag:
                raise VaultProblem("attachment_damaged") from None
            if last and file.read(1):
                raise VaultProblem("attachment_damaged")
            yield plain[: size - number * CHUNK] if last else plain


def _chunks(size: int) -> int:
    return max(1, -(-size // CHUNK))


def _cipher(key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(derived(key, nonce, b"attachment"))


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
