"""Two files that take turns, so that one good copy survives whatever happens while the other is written."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from desktop.vault.files import Disk, write_file
from desktop.vault.problems import VaultProblem

T = TypeVar("T")
DIGEST = 32
_LARGEST = 64 << 20


@dataclass(frozen=True, slots=True, repr=False)
class Newest(Generic[T]):
    """The newer good copy, and the names of files that could not be used."""

    value: T
    seq: int
    path: Path
    damaged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """`vault.ksA` and `vault.ksB`, or `register.A` and `register.B`."""

    folder: Path
    stem: str

    @property
    def paths(self) -> tuple[Path, Path]:
        return self.folder / f"{self.stem}A", self.folder / f"{self.stem}B"

    def exists(self) -> bool:
        return any(path.exists() for path in self.paths)


def read_newest(pair: Pair, opening: Callable[[bytes], tuple[int, T]]) -> Newest[T]:
    """The copy with the higher number of those that `opening` (body -> number, value; ValueError if bad) accepts.

    Raises VaultProblem: missing (neither file is there), damaged (none can be used), or what `opening` raises.
    """
    if not pair.exists():
        raise VaultProblem("missing", file=pair.paths[0].name)
    good: list[tuple[int, T, Path]] = []
    damaged: list[str] = []
    for path in pair.paths:
        try:
            seq, value = opening(_body(path))
        except (ValueError, OSError):
            damaged.append(path.name)
        else:
            good.append((seq, value, path))
    if not good:
        raise VaultProblem("damaged", file=pair.paths[0].name)
    seq, value, path = max(good, key=lambda found: found[0])
    return Newest(value, seq, path, tuple(damaged))


def write_next(pair: Pair, current: Path, body: bytes, disk: Disk) -> Path:
    """Writes over the copy that is not `current`; returns where it went."""
    first, second = pair.paths
    target = second if current == first else first
    write_file(target, _with_digest(body), disk)
    return target


def write_both(pair: Pair, older: bytes, newer: bytes, disk: Disk) -> Path:
    """The first two copies; returns where the newer one is."""
    first, second = pair.paths
    write_file(first, _with_digest(older), disk)
    write_file(second, _with_digest(newer), disk)
    return second


def _with_digest(body: bytes) -> bytes:
    return body + hashlib.sha256(body).digest()


def _body(path: Path) -> bytes:
    with path.open("rb") as file:
        whole = file.read(_LARGEST + 1)
    if len(whole) > _LARGEST:
        raise ValueError("too long")
    body, digest = whole[:-DIGEST], whole[-DIGEST:]
    if hashlib.sha256(body).digest() != digest:
        raise ValueError("damaged")
    return body
