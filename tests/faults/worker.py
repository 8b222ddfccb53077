"""The program that is killed: it writes its diary and says `ACK n` when step n is safe.

`python -m tests.faults.worker FOLDER [--mutant early_ack|late_names]`. The mutants break the promise on purpose: the
first says ACK before it has saved, the second keeps the names back for ten saves.
"""

from __future__ import annotations

import argparse
from itertools import count
from pathlib import Path

from desktop.casework import beside
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from tests.casework.filling import fill
from tests.faults.diary import Diary, opened

MUTANTS = ("early_ack", "late_names")
EVERY = 10


def main() -> None:
    """Open the office, begin a case, and write until somebody kills this program."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--mutant", choices=MUTANTS)
    given = arguments.parse_args()
    print("START", flush=True)
    office = opened(given.folder)
    case_id = start_case(office)
    fill(office, case_id, "consent")
    print(f"CASE {case_id}", flush=True)
    if given.mutant == "late_names":
        _keep_names_back(office)
    diary = Diary(office, case_id)
    for number in count():
        if given.mutant == "early_ack":
            print(f"ACK {number + 1}", flush=True)
        diary.step(number)
        if given.mutant != "early_ack":
            print(f"ACK {number + 1}", flush=True)


def _keep_names_back(office: Office) -> None:
    saves = count(1)
    in_time = office._save_names

    def late(line: bytes | None = None) -> None:
        if next(saves) % EVERY == 0:
            in_time(line)

    office._save_names = late  # type: ignore[method-assign]
    # The names would be safe beside the change; a program that breaks the promise does not keep them there either.
    beside.note_pending = lambda *_given: None  # type: ignore[assignment]


if __name__ == "__main__":
    main()
