"""P3: what the system shows of the window: titles and settings hold no name, a supervisor's screens none."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.faults.canaries import EDITIONS, HEAD, worked_office
from tests.faults.groups import Found, Group, room
from tests.faults.watching import ROOT

LANGUAGES = ("mn", "ky", "kk", "ru")
WHERE = {
    HEAD: ("titles", "settings"),
    "worker": ("titles", "settings"),
    "supervisor": ("titles", "settings", "widgets"),
}


def walked(place: Path, login: str, password: str, language: str, *extra: str) -> dict[str, list[str]]:
    """What a session of one person said."""
    notes = place / "notes.json"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(place / "home")}
    environment |= {name: str(place / "home") for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")}
    places = (str(place / "office"), str(place / "register"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.walk", *places, login, language, str(notes), *extra],
        cwd=ROOT,
        env=environment,
        input=password + "\n",
        capture_output=True,
        text=True,
        timeout=300,
    )
    if not notes.exists():
        raise RuntimeError(f"the window did not come up: {done.stderr[-2000:]}")
    said: dict[str, list[str]] = json.loads(notes.read_text(encoding="utf-8"))
    notes.unlink()
    return said


def run(folder: Path, cases: int, seed: int, *extra: str) -> Found:
    """Scripted sessions in so many languages, of head, worker and supervisor; names where none may be."""
    failures: list[str] = []
    sessions = titles = 0
    for language in LANGUAGES[:cases]:
        place = room(folder, language)
        (place / "home").mkdir()
        worked = worked_office(place, language if language in EDITIONS else "mn", seed, forms=12)
        worked.office.close()
        for login, where in WHERE.items():
            said = walked(place, login, worked.people[login], language, *extra)
            sessions += 1
            titles += len(said["titles"])
            if login == HEAD and not any(name in one for name in worked.canaries.names for one in said["widgets"]):
                failures.append(f"{language}: the head's screens show no name, so nothing was tried")
            for name in worked.canaries.names:
                found = [part for part in where if any(name in one for one in said[part])]
                failures += [f"{language}, {login}: a name in {part}" for part in found]
        shutil.rmtree(place)
    return Found(sessions, failures, f"{min(cases, len(LANGUAGES))} languages, {titles} titles")


GROUPS = {
    "P3": Group(
        "titles, task bar and settings of scripted sessions in four languages: no name; none on a supervisor's screens",
        1,
        4,
        run,
        lambda folder, seed: bool(run(folder, 1, seed, "--title-names").failures),
        4,
        slow_to_catch=True,
    )
}
