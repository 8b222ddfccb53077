"""Published examples, and values that open in their place only."""

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.vault import VaultProblem, new_key, open_sealed, seal, sign, unwrap, verify, wrap_for
from desktop.vault.sealed import (
    WRAPPED,
    ed25519_public,
    joined,
    new_ed25519,
    new_x25519,
    sealed_epoch,
    x25519_public,
)

VAULT = "ab" * 16
PLACE = {"vault_id": VAULT, "table": "entry", "column": "sealed", "row": "r1", "case": "c1"}


def test_argon2id_gives_the_example_of_rfc_9106() -> None:
    made = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    ).derive(b"\x01" * 32)
    assert made.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_hkdf_gives_the_first_example_of_rfc_5869() -> None:
    salt, info = bytes.fromhex("000102030405060708090a0b0c"), bytes.fromhex("f0f1f2f3f4f5f6f7f8f9")
    made = HKDF(hashes.SHA256(), 42, salt, info).derive(b"\x0b" * 22)
    assert made.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"


def test_gcm_siv_gives_an_example_of_rfc_8452_with_a_key_of_256_bit() -> None:
    key, nonce = bytes.fromhex("01" + "00" * 31), bytes.fromhex("03" + "00" * 11)
    made = AESGCMSIV(key).encrypt(nonce, bytes.fromhex("0100000000000000"), b"")
    assert made.hex() == "c2ef328e5c71c83b843122130f7364b761e0b97427e3df28"


def test_a_sealed_value_opens_in_its_place() -> None:
    key = new_key()
    sealed = seal(key, "case", 7, "нууц".encode(), **PLACE)
    assert sealed_epoch(sealed) == 7
    assert open_sealed(key, "case", 7, sealed, **PLACE) == "нууц".encode()
    assert seal(key, "case", 7, "нууц".encode(), **PLACE) != sealed


@pytest.mark.parametrize(
    ("moved", "kind", "epoch"),
    [
        ({"vault_id": "cd" * 16}, "case", 1),
        ({"table": "draft"}, "case", 1),
        ({"column": "text"}, "case", 1),
        ({"row": "r2"}, "case", 1),
        ({"case": "c2"}, "case", 1),
        ({"schema": "2"}, "case", 1),
        ({}, "register", 1),
        ({}, "case", 2),
    ],
)
def test_moved_anywhere_else_it_no_longer_opens(moved: dict[str, str], kind: str, epoch: int) -> None:
    key = new_key()
    sealed = seal(key, "case", 1, b"value", **PLACE)
    with pytest.raises(VaultProblem, match="cannot_open"):
        open_sealed(key, kind, epoch, sealed, **{**PLACE, **moved})


def test_no_bit_of_a_sealed_value_can_change_unnoticed() -> None:
    key = new_key()
    sealed = seal(key, "cases", 1, b"value", **PLACE)
    for bit in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultProblem, match="cannot_open"):
            open_sealed(key, "cases", 1, bytes(changed), **PLACE)
    for length in range(len(sealed)):
        with pytest.raises(VaultProblem, match="cannot_open"):
            open_sealed(key, "cases", 1, sealed[:length], **PLACE)


def test_two_places_never_look_the_same() -> None:
    with pytest.raises(ValueError):
        joined("a|b", "c")


def test_a_wrapped_key_is_for_one_person_and_one_purpose() -> None:
    mine, hers, key = new_x25519(), new_x25519(), new_key()
    wrapped = wrap_for(x25519_public(mine), key, b"purpose")
    assert len(wrapped) == WRAPPED
    assert unwrap(mine, wrapped, b"purpose") == key
    wrong: list[Callable[[], bytes]] = [
        lambda: unwrap(hers, wrapped, b"purpose"),
        lambda: unwrap(mine, wrapped, b"another"),
        lambda: unwrap(mine, wrapped[:-1], b"purpose"),
        lambda: unwrap(mine, bytes(WRAPPED), b"purpose"),
        lambda: unwrap(mine, wrapped[:40] + bytes([wrapped[40] ^ 1]) + wrapped[41:], b"purpose"),
    ]
    for attempt in wrong:
        with pytest.raises(VaultProblem, match="cannot_open"):
            attempt()


def test_a_signature_is_one_persons_under_one_text() -> None:
    mine, hers = new_ed25519(), new_ed25519()
    signature = sign(mine, b"text")
    assert verify(ed25519_public(mine), signature, b"text")
    assert not verify(ed25519_public(mine), signature, b"text.")
    assert not verify(ed25519_public(hers), signature, b"text")
    assert not verify(ed25519_public(mine), b"", b"text")
    assert not verify(b"", signature, b"text")
