"""C4: forged cards and copied grants, signed by a member who may write the file; nothing is accepted."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

from desktop import vault
from desktop.vault import cards, opened, sealed
from desktop.vault.slots import Slots, UserSlot, encoded, read_slots, signed
from tests.faults.groups import Found, Group, room
from tests.vault.office_in_sight import CHEAP, OTHER, PASSWORD, Place, found, signed_in

DISK = vault.RealDisk()
ROLES = ("worker", "supervisor", "information", "technician")


@dataclass(frozen=True, slots=True)
class People:
    """An office with a person of each role, and another office like it."""

    place: Place
    slots: Slots
    other: Slots
    keys: dict[str, vault.Opened]

    def slot(self, role: str) -> UserSlot:
        return next(slot for slot in self.slots.users if slot.card.role == role)

    def with_slot(self, changed: UserSlot) -> Slots:
        users = tuple(changed if slot.card.uid == changed.card.uid else slot for slot in self.slots.users)
        return replace(self.slots, users=users)


def people(folder: Path) -> People:
    """Two offices; who forges has the keys of a member and may write the file."""
    places = [found(room(folder, name)) for name in ("one", "other")]
    for place in places:
        head = signed_in(place)
        for role in ROLES:
            vault.add_user(head, role, role, OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    keys = {role: signed_in(places[0], role, OTHER) for role in ROLES} | {"head": signed_in(places[0])}
    one, other = (read_slots(place.office).value for place in places)
    return People(places[0], one, other, keys)


def forgeries(folder: Path, cases: int, seed: int) -> Found:
    """So many forged key files, each signed by a member of the office; what was accepted."""
    dice, here, failures = random.Random(seed), people(folder), []
    for number in range(cases):
        way = WAYS[number % len(WAYS)]
        forger = here.keys[dice.choice(ROLES)]
        forged, victim = way(here, forger, dice)
        body = encoded(signed(forged, forger.ed_priv, forger.slot.card.fingerprint))
        for name in ("vault.ksA", "vault.ksB"):
            vault.write_file(here.place.office / name, body + _digest(body), DISK)
        if not _refused(here, victim):
            failures.append(f"{way.__name__} {number} by {forger.role} was accepted by {victim}")
    return Found(cases, failures)


def _digest(body: bytes) -> bytes:
    # The digest is no secret: whoever can write the file can make it.
    return hashlib.sha256(body).digest()


def _refused(here: People, victim: str) -> bool:
    login, password = ("Айгүл", PASSWORD) if victim == "head" else (victim, OTHER)
    try:
        vault.unlock(here.place.office, login, password, disk=DISK, floor=CHEAP)
    except vault.VaultProblem as problem:
        return problem.code in ("card_forged", "slots_forged", "wrong_password", "slots_damaged")
    return False


def a_replaced_public_key(here: People, _forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """Keys granted from now on would go to the forger."""
    slot = here.slot(dice.choice(("worker", "head")))
    card = replace(slot.card, x_pub=sealed.x25519_public(dice.randbytes(32)))
    return here.with_slot(replace(slot, card=card)), "head"


def a_card_signed_by_oneself(here: People, forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """A second head, certified by somebody who may certify nobody."""
    private = (dice.randbytes(32), dice.randbytes(32))
    role = dice.choice(("head", "worker"))
    card = cards.make_card(here.slots.vault_id, f"{dice.getrandbits(64):016x}", "x", role, 1, private, forger.ed_priv)
    slot = replace(here.slot("worker"), card=card)
    return replace(here.slots, users=(*here.slots.users, slot)), dice.choice(("head", "worker"))


def another_role(here: People, forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """The forger's own card says more than was certified."""
    slot = here.slot(forger.role)
    changed = replace(slot.card, role="head", login=dice.choice((slot.card.login, "Дарга")))
    return here.with_slot(replace(slot, card=changed)), "head"


def a_copied_grant(here: People, forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """Another person's grant in the forger's own slot."""
    slot = here.slot(forger.role)
    name = dice.choice(("register", "audit", "cases"))
    source = here.slot("head").grants[name]
    return here.with_slot(replace(slot, grants={**slot.grants, name: source})), forger.role


def a_renamed_grant(here: People, _forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """The key of the cases passed off as the key of the register."""
    slot = here.slot("head")
    one, other = dice.sample(("audit", "cases", "register"), 2)
    return here.with_slot(replace(slot, grants={**slot.grants, one: slot.grants[other]})), "head"


def a_grant_of_another_office(here: People, _forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """A key of another office for this one's worker."""
    slot = here.slot("worker")
    name = dice.choice(("cases", "register"))
    source = next(one for one in here.other.users if one.card.role == "worker").grants[name]
    return here.with_slot(replace(slot, grants={**slot.grants, name: source})), "worker"


def another_epoch(here: People, _forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """The same grants said to be of another generation of the keys."""
    return replace(here.slots, epoch=dice.choice((0, 2, 3, 1000))), "worker"


def a_root_of_ones_own(here: People, forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """Every card certified anew by the forger."""
    vault_id = here.slots.vault_id
    users = []
    for slot in here.slots.users:
        bare = replace(slot.card, by=forger.slot.card.fingerprint)
        users.append(replace(slot, card=replace(bare, cert=sealed.sign(forger.ed_priv, cards.message(bare, vault_id)))))
    dice.shuffle(users)
    return replace(here.slots, users=tuple(users)), "worker"


def another_number(here: People, _forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """A changed byte of a certificate or of what a slot seals."""
    slot = here.slot("head")
    at = dice.randrange(len(slot.sealed))
    turned = slot.sealed[:at] + bytes([slot.sealed[at] ^ 1 << dice.randrange(8)]) + slot.sealed[at + 1 :]
    cert = bytes([slot.card.cert[0] ^ 1]) + slot.card.cert[1:]
    changed = dice.choice((replace(slot, sealed=turned), replace(slot, card=replace(slot.card, cert=cert))))
    return here.with_slot(changed), "head"


def sealed_by_another(here: People, forger: vault.Opened, dice: random.Random) -> tuple[Slots, str]:
    """The forger's own sealed keys in the slot of the head."""
    slot = here.slot("head")
    del dice
    return here.with_slot(replace(slot, sealed=here.slot(forger.role).sealed)), "head"


WAYS: tuple[Callable[[People, vault.Opened, random.Random], tuple[Slots, str]], ...] = (
    a_replaced_public_key,
    a_card_signed_by_oneself,
    another_role,
    a_copied_grant,
    a_renamed_grant,
    a_grant_of_another_office,
    another_epoch,
    a_root_of_ones_own,
    another_number,
    sealed_by_another,
)


def _forgeries_caught(folder: Path, seed: int) -> bool:
    """The mutant follows no card to the root."""
    with patch.object(opened, "check_cards", lambda known, root, vault_id: None):
        return bool(forgeries(folder, 3 * len(WAYS), seed).failures)


GROUPS = {
    "C4": Group(
        "forged cards, replaced keys, grants copied to another person, office or generation: none accepted",
        60,
        1_000,
        forgeries,
        _forgeries_caught,
        1_000,
    ),
}
