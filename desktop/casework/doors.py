"""What screens and commands need of the vault, so that only casework opens it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop.casework.checking import FINE, check_files
from desktop.casework.opening import Means
from desktop.casework.upgrading import SCHEMA
from desktop.places import standards
from desktop.standards.shelf import Shelf
from desktop.vault.cards import UserCard
from desktop.vault.device import KeyringDevice
from desktop.vault.files import RealDisk, write_file
from desktop.vault.office_keys import recover, users
from desktop.vault.passwords import Kdf, calibrated
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import RecoverySheet, group_is_right, read_groups, wrong_groups
from desktop.vault.restoring import Access

__all__ = [
    "FINE",
    "SCHEMA",
    "Access",
    "Kdf",
    "RecoverySheet",
    "UserCard",
    "VaultProblem",
    "check_office",
    "group_is_right",
    "means_of_this_machine",
    "read_groups",
    "recover",
    "users",
    "write_file",
    "wrong_groups",
]


def means_of_this_machine() -> Means:
    """The shipped editions, the clock on the wall, the real disk and real dice."""
    return Means(
        shelf=Shelf(standards()),
        clock=datetime.now,
        disk=RealDisk(),
        device=KeyringDevice(),
        measure=lambda _: calibrated(),
    )


def check_office(folder: Path, register: Path | None, login: str | None, password: str | None) -> dict[str, str]:
    """The full check with the means of this machine; see `checking.check_files`."""
    return check_files(folder, register, login, password, means_of_this_machine())
