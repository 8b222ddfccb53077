"""Where backups lie on a stick or in a folder, which of them are there, and which are no longer needed.

`kerege-<office>-<epoch>/` holds `generation-000012/` for each backup, `blobs/` once for all, and the newest key file.
"""

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.vault.attachments import FOLDER as BLOBS
from desktop.vault.files import Disk, problem_of, remove_quietly
from desktop.vault.manifest import MANIFEST, STATE, Manifest, State, decoded, decoded_state
from desktop.vault.problems import VaultProblem

_SERIES = re.compile(r"kerege-[0-9a-f]{8}-[0-9]+")
_GENERATION = re.compile(r"generation-([0-9]{6,})")
# A backup that is written anew without what was destroyed, and the one whose place it takes.
DRAFT, OLD = "rewriting-", "replaced-"
_SWAPPED = re.compile(r"(?:rewriting|replaced)-([0-9]{6,})")
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 7, 4, 12


@dataclass(frozen=True, slots=True)
class Generation:
    """One backup; `manifest` is None where it is damaged or not of this office, and `problem` then says which."""

    folder: Path
    sequence: int
    manifest: Manifest | None
    state: State
    problem: str = ""

    @property
    def series(self) -> Path:
        return self.folder.parent


def series_folder(medium: Path, vault_id: str, epoch: int) -> Path:
    """New keys begin a new series: the old one still opens with the key file that lies in it."""
    return medium / f"kerege-{vault_id[:8]}-{epoch}"


def generation_folder(series: Path, sequence: int) -> Path:
    return series / f"generation-{sequence:06d}"


def is_series(path: Path) -> bool:
    """Whether a folder is called as the backups of an office are."""
    return _SERIES.fullmatch(path.name) is not None


def series_on(medium: Path) -> tuple[Path, ...]:
    """Every series on a medium, whichever office it is of; `medium` may be a series or a generation itself."""
    try:
        if _GENERATION.fullmatch(medium.name):
            return (medium.parent,)
        if _SERIES.fullmatch(medium.name) or any(_GENERATION.fullmatch(path.name) for path in medium.iterdir()):
            return (medium,)
        return tuple(sorted(path for path in medium.iterdir() if _SERIES.fullmatch(path.name) and path.is_dir()))
    except OSError as problem:
        raise problem_of(problem, medium) from problem


def list_generations(series: Path, key: bytes | None, vault_id: str | None = None) -> tuple[Generation, ...]:
    """What is there, newest first; a folder without a manifest was never finished and is not shown.

    Without a key nothing is proven: good enough to choose from, not to rely on.
    """
    folders = [(number, path) for number, path in _numbered(series) if (path / MANIFEST).is_file()]
    return tuple(read_generation(path, number, key, vault_id) for number, path in sorted(folders, reverse=True))


def read_generation(folder: Path, sequence: int, key: bytes | None, vault_id: str | None) -> Generation:
    """One backup by what its manifest says; nothing else of it is read."""
    try:
        manifest = decoded((folder / MANIFEST).read_bytes(), None)
        if vault_id is not None and manifest.vault_id != vault_id:
            return Generation(folder, sequence, None, State(), "other_office")
        manifest = decoded((folder / MANIFEST).read_bytes(), key)
        if manifest.sequence != sequence:
            raise ValueError("renamed")
        datetime.fromisoformat(manifest.made_at)
    except (ValueError, OSError):
        return Generation(folder, sequence, None, State(), "generation_damaged")
    return Generation(folder, sequence, manifest, _state(folder, manifest, key))


def superfluous(found: Sequence[Generation]) -> tuple[Generation, ...]:
    """Those beyond the newest of each of 7 days, 4 weeks and 12 months, by number and the manifest's own date.

    Never the newest verified, never the newest proven, never a damaged one (it may be all that is left of something);
    one that was never read back goes once a newer one was.
    """
    good = sorted((one for one in found if one.manifest and one.state.verified_at), key=_number, reverse=True)
    if not good:
        return ()
    proven = [one for one in good if one.state.proven_at]
    kept = {one.sequence for one in (*good[:1], *proven[:1])}
    for most, span in ((KEPT_DAYS, _day), (KEPT_WEEKS, _week), (KEPT_MONTHS, _month)):
        kept |= {one.sequence for one in _newest_of_each(good, span)[:most]}
    unread = [one for one in found if one.manifest and not one.state.verified_at and one.sequence < good[0].sequence]
    return tuple(one for one in (*good, *unread) if one.sequence not in kept)


