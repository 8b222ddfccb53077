"""Taking a file away for good, as far as a disk lets anybody do that."""

import os
import secrets
from pathlib import Path

from desktop.vault.files import Disk, problem_of

_PIECE = 1 << 16


def overwrite_and_remove(path: Path, disk: Disk) -> None:
    """Writes over every byte of a file, has that reach the disk, and removes it; harmless where it is already gone.

    A stick that moves its blocks about keeps old ones: what lay in them must have been sealed. Raises VaultProblem as
    `write_file`; what could not be written over is not removed.
    """
    if not path.is_file():
        return
    try:
        left = path.stat().st_size
        handle = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
        try:
            while left > 0:
                written = disk.write(handle, memoryview(secrets.token_bytes(min(left, _PIECE))))
                left -= max(1, written)
            disk.flush(handle)
        finally:
            disk.close(handle)
        disk.remove(path)
        disk.flush_folder(path.parent)
    except OSError as problem:
        raise problem_of(problem, path) from problem
