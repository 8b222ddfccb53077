"""Who works in an office, read before anybody has signed in; light, so that the unlock screen is there at once."""

from __future__ import annotations

from pathlib import Path

from desktop.vault.cards import UserCard
from desktop.vault.passwords import LEAST_LETTERS, pause_after
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import DIGITS, GROUPS, RecoverySheet, group_is_right, two_sheets
from desktop.vault.slots import read_slots

TECHNICIAN = "technician"
"""The role that opens no case: it is shown another window."""

__all__ = [
    "DIGITS",
    "GROUPS",
    "LEAST_LETTERS",
    "TECHNICIAN",
    "RecoverySheet",
    "UserCard",
    "VaultProblem",
    "group_is_right",
    "pauses_at",
    "people_at",
    "two_sheets",
]


def people_at(folder: Path) -> list[UserCard]:
    """The people of the office in a folder; `VaultProblem` no_office or slots_damaged."""
    return read_slots(folder).value.cards()


def pauses_at(folder: Path) -> dict[str, int]:
    """Seconds each person has to wait from now on, by what the key file counts: a restart shortens nothing."""
    return {uid: pause_after(wrong) for uid, wrong in read_slots(folder).value.failed.items()}
