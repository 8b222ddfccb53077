"""An office with real files and real cryptography, and disks that fail when told to."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from desktop import vault

# Real password stretching takes a third of a second; these tests sign in hundreds of times.
CHEAP = vault.Kdf(m=8, t=1, p=1)
PASSWORD = "туман тау дала жусан"
OTHER = "another four plain words"


@dataclass(frozen=True)
class Place:
    """Where one test office is."""

    office: Path
    stick: Path
    sheet: vault.RecoverySheet


def found(root: Path, role: str = "head", disk: vault.Disk | None = None) -> Place:
    """A new office of Айгүл, closed again."""
    office, stick = root / "office", root / "stick"
    _, sheet = vault.create(
        office,
        stick,
        "Айгүл",
        role,
        PASSWORD,
        disk=disk or vault.RealDisk(),
        kdf=CHEAP,
        floor=CHEAP,
        register_body={"people": {"1": "Болд"}},
    )
    return Place(office, stick, sheet)


def signed_in(place: Place, login: str = "Айгүл", password: str = PASSWORD) -> vault.Opened:
    return vault.unlock(place.office, login, password, disk=vault.RealDisk(), register_folder=place.stick, floor=CHEAP)


def flip(path: Path, bit: int) -> None:
    """Turns over one bit of a file."""
    body = bytearray(path.read_bytes())
    body[bit // 8] ^= 1 << bit % 8
    path.write_bytes(body)


class FailingDisk(vault.RealDisk):
    """Works for so many calls, then fails as it is told; a full disk still takes part of the last write."""

    def __init__(self, calls: int, error: int = errno.ENOSPC) -> None:
        self._left = calls
        self._error = error
        self.failed = False

    def _spend(self) -> None:
        if self._left == 0:
            self.failed = True
            raise OSError(self._error, os.strerror(self._error))
        self._left -= 1

    def create(self, path: Path) -> int:
        self._spend()
        return super().create(path)

    def append(self, path: Path) -> int:
        self._spend()
        return super().append(path)

    def write(self, handle: int, data: memoryview) -> int:
        if self._left == 0 and self._error == errno.ENOSPC and len(data) > 1:
            super().write(handle, data[: len(data) // 2])
        self._spend()
        return super().write(handle, data)

    def flush(self, handle: int) -> None:
        self._spend()
        super().flush(handle)

    def replace(self, old: Path, new: Path) -> None:
        self._spend()
        super().replace(old, new)

    def flush_folder(self, folder: Path) -> None:
        self._spend()
        super().flush_folder(folder)


class ShortDisk(vault.RealDisk):
    """Takes three bytes at a time, as a disk may."""

    def write(self, handle: int, data: memoryview) -> int:
        return super().write(handle, data[:3])


class ForgetfulDisk(vault.RealDisk):
    """Says it wrote everything and keeps all but the last byte."""

    def write(self, handle: int, data: memoryview) -> int:
        super().write(handle, data[:-1])
        return len(data)
