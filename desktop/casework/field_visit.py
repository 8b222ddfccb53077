"""A field pack away from the office: opened with its words, read, a note written into it; it ends by itself."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct, structs

from desktop.casework.package_content import Moment, Text, Uid, Word
from desktop.vault.erasing import overwrite_and_remove
from desktop.vault.files import Disk, write_file
from desktop.vault.package import look_at, open_package, package_steps
from desktop.vault.passwords import FLOOR, Kdf
from desktop.vault.problems import VaultProblem

VISIT: Final = "visit"
FORMAT: Final = 1
MOST_NOTE: Final = 50_000
MOST_WRONG: Final = 5
"""So many times wrong words may be typed; with the last the pack is destroyed."""
TRIES: Final = ".tries"
"""The ending of the small file beside a pack that counts wrong words."""


class Carried(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is in a pack: the least a visit needs, and the note once there is one."""

    format: int
    pack: Uid
    vault_id: Uid
    code: Word
    worker: Word
    language: Word
    made_at: Moment
    until: Moment
    lines: Annotated[list[tuple[Word, Text]], Meta(max_length=100)]
    note: Annotated[str, Meta(max_length=MOST_NOTE)]
    noted_at: Moment | None


@dataclass(frozen=True, slots=True, repr=False)
class Visit:
    """An open pack. Its words are kept while it is open, because the note goes back into it."""

    path: Path
    carried: Carried
    _words: str
    _kdf: Kdf

    def __repr__(self) -> str:
        return "<Visit>"


def seconds(moment: datetime) -> int:
    """As it stands in the front of a pack, by the clock of this computer."""
    return int(moment.timestamp())


def open_visit(path: Path, words: str, now: datetime, disk: Disk, floor: Kdf = FLOOR) -> Visit:
    """Open a pack for a visit. One that is over is not opened; after too many wrong words it is destroyed.

    Raises VaultProblem: pack_over (`until`), pack_destroyed, pack_words (`left` tries), and as `open_package`.
    """
    outside = look_at(path)
    if outside.purpose == VISIT and outside.expires and seconds(now) > outside.expires:
        raise VaultProblem("pack_over", until=datetime.fromtimestamp(outside.expires).strftime("%d.%m.%Y %H:%M"))
    try:
        visit = read_pack(path, words, floor)
    except VaultProblem as problem:
        if problem.code != "package_password":
            raise
        raise _after_wrong_words(path, disk) from problem
    with contextlib.suppress(OSError):
        disk.remove(_tries(path))
    return visit


def read_pack(path: Path, words: str, floor: Kdf = FLOOR) -> Visit:
    """The pack whenever it is, for the office that made it. VaultProblem as `open_package`, package_damaged."""
    package = open_package(path, words, VISIT, floor)
    reading = package.read()
    if list(reading.files()):
        raise VaultProblem("package_damaged")
    reading.finish()
    try:
        carried = msgspec.json.decode(reading.content, type=Carried)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as problem:
        raise VaultProblem("package_damaged") from problem
    if carried.format != FORMAT or seconds(carried.until) != package.outside.expires:
        raise VaultProblem("package_damaged")
    return Visit(path, carried, words, package.cost)


def keep_note(visit: Visit, text: str, now: datetime, disk: Disk) -> Visit:
    """Write the note into the pack, sealed as everything in it; what was there before stays if that fails.

    Raises VaultProblem as `write_file`; package_too_big.
    """
    if len(text) > MOST_NOTE:
        raise VaultProblem("package_too_big")
    carried = structs.replace(visit.carried, note=text, noted_at=now if text.strip() else None)
    write_pack(visit.path, visit._words, carried, visit._kdf, disk)
    return replace(visit, carried=carried)


def write_pack(path: Path, words: str, carried: Carried, kdf: Kdf, disk: Disk) -> None:
    """A pack as a file. Raises VaultProblem as `write_file`."""
    content = msgspec.json.encode(carried)
    for _ in package_steps(path, words, VISIT, content, (), kdf, disk, seconds(carried.until)):
        continue


def destroy_pack(path: Path, disk: Disk) -> None:
    """Write over a pack and remove it with its count of wrong words; harmless where it is gone. As `write_file`."""
    overwrite_and_remove(path, disk)
    overwrite_and_remove(_tries(path), disk)


def _after_wrong_words(path: Path, disk: Disk) -> VaultProblem:
    """Count them; the pack goes with the last try. Only a copy of it made before knows nothing of the count."""
    wrong = _wrong(path) + 1
    if wrong >= MOST_WRONG:
        destroy_pack(path, disk)
        return VaultProblem("pack_destroyed", tries=MOST_WRONG)
    write_file(_tries(path), str(wrong).encode(), disk)
    return VaultProblem("pack_words", left=MOST_WRONG - wrong)


def _wrong(path: Path) -> int:
    try:
        return int(_tries(path).read_bytes()[:4])
    except (OSError, ValueError):
        return 0


def _tries(path: Path) -> Path:
    return path.with_name(path.name + TRIES)