def clock_went_back(found: Sequence[Generation], now: datetime, tolerance_minutes: int = 5) -> bool:
    """Whether some backup claims to be from the future; then dates say nothing about which may go."""
    made = [datetime.fromisoformat(one.manifest.made_at) for one in found if one.manifest]
    return any((at - now).total_seconds() > 60 * tolerance_minutes for at in made)


def remove_generation(folder: Path, disk: Disk) -> None:
    """The manifest goes first: what is left after a cut is an unfinished folder, cleared the next time."""
    if not folder.is_dir():
        return
    paths = sorted(folder.iterdir(), key=lambda path: path.name != MANIFEST)
    for path in paths:
        disk.remove(path)
    folder.rmdir()


def clear_unfinished(series: Path, disk: Disk) -> None:
    """Takes away what a cut, a pulled stick or a full one left."""
    _finish_swaps(series, disk)
    for _, path in _numbered(series):
        if not (path / MANIFEST).is_file():
            remove_generation(path, disk)
    for path in series.glob(f"{BLOBS}/*/*.new"):
        remove_quietly(path, disk)


def _finish_swaps(series: Path, disk: Disk) -> None:
    """What a cut left of a rewriting: the new one takes its place if it is whole, else the old one keeps it."""
    if not series.is_dir():
        return
    numbers = {match[1] for path in series.iterdir() if (match := _SWAPPED.fullmatch(path.name))}
    for number in sorted(numbers):
        place, draft, old = (series / f"{start}{number}" for start in ("generation-", DRAFT, OLD))
        whole = draft if (draft / STATE).is_file() else old
        if whole.is_dir() and not place.exists():
            whole.rename(place)
            disk.flush_folder(series)
        for rest in (draft, old):
            remove_generation(rest, disk)


def sweep_blobs(series: Path, key: bytes, disk: Disk) -> int:
    """Takes away sealed files that no generation lists; none while any manifest cannot be read. How many went."""
    found = list_generations(series, key)
    if any(one.manifest is None for one in found):
        return 0
    listed = {name for one in found if one.manifest for name in one.manifest.blobs}
    gone = [path for path in series.glob(f"{BLOBS}/*/*") if path.name not in listed]
    for path in gone:
        disk.remove(path)
    return len(gone)


def newest_first(found: Sequence[Generation], state: Callable[[State], str]) -> Generation | None:
    """The newest sound generation whose state answers with a moment."""
    return next((one for one in sorted(found, key=_number, reverse=True) if one.manifest and state(one.state)), None)


def refuse_missing(medium: Path) -> None:
    if not medium.is_dir():
        raise VaultProblem("medium_missing")


def _numbered(series: Path) -> list[tuple[int, Path]]:
    if not series.is_dir():
        return []
    try:
        matched = [(_GENERATION.fullmatch(path.name), path) for path in series.iterdir() if path.is_dir()]
    except OSError as problem:
        raise problem_of(problem, series) from problem
    return [(int(match[1]), path) for match, path in matched if match]


def _state(folder: Path, manifest: Manifest, key: bytes | None) -> State:
    if key is None:
        return State()
    try:
        return decoded_state((folder / STATE).read_bytes(), manifest, key)
    except (ValueError, OSError):
        return State()


def _newest_of_each(good: Sequence[Generation], span: Callable[[datetime], Hashable]) -> list[Generation]:
    first: dict[Hashable, Generation] = {}
    for one in good:
        if one.manifest:
            first.setdefault(span(datetime.fromisoformat(one.manifest.made_at)), one)
    return list(first.values())


def _number(one: Generation) -> int:
    return one.sequence


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
