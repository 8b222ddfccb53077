"""A process that looks at foreign files gives away what it does not need, on Windows: a job object around itself."""

import ctypes
import sys
from collections.abc import Sequence
from pathlib import Path

if sys.platform != "win32":
    raise ImportError("desktop.platform.windows_confine is for Windows")

_kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
_kernel32.CreateJobObjectW.restype = ctypes.c_void_p
_kernel32.GetCurrentProcess.restype = ctypes.c_void_p

# winnt.h
_EXTENDED_LIMITS, _UI_RESTRICTIONS = 9, 4
_ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_FAULT = 0x8, 0x100, 0x400
# Clipboard of others and system settings; handles and desktops are needed for a window.
_UI = 0x2 | 0x4 | 0x8 | 0x10 | 0x80


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least", ctypes.c_size_t),
        ("most", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def confine_process(memory: int, readable: Sequence[Path]) -> frozenset[str]:
    """From now on: so many bytes of memory and no other program started; files and network Windows leaves open.

    Gives what the system really keeps to: "memory" or nothing. That no file is written is then the program's promise.
    """
    job = ctypes.c_void_p(_kernel32.CreateJobObjectW(None, None))
    if not job:
        return frozenset()
    limits = _Extended()
    limits.basic.flags = _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_FAULT
    limits.basic.processes = 1
    limits.process_memory = memory
    restrictions = ctypes.c_uint32(_UI)
    _kernel32.SetInformationJobObject(job, _UI_RESTRICTIONS, ctypes.byref(restrictions), ctypes.sizeof(restrictions))
    size = ctypes.sizeof(limits)
    if not _kernel32.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size):
        return frozenset()
    process = ctypes.c_void_p(_kernel32.GetCurrentProcess())
    return frozenset({"memory"}) if _kernel32.AssignProcessToJobObject(job, process) else frozenset()
