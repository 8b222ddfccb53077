"""A backup of an office of 500 MB, written, read back and opened, beside copying its files and reading the copies."""

from __future__ import annotations

import os
import shutil
import statistics
from collections.abc import Iterator
from pathlib import Path

from benchmarks.attaching import invented
from benchmarks.invented import NOW, empty_office, fill_office, invented_cases
from benchmarks.measuring import Figure, timed, turn_about
from desktop.casework.office import Office
from desktop.platform import read_uncached
from desktop.vault.attachments import FOLDER, seal_file
from desktop.vault.backup import Source, back_up
from desktop.vault.opened import CASES as CASES_FILE
from desktop.vault.sealed import new_key

CASES, NOTES_EACH, FILES, FILE_MB, RUNS = 2_000, 10, 19, 24, 3
PIECE = 1 << 20


def figures(folder: Path, seed: int, files: int = FILES) -> Iterator[tuple[str, Figure]]:
    """Each time to an empty medium; that it is a true one is asked of a new medium only, and is not counted here."""
    office = empty_office(folder)
    fill_office(office, list(invented_cases(CASES, NOTES_EACH, seed)))
    video = invented(folder / "video.mp4", FILE_MB)
    for _ in range(files):
        with video.open("rb") as source:
            seal_file(source, office.folder, new_key(), office.disk)
    video.unlink()
    paths = [office.folder / CASES_FILE, *office.folder.glob(f"{FOLDER}/*/*")]
    size = sum(path.stat().st_size for path in paths) / PIECE

    ours, floor = turn_about(RUNS, lambda: _backed_up(office, folder), lambda: _copied(paths, folder))
    yield (
        f"backup of {round(size, -1):.0f} MB, read back and opened",
        Figure(statistics.median(ours), statistics.median(floor), 3, "ms"),
    )
    office.close()


def _backed_up(office: Office, folder: Path) -> float:
    medium = folder / "medium"
    medium.mkdir()
    with office.copying() as connection:
        source = Source(office.opened, connection, office.run)
        spent = timed(lambda: back_up(source, medium, 1, NOW, office.disk))
    shutil.rmtree(medium)
    return spent


def _copied(paths: list[Path], folder: Path) -> float:
    """Each file with the same care for the disk, then all of them once more from the disk."""
    copies = folder / "copies"
    copies.mkdir()

    def copy() -> None:
        for path in paths:
            with path.open("rb") as file, (copies / path.name).open("wb") as other:
                while piece := file.read(PIECE):
                    other.write(piece)
                other.flush()
                os.fsync(other.fileno())
        for path in paths:
            for _ in read_uncached(copies / path.name):
                continue

    spent = timed(copy)
    shutil.rmtree(copies)
    return spent
