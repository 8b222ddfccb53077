"""The second copy of the register, on a stick of its own; names and cases never lie on one medium."""

import os
from collections.abc import Iterator
from pathlib import Path

from desktop.vault.files import Disk
from desktop.vault.generations import is_series
from desktop.vault.opened import CASES
from desktop.vault.problems import VaultProblem
from desktop.vault.register import Register, load, refuse_inside, register_pair
from desktop.vault.slots import pair


def copy_register(register: Register, target: Path, office: Path, disk: Disk) -> Register:
    """Writes the register as it is now into another folder and reads it back.

    Raises VaultProblem: as `refuse_second_copy`, other_office (another register is there), register_damaged, or as
    `write_file`.
    """
    refuse_second_copy(target, register, office)
    return _written(register, target, disk)


def refuse_second_copy(target: Path, register: Register, office: Path) -> None:
    """VaultProblem medium_missing, register_in_office, register_beside_cases, or same_folder (the register's own)."""
    if not target.is_dir():
        raise VaultProblem("medium_missing")
    refuse_inside(target, office)
    if target.resolve() == register.folder.resolve():
        raise VaultProblem("same_folder")
    if holds_cases(target):
        raise VaultProblem("register_beside_cases")


def restore_register(
    copy: Path, target: Path, office: Path, key: bytes, vault_id: str, epoch: int, disk: Disk
) -> Register:
    """A new register folder from the second copy; never over a register that is there.

    Raises VaultProblem: exists, register_in_office, register_missing, register_damaged, other_office.
    """
    refuse_inside(target, office)
    if register_pair(target).exists():
        raise VaultProblem("exists", file=register_pair(target).paths[0].name)
    return _written(load(copy, key, vault_id, epoch), target, disk)


def refuse_register_here(medium: Path) -> None:
    """VaultProblem `register_beside_cases` for a backup of cases onto the medium with the names."""
    if any(register_pair(folder).exists() for folder in _places(medium)):
        raise VaultProblem("register_beside_cases")


def holds_cases(medium: Path) -> bool:
    """Whether an office or a backup of one lies there: in the folder, above it, or at the top of the same stick."""
    return any(
        pair(folder).exists() or (folder / CASES).exists() or any(is_series(path) for path in _inside(folder))
        for folder in _places(medium)
    )


def _written(register: Register, target: Path, disk: Disk) -> Register:
    if register_pair(target).exists():
        _refuse_other(register, target)
    register.write_beside(target, disk)
    copied = register.load_beside(target)
    if copied.body != register.body or copied.damaged:
        raise VaultProblem("register_damaged")
    return copied


def _refuse_other(register: Register, target: Path) -> None:
    """Before anything is written over it; our own copy from before a change of keys may be."""
    try:
        register.load_beside(target)
    except VaultProblem as problem:
        if problem.code != "register_outdated":
            raise


def _places(medium: Path) -> Iterator[Path]:
    """The folder and those above it on the same medium; of a stick also the folders at its top."""
    folder = medium.resolve()
    yield folder
    while not os.path.ismount(folder) and folder.parent != folder:
        folder = folder.parent
        yield folder
    if folder != Path(folder.anchor) or os.name == "nt":
        yield from _inside(folder)


def _inside(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir()]
    except OSError:
        return []
