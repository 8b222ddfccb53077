"""Sealed files of a case: of any size in constant memory, in pieces that cannot be cut off, swapped or reordered."""

import hashlib
import secrets
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop.vault.files import Disk, Piece, make_folder, problem_of, write_steps
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import TAG, derived

FOLDER = "blobs"
CHUNK = 64 * 1024
PIECE = 8 * CHUNK
BESIDE = 2
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
    """As `seal_file`, a piece at a time, so that it can be stopped; `close()` before its end leaves nothing.

    Gives the bytes handled: all of them once as they are written, and once as they are read back.
    """
    name = secrets.token_hex(_NAME)
    path = blob_path(folder, name)
    make_folder(path.parent, disk)
    # The digest, and the proof of what was read back, are made in threads beside reading and writing.
    with ThreadPoolExecutor(BESIDE, "sealing") as beside:
        count = _Counted(source, beside)
        yield from write_steps(path, _sealing(count, key), disk, _Authentic(key, beside))
        digest = count.digest()
    return Blob(name, count.size, _FILE_NONCE + _chunks(count.size) * (CHUNK + TAG), digest)


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
    """A source in pieces of whole chunks; it knows afterwards how much it gave, and the digest is made beside."""

    def __init__(self, source: BinaryIO, beside: Executor) -> None:
        self._source, self._beside = source, beside
        self._digest = hashlib.sha256()
        self._digesting: Future[None] | None = None
        self.size = 0

    def piece(self) -> bytes:
        """The next chunks, less only at the end."""
        found = self._source.read(PIECE)
        while len(found) < PIECE and (more := self._source.read(PIECE - len(found))):
            found += more
        if found:
            self._wait()
            self.size += len(found)
            self._digesting = self._beside.submit(self._digest.update, found)
        return found

    def digest(self) -> str:
        """SHA-256 of all that was given."""
        self._wait()
        return self._digest.hexdigest()

    def _wait(self) -> None:
        """One piece after the other: a digest knows no other order."""
        if self._digesting is not None:
            self._digesting.result()


class _Authentic:
    """What is read back opens chunk by chunk under the key, to the same number of bytes.

    A tag proves a chunk as well as a digest would, and costs a third of the two it takes the place of. The chunks of a
    piece are opened beside the reading of the next.
    """

    def __init__(self, key: bytes, beside: Executor) -> None:
        self._key, self._beside = key, beside
        self._cipher: ChaCha20Poly1305 | None = None
        self._rest = b""
        self._wrote = self._seen = self._number = 0
        self._opening: deque[Future[bool]] = deque()
        self._sound = True

    def wrote(self, piece: Piece) -> None:
        self._wrote += len(piece)

    def read(self, piece: bytes) -> None:
        self._seen += len(piece)
        if self._cipher is None:
            piece, self._rest = self._rest + piece, b""
            if len(piece) < _FILE_NONCE:
                self._rest = piece
                return
            self._cipher = _cipher(self._key, piece[:_FILE_NONCE])
            self._open(memoryview(piece)[_FILE_NONCE:])
            return
        begun, view = len(self._rest), memoryview(piece)
        if begun:
            view = view[CHUNK + TAG - begun :]
            self._rest += piece[: CHUNK + TAG - begun]
        if len(self._rest) == CHUNK + TAG and view:
            self._start([memoryview(self._rest)], last=False)
            self._rest = b""
        if view:
            self._open(view)

    def holds(self) -> bool:
        whole = self._cipher is not None and len(self._rest) == CHUNK + TAG
        if whole:
            self._start([memoryview(self._rest)], last=True)
        self._wait(0)
        return self._sound and whole and self._seen == self._wrote

    def _open(self, view: memoryview) -> None:
        """All chunks but the last of them: only what follows shows that it is not the last of the file."""
        count = max(0, (len(view) - 1) // (CHUNK + TAG))
        places = range(0, count * (CHUNK + TAG), CHUNK + TAG)
        if count:
            self._start([view[place : place + CHUNK + TAG] for place in places], last=False)
        self._rest = bytes(view[count * (CHUNK + TAG) :])

    def _start(self, chunks: list[memoryview], last: bool) -> None:
        assert self._cipher is not None  # the nonce stands before every chunk
        self._wait(1)
        self._opening.append(self._beside.submit(_all_open, self._cipher, self._number, chunks, last))
        self._number += len(chunks)

    def _wait(self, most: int) -> None:
        while len(self._opening) > most:
            self._sound = self._opening.popleft().result() and self._sound


def _all_open(cipher: ChaCha20Poly1305, number: int, chunks: list[memoryview], last: bool) -> bool:
    plain = bytearray(CHUNK)
    try:
        for place, chunk in enumerate(chunks, number):
            cipher.decrypt_into(_nonce(place, last), chunk, None, plain)
    except InvalidTag:
        return False
    return True


def _sealing(source: _Counted, key: bytes) -> Iterator[Piece]:
    """The file as it lies on the disk, in pieces that are good until the next is asked for."""
    nonce = secrets.token_bytes(_FILE_NONCE)
    yield nonce
    cipher = _cipher(key, nonce)
    sealed = bytearray(PIECE // CHUNK * (CHUNK + TAG))
    piece, number = source.piece(), 0
    while True:
        following = source.piece() if len(piece) == PIECE else b""
        count = _chunks(len(piece))
        for chunk in range(count):
            plain = memoryview(piece)[chunk * CHUNK : (chunk + 1) * CHUNK]
            if len(plain) < CHUNK:
                plain = memoryview(bytes(plain).ljust(CHUNK, b"\0"))
            last = chunk == count - 1 and not following
            place = memoryview(sealed)[chunk * (CHUNK + TAG) : (chunk + 1) * (CHUNK + TAG)]
            cipher.encrypt_into(_nonce(number + chunk, last), plain, None, place)
        yield memoryview(sealed)[: count * (CHUNK + TAG)]
        if not following:
            return
        piece, number = following, number + count


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
