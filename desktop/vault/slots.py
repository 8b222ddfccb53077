"""The key file `vault.ksA` / `vault.ksB`: who may sign in, and the keys each person can take out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.vault import canonical, sealed
from desktop.vault.ab import Newest, Pair, read_newest, write_both, write_next
from desktop.vault.canonical import take, unhex
from desktop.vault.cards import HOLDS, RECOVERY, UserCard
from desktop.vault.files import Disk
from desktop.vault.passwords import SALT, Kdf
from desktop.vault.problems import VaultProblem

STEM = "vault.ks"
MOST_BYTES = 4 << 20
MOST_USERS = 500
_SIGNATURE = 64
_ID = 16
_DIGEST = 32


@dataclass(frozen=True, slots=True, repr=False)
class UserSlot:
    """One person: her card, how her password is stretched, her sealed private keys, and the keys granted to her."""

    card: UserCard
    kdf: Kdf
    salt: bytes
    dev: bool
    sealed: bytes
    grants: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySlot:
    """The same for the recovery sheet, whose secret needs no stretching; the card's epoch is the sheet's number."""

    card: UserCard
    used: bool
    sealed: bytes
    grants: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Marks:
    """High-water marks by which an older copy of a file is noticed; times are ISO."""

    cases_seq: int = 0
    register_seq: int = 0
    audit_head: str = ""
    max_time: str = ""


@dataclass(frozen=True, slots=True)
class FormerCard:
    """A card that ended; kept because cards it signed may still be followed through it."""

    card: UserCard
    at: str
    by: str
    sig: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Slots:
    """The whole file. `seq` counts writes, `revision` signed changes; `failed` counts wrong passwords, unsigned."""

    vault_id: str
    seq: int
    revision: int
    epoch: int
    users: tuple[UserSlot, ...]
    recovery: RecoverySlot
    former: tuple[FormerCard, ...] = ()
    marks: Marks = field(default_factory=Marks)
    editor: str = ""
    sig: bytes = b""
    failed: Mapping[str, int] = field(default_factory=dict)

    def cards(self) -> list[UserCard]:
        """Everyone who may sign in."""
        return [slot.card for slot in self.users]

    def known_cards(self) -> list[UserCard]:
        """Everyone whose signature can be followed."""
        return [*self.cards(), self.recovery.card, *(old.card for old in self.former)]


def pair(folder: Path) -> Pair:
    return Pair(folder, STEM)


def read_slots(folder: Path) -> Newest[Slots]:
    """Raises VaultProblem: no_office (no key file), slots_damaged (neither copy can be used)."""
    try:
        return read_newest(pair(folder), _opening)
    except VaultProblem as problem:
        codes = {"missing": "no_office", "damaged": "slots_damaged"}
        raise VaultProblem(codes.get(problem.code, problem.code)) from None


def write_first(folder: Path, slots: Slots, disk: Disk) -> Newest[Slots]:
    """Both copies of a new office."""
    older, newer = replace(slots, seq=1), replace(slots, seq=2)
    path = write_both(pair(folder), encoded(older), encoded(newer), disk)
    return Newest(newer, newer.seq, path, ())


def write_slots(folder: Path, current: Newest[Slots], slots: Slots, disk: Disk) -> Newest[Slots]:
    """The other copy becomes the newer one."""
    fresh = replace(slots, seq=current.seq + 1)
    path = write_next(pair(folder), current.path, encoded(fresh), disk)
    return Newest(fresh, fresh.seq, path, ())


def write_copy(folder: Path, slots: Slots, disk: Disk) -> None:
    """Both copies for a backup; what lies there already is left alone where it says the same."""
    place = pair(folder)
    if place.exists():
        try:
            newest = read_slots(folder)
        except VaultProblem:
            newest = None
        if newest is not None and not newest.damaged and newest.value.sig == slots.sig:
            return
    older, newer = encoded(slots), encoded(replace(slots, seq=slots.seq + 1))
    write_both(place, older, newer, disk)


def signed(slots: Slots, ed_priv: bytes, editor: str) -> Slots:
    """The next revision, in the name of the person whose fingerprint is `editor`."""
    bare = replace(slots, revision=slots.revision + 1, editor=editor, sig=b"")
    return replace(bare, sig=sealed.sign(ed_priv, signed_part(bare)))


def check_signature(slots: Slots) -> None:
    """VaultProblem `slots_forged` unless a present member signed this revision."""
    editors = {card.fingerprint: card for card in [*slots.cards(), slots.recovery.card]}
    editor = editors.get(slots.editor)
    if editor is None or not sealed.verify(editor.ed_pub, slots.sig, signed_part(slots)):
        raise VaultProblem("slots_forged")


def header(slots_vault_id: str, slot: UserSlot) -> bytes:
    """What a sealed payload is bound to: everything in the slot that is readable."""
    return canonical.encode({"vault_id": slots_vault_id, **_bare_card(slot.card), **_stretching(slot)})


def recovery_header(vault_id: str, card: UserCard) -> bytes:
    """The same for the recovery slot."""
    return canonical.encode({"vault_id": vault_id, **_bare_card(card)})


def signed_part(slots: Slots) -> bytes:
    """Everything but the counters and the signature itself."""
    whole = _as_json(slots)
    return canonical.encode({name: part for name, part in whole.items() if name not in ("seq", "failed", "sig")})


def encoded(slots: Slots) -> bytes:
    return canonical.encode(_as_json(slots))


def decoded(body: bytes) -> Slots:
    """Raises ValueError for anything not written exactly as `encoded` would."""
    whole = take(canonical.decode(body, MOST_BYTES), _WHOLE)
    if whole["magic"] != "KRGV" or whole["v"] != 1 or len(whole["users"]) > MOST_USERS:
        raise ValueError("not a key file of this version")
    unhex(whole["vault_id"], _ID)
    unhex(whole["editor"], _DIGEST)
    users = tuple(_user_from(one) for one in whole["users"])
    if len({slot.card.uid for slot in users}) != len(users):
        raise ValueError("a user twice")
    failed = whole["failed"]
    if not all(type(count) is int and count >= 0 for count in failed.values()):
        raise ValueError("not a count")
    return Slots(
        vault_id=whole["vault_id"],
        seq=whole["seq"],
        revision=whole["revision"],
        epoch=whole["epoch"],
        users=users,
        recovery=_recovery_from(whole["recovery"]),
        former=tuple(_former_from(one) for one in whole["former"]),
        marks=Marks(**take(whole["marks"], _MARKS)),
        editor=whole["editor"],
        sig=unhex(whole["sig"], _SIGNATURE),
        failed=failed,
    )


_WHOLE: dict[str, type] = {
    "magic": str,
    "v": int,
    "vault_id": str,
    "seq": int,
    "revision": int,
    "epoch": int,
    "users": list,
    "recovery": dict,
    "former": list,
    "marks": dict,
    "editor": str,
    "sig": str,
    "failed": dict,
}
_MARKS: dict[str, type] = {"cases_seq": int, "register_seq": int, "audit_head": str, "max_time": str}
_CARD: dict[str, type] = {
    "uid": str,
    "login": str,
    "role": str,
    "epoch": int,
    "x_pub": str,
    "ed_pub": str,
    "cert": dict,
}
_USER: dict[str, type] = {**_CARD, "kdf": dict, "dev": bool, "sealed": str, "grants": dict}
_RECOVERY: dict[str, type] = {**_CARD, "used": bool, "sealed": str, "grants": dict}
_FORMER: dict[str, type] = {**_CARD, "ended": dict}
_CERT: dict[str, type] = {"by": str, "sig": str}
_ENDED: dict[str, type] = {"at": str, "by": str, "sig": str}
_KDF: dict[str, type] = {"alg": str, "m": int, "t": int, "p": int, "salt": str}


def _opening(body: bytes) -> tuple[int, Slots]:
    slots = decoded(body)
    return slots.seq, slots


def _as_json(slots: Slots) -> dict[str, Any]:
    marks = slots.marks
    return {
        "magic": "KRGV",
        "v": 1,
        "vault_id": slots.vault_id,
        "seq": slots.seq,
        "revision": slots.revision,
        "epoch": slots.epoch,
        "users": [
            {**_card(slot.card), **_stretching(slot), "sealed": slot.sealed.hex(), "grants": _grants(slot.grants)}
            for slot in slots.users
        ],
        "recovery": {
            **_card(slots.recovery.card),
            "used": slots.recovery.used,
            "sealed": slots.recovery.sealed.hex(),
            "grants": _grants(slots.recovery.grants),
        },
        "former": [
            {**_card(old.card), "ended": {"at": old.at, "by": old.by, "sig": old.sig.hex()}} for old in slots.former
        ],
        "marks": {name: getattr(marks, name) for name in _MARKS},
        "editor": slots.editor,
        "sig": slots.sig.hex(),
        "failed": dict(slots.failed),
    }


def _bare_card(card: UserCard) -> dict[str, Any]:
    return {
        "uid": card.uid,
        "login": card.login,
        "role": card.role,
        "epoch": card.epoch,
        "x_pub": card.x_pub.hex(),
        "ed_pub": card.ed_pub.hex(),
    }


def _card(card: UserCard) -> dict[str, Any]:
    return {**_bare_card(card), "cert": {"by": card.by, "sig": card.cert.hex()}}


def _stretching(slot: UserSlot) -> dict[str, Any]:
    kdf = {"alg": "argon2id", "m": slot.kdf.m, "t": slot.kdf.t, "p": slot.kdf.p, "salt": slot.salt.hex()}
    return {"kdf": kdf, "dev": slot.dev}


def _grants(grants: Mapping[str, bytes]) -> dict[str, str]:
    return {name: wrapped.hex() for name, wrapped in grants.items()}


def _card_from(found: dict[str, Any], roles: Mapping[str, object]) -> UserCard:
    cert = take(found["cert"], _CERT)
    if found["role"] not in roles or not found["uid"]:
        raise ValueError("an unknown role")
    unhex(cert["by"], _DIGEST)
    return UserCard(
        uid=found["uid"],
        login=found["login"],
        role=found["role"],
        epoch=found["epoch"],
        x_pub=unhex(found["x_pub"], sealed.KEY),
        ed_pub=unhex(found["ed_pub"], sealed.KEY),
        by=cert["by"],
        cert=unhex(cert["sig"], _SIGNATURE),
    )


def _grants_from(found: dict[str, Any]) -> dict[str, bytes]:
    return {name: unhex(wrapped, sealed.WRAPPED) for name, wrapped in found.items()}


def _user_from(value: object) -> UserSlot:
    found = take(value, _USER)
    kdf = take(found["kdf"], _KDF)
    if kdf["alg"] != "argon2id":
        raise ValueError("another way of stretching")
    return UserSlot(
        card=_card_from(found, HOLDS),
        kdf=Kdf(kdf["m"], kdf["t"], kdf["p"]),
        salt=unhex(kdf["salt"], SALT),
        dev=found["dev"],
        sealed=unhex(found["sealed"]),
        grants=_grants_from(found["grants"]),
    )


def _recovery_from(value: object) -> RecoverySlot:
    found = take(value, _RECOVERY)
    card = _card_from(found, {RECOVERY: ()})
    return RecoverySlot(card, found["used"], unhex(found["sealed"]), _grants_from(found["grants"]))


def _former_from(value: object) -> FormerCard:
    found = take(value, _FORMER)
    ended = take(found["ended"], _ENDED)
    card = _card_from(found, {**HOLDS, RECOVERY: ()})
    unhex(ended["by"], _DIGEST)
    return FormerCard(card, ended["at"], ended["by"], unhex(ended["sig"], _SIGNATURE))
