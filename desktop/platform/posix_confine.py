"""A process that looks at foreign files gives away what it does not need, on Linux and its family."""

import sys

if sys.platform == "win32":
    raise ImportError("desktop.platform.posix_confine is not for Windows")

import ctypes
import os
import resource
from collections.abc import Sequence
from pathlib import Path

# linux/landlock.h: the numbers of the calls are the same on every processor.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1
_NO_NEW_PRIVS = 38
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
# Removing and making of every kind: bits 4 to 12.
_CHANGE = sum(1 << bit for bit in range(4, 13))
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_BIND_TCP, _CONNECT_TCP = 1 << 0, 1 << 1
_FILES = 256


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def confine_process(memory: int, readable: Sequence[Path]) -> frozenset[str]:
    """From now on: so many bytes of memory, no other program started, no file written, only these folders read.

    Gives what the system really keeps to: "memory", "files" (Landlock, Linux 5.13), "network" (TCP, Linux 6.7).
    """
    _lower(resource.RLIMIT_CORE, 0)
    # Not the address space: the reader of PDFs reserves far more of it than it ever fills.
    _lower(resource.RLIMIT_DATA, memory)
    _lower(resource.RLIMIT_NOFILE, _FILES)
    return frozenset({"memory", *_landlock(readable)})


def _lower(limit: int, wanted: int) -> None:
    """A limit may only be lowered: one that is lower already stays."""
    _soft, hard = resource.getrlimit(limit)
    least = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(limit, (least, least))


def _landlock(readable: Sequence[Path]) -> set[str]:
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        call, prctl = libc.syscall, libc.prctl
    except AttributeError:  # not Linux
        return set()
    version = call(_CREATE_RULESET, None, 0, _VERSION)
    if version < 1:
        return set()
    files = _EXECUTE | _WRITE_FILE | _READ_FILE | _READ_DIR | _CHANGE
    files |= (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
    network = _BIND_TCP | _CONNECT_TCP if version >= 4 else 0
    rules = _Ruleset(files, network)
    ruleset = call(_CREATE_RULESET, ctypes.byref(rules), 16 if version >= 4 else 8, 0)
    if ruleset < 0:
        return set()
    try:
        for folder in readable:
            _allow(call, ruleset, folder, _READ_FILE | _READ_DIR)
        # Screens and null are devices; nothing stays in them.
        _allow(call, ruleset, Path("/dev"), _READ_FILE | _READ_DIR | _WRITE_FILE)
        if prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 or call(_RESTRICT_SELF, ruleset, 0) != 0:
            return set()
    finally:
        os.close(ruleset)
    return {"files", "network"} if network else {"files"}


def _allow(call, ruleset: int, folder: Path, allowed: int) -> None:  # type: ignore[no-untyped-def]  # a C function
    try:
        handle = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there needs no leave
    try:
        if not folder.is_dir():
            allowed &= ~_READ_DIR
        call(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(_Beneath(allowed, handle)), 0)
    finally:
        os.close(handle)
