"""D5: the disk answers with an error at the k-th change, once or for ever; nothing acknowledged is lost."""

from __future__ import annotations

import json
from pathlib import Path

from tests.faults.groups import Found, Group, room
from tests.faults.watching import cannot_watch, watch


def run(folder: Path, cases: int, seed: int, mutant: str = "") -> Found:
    """So many errors, each at another change of a save, a change of keys, a backup or the trail."""
    place = room(folder, "place")
    extra = ["--mutant", mutant, "--task", "keys", "--task", "trail"] if mutant else []
    done = watch("tests.faults.failing", [str(place), str(cases), str(seed), *extra], place)
    if not done.said:
        raise RuntimeError(f"the program ended by itself: {done.complaint}")
    found = json.loads(done.said[-1])
    return Found(found["cases"], found["failures"], f"of {found['of']:,} ways (change x error x once or for ever)")


GROUPS = {
    "D5": Group(
        "the disk answers EIO, EROFS, ENOSPC or EACCES at the k-th change: nothing lost, no backup shown for better",
        50,
        1_500,
        run,
        lambda folder, seed: bool(run(folder, 150, seed, "blind").failures),
        1_500,
        cannot_watch,
    )
}
