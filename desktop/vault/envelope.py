"""The recovery sheet used in an open office: it opens what only named people may open, and is then used up."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.vault.drawing_up import open_with_recovery
from desktop.vault.files import Disk
from desktop.vault.opened import Opened
from desktop.vault.recovery import read_groups


def recovery_private(opened: Opened, texts: Sequence[str]) -> bytes:
    """The X25519 key that opens everything wrapped for recovery; keep it no longer than one task needs it.

    Raises VaultProblem: recovery_group (with `group`), recovery_incomplete, wrong_sheet.
    """
    private, _keys = open_with_recovery(opened.file.slots, read_groups(texts))
    return private.x


def mark_used(opened: Opened, disk: Disk) -> None:
    """The sheet was typed in somewhere: a new one has to be printed (`Opened.sheet_used`)."""
    slots = opened.file.slots
    opened.sign_and_write(replace(slots, recovery=replace(slots.recovery, used=True)), disk)
