"""Locks, flushes and guards on Linux (and other systems of the Unix family)."""

import sys

if sys.platform == "win32":
    raise ImportError("desktop.platform.posix is not for Windows")

import ctypes
import errno
import fcntl
import os
import resource
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

# Some file systems (exFAT and NTFS through FUSE) cannot flush a folder and say so; there is nothing better to do there.
_FOLDER_CANNOT_BE_FLUSHED = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
_PR_SET_DUMPABLE = 4
_PIECE = 1 << 20


class FileLock:
    """A lock on a file that the system takes back when the process ends, however it ends."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def release(self) -> None:
        """Lets go; doing it twice is harmless."""
        if self._handle is None:
            return
        os.close(self._handle)
        self._handle = None


def lock_file(path: Path) -> FileLock | None:
    """The lock, or None when someone else holds it.

    Raises OSError where the file cannot be made. The file is never removed: removing it would let two holders in.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        return None
    except OSError:
        os.close(handle)
        raise
    return FileLock(handle)


def replace_file(old: Path, new: Path) -> None:
    """`old` takes the name and place of `new` in one step."""
    os.replace(old, new)  # noqa: PTH105 - the twin on Windows is a system call; kept alike


def flush_folder(folder: Path) -> None:
    """The folder's list of names is on the disk when this returns."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as problem:
        if problem.errno not in _FOLDER_CANNOT_BE_FLUSHED:
            raise
    finally:
        os.close(handle)


def protect_process() -> bool:
    """No core dump, and no other program of this user may read our memory; False where the system refuses."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        prctl = ctypes.CDLL(None, use_errno=True).prctl
    except AttributeError:  # not Linux
        return False
    return int(prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0


def screen_guard(window: int, on: bool) -> bool:
    """Linux offers no way to keep a window out of screen captures; always False, so that the program can say so."""
    return False


def has_screen_guard() -> bool:
    """Whether this system has such a guard at all."""
    return False


def watch_session(window: int) -> bool:
    """Here the session speaks over D-Bus, not to a window; always False."""
    return False


def session_event(message: int) -> str:
    """There are no such messages here; always ""."""
    return ""


def end_within(seconds: float) -> None:
    """The system ends this process after so long, even if Python hangs; 0 takes it back. From the main thread only."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)


def free_space(folder: Path) -> int:
    """Bytes that can still be written there."""
    return shutil.disk_usage(folder).free


def volume_of(path: Path) -> str:
    """The medium a folder lies on, told apart from others while they are here; of one that is not there yet, its
    parent's.
    """
    there = path.resolve()
    while not there.exists() and there.parent != there:
        there = there.parent
    return str(there.stat().st_dev)


def read_uncached(path: Path) -> Iterator[bytes]:
    """The file as the disk has it, not as memory remembers it; what was written must have been flushed before."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := os.read(handle, _PIECE):
            yield piece
    finally:
        os.close(handle)
