"""Nobody joins the office by writing herself into the file."""

import hashlib
from dataclasses import replace

import pytest

from desktop import vault
from desktop.vault import VaultProblem, sealed
from desktop.vault.cards import check_cards, make_card
from desktop.vault.slots import Slots, encoded, read_slots, signed
from tests.vault.office_in_sight import CHEAP, OTHER, Place, signed_in

DISK = vault.RealDisk()


def with_a_worker(place: Place) -> vault.Opened:
    vault.add_user(signed_in(place), "Дамир", "worker", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    return signed_in(place, "Дамир", OTHER)


def put(place: Place, slots: Slots) -> None:
    body = encoded(slots)
    for name in ("vault.ksA", "vault.ksB"):
        (place.office / name).write_bytes(body + hashlib.sha256(body).digest())


def refused(place: Place, code: str) -> None:
    with pytest.raises(VaultProblem, match=code):
        signed_in(place)


def test_a_worker_cannot_certify_anyone_even_with_her_own_program(place: Place) -> None:
    worker = with_a_worker(place)
    slots = read_slots(place.office).value
    keys = (sealed.new_x25519(), sealed.new_ed25519())
    for signer in (worker.ed_priv, keys[1]):
        card = make_card(slots.vault_id, "intruder", "Сара", "head", 1, keys, signer)
        with pytest.raises(VaultProblem, match="card_forged uid=intruder"):
            check_cards([*slots.known_cards(), card], worker.root, slots.vault_id)
        intruder = replace(slots.users[0], card=card)
        put(
            place,
            signed(replace(slots, users=(*slots.users, intruder)), worker.ed_priv, slots.users[1].card.fingerprint),
        )
        refused(place, "card_forged")


def test_a_replaced_public_key_is_noticed_before_a_key_is_wrapped_for_it(place: Place) -> None:
    worker = with_a_worker(place)
    slots = read_slots(place.office).value
    mine = slots.users[1]
    stolen = replace(slots.recovery.card, x_pub=sealed.x25519_public(sealed.new_x25519()))
    forged = replace(slots, recovery=replace(slots.recovery, card=stolen))
    put(place, signed(forged, worker.ed_priv, mine.card.fingerprint))
    refused(place, "card_forged uid=recovery")


def test_a_worker_who_makes_herself_head_is_noticed_and_locks_herself_out(place: Place) -> None:
    worker = with_a_worker(place)
    slots = read_slots(place.office).value
    mine = slots.users[1]
    forged = replace(mine, card=replace(mine.card, role="head"))
    put(place, signed(replace(slots, users=(slots.users[0], forged)), worker.ed_priv, mine.card.fingerprint))
    refused(place, "card_forged")
    with pytest.raises(VaultProblem, match="wrong_password"):
        signed_in(place, "Дамир", OTHER)


def test_a_grant_copied_from_another_person_opens_nothing(place: Place) -> None:
    vault.add_user(signed_in(place), "Дамир", "supervisor", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    supervisor = signed_in(place, "Дамир", OTHER)
    slots = read_slots(place.office).value
    head, mine = slots.users
    greedy = replace(mine, grants={**mine.grants, "register": head.grants["register"]})
    put(place, signed(replace(slots, users=(head, greedy)), supervisor.ed_priv, mine.card.fingerprint))
    with pytest.raises(VaultProblem, match="slots_forged"):
        signed_in(place, "Дамир", OTHER)


def test_a_grant_renamed_opens_nothing(place: Place) -> None:
    vault.add_user(signed_in(place), "Дамир", "supervisor", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    supervisor = signed_in(place, "Дамир", OTHER)
    slots = read_slots(place.office).value
    head, mine = slots.users
    renamed = replace(mine, grants={"register": mine.grants["cases"]})
    put(place, signed(replace(slots, users=(head, renamed)), supervisor.ed_priv, mine.card.fingerprint))
    with pytest.raises(VaultProblem, match="slots_forged"):
        signed_in(place, "Дамир", OTHER)


def test_a_card_of_another_office_is_not_this_ones(place: Place) -> None:
    head = signed_in(place)
    card = make_card("cd" * 16, "u1", "Сара", "worker", 1, (sealed.new_x25519(), sealed.new_ed25519()), head.ed_priv)
    with pytest.raises(VaultProblem, match="card_forged"):
        check_cards([*head.users(), card], head.root, head.vault_id)


def test_cards_that_sign_each_other_lead_nowhere(place: Place) -> None:
    head = signed_in(place)
    one, other = ((sealed.new_x25519(), sealed.new_ed25519()) for _ in range(2))
    ring = [
        make_card(head.vault_id, "u1", "one", "head", 1, one, other[1]),
        make_card(head.vault_id, "u2", "other", "head", 1, other, one[1]),
    ]
    with pytest.raises(VaultProblem, match="card_forged uid=u1"):
        check_cards([*head.users(), *ring], head.root, head.vault_id)
