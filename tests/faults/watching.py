"""Runs a program with `watching.c` between it and the disk: every change of its files is noted, or the k-th fails."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("watching.c")
HEAD = struct.Struct("<ciqq")
LONGEST = 1800


@dataclass(frozen=True, slots=True)
class Event:
    """One change: O open, W write, T cut to a length, S flush, C close, R rename, U remove, M new folder, K mark."""

    kind: str
    handle: int
    at: int
    data: bytes

    @property
    def paths(self) -> tuple[str, str]:
        one, _, other = self.data.partition(b"\0")
        return one.decode(), other.decode()


@dataclass(frozen=True, slots=True)
class Watched:
    """What a watched program said and did."""

    said: list[str]
    complaint: str
    events: list[Event]


def cannot_watch() -> str:
    """Why programs cannot be watched here; nothing where they can."""
    if not sys.platform.startswith("linux"):
        return "watching a program's writes needs LD_PRELOAD, which this system does not have"
    return "" if shutil.which("cc") else "watching a program's writes needs a C compiler (cc)"


@cache
def compiled(source: Path) -> Path:
    """A C file as a library to be loaded before all others, made once for each version of it."""
    name = f"kerege-{source.stem}-{os.getuid()}-{source.stat().st_mtime_ns}.so"
    built = Path(os.environ.get("TMPDIR", "/tmp")) / name
    if not built.exists():
        fresh = built.with_suffix(f".{os.getpid()}")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(fresh), str(source), "-ldl"], check=True)
        fresh.replace(built)
    return built


def watch(module: str, arguments: Sequence[str], under: Path, log: Path | None = None) -> Watched:
    """Runs `python -m module arguments`, which writes under the folder `under`; its changes are noted in `log`."""
    if log is not None:
        log.unlink(missing_ok=True)
    environment = os.environ | {
        "LD_PRELOAD": str(compiled(SOURCE)),
        "KEREGE_WATCH_UNDER": str(under),
        **({"KEREGE_WATCH_LOG": str(log)} if log is not None else {}),
    }
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST,
    )
    return Watched(done.stdout.splitlines(), done.stderr, list(_events(log)) if log is not None else [])


def _events(log: Path) -> Iterator[Event]:
    whole = log.read_bytes() if log.exists() else b""
    place = 0
    while place < len(whole):
        kind, handle, at, size = HEAD.unpack_from(whole, place)
        place += HEAD.size
        yield Event(kind.decode(), handle, at, whole[place : place + size])
        place += size
