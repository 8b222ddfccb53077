"""D11, the program that is watched while it opens an office of an earlier version.

`python -m tests.faults.upgrading FOLDER`: opens the office in FOLDER once. With `--fail N` it opens N copies of
FOLDER/start, each while another change of its files fails, and prints what is wrong afterwards and then END.
"""

from __future__ import annotations

import argparse
import errno
import os
import random
import shutil
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop.vault.database import DRIVER
from tests.faults.diary import opened
from tests.faults.failing import Failing
from tests.faults.upgrades import opens_whole, rows_of

ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS)


def main() -> None:
    """Open it, or open copies of it on a failing disk."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--fail", type=int, default=0)
    arguments.add_argument("--seed", type=int, default=0)
    given = arguments.parse_args()
    if not given.fail:
        handle = os.open(given.folder / "marks", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(handle, b"GO")
        opened(given.folder).close()
        return
    start, place, failing = given.folder / "start", given.folder / "place", Failing()
    before, dice = rows_of(start), random.Random(given.seed)
    shutil.copytree(start, place)
    changes = failing.run(0, errno.EIO, False, lambda: opened(place).close())
    for _ in range(given.fail):
        shutil.rmtree(place)
        shutil.copytree(start, place)
        at, error, on = dice.randint(1, max(1, changes)), dice.choice(ERRORS), dice.random() < 0.7
        try:
            failing.run(at, error, on, lambda: opened(place).close())
            wrong = list(opens_whole(place, before))
        except (OSError, DBAPIError, DRIVER.Error) as problem:
            wrong = [f"an error of the system was not told as ours: {type(problem).__name__}"]
        for said in wrong:
            print(f"change {at} {errno.errorcode[error]}: {said}", flush=True)
    print("END")


if __name__ == "__main__":
    main()
