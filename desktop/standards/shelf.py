"""All editions that are installed, by their ref."""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop.standards.definitions import Standard
from desktop.standards.known import HEAD_FILE
from desktop.standards.reading import files_of, read_standard


class Shelf:
    """The editions under one folder: `<root>/mn/2021` has the ref "mn/2021"."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._read: dict[str, Standard] = {}

    def refs(self) -> tuple[str, ...]:
        """The refs of all editions, in order."""
        return tuple(sorted(found.parent.relative_to(self._root).as_posix() for found in self._found()))

    def edition(self, ref: str) -> Standard:
        """The edition with that ref, read once; `KeyError` if it is not installed, `StandardFaults` if unsound."""
        if ref not in self._read:
            self._read[ref] = read_standard(self.folder(ref))
        return self._read[ref]

    def folder(self, ref: str) -> Path:
        """Where the files of an edition are; `KeyError` if it is not installed."""
        if ref not in self.refs():
            raise KeyError(ref)
        return self._root / ref

    def _found(self) -> list[Path]:
        return list(self._root.glob(f"*/*/{HEAD_FILE}"))


def digest(folder: Path) -> str:
    """A fingerprint of everything an edition says, so that a shipped edition cannot change unseen.

    Line ends do not count: a checkout on Windows has the same digest.
    """
    sums = hashlib.sha256()
    for path in files_of(folder):
        text = path.read_bytes().replace(b"\r\n", b"\n")
        sums.update(path.relative_to(folder).as_posix().encode() + b"\0" + hashlib.sha256(text).digest())
    return sums.hexdigest()
