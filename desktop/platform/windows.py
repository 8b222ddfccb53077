"""Locks, flushes and guards on Windows, through its own system calls; written from documentation, not yet run by us."""

import ctypes
import os
import shutil
import sys
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

if sys.platform != "win32":
    raise ImportError("desktop.platform.windows is for Windows")

import msvcrt

_kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
_user32 = ctypes.WinDLL("user32", use_last_error=True)
_advapi32 = ctypes.WinDLL("advapi32", use_last_error=True)
_wer = ctypes.WinDLL("wer", use_last_error=True)
_wtsapi32 = ctypes.WinDLL("wtsapi32", use_last_error=True)

_MOVEFILE_REPLACE_EXISTING = 0x1
_MOVEFILE_WRITE_THROUGH = 0x8
_GENERIC_WRITE = 0x40000000
_SHARE_ALL = 0x7
_OPEN_EXISTING = 3
_GENERIC_READ = 0x80000000
_FILE_FLAG_NO_BUFFERING = 0x20000000
_FILE_FLAG_SEQUENTIAL_SCAN = 0x08000000
_MEM_COMMIT_AND_RESERVE, _MEM_RELEASE, _PAGE_READWRITE = 0x3000, 0x8000, 0x04
_PIECE = 1 << 20
_FILE_FLAG_BACKUP_SEMANTICS = 0x02000000
_INVALID_HANDLE = ctypes.c_void_p(-1).value
_WDA_NONE, _WDA_MONITOR, _WDA_EXCLUDEFROMCAPTURE = 0x0, 0x1, 0x11
_DACL_SECURITY_INFORMATION = 0x4
# Owner rights and SYSTEM may end, query and wait for the process; nobody may read its memory (as KeePassXC does).
_PROCESS_ACCESS = "D:P(A;;0x101411;;;SY)(A;;0x101001;;;OW)"

# winuser.h, wtsapi32.h
_WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x218, 0x2B1
_PBT_APMSUSPEND, _PBT_POWERSETTINGCHANGE = 0x4, 0x8013
_LEAVING = {0x2: "screen", 0x4: "screen", 0x6: "screen", 0x7: "screen"}  # disconnected, logged off, locked

_ENDING: list[threading.Timer] = []

_kernel32.CreateFileW.restype = ctypes.c_void_p
_kernel32.GetCurrentProcess.restype = ctypes.c_void_p
_kernel32.VirtualAlloc.restype = ctypes.c_void_p


class FileLock:
    """A lock on a file that the system takes back when the process ends, however it ends."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def release(self) -> None:
        """Lets go; doing it twice is harmless."""
        if self._handle is None:
            return
        os.lseek(self._handle, 0, os.SEEK_SET)
        msvcrt.locking(self._handle, msvcrt.LK_UNLCK, 1)
        os.close(self._handle)
        self._handle = None


def lock_file(path: Path) -> FileLock | None:
    """The lock, or None when someone else holds it.

    Raises OSError where the file cannot be made. The file is never removed: removing it would let two holders in.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_BINARY | os.O_NOINHERIT, 0o600)
    try:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    except OSError:
        os.close(handle)
        return None
    return FileLock(handle)


def replace_file(old: Path, new: Path) -> None:
    """`old` takes the name and place of `new` in one step, and the change is on the disk when this returns."""
    flags = _MOVEFILE_REPLACE_EXISTING | _MOVEFILE_WRITE_THROUGH
    if not _kernel32.MoveFileExW(str(old), str(new), flags):
        raise ctypes.WinError(ctypes.get_last_error())


def flush_folder(folder: Path) -> None:
    """Asks Windows to write the folder's list of names.

    An ordinary user may be refused; `replace_file` has then already written the change through.
    """
    handle = _kernel32.CreateFileW(
        str(folder), _GENERIC_WRITE, _SHARE_ALL, None, _OPEN_EXISTING, _FILE_FLAG_BACKUP_SEMANTICS, None
    )
    if handle == _INVALID_HANDLE:
        return
    _kernel32.FlushFileBuffers(ctypes.c_void_p(handle))
    _kernel32.CloseHandle(ctypes.c_void_p(handle))


def protect_process() -> bool:
    """No crash report with our memory in it, and no other program of this user may read it; False where refused."""
    _wer.WerAddExcludedApplication(str(Path(sys.executable).name), False)
    descriptor = ctypes.c_void_p()
    made = _advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        _PROCESS_ACCESS, 1, ctypes.byref(descriptor), None
    )
    if not made:
        return False
    process = ctypes.c_void_p(_kernel32.GetCurrentProcess())
    done = _advapi32.SetKernelObjectSecurity(process, _DACL_SECURITY_INFORMATION, descriptor)
    _kernel32.LocalFree(descriptor)
    return bool(done)


