"""Which register an office opens with: the newer of the one pointed to and the one this computer remembers."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

from desktop.vault.files import Disk
from desktop.vault.opened import Opened
from desktop.vault.problems import VaultProblem
from desktop.vault.register import Register, load
from desktop.vault.upkeep import Upkeep, write_upkeep

MISSING = "register_missing"


def take_register(opened: Opened, folder: Path | None, upkeep: Upkeep, disk: Disk) -> str:
    """Loads the register into `opened` and remembers where it lies; what is wrong where none could be loaded.

    register_missing, register_damaged, register_outdated, other_office; "" also for a role that has none.
    """
    if opened.register is not None or opened.register_key is None:
        return ""
    problem, found = MISSING, []
    for place in dict.fromkeys(place for place in (folder, _remembered(upkeep)) if place is not None):
        try:
            found.append(load_register(opened, place))
        except VaultProblem as said:
            problem = said.code if problem == MISSING else problem
    opened.register = max(found, key=lambda register: register.seq, default=None)
    if opened.register is None:
        return problem
    with contextlib.suppress(VaultProblem):  # a full disk must not keep anyone out
        remember_place(opened, upkeep, opened.register.folder, disk)
    return ""


def remember_place(opened: Opened, upkeep: Upkeep, folder: Path, disk: Disk) -> None:
    """The place is looked at first the next time; VaultProblem as `write_file`."""
    place = str(folder.resolve())
    if upkeep.register_folder != place:
        write_upkeep(opened.folder, opened.cases_key, opened.vault_id, replace(upkeep, register_folder=place), disk)


def load_register(opened: Opened, folder: Path) -> Register:
    """The register in a folder, by this person's key; VaultProblem no_key, or as `load`."""
    if opened.register_key is None:
        raise VaultProblem("no_key")
    return load(folder, opened.register_key, opened.vault_id, opened.epoch)


def _remembered(upkeep: Upkeep) -> Path | None:
    return Path(upkeep.register_folder) if upkeep.register_folder else None
