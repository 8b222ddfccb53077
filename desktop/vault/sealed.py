"""Sealing small secrets, handing keys to a person, and signing: the few primitives everything else is made of.

Keys and nonces come from the system's generator and cannot be passed in: a predictable one would undo the rest.
"""

import secrets
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.vault.problems import VaultProblem

KEY = 32
HEAD = 6
NONCE = 12
TAG = 16
_VERSION = 1
_PURPOSE = b"kerege1"
_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
WRAPPED = 32 + KEY + TAG


# What a value is sealed with; the number is written in front of it.
KINDS: Mapping[str, int] = {
    "slot": 1,  # a user's private keys, under the password
    "recovery": 2,  # the recovery keys, under the sheet
    "cases": 3,  # a value under the cases key
    "case": 4,  # a value under the key of one case's strictly confidential part
    "register": 5,  # a value under the register key
    "package": 6,  # the key of a package, under the words told apart
}


def new_key() -> bytes:
    """32 bytes nobody can guess."""
    return secrets.token_bytes(KEY)


def random_nonce() -> bytes:
    """12 bytes; GCM-SIV stays safe even where a restored machine repeats them."""
    return secrets.token_bytes(NONCE)


def derived(secret: bytes, salt: bytes, *info: bytes) -> bytes:
    """HKDF-SHA256, 32 bytes; the parts of `info` are joined by `|` after `kerege1/`."""
    return HKDF(hashes.SHA256(), KEY, salt, b"kerege1/" + b"|".join(info)).derive(secret)


def joined(*parts: str) -> bytes:
    """Words joined by `|`; ValueError where a word has a bar of its own, which would blur where it ends."""
    if any("|" in part for part in parts):
        raise ValueError("a bar inside a part")
    return "|".join(parts).encode()


def seal(
    key: bytes,
    kind: str,
    epoch: int,
    value: bytes,
    *,
    vault_id: str,
    table: str,
    column: str,
    row: str = "",
    case: str = "",
    schema: str = "1",
) -> bytes:
    """`01 | kind | epoch (4) | nonce (12) | AES-256-GCM-SIV`, bound to its place.

    Moved to another row, column, case or office it no longer opens. `kind` is one of KINDS.
    """
    return seal_bound(key, kind, epoch, value, joined(vault_id, table, column, row, case, schema))


def open_sealed(
    key: bytes,
    kind: str,
    epoch: int,
    sealed: bytes,
    *,
    vault_id: str,
    table: str,
    column: str,
    row: str = "",
    case: str = "",
    schema: str = "1",
) -> bytes:
    """The value; VaultProblem `cannot_open` if key, kind, epoch or place differ or a bit changed."""
    return open_bound(key, kind, epoch, sealed, joined(vault_id, table, column, row, case, schema))


def seal_bound(key: bytes, kind: str, epoch: int, value: bytes, bound: bytes) -> bytes:
    """As `seal`, bound to any bytes."""
    head = _head(kind, epoch)
    nonce = random_nonce()
    return head + nonce + _cipher(key, head).encrypt(nonce, value, _with(head, bound))


def open_bound(key: bytes, kind: str, epoch: int, sealed: bytes, bound: bytes) -> bytes:
    """As `open_sealed`, for what `seal_bound` made."""
    head, nonce, body = sealed[:HEAD], sealed[HEAD : HEAD + NONCE], sealed[HEAD + NONCE :]
    if head != _head(kind, epoch) or len(body) < TAG:
        raise VaultProblem("cannot_open")
    try:
        return _cipher(key, head).decrypt(nonce, body, _with(head, bound))
    except InvalidTag:
        raise VaultProblem("cannot_open") from None


def sealed_epoch(sealed: bytes) -> int:
    """Which generation of the key opens it."""
    return int.from_bytes(sealed[2:6], "big")


def sealed_kind(sealed: bytes) -> str:
    """Which key it lies under, one of KINDS; VaultProblem `cannot_open` for anything else."""
    for kind, number in KINDS.items():
        if sealed[:2] == bytes([_VERSION, number]):
            return kind
    raise VaultProblem("cannot_open")


def wrap_for(x_pub: bytes, key: bytes, info: bytes) -> bytes:
    """A key that only the owner of `x_pub` can take out, and only for `info`: 80 bytes (HPKE)."""
    return _SUITE.encrypt(key, X25519PublicKey.from_public_bytes(x_pub), info)


def unwrap(x_priv: bytes, wrapped: bytes, info: bytes) -> bytes:
    """The wrapped key; VaultProblem `cannot_open` for another person, purpose or a changed bit."""
    if len(wrapped) != WRAPPED:
        raise VaultProblem("cannot_open")
    try:
        return _SUITE.decrypt(wrapped, X25519PrivateKey.from_private_bytes(x_priv), info)
    except (InvalidTag, ValueError):
        raise VaultProblem("cannot_open") from None


def new_x25519() -> bytes:
    """A private key for receiving wrapped keys."""
    return secrets.token_bytes(KEY)


def new_ed25519() -> bytes:
    """A private key for signing."""
    return secrets.token_bytes(KEY)


def x25519_public(private: bytes) -> bytes:
    """The public half."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def ed25519_public(private: bytes) -> bytes:
    """The public half."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(ed_priv: bytes, message: bytes) -> bytes:
    """64 bytes, Ed25519."""
    return Ed25519PrivateKey.from_private_bytes(ed_priv).sign(message)


def verify(ed_pub: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the owner of `ed_pub` signed this message."""
    try:
        Ed25519PublicKey.from_public_bytes(ed_pub).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _head(kind: str, epoch: int) -> bytes:
    return bytes([_VERSION, KINDS[kind]]) + epoch.to_bytes(4, "big")


def _cipher(key: bytes, head: bytes) -> AESGCMSIV:
    return AESGCMSIV(derived(key, b"", b"sealed", head[1:2]))


def _with(head: bytes, bound: bytes) -> bytes:
    return _PURPOSE + b"|" + head + b"|" + bound
