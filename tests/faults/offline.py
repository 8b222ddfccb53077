"""S2: the tests of the screens run in a namespace without interfaces, with a trap; nothing tries to get out."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.faults.groups import Found, Group
from tests.faults.watching import ROOT, cannot_watch, compiled

TRAP = Path(__file__).with_name("trap.c")
SMALL = ("tests/ui/test_main_window.py",)
WHOLE = ("tests/ui", "tests/test_app.py")
OUTWARDS = "import socket; s = socket.socket(); s.connect_ex(('192.0.2.1', 80))"


def alone() -> list[str]:
    """The words before a command that take every interface away; none where this system does not allow it."""
    words = ["unshare", "--user", "--map-root-user", "--net"]
    if shutil.which(words[0]) is None:
        return []
    return words if subprocess.run([*words, "true"], capture_output=True).returncode == 0 else []


def attempts(folder: Path, command: Sequence[str]) -> tuple[int, str]:
    """How often a command tried to reach a network, and what it said."""
    log = folder / "attempts"
    environment = os.environ | {"LD_PRELOAD": str(compiled(TRAP)), "KEREGE_TRAP_LOG": str(log)}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([*alone(), *command], cwd=ROOT, env=environment, capture_output=True, text=True)
    tried = len(log.read_text().splitlines()) if log.exists() else 0
    return tried, done.stdout + done.stderr


def run(folder: Path, cases: int, seed: int) -> Found:
    """The tests of the screens, all of them at night."""
    suite = WHOLE if cases > 1 else SMALL
    tried, said = attempts(folder, [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *suite])
    passed = re.findall(r"(\d+) passed", said) or [str(said.count("."))]
    where = "in a namespace without interfaces" if alone() else "without a namespace (unshare is refused here)"
    failures = [f"{tried} attempts to reach a network"] if tried else []
    return Found(int(passed[-1]), failures, f"tests of {' '.join(suite)} {where}, with a trap on connect and sendto")


def catches(folder: Path, seed: int) -> bool:
    """A program that does try is noticed."""
    return attempts(folder, [sys.executable, "-c", OUTWARDS])[0] > 0


GROUPS = {
    "S2": Group(
        "every test of the screens without a network interface and with a trap: nothing tries to reach a network",
        1,
        2,
        run,
        catches,
        missing=cannot_watch,
    )
}
