"""C6: after a lock a fresh process asks for the password; its memory holds nothing of the office, the old has gone."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.faults.canaries import HEAD, Worked, worked_office
from tests.faults.groups import Found, Group, room
from tests.faults.watching import ROOT

GONE_WITHIN_S = 3.0
UP_WITHIN_S = 30.0
SETTLE_S = 0.5


def cannot_look() -> str:
    """Why the memory of another process cannot be read here; nothing where it can."""
    if not sys.platform.startswith("linux"):
        return "reading the memory of a process needs /proc"
    return "" if os.geteuid() == 0 else "reading the memory of a protected process needs root"


def secrets(worked: Worked) -> list[bytes]:
    """What may not be there: names, texts, passwords and keys, as bytes of every kind a program keeps them in."""
    canaries, opened = worked.canaries, worked.office.opened
    words = [*canaries.names, *canaries.texts, *canaries.sealed, worked.people[HEAD]]
    keys = [key for key in (opened.cases_key, opened.register_key, opened.audit_key, opened.x_priv) if key]
    found = [word.encode(codec) for word in words for codec in ("utf-8", "utf-16-le", "utf-32-le")]
    return [*found, *keys, *(key.hex().encode() for key in keys)]


def memory_of(pid: int) -> Iterator[bytes]:
    """Everything a process holds, region by region."""
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue


def seen_in(pid: int, wanted: list[bytes]) -> int:
    """How many of the secrets are in the memory of a process."""
    seen: set[bytes] = set()
    for region in memory_of(pid):
        seen |= {one for one in wanted if one not in seen and one in region}
    return len(seen)


def fresh_process(office: Path) -> int | None:
    """The process that shows the unlock screen of this office, once it is there."""
    last = time.monotonic() + UP_WITHIN_S
    while time.monotonic() < last:
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                words = path.read_bytes().split(b"\0")
            except OSError:
                continue
            if b"--back-to" in words and str(office).encode() in words:
                return int(path.parent.name)
        time.sleep(0.01)
    return None


def lock_once(place: Path, worked: Worked, wanted: list[bytes], same: bool) -> Iterator[str]:
    """Sign in, look at a case, lock; what the fresh process holds, and how long the old one stayed."""
    home = str(place / "home")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
    command = [sys.executable, "-m", "tests.faults.walk", str(place / "office"), str(place / "register"), HEAD, "mn"]
    command += [str(place / "notes"), "--lock", "--brief"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as old:
        assert old.stdin is not None
        old.stdin.write(worked.people[HEAD].encode() + b"\n")
        old.stdin.close()
        if same:
            yield from _looked_at_before(old, place, wanted)
            return
        pid = fresh_process(place / "office")
        since = time.monotonic()
        if pid is None:
            old.kill()
            yield "no fresh process came up"
            return
        try:
            old.wait(GONE_WITHIN_S + 1)
        except subprocess.TimeoutExpired:
            yield "the old process is still there"
            old.kill()
        if time.monotonic() - since > GONE_WITHIN_S:
            yield f"the old process ended after {time.monotonic() - since:.1f} s"
    time.sleep(SETTLE_S)
    seen = seen_in(pid, wanted)
    os.kill(pid, signal.SIGKILL)
    if seen:
        yield f"{seen} secrets are in the memory of the fresh process"


def _looked_at_before(old: subprocess.Popen[bytes], place: Path, wanted: list[bytes]) -> Iterator[str]:
    """The mutant: the same process goes on, as a lock that only hides the window does."""
    last = time.monotonic() + UP_WITHIN_S
    while not (place / "notes").exists() and time.monotonic() < last:
        time.sleep(0.002)
    os.kill(old.pid, signal.SIGSTOP)
    seen = seen_in(old.pid, wanted)
    old.kill()
    pid = fresh_process(place / "office") if not seen else None
    if pid is not None:
        os.kill(pid, signal.SIGKILL)
    if seen:
        yield f"{seen} secrets are in the memory of the process that goes on"


def run(folder: Path, cases: int, seed: int, same: bool = False) -> Found:
    """So many locks of one office."""
    place = room(folder, "place")
    (place / "home").mkdir()
    worked = worked_office(place, "mn", seed, forms=6)
    wanted = secrets(worked)
    worked.office.close()
    failures: list[str] = []
    for number in range(cases):
        failures += [f"lock {number}: {said}" for said in lock_once(place, worked, wanted, same)]
        (place / "notes").unlink(missing_ok=True)
    shutil.rmtree(place, ignore_errors=True)
    return Found(cases, failures, f"{len(wanted)} byte sequences sought in every writable page of the fresh process")


GROUPS = {
    "C6": Group(
        "after a lock: nothing of the office in the memory of the fresh process, the old one gone within 3 s",
        1,
        500,
        run,
        lambda folder, seed: bool(run(folder, 1, seed, same=True).failures),
        500,
        cannot_look,
        slow_to_catch=True,
    )
}
