"""One sealed file that leaves the office under words told apart: opened whole, or not at all.

Inside are records with a length in front of them: no archive, no path, nothing that is unpacked or run.
"""

import hashlib
import secrets
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop.vault.files import Disk, write_steps
from desktop.vault.passwords import SALT, Kdf, stretched
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import HEAD, KEY, NONCE, TAG, derived, new_key, open_bound, seal_bound

MAGIC = b"KRGP"
VERSION = 1
CHUNK = 64 * 1024
MOST_CONTENT = 64 << 20
MOST_BYTES = 4 << 30
MOST_FILES = 10_000
# What a package is for; the number is written into it, so that none can be taken for another.
PURPOSES: Mapping[str, int] = {"transfer": 1, "visit": 2, "note": 3}

_ID = 16
_NONCE = 16
_SUM = 8
_LOCK = HEAD + NONCE + KEY + TAG
_BARE = len(MAGIC) + 2 + _ID + 8 + 12 + SALT
_WHOLE = _BARE + _LOCK + _NONCE + _SUM
_CONTENT, _FILE, _END = 1, 2, 3
_RECORD = 9


@dataclass(frozen=True, slots=True)
class Outside:
    """What anybody may read of a package: its mark, what it is for, until when it may be opened (seconds, 0: always).

    Only `expires` of a package that opened is proven.
    """

    id: str
    purpose: str
    expires: int
    size: int


@dataclass(frozen=True, slots=True)
class Written:
    """A package as it lies on the disk."""

    id: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, repr=False)
class Attached:
    """A file that goes along: its size and its bytes, read while the package is written."""

    size: int
    pieces: Iterator[bytes]


def package_steps(
    path: Path,
    password: str,
    purpose: str,
    content: bytes,
    attached: Iterable[Attached],
    kdf: Kdf,
    disk: Disk,
    expires: int = 0,
) -> Generator[int, None, Written]:
    """Writes a package, a piece at a time; gives the bytes written and then those read back.

    Raises VaultProblem: package_too_big, or as `write_file`; nothing is left then.
    """
    if len(content) > MOST_CONTENT:
        raise VaultProblem("package_too_big")
    head, key, nonce = _new_head(password, purpose, kdf, expires)
    proof, size = hashlib.sha256(), 0

    def pieces() -> Iterator[bytes]:
        nonlocal size
        for piece in _sealed(head, key, nonce, _records(content, attached)):
            proof.update(piece)
            size += len(piece)
            yield piece

    yield from write_steps(path, pieces(), disk)
    return Written(head[len(MAGIC) + 2 :][:_ID].hex(), size, proof.hexdigest())


