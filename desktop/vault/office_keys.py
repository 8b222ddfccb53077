"""Making an office, signing in, and changing who may."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.vault import recovery, sealed
from desktop.vault.cards import EVERY_KEY, HOLDS, UserCard, fingerprint
from desktop.vault.database import LOCK, create_db, hold
from desktop.vault.device import NO_DEVICE, Device
from desktop.vault.drawing_up import (
    ended,
    new_envelope,
    new_slot,
    open_with_recovery,
    renewed,
    sealed_slot,
    take_out,
)
from desktop.vault.files import Disk, make_folder, remove_quietly
from desktop.vault.opened import CASES, KeyFile, Opened, Private, grants_for, unwrapped
from desktop.vault.passwords import FLOOR, PAUSES, USUAL, Kdf, check_new_password, pause_after, same_login
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import RecoverySheet
from desktop.vault.register import Register, create_register, load, refuse_inside, register_pair
from desktop.vault.rekeying import settle
from desktop.vault.slots import (
    Slots,
    UserSlot,
    check_signature,
    pair,
    read_slots,
    signed,
    write_first,
    write_slots,
)


def create(
    folder: Path,
    register_folder: Path,
    login: str,
    role: str,
    password: str,
    *,
    disk: Disk,
    kdf: Kdf = USUAL,
    floor: Kdf = FLOOR,
    register_body: dict[str, Any] | None = None,
    schema: int | None = None,
) -> tuple[Opened, RecoverySheet]:
    """A new office: `cases.db` without tables, the register, and last the key file; a problem leaves nothing behind.

    The first person is the root of trust whatever her role (head or worker).
    Raises VaultProblem: folder_not_empty, exists (another register), register_in_office, unknown_role, password_short,
    or as `write_file`.
    """
    check_new_password(password)
    _check_role(role)
    refuse_inside(register_folder, folder)
    if folder.exists() and any(path.name != LOCK for path in folder.iterdir()):
        raise VaultProblem("folder_not_empty")
    if register_pair(register_folder).exists():
        raise VaultProblem("exists", file=register_pair(register_folder).paths[0].name)
    make_folder(folder, disk)
    lock = hold(folder)
    try:
        slots, root, keys, sheet = _first_slots(login, role, password, kdf, floor)
        create_db(folder / CASES, keys["cases"], slots.vault_id, "cases")
        body = register_body or {}
        register = create_register(register_folder, folder, keys["register"], slots.vault_id, body, disk)
        newest = write_first(folder, slots, disk)
    except VaultProblem:
        _take_back(folder, register_folder, disk)
        raise
    finally:
        lock.release()
    opened = Opened(KeyFile(folder, newest), slots.users[0].card.uid, root, schema)
    opened.register = register if opened.register_key is not None else None
    return opened, sheet


def unlock(
    folder: Path,
    login: str,
    password: str,
    *,
    disk: Disk,
    register_folder: Path | None = None,
    floor: Kdf = FLOOR,
    schema: int | None = None,
    device: Device = NO_DEVICE,
) -> Opened:
    """Signs a person in and loads the register where she may see it and it is there.

    Raises VaultProblem: no_office, slots_damaged, slots_forged, card_forged, in_use, kdf_refused, wrong_password (with
    `pause`, seconds before the next try is worth offering), device_secret_missing, other_office (the register belongs
    to another), register_damaged.
    """
    lock = hold(folder) if pair(folder).exists() else None
    try:
        file = KeyFile(folder, read_slots(folder), device)
        try:
            slot, private = take_out(file.slots, login, password, floor, device)
        except VaultProblem as problem:
            raise _counted(file, login, problem, disk) from None
        check_signature(file.slots)
        opened = Opened(file, slot.card.uid, private, schema)
        settle(file, disk)
        if file.slots.failed.get(slot.card.uid):
            _count(file, slot.card.uid, 0, disk)
    finally:
        if lock is not None:
            lock.release()
    if register_folder is not None and opened.register_key is not None:
        opened.register = _register_if_there(opened, register_folder)
    return opened


def sign_in(opened: Opened, login: str, password: str, *, floor: Kdf = FLOOR) -> Opened:
    """A second person, or the same one again, in an office that is open: for what asks a password or two people.

    Raises VaultProblem `wrong_password`.
    """
    slot, private = take_out(opened.file.slots, login, password, floor, opened.file.device)
    other = Opened(opened.file, slot.card.uid, private)
    other.register = opened.register if other.register_key is not None else None
    return other


def users(folder: Path) -> list[UserCard]:
    """Who may sign in, for the screen before anyone has; nothing here is secret, and nothing is proven yet.

    Raises VaultProblem: no_office, slots_damaged.
    """
    return read_slots(folder).value.cards()


def add_user(
    opened: Opened, login: str, role: str, password: str, *, disk: Disk, kdf: Kdf = USUAL, floor: Kdf = FLOOR
) -> UserCard:
    """A new person with the keys of her role, certified by the one who is signed in.

    Raises VaultProblem: not_allowed, unknown_role, login_taken, password_short, or as `write_file`.
    """
    check_new_password(password)
    _check_role(role)
    _check_may_manage(opened)
    slots = opened.file.slots
    if any(same_login(login, card.login) for card in slots.cards()):
        raise VaultProblem("login_taken")
    private = Private(sealed.new_x25519(), sealed.new_ed25519(), opened.root)
    slot = new_slot(slots.vault_id, login, role, private, opened.ed_priv, password, kdf, floor, slots.epoch)
    slot = replace(slot, grants=grants_for(slot.card, _keys_of(opened, HOLDS[role]), slots.vault_id, slots.epoch))
    opened.sign_and_write(replace(slots, users=(*slots.users, slot)), disk)
    return slot.card


def change_password(opened: Opened, old: str, new: str, *, disk: Disk, kdf: Kdf = USUAL, floor: Kdf = FLOOR) -> None:
    """Rewrites one slot; what is sealed with the keys inside stays as it is.

    Raises VaultProblem: wrong_password, password_short, or as `write_file` (the old password is then still good).
    """
    check_new_password(new)
    slots = opened.file.slots
    device = opened.file.device
    slot, private = take_out(slots, opened.login, old, floor, device)
    secret = device.get(slots.vault_id, opened.uid) if slot.dev else b""
    fresh = sealed_slot(slots.vault_id, slot.card, private, new, kdf, floor, secret)
    _put(opened, replace(fresh, grants=slot.grants), disk)


def reset_password(
    opened: Opened, uid: str, new: str, *, disk: Disk, at: str, kdf: Kdf = USUAL, floor: Kdf = FLOOR
) -> UserCard:
    """New keys for a person who forgot her password; `at` is the ISO time. She is granted her role's keys anew.

    Keys of strictly confidential parts must be wrapped for her again by someone who holds them.
    Raises VaultProblem: not_allowed, no_such_user, password_short, or as `write_file`.
    """
    check_new_password(new)
    _check_may_manage(opened)
    old = next((slot for slot in opened.file.slots.users if slot.card.uid == uid), None)
    if old is None:
        raise VaultProblem("no_such_user")
    keys = _keys_of(opened, tuple(old.grants))
    changed = renewed(opened.file.slots, old, keys, (opened.ed_priv, opened.root), new, at, kdf, floor)
    opened.sign_and_write(changed, disk)
    return next(slot.card for slot in changed.users if slot.card.uid == uid)


def recover(
    folder: Path,
    texts: Sequence[str],
    login: str,
    new_password: str,
    *,
    disk: Disk,
    at: str,
    kdf: Kdf = USUAL,
    floor: Kdf = FLOOR,
) -> bytes:
    """A new password for any person by the recovery sheet; afterwards `Opened.sheet_used` asks for a new sheet.

    Returns the private key of the sheet, which opens what was wrapped for recovery: hand that on and forget it.

    Raises VaultProblem: recovery_group (with `group`), recovery_incomplete, wrong_sheet, no_such_user,
    password_short, in_use, or as `write_file`.
    """
    check_new_password(new_password)
    secret = recovery.read_groups(texts)
    lock = hold(folder) if pair(folder).exists() else None
    try:
        newest = read_slots(folder)
        slots = newest.value
        private, keys = open_with_recovery(slots, secret)
        check_signature(slots)
        old = next((slot for slot in slots.users if same_login(slot.card.login, login)), None)
        if old is None:
            raise VaultProblem("no_such_user")
        held = {name: keys[name] for name in old.grants}
        changed = renewed(slots, old, held, (private.ed, private.root), new_password, at, kdf, floor)
        changed = replace(changed, recovery=replace(slots.recovery, used=True))
        write_slots(folder, newest, signed(changed, private.ed, slots.recovery.card.fingerprint), disk)
        return private.x
    finally:
        if lock is not None:
            lock.release()


def new_sheet(opened: Opened, *, disk: Disk, at: str) -> RecoverySheet:
    """A new recovery sheet; the old one opens nothing written from now on.

    Keys of strictly confidential parts must be wrapped for the new `recovery_x_pub`.
    Raises VaultProblem: not_allowed, or as `write_file` (the old sheet is then still good).
    """
    _check_may_manage(opened)
    slots = opened.file.slots
    number = slots.recovery.card.epoch + 1
    keys = _keys_of(opened, EVERY_KEY)
    envelope, sheet = new_envelope(slots.vault_id, number, slots.epoch, keys, opened.ed_priv, opened.root)
    former = ended(slots.recovery.card, slots.vault_id, at, opened.ed_priv)
    opened.sign_and_write(replace(slots, recovery=envelope, former=(*slots.former, former)), disk)
    return sheet


def _first_slots(
    login: str, role: str, password: str, kdf: Kdf, floor: Kdf
) -> tuple[Slots, Private, dict[str, bytes], RecoverySheet]:
    vault_id = secrets.token_hex(16)
    keys = {name: sealed.new_key() for name in EVERY_KEY}
    x, ed = sealed.new_x25519(), sealed.new_ed25519()
    root = Private(x, ed, fingerprint(sealed.ed25519_public(ed)))
    first = new_slot(vault_id, login, role, root, ed, password, kdf, floor)
    held = {name: keys[name] for name in {*HOLDS[role], "audit"}}
    first = replace(first, grants=grants_for(first.card, held, vault_id, epoch=1))
    envelope, sheet = new_envelope(vault_id, 1, 1, keys, ed, root.root)
    return signed(Slots(vault_id, 0, 0, 1, (first,), envelope), ed, root.root), root, keys, sheet


def _take_back(folder: Path, register_folder: Path, disk: Disk) -> None:
    """Nothing of an office that could not be made stays; both places were proven empty before."""
    made = (*pair(folder).paths, *register_pair(register_folder).paths, folder / CASES, folder / f"{CASES}-journal")
    for path in made:
        remove_quietly(path, disk)


def _counted(file: KeyFile, login: str, problem: VaultProblem, disk: Disk) -> VaultProblem:
    """The same problem with the pause it earns; not being able to count must not hide it."""
    slot = next((one for one in file.slots.users if same_login(one.card.login, login)), None)
    if problem.code != "wrong_password" or slot is None:
        return problem
    count = file.slots.failed.get(slot.card.uid, 0) + 1
    try:
        # In both copies, so that taking away the newer one forgets nothing.
        _count(file, slot.card.uid, count, disk)
        _count(file, slot.card.uid, count, disk)
    except VaultProblem:
        return VaultProblem("wrong_password", pause=PAUSES[-1])
    return VaultProblem("wrong_password", pause=pause_after(count))


def _count(file: KeyFile, uid: str, count: int, disk: Disk) -> None:
    others = {name: number for name, number in file.slots.failed.items() if name != uid}
    file.write(replace(file.slots, failed={**others, uid: count} if count else others), disk)


def _register_if_there(opened: Opened, folder: Path) -> Register | None:
    key = opened.register_key
    if key is None:
        return None
    try:
        return load(folder, key, opened.vault_id, opened.epoch)
    except VaultProblem as problem:
        if problem.code != "register_missing":
            raise
    return None


def _put(opened: Opened, slot: UserSlot, disk: Disk) -> None:
    slots = opened.file.slots
    others = tuple(slot if one.card.uid == slot.card.uid else one for one in slots.users)
    opened.sign_and_write(replace(slots, users=others), disk)


def _keys_of(opened: Opened, names: Sequence[str]) -> dict[str, bytes]:
    every = unwrapped(opened.file.slots, opened.slot.card, opened.x_priv, dict(opened.slot.grants))
    missing = [name for name in names if name not in every]
    if missing:
        raise VaultProblem("not_allowed", role=opened.role)
    return {name: every[name] for name in names}


def _check_role(role: str) -> None:
    if role not in HOLDS:
        raise VaultProblem("unknown_role", role=role)


def _check_may_manage(opened: Opened) -> None:
    if not opened.may_manage:
        raise VaultProblem("not_allowed", role=opened.role)
