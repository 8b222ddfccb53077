"""The key file: what is not exactly right, or not signed, opens nothing."""

import hashlib
import json
import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop import vault
from desktop.vault.slots import Marks, decoded, encoded, read_slots
from tests.vault.office_in_sight import CHEAP, OTHER, Place, found, signed_in

REFUSALS = {"slots_damaged", "slots_forged", "card_forged", "wrong_password", "kdf_refused", "device_secret_missing"}


def put(place: Place, body: bytes) -> None:
    """As someone would who knows the format: both copies, with a good digest."""
    for name in ("vault.ksA", "vault.ksB"):
        (place.office / name).write_bytes(body + hashlib.sha256(body).digest())


def changed(place: Place, change: Callable[[dict[str, Any]], object]) -> bytes:
    whole = json.loads(encoded(read_slots(place.office).value))
    change(whole)
    return json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def test_what_is_written_is_read_back(place: Place) -> None:
    slots = read_slots(place.office).value
    assert decoded(encoded(slots)) == slots


def test_nothing_secret_can_be_read_in_it(place: Place) -> None:
    opened = signed_in(place)
    body = (place.office / "vault.ksB").read_bytes()
    for secret in (opened.cases_key, opened.register_key, opened.audit_key, opened.x_priv, opened.ed_priv):
        assert secret is not None
        assert secret.hex().encode() not in body


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "another kind of file": lambda whole: whole.update(magic="KRGX"),
    "a version to come": lambda whole: whole.update(v=2),
    "an unknown field": lambda whole: whole.update(extra=1),
    "a missing field": lambda whole: whole.pop("marks"),
    "an unknown field of a user": lambda whole: whole["users"][0].update(extra=1),
    "an unknown field of a stretching": lambda whole: whole["users"][0]["kdf"].update(extra=1),
    "another stretching": lambda whole: whole["users"][0]["kdf"].update(alg="scrypt"),
    "an unknown role": lambda whole: whole["users"][0].update(role="director"),
    "the role of the sheet": lambda whole: whole["users"][0].update(role="recovery"),
    "a user twice": lambda whole: whole["users"].append(whole["users"][0]),
    "too many users": lambda whole: whole.update(users=whole["users"] * 501),
    "a short key": lambda whole: whole["users"][0].update(x_pub="ab"),
    "a key in capitals": lambda whole: whole["users"][0].update(x_pub=whole["users"][0]["x_pub"].upper() + "A"),
    "a grant that is none": lambda whole: whole["users"][0]["grants"].update(cases="abcd"),
    "a list for an object": lambda whole: whole.update(recovery=[]),
    "a text for a number": lambda whole: whole.update(seq="3"),
    "a fraction": lambda whole: whole.update(seq=3.5),
    "a huge number": lambda whole: whole["users"][0]["kdf"].update(m=10**18),
    "a negative count": lambda whole: whole.update(failed={"u": -1}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_file_of_another_shape_is_refused_quickly(place: Place, change: Callable[[dict[str, Any]], object]) -> None:
    put(place, changed(place, change))
    started = time.process_time()
    with pytest.raises(vault.VaultProblem, match="slots_damaged"):
        vault.users(place.office)
    assert time.process_time() - started < 0.1


def test_a_stretching_below_the_floor_is_refused_even_with_the_right_password(place: Place) -> None:
    with pytest.raises(vault.VaultProblem, match="kdf_refused"):
        vault.unlock(place.office, "Айгүл", "туман тау дала жусан", disk=vault.RealDisk())


def test_whoever_can_write_the_file_cannot_change_what_it_says(place: Place) -> None:
    """Any one character changed, with a good digest: refused, or nothing but the unsigned counters differs."""
    head = signed_in(place)
    vault.add_user(head, "Дамир", "supervisor", OTHER, disk=vault.RealDisk(), kdf=CHEAP, floor=CHEAP)
    body = encoded(read_slots(place.office).value)
    before = replace(decoded(body), seq=0, failed={})
    dice = random.Random(555)
    refused = 0
    for at in dice.sample(range(len(body)), 250):
        other = bytearray(body)
        other[at] = dice.choice(b"0123456789abcdef")
        if other == body:
            continue
        put(place, bytes(other))
        try:
            signed_in(place)
        except vault.VaultProblem as problem:
            refused += 1
            if problem.code not in REFUSALS:
                raise
        else:
            assert replace(read_slots(place.office).value, seq=0, failed={}) == before
    assert refused > 200


def test_marks_are_kept_and_signed(place: Place) -> None:
    marks = Marks(cases_seq=4, register_seq=7, audit_head="0123456789", max_time="2026-01-19T10:00:00")
    signed_in(place).mark(marks, vault.RealDisk())
    assert signed_in(place).marks == marks
    put(place, changed(place, lambda whole: whole["marks"].update(max_time="2025-01-01T00:00:00")))
    with pytest.raises(vault.VaultProblem, match="slots_forged"):
        signed_in(place)


def test_the_key_file_of_another_office_does_not_open_this_one(place: Place, tmp_path: Path) -> None:

    other = found(tmp_path / "other")
    for name in ("vault.ksA", "vault.ksB"):
        (place.office / name).write_bytes((other.office / name).read_bytes())
    with pytest.raises(vault.VaultProblem, match="other_office"):
        signed_in(place)
    opened = vault.unlock(place.office, "Айгүл", "туман тау дала жусан", disk=vault.RealDisk(), floor=CHEAP)
    with pytest.raises(vault.VaultProblem, match="wrong_key"):
        opened.connect()
