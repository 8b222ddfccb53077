"""Who works in an office, read before anybody has signed in; light, so that the unlock screen is there at once."""

from __future__ import annotations

from pathlib import Path

from desktop.vault.cards import UserCard
from desktop.vault.passwords import LEAST_LETTERS
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import DIGITS, GROUPS, RecoverySheet, group_is_right
from desktop.vault.slots import read_slots

__all__ = [
    "DIGITS",
    "GROUPS",
    "LEAST_LETTERS",
    "RecoverySheet",
    "UserCard",
    "VaultProblem",
    "group_is_right",
    "people_at",
]


def people_at(folder: Path) -> list[UserCard]:
    """The people of the office in a folder; `VaultProblem` no_office or slots_damaged."""
    return read_slots(folder).value.cards()
