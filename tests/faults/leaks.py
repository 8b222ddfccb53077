"""C5: after forty days of an office and the end of the program by force, no canary lies anywhere in clear."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.faults.canaries import EDITIONS, HEAD, Finder
from tests.faults.groups import Found, Group, room
from tests.faults.said_aloud import walked
from tests.faults.watching import ROOT

ABORTED = -6


def lived(place: Path, language: str, seed: int, canaries: Path, *extra: str) -> dict[str, list[str]]:
    """Lets an office live in `place` and says what was put into it; whatever it printed lies in `place` too."""
    home = room(place, "home")
    environment = os.environ | {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")}
    command = [sys.executable, "-m", "tests.faults.forty_days", str(place), language, str(seed), str(canaries), *extra]
    with (place / "stdout").open("wb") as out, (place / "stderr").open("wb") as err:
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=out, stderr=err, timeout=900)
    if done.returncode != ABORTED:
        raise RuntimeError(f"the office ended by itself: {(place / 'stderr').read_text('utf-8')[-2000:]}")
    found: dict[str, list[str]] = json.loads(canaries.read_text(encoding="utf-8"))
    return found


def leaked(place: Path, finder: Finder) -> Iterator[str]:
    """Every file in which a canary lies, and in every name of a file."""
    for path in sorted(place.rglob("*")):
        words = finder.found(str(path.relative_to(place)).encode())
        if path.is_file():
            words |= finder.found(path.read_bytes())
        if words:
            yield f"{path.relative_to(place)}: {len(words)} canaries"


def run(folder: Path, cases: int, seed: int, *extra: str) -> Found:
    """So many languages, each an office of its own; then the window is walked through, and all files are searched."""
    failures: list[str] = []
    counts: list[str] = []
    for language in list(EDITIONS)[:cases]:
        place = room(folder, language)
        put_in = lived(place, language, seed, folder / f"{language}.json", *extra)
        password = next(word for word in put_in["words"] if word.count(" ") == 2)
        if not extra:
            walked(place, HEAD, password, language)
        finder = Finder([*put_in["words"], *put_in["groups"]], map(bytes.fromhex, put_in["bytes"]))
        failures += [f"{language}: {said}" for said in leaked(place, finder)]
        size = sum(path.stat().st_size for path in place.rglob("*") if path.is_file())
        counts.append(f"{language} {len(put_in['words']) + len(put_in['bytes'])} in {size >> 10:,} KiB")
        if not finder.found(f"a {put_in['words'][0]}".encode("utf-16-le")):
            failures.append("the search finds nothing at all")
    note = f"canaries: {', '.join(counts)}; office, register, stick, second copy, restored office, home, temp, output"
    return Found(len(counts), failures, note)


GROUPS = {
    "C5": Group(
        "300 canaries in three languages, forty days, an abort: none in clear in any file, log, output or setting",
        1,
        3,
        run,
        lambda folder, seed: bool(run(folder, 1, seed, "--mutant", "talks").failures),
        3,
        slow_to_catch=True,
    )
}