def screen_guard(window: int, on: bool) -> bool:
    """Keeps a top-level window out of screen captures (black before Windows 10 2004); False where refused."""
    handle = ctypes.c_void_p(window)
    if not on:
        return bool(_user32.SetWindowDisplayAffinity(handle, _WDA_NONE))
    if _user32.SetWindowDisplayAffinity(handle, _WDA_EXCLUDEFROMCAPTURE):
        return True
    return bool(_user32.SetWindowDisplayAffinity(handle, _WDA_MONITOR))


def has_screen_guard() -> bool:
    """Whether this system has such a guard at all."""
    return True


class _Guid(ctypes.Structure):
    _fields_ = (("first", ctypes.c_uint32), ("rest", ctypes.c_uint16 * 2), ("last", ctypes.c_uint8 * 8))


# GUID_LIDSWITCH_STATE_CHANGE
_LID = _Guid.from_buffer_copy(uuid.UUID("{BA3E0F4D-B817-4094-A2D1-D56379E6A0F3}").bytes_le)


class _PowerSetting(ctypes.Structure):
    _fields_ = (("setting", _Guid), ("length", ctypes.c_uint32), ("data", ctypes.c_uint8 * 4))


class _Message(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


def watch_session(window: int) -> bool:
    """Asks Windows to tell a window of locks, other sessions and the lid; sleep it tells every window anyway."""
    handle = ctypes.c_void_p(window)
    _user32.RegisterPowerSettingNotification(handle, ctypes.pointer(_LID), 0)
    return bool(_wtsapi32.WTSRegisterSessionNotification(handle, 0))


def session_event(message: int) -> str:
    """Why to lock by a message (the address of its MSG): screen, sleep or lid; "" for all others."""
    found = ctypes.cast(message, ctypes.POINTER(_Message)).contents
    if found.message == _WM_WTSSESSION_CHANGE:
        return _LEAVING.get(found.wparam, "")
    if found.message != _WM_POWERBROADCAST:
        return ""
    if found.wparam == _PBT_APMSUSPEND:
        return "sleep"
    if found.wparam == _PBT_POWERSETTINGCHANGE:
        setting = ctypes.cast(found.lparam, ctypes.POINTER(_PowerSetting)).contents
        # The first byte says: 0 closed, 1 open. Only the lid was asked for.
        return "lid" if setting.length and setting.data[0] == 0 else ""
    return ""


def end_within(seconds: float) -> None:
    """Windows ends this process after so long; 0 takes it back."""
    while _ENDING:
        _ENDING.pop().cancel()
    if seconds:
        process = ctypes.c_void_p(_kernel32.GetCurrentProcess())
        timer = threading.Timer(seconds, _kernel32.TerminateProcess, (process, 0))
        timer.daemon = True
        timer.start()
        _ENDING.append(timer)


def free_space(folder: Path) -> int:
    """Bytes that can still be written there."""
    return shutil.disk_usage(folder).free


def volume_of(path: Path) -> str:
    """The medium a folder lies on, by the serial number Windows gave it; of one that is not there yet, its parent's."""
    there = path.resolve()
    while not there.exists() and there.parent != there:
        there = there.parent
    root = ctypes.create_unicode_buffer(1024)
    if not _kernel32.GetVolumePathNameW(str(there), root, len(root)):
        raise ctypes.WinError(ctypes.get_last_error())
    serial = ctypes.c_ulong()
    if not _kernel32.GetVolumeInformationW(root, None, 0, ctypes.byref(serial), None, None, None, 0):
        raise ctypes.WinError(ctypes.get_last_error())
    return f"{serial.value:08x}"


def read_uncached(path: Path) -> Iterator[bytes]:
    """The file as the disk has it, past Windows' memory of it: whole sectors into memory that begins at a page."""
    flags = _FILE_FLAG_NO_BUFFERING | _FILE_FLAG_SEQUENTIAL_SCAN
    handle = _kernel32.CreateFileW(str(path), _GENERIC_READ, _SHARE_ALL, None, _OPEN_EXISTING, flags, None)
    if handle == _INVALID_HANDLE:
        raise ctypes.WinError(ctypes.get_last_error())
    room = _kernel32.VirtualAlloc(None, ctypes.c_size_t(_PIECE), _MEM_COMMIT_AND_RESERVE, _PAGE_READWRITE)
    try:
        if not room:
            raise ctypes.WinError(ctypes.get_last_error())
        got = ctypes.c_ulong()
        while True:
            if not _kernel32.ReadFile(ctypes.c_void_p(handle), ctypes.c_void_p(room), _PIECE, ctypes.byref(got), None):
                raise ctypes.WinError(ctypes.get_last_error())
            if not got.value:
                return
            yield ctypes.string_at(room, got.value)
    finally:
        if room:
            _kernel32.VirtualFree(ctypes.c_void_p(room), ctypes.c_size_t(0), _MEM_RELEASE)
        _kernel32.CloseHandle(ctypes.c_void_p(handle))
