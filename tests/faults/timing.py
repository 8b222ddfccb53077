"""C14: signing in takes as long with a right as with a wrong password, and for a name nobody has."""

from __future__ import annotations

import inspect
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from desktop import vault
from desktop.vault import drawing_up, passwords
from desktop.vault.drawing_up import take_out
from desktop.vault.passwords import Kdf
from desktop.vault.slots import Slots, read_slots
from tests.faults.groups import Found, Group
from tests.vault.office_in_sight import PASSWORD

KDF = Kdf(m=1024, t=2, p=1)
LARGEST = 0.05
"""The share of an unlock by which the middle times may differ; what is computed after the password is far less."""
WAYS = {"right": ("Айгүл", PASSWORD), "wrong": ("Айгүл", PASSWORD + "1"), "nobody": ("Нэгэн", PASSWORD)}


def run(folder: Path, cases: int, seed: int) -> Found:
    """So many sign-ins of each kind in random order, in the time of this process; how far their middles are apart."""
    place = folder / "office"
    vault.create(place, folder / "register", "Айгүл", "head", PASSWORD, disk=vault.RealDisk(), kdf=KDF, floor=KDF)
    slots = read_slots(place).value
    order = [name for name in WAYS for _ in range(cases)]
    random.Random(seed).shuffle(order)
    times: dict[str, list[float]] = {name: [] for name in WAYS}
    for name in order:
        times[name].append(_timed(slots, *WAYS[name]))
    middle = {name: statistics.median(found) for name, found in times.items()}
    apart = (max(middle.values()) - min(middle.values())) / middle["right"]
    noise = statistics.quantiles(times["right"], n=4)
    spread = (noise[2] - noise[0]) / middle["right"]
    note = ", ".join(f"{name} {value * 1000:.2f} ms" for name, value in middle.items())
    failures = [f"the middles are {apart:.1%} apart"] if apart > max(LARGEST, spread) else []
    return Found(len(order), failures, f"{note}; {apart:.1%} apart, half of the right ones lie within {spread:.1%}")


def _timed(slots: Slots, login: str, password: str) -> float:
    started = time.process_time()
    try:
        take_out(slots, login, password, KDF)
    except vault.VaultProblem:
        return time.process_time() - started
    return time.process_time() - started


def catches(folder: Path, seed: int) -> bool:
    """The mutant answers at once where nobody has the name."""
    work: Callable[..., bytes] = passwords.stretched
    asked: list[str] = []

    def hasty(password: str, salt: bytes, kdf: Kdf, floor: Kdf) -> bytes:
        asked.append(password)
        return bytes(32) if _is_for_nobody() else work(password, salt, kdf, floor)

    with patch.object(drawing_up, "stretched", hasty):
        return bool(run(folder, 30, seed).failures)


def _is_for_nobody() -> bool:
    """Whether the caller has found no slot."""
    frames = inspect.stack()
    return any(frame.function == "take_out" and frame.frame.f_locals.get("slot") is None for frame in frames)


GROUPS = {
    "C14": Group(
        "signing in with a right and a wrong password and as nobody: the times differ by less than noise",
        0,  # times are told apart only where nothing else runs: at night
        1_000,
        run,
        catches,
        1_000,
    )
}
