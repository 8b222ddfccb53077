"""What this computer remembers of looking after an office: where its backups went, and when it was last checked.

It lies beside `cases.db`, sealed with the same key, so that a damaged database does not take it along; it is not part
of a backup, for another computer has other folders.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.vault.files import Disk, write_file
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import open_sealed, seal

NAME = "upkeep"
_MOST = 40
_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Made:
    """One backup as it was when last seen; moments are ISO by the office's clock, `changes` is its last audit line."""

    folder: str
    sequence: int
    made_at: str
    verified_at: str
    proven_at: str
    cases: int
    size: int
    changes: int


@dataclass(frozen=True, slots=True)
class Upkeep:
    """`made` newest first; `folders` where backups go; `tried_at` when a restore was last rehearsed.

    `register_folder` is where the names are kept; a person may still point elsewhere when she signs in. `looked_at` is
    when `cases.db` was last gone through, `left` how it was when it was last closed well (`state_of`).
    """

    folders: tuple[str, ...] = ()
    made: tuple[Made, ...] = ()
    checked_at: str = ""
    tried_at: str = ""
    register_copied_at: str = ""
    register_folder: str = ""
    looked_at: str = ""
    left: str = ""

    def with_made(self, made: Made) -> "Upkeep":
        """The same with one backup new or seen again."""
        others = [one for one in self.made if (one.folder, one.sequence) != (made.folder, made.sequence)]
        return replace(self, made=tuple(sorted([made, *others], key=_age, reverse=True)[:_MOST]))

    @property
    def last_verified(self) -> Made | None:
        """The newest backup that was read back."""
        return next((one for one in self.made if one.verified_at), None)

    @property
    def last_proven(self) -> Made | None:
        """The newest backup that was read again on a later day the medium was here."""
        return next((one for one in self.made if one.proven_at), None)


def read_upkeep(folder: Path, key: bytes, vault_id: str) -> Upkeep:
    """What is remembered; nothing where the file is missing or damaged, for it can be lost without harm."""
    try:
        plain = open_sealed(key, "cases", 1, (folder / NAME).read_bytes(), **_place(vault_id))
        found: dict[str, Any] = json.loads(plain)
        made = tuple(Made(**one) for one in found.pop("made"))
        return Upkeep(**{**found, "folders": tuple(found["folders"])}, made=made)
    except (VaultProblem, OSError, ValueError, TypeError, KeyError):
        return Upkeep()


def write_upkeep(folder: Path, key: bytes, vault_id: str, upkeep: Upkeep, disk: Disk) -> None:
    """Remembers it; VaultProblem as `write_file`."""
    plain = json.dumps(asdict(upkeep), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    write_file(folder / NAME, seal(key, "cases", 1, plain, **_place(vault_id)), disk)


def state_of(path: Path) -> str:
    """What tells a file from any other: size, moment of the last change, digest of its first page; "" while a journal
    waits beside it. Every commit writes the first page anew."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and journal.stat().st_size:
        return ""
    with path.open("rb") as file:
        first = hashlib.sha256(file.read(_PAGE)).hexdigest()
    found = path.stat()
    return f"{found.st_size}:{found.st_mtime_ns}:{first}"


def _place(vault_id: str) -> dict[str, str]:
    return {"vault_id": vault_id, "table": NAME, "column": NAME}


def _age(made: Made) -> tuple[int, datetime]:
    return made.sequence, datetime.fromisoformat(made.made_at)
