"""Drawing up a slot: for a new person, a new password, new keys, a new recovery sheet; and taking out what it seals."""

import secrets
from dataclasses import replace

from desktop.vault import recovery, sealed
from desktop.vault.cards import RECOVERY, UserCard, fingerprint, make_card
from desktop.vault.device import NO_DEVICE, Device
from desktop.vault.opened import Private, grants_for, unwrapped
from desktop.vault.passwords import SALT, Kdf, normalised, same_login, slot_key, stretched
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import RecoverySheet
from desktop.vault.slots import FormerCard, RecoverySlot, Slots, UserSlot, header, recovery_header


def take_out(
    slots: Slots, login: str, password: str, floor: Kdf, device: Device = NO_DEVICE
) -> tuple[UserSlot, Private]:
    """The slot and what it seals; as much work for a name nobody has, so that time tells nothing.

    Raises VaultProblem: wrong_password, kdf_refused, device_secret_missing (not her computer).
    """
    slot = next((one for one in slots.users if same_login(one.card.login, login)), None)
    if slot is None:
        pattern = slots.users[0]
        stretched(password, pattern.salt, pattern.kdf, floor)
        raise VaultProblem("wrong_password")
    device_secret = device.get(slots.vault_id, slot.card.uid) if slot.dev else b""
    if slot.dev and not device_secret:
        raise VaultProblem("device_secret_missing")
    key = slot_key(stretched(password, slot.salt, slot.kdf, floor), device_secret, slots.vault_id, slot.card.uid)
    try:
        plain = sealed.open_bound(key, "slot", slot.card.epoch, slot.sealed, header(slots.vault_id, slot))
    except VaultProblem:
        raise VaultProblem("wrong_password") from None
    return slot, Private.decoded(plain)


def open_with_recovery(slots: Slots, secret: bytes) -> tuple[Private, dict[str, bytes]]:
    """The recovery keys and every office key; VaultProblem `wrong_sheet` for a sheet of another number or office."""
    card = slots.recovery.card
    key = recovery.recovery_key(secret, slots.vault_id, card.epoch)
    try:
        plain = sealed.open_bound(
            key, RECOVERY, card.epoch, slots.recovery.sealed, recovery_header(slots.vault_id, card)
        )
    except VaultProblem:
        raise VaultProblem("wrong_sheet") from None
    private = Private.decoded(plain)
    return private, unwrapped(slots, card, private.x, dict(slots.recovery.grants))


def new_slot(
    vault_id: str,
    login: str,
    role: str,
    private: Private,
    signer: bytes,
    password: str,
    kdf: Kdf,
    floor: Kdf,
    epoch: int = 1,
    uid: str = "",
) -> UserSlot:
    uid = uid or secrets.token_hex(8)
    card = make_card(vault_id, uid, normalised(login), role, epoch, (private.x, private.ed), signer)
    return sealed_slot(vault_id, card, private, password, kdf, floor)


def sealed_slot(
    vault_id: str,
    card: UserCard,
    private: Private,
    password: str,
    kdf: Kdf,
    floor: Kdf,
    device_secret: bytes = b"",
) -> UserSlot:
    bare = UserSlot(card, kdf, secrets.token_bytes(SALT), dev=bool(device_secret), sealed=b"", grants={})
    key = slot_key(stretched(password, bare.salt, kdf, floor), device_secret, vault_id, card.uid)
    payload = sealed.seal_bound(key, "slot", card.epoch, private.encoded(), header(vault_id, bare))
    return replace(bare, sealed=payload)


def renewed(
    slots: Slots,
    old: UserSlot,
    keys: dict[str, bytes],
    signer: tuple[bytes, str],
    password: str,
    at: str,
    kdf: Kdf,
    floor: Kdf,
    role: str = "",
) -> Slots:
    """The same person with new private keys; her old card ends. `signer` is an Ed25519 key and the root.

    `role` is another role for her, with the `keys` that go with it.
    """
    ed, root = signer
    card, role = old.card, role or old.card.role
    private = Private(sealed.new_x25519(), sealed.new_ed25519(), root)
    slot = new_slot(slots.vault_id, card.login, role, private, ed, password, kdf, floor, card.epoch + 1, card.uid)
    slot = replace(slot, grants=grants_for(slot.card, keys, slots.vault_id, slots.epoch))
    others = tuple(slot if one.card.uid == card.uid else one for one in slots.users)
    failed = {uid: count for uid, count in slots.failed.items() if uid != card.uid}
    former = (*slots.former, ended(card, slots.vault_id, at, ed))
    return replace(slots, users=others, former=former, failed=failed)


def new_envelope(
    vault_id: str, number: int, epoch: int, keys: dict[str, bytes], signer: bytes, root: str
) -> tuple[RecoverySlot, RecoverySheet]:
    secret = recovery.new_secret()
    private = Private(sealed.new_x25519(), sealed.new_ed25519(), root)
    card = make_card(vault_id, RECOVERY, "", RECOVERY, number, (private.x, private.ed), signer)
    key = recovery.recovery_key(secret, vault_id, number)
    payload = sealed.seal_bound(key, RECOVERY, number, private.encoded(), recovery_header(vault_id, card))
    slot = RecoverySlot(card, used=False, sealed=payload, grants=grants_for(card, keys, vault_id, epoch))
    return slot, RecoverySheet(vault_id, number, recovery.groups(secret), root)


def ended(card: UserCard, vault_id: str, at: str, ed: bytes) -> FormerCard:
    by = fingerprint(sealed.ed25519_public(ed))
    words = b"kerege1/ended|" + sealed.joined(vault_id, card.fingerprint, at, by)
    return FormerCard(card, at, by, sealed.sign(ed, words))
