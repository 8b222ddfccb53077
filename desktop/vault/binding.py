"""Binding a person's slot to this computer, and letting it go again."""

from dataclasses import replace

from desktop.vault.device import new_device_secret
from desktop.vault.drawing_up import sealed_slot, take_out
from desktop.vault.files import Disk
from desktop.vault.opened import Opened
from desktop.vault.passwords import FLOOR, USUAL, Kdf
from desktop.vault.slots import UserSlot


def bind_device(opened: Opened, password: str, *, disk: Disk, kdf: Kdf = USUAL, floor: Kdf = FLOOR) -> None:
    """From now on her password opens the office on this computer only; the recovery sheet opens it anywhere.

    Raises VaultProblem: wrong_password, device_none, device_open, device_failed, or as `write_file`; it is then as it
    was.
    """
    slots, device = opened.file.slots, opened.file.device
    slot, private = take_out(slots, opened.login, password, floor, device)
    if not slot.dev:
        secret = new_device_secret()
        # First the secret, then the slot that asks for it.
        device.put(slots.vault_id, opened.uid, secret)
        _seal(opened, sealed_slot(slots.vault_id, slot.card, private, password, kdf, floor, secret), disk)


def unbind_device(opened: Opened, password: str, *, disk: Disk, kdf: Kdf = USUAL, floor: Kdf = FLOOR) -> None:
    """Her password opens the office on any computer again; VaultProblem wrong_password, or as `write_file`."""
    slots, device = opened.file.slots, opened.file.device
    slot, private = take_out(slots, opened.login, password, floor, device)
    if slot.dev:
        _seal(opened, sealed_slot(slots.vault_id, slot.card, private, password, kdf, floor), disk)
        device.remove(slots.vault_id, opened.uid)


def _seal(opened: Opened, fresh: UserSlot, disk: Disk) -> None:
    slots, old = opened.file.slots, opened.slot
    fresh = replace(fresh, grants=old.grants)
    others = tuple(fresh if one.card.uid == old.card.uid else one for one in slots.users)
    opened.sign_and_write(replace(slots, users=others), disk)
