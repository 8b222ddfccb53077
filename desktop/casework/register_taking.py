"""Which register an office opens with: the newer of the one pointed to and the one this computer remembers."""

from __future__ import annotations

from pathlib import Path

from desktop.vault.opened import Opened
from desktop.vault.problems import VaultProblem
from desktop.vault.register import Register, load
from desktop.vault.upkeep import Upkeep

MISSING = "register_missing"


def take_register(opened: Opened, folder: Path | None, upkeep: Upkeep) -> str:
    """Loads the register into `opened`; what is wrong where none could be, "" for a role that has none.

    register_missing, register_damaged, register_outdated, other_office.
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
    return problem if opened.register is None else ""


def load_register(opened: Opened, folder: Path) -> Register:
    """The register in a folder, by this person's key; VaultProblem no_key, or as `load`."""
    if opened.register_key is None:
        raise VaultProblem("no_key")
    return load(folder, opened.register_key, opened.vault_id, opened.epoch)


def _remembered(upkeep: Upkeep) -> Path | None:
    return Path(upkeep.register_folder) if upkeep.register_folder else None
