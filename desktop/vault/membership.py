"""Another role for a person of the office, and a person who leaves it: the key file as it shall be."""

from dataclasses import dataclass, replace

from desktop.vault.cards import HOLDS, root_uid
from desktop.vault.drawing_up import ended, renewed, take_out
from desktop.vault.opened import Opened, Private, unwrapped
from desktop.vault.passwords import FLOOR, USUAL, Kdf
from desktop.vault.problems import VaultProblem
from desktop.vault.rekeying import CHANGED
from desktop.vault.slots import Slots, UserSlot


@dataclass(frozen=True, slots=True, repr=False)
class Wanted:
    """The key file as it shall be; `lost` says whether somebody loses a key, so that the office needs new ones.

    `before` are the private keys the person had, to hand on what was wrapped for her; None where she leaves.
    """

    slots: Slots
    lost: bool
    before: Private | None = None


def without(opened: Opened, uid: str, at: str) -> Wanted:
    """The office without a person; her card ends with a signature, and cards she signed can still be followed.

    Raises VaultProblem: not_allowed, no_such_user, own_place (nobody takes away her own).
    """
    slot = _other(opened, uid)
    slots = opened.file.slots
    users = tuple(one for one in slots.users if one.card.uid != uid)
    failed = {name: count for name, count in slots.failed.items() if name != uid}
    former = (*slots.former, ended(slot.card, slots.vault_id, at, opened.ed_priv))
    return Wanted(replace(slots, users=users, former=former, failed=failed), lost=bool(set(slot.grants) & set(CHANGED)))


def with_role(
    opened: Opened,
    uid: str,
    role: str,
    password: str,
    at: str,
    kdf: Kdf = USUAL,
    floor: Kdf = FLOOR,
) -> Wanted:
    """A person with another role, new keys of her own and the office keys of that role; she types her password.

    A slot that was bound to this computer no longer is.

    Raises VaultProblem: not_allowed, no_such_user, own_place, unknown_role, wrong_password, device_secret_missing.
    """
    if role not in HOLDS:
        raise VaultProblem("unknown_role", role=role)
    slot = _other(opened, uid)
    slots = opened.file.slots
    _, before = take_out(slots, slot.card.login, password, floor, opened.file.device)
    every = unwrapped(slots, opened.slot.card, opened.x_priv, dict(opened.slot.grants))
    first = uid == root_uid(slots.known_cards(), opened.root)
    names = {*HOLDS[role], *(("audit",) if first else ())}
    if not names <= every.keys():
        raise VaultProblem("not_allowed", role=opened.role)
    held = {name: every[name] for name in names}
    changed = renewed(slots, slot, held, (opened.ed_priv, opened.root), password, at, kdf, floor, role)
    lost = set(slot.grants) & set(CHANGED) - names
    return Wanted(changed, lost=bool(lost), before=before)


def _other(opened: Opened, uid: str) -> UserSlot:
    if not opened.may_manage:
        raise VaultProblem("not_allowed", role=opened.role)
    if uid == opened.uid:
        raise VaultProblem("own_place")
    slot = next((one for one in opened.file.slots.users if one.card.uid == uid), None)
    if slot is None:
        raise VaultProblem("no_such_user")
    return slot
