"""What screens and commands need of the vault, so that only casework opens it."""

from __future__ import annotations

from datetime import datetime

from desktop.casework.opening import Means
from desktop.places import standards
from desktop.standards.shelf import Shelf
from desktop.vault import (
    Kdf,
    RealDisk,
    RecoverySheet,
    UserCard,
    VaultProblem,
    check_office,
    read_groups,
    recover,
    users,
    write_file,
)

__all__ = [
    "Kdf",
    "RecoverySheet",
    "UserCard",
    "VaultProblem",
    "check_office",
    "means_of_this_machine",
    "read_groups",
    "recover",
    "users",
    "write_file",
]


def means_of_this_machine() -> Means:
    """The shipped editions, the clock on the wall, the real disk and real dice."""
    return Means(shelf=Shelf(standards()), clock=datetime.now, disk=RealDisk())