def look_at(path: Path) -> Outside:
    """What a file says of itself before any password.

    Raises VaultProblem: package_foreign (no package of ours), package_newer, package_damaged, cannot_read.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_WHOLE)
    except (OSError, ValueError) as problem:
        raise VaultProblem("cannot_read", file=path.name) from problem
    if not head.startswith(MAGIC):
        raise VaultProblem("package_foreign")
    if len(head) > len(MAGIC) and head[len(MAGIC)] > VERSION:
        raise VaultProblem("package_newer")
    whole = len(head) == _WHOLE and head[len(MAGIC)] == VERSION
    if not whole or _sum(head[:-_SUM]) != head[-_SUM:]:
        raise VaultProblem("package_damaged")
    if size > MOST_BYTES:
        raise VaultProblem("package_too_big")
    purpose = next((name for name, number in PURPOSES.items() if number == head[len(MAGIC) + 1]), "")
    if not purpose:
        raise VaultProblem("package_newer")
    rest = head[len(MAGIC) + 2 :]
    return Outside(rest[:_ID].hex(), purpose, int.from_bytes(rest[_ID : _ID + 8], "big"), size)


class Package:
    """A package whose password was right; it can be read any number of times, and says each time what it read."""

    def __init__(self, path: Path, outside: Outside, head: bytes, key: bytes, cost: Kdf) -> None:
        self.path = path
        self.outside = outside
        self.cost = cost
        self._head = head
        self._key = key

    def __repr__(self) -> str:
        return f"<Package {self.outside.purpose} {self.outside.id[:8]}>"

    def read(self) -> "Reading":
        """From the beginning. Raises VaultProblem: package_damaged, cannot_read."""
        return Reading(self.path, self._head, self._key)


def open_package(path: Path, password: str, purpose: str, floor: Kdf) -> Package:
    """Tries the password; of the content nothing is read yet.

    Raises VaultProblem: package_password, kdf_refused, package_foreign (another purpose too), and as `look_at`.
    """
    outside = look_at(path)
    if outside.purpose != purpose:
        raise VaultProblem("package_foreign")
    try:
        with path.open("rb") as file:
            head = file.read(_WHOLE)
    except OSError as problem:
        raise VaultProblem("cannot_read", file=path.name) from problem
    bare, lock = head[:_BARE], head[_BARE : _BARE + _LOCK]
    cost = [int.from_bytes(bare[-SALT - 12 :][place : place + 4], "big") for place in (0, 4, 8)]
    kdf = Kdf(*cost)
    lock_key = _lock_key(password, bare, kdf, floor)
    try:
        key = open_bound(lock_key, "package", 1, lock, bare)
    except VaultProblem:
        raise VaultProblem("package_password") from None
    return Package(path, outside, head, key, kdf)


class Reading:
    """One way through a package: `content` at once, then each file in turn, then the proof that nothing is left."""

    def __init__(self, path: Path, head: bytes, key: bytes) -> None:
        self._digest = hashlib.sha256()
        self._plain = _opened(path, head, key, self._digest.update)
        self._rest = bytearray()
        kind, length = self._record()
        if kind != _CONTENT or length > MOST_CONTENT:
            raise VaultProblem("package_damaged")
        self.content = b"".join(self._take(length))

    def files(self) -> Iterator[Attached]:
        """The files in their order; each must be read to its end before the next is asked for."""
        for _ in range(MOST_FILES + 1):
            kind, length = self._record()
            if kind == _END and not length:
                return
            if kind != _FILE or length > MOST_BYTES:
                raise VaultProblem("package_damaged")
            yield Attached(length, self._take(length))
        raise VaultProblem("package_damaged")

    def finish(self) -> str:
        """The SHA-256 of the file that was read; VaultProblem `package_damaged` where anything follows its end."""
        if self._rest or next(self._plain, b""):
            raise VaultProblem("package_damaged")
        return self._digest.hexdigest()

    def _record(self) -> tuple[int, int]:
        front = b"".join(self._take(_RECORD))
        return front[0], int.from_bytes(front[1:], "big")

    def _take(self, length: int) -> Iterator[bytes]:
        """So many bytes, as they come: a length that lies costs no memory."""
        while length:
            if not self._rest:
                self._rest += next(self._plain, b"")
                if not self._rest:
                    raise VaultProblem("package_damaged")
            piece = bytes(self._rest[:length])
            del self._rest[: len(piece)]
            length -= len(piece)
            yield piece


def _new_head(password: str, purpose: str, kdf: Kdf, expires: int) -> tuple[bytes, bytes, bytes]:
    """The front of a new package, the key its body is sealed with, and the nonce of the body."""
    cost = b"".join(number.to_bytes(4, "big") for number in (kdf.m, kdf.t, kdf.p))
    front = MAGIC + bytes([VERSION, PURPOSES[purpose]]) + secrets.token_bytes(_ID) + expires.to_bytes(8, "big")
    bare = front + cost + secrets.token_bytes(SALT)
    key, nonce = new_key(), secrets.token_bytes(_NONCE)
    lock = seal_bound(_lock_key(password, bare, kdf, kdf), "package", 1, key, bare)
    head = bare + lock + nonce
    return head + _sum(head), key, nonce


def _lock_key(password: str, bare: bytes, kdf: Kdf, floor: Kdf) -> bytes:
    salt = bare[-SALT:]
    return derived(stretched(password, salt, kdf, floor), salt, b"package", bare[len(MAGIC) + 1 : len(MAGIC) + 2])


def _sum(head: bytes) -> bytes:
    """Tells a damaged front from a wrong password; it keeps nobody from anything."""
    return hashlib.sha256(head).digest()[:_SUM]


def _records(content: bytes, attached: Iterable[Attached]) -> Iterator[bytes]:
    yield _front(_CONTENT, len(content)) + content
    for number, file in enumerate(attached):
        if number >= MOST_FILES:
            raise VaultProblem("package_too_big")
        yield _front(_FILE, file.size)
        left = file.size
        for piece in file.pieces:
            left -= len(piece)
            yield piece
        if left:
            raise VaultProblem("attachment_damaged")
    yield _front(_END, 0)


def _front(kind: int, length: int) -> bytes:
    return bytes([kind]) + length.to_bytes(_RECORD - 1, "big")


def _sealed(head: bytes, key: bytes, nonce: bytes, plain: Iterable[bytes]) -> Iterator[bytes]:
    yield head
    cipher, rest, number = _cipher(key, nonce), bytearray(), 0
    for piece in plain:
        rest += piece
        while len(rest) > CHUNK:
            yield cipher.encrypt(_nonce(number, last=False), bytes(rest[:CHUNK]), head)
            del rest[:CHUNK]
            number += 1
    yield cipher.encrypt(_nonce(number, last=True), bytes(rest), head)


def _opened(path: Path, head: bytes, key: bytes, seen: Callable[[bytes], None]) -> Iterator[bytes]:
    """The plain chunks, each proven before it is given."""
    cipher, number = _cipher(key, head[_WHOLE - _SUM - _NONCE : _WHOLE - _SUM]), 0
    try:
        with path.open("rb") as file:
            if file.read(_WHOLE) != head:
                raise VaultProblem("package_damaged")
            seen(head)
            chunk = file.read(CHUNK + TAG)
            while True:
                following = file.read(CHUNK + TAG)
                seen(chunk)
                yield cipher.decrypt(_nonce(number, last=not following), chunk, head)
                if not following:
                    return
                chunk, number = following, number + 1
    except InvalidTag:
        raise VaultProblem("package_damaged") from None
    except OSError as problem:
        raise VaultProblem("cannot_read", file=path.name) from problem


def _cipher(key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(derived(key, nonce, b"package"))


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
