"""C2: the primitives give what their standards publish, and an office kept from each version of the formats opens."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop import vault
from desktop.vault import audit, sealed
from tests.faults import golden
from tests.faults.groups import Found, Group, room
from tests.independent import reader

VECTORS = Path(__file__).with_name("vectors.json")
"""From the test vectors of pyca/cryptography 50.0.2: RFC 9106, RFC 5869, RFC 8452, RFC 8439, RFC 9180."""
KEEPER = b"\x21" * 32


def _bytes(vector: dict[str, str], name: str) -> bytes:
    return bytes.fromhex(vector.get(name, ""))


def _argon2id(vector: dict[str, Any]) -> bool:
    work = Argon2id(
        salt=_bytes(vector, "salt"),
        length=int(vector["length"]),
        iterations=int(vector["iter"]),
        lanes=int(vector["lanes"]),
        memory_cost=int(vector["memcost"]),
        ad=_bytes(vector, "ad") or None,
        secret=_bytes(vector, "secret") or None,
    )
    return work.derive(_bytes(vector, "pass")) == _bytes(vector, "output")


def _hkdf(vector: dict[str, Any]) -> bool:
    work = HKDF(hashes.SHA256(), int(vector["L"]), _bytes(vector, "salt"), _bytes(vector, "info"))
    return work.derive(_bytes(vector, "IKM")) == _bytes(vector, "OKM")


def _gcm_siv(vector: dict[str, Any]) -> bool:
    whole = _bytes(vector, "Ciphertext") + _bytes(vector, "Tag")
    key, nonce, aad = (_bytes(vector, name) for name in ("Key", "IV", "AAD"))
    plain = _bytes(vector, "Plaintext")
    if reader.gcm_siv_open(key, nonce, whole, aad) != plain:
        return False
    return not plain or AESGCMSIV(key).encrypt(nonce, plain, aad) == whole


def _chacha20(vector: dict[str, Any]) -> bool:
    whole = _bytes(vector, "Ciphertext") + _bytes(vector, "Tag")
    try:
        plain = ChaCha20Poly1305(_bytes(vector, "Key")).decrypt(_bytes(vector, "IV"), whole, _bytes(vector, "AAD"))
    except InvalidTag:
        return "Result" in vector
    return "Result" not in vector and plain == _bytes(vector, "Plaintext")


def _hpke(vector: dict[str, Any]) -> bool:
    """The vectors of RFC 9180 carry more data than we seal; the reader opens them, and what we wrap, alike."""
    first, private = vector["first"], _bytes(vector, "skRm")
    whole = _bytes(vector, "enc") + _bytes(first, "ct")
    if reader.hpke_open(private, whole, _bytes(vector, "info"), _bytes(first, "aad")) != _bytes(first, "pt"):
        return False
    wrapped = sealed.wrap_for(sealed.x25519_public(private), KEEPER, b"info")
    return reader.hpke_open(private, wrapped, b"info") == KEEPER == sealed.unwrap(private, wrapped, b"info")


CHECKS: dict[str, Callable[[dict[str, Any]], bool]] = {
    "argon2id": _argon2id,
    "hkdf": _hkdf,
    "gcm_siv": _gcm_siv,
    "chacha20": _chacha20,
    "hpke": _hpke,
}


def run(folder: Path, cases: int, seed: int) -> Found:
    """Every vector and every kept office; the sizes asked for do not matter."""
    every: dict[str, list[dict[str, Any]]] = json.loads(VECTORS.read_text(encoding="utf-8"))
    failures = [
        f"{name}, vector {number}"
        for name, vectors in every.items()
        for number, vector in enumerate(vectors)
        if not CHECKS[name](vector)
    ]
    count = sum(len(vectors) for vectors in every.values())
    kept = sorted(path.parent for path in golden.KEPT.glob("*/expected.json"))
    for version in kept:
        place = room(folder, version.name)
        shutil.copytree(version, place, dirs_exist_ok=True)
        failures += [f"{version.name}: {said}" for said in _wrong_in(place)]
    return Found(count + len(kept), failures, f"{count} published vectors, {len(kept)} kept offices")


def _wrong_in(place: Path) -> Iterator[str]:
    """An office kept from an earlier version, opened by the program with password and sheet, and by the reader."""
    expected = json.loads((place / "expected.json").read_text(encoding="utf-8"))
    try:
        opened = vault.unlock(
            place / "office",
            golden.LOGIN,
            golden.PASSWORD,
            disk=vault.RealDisk(),
            register_folder=place / "register",
            floor=golden.KDF,
        )
        with opened.connect() as connection:
            rows = [text for (text,) in connection.execute("SELECT text FROM entry ORDER BY text")]
        connection.close()
        assert opened.register is not None
        assert opened.audit_key is not None
        found = {
            "rows": rows,
            "register": opened.register.body,
            "blob": b"".join(_blob(expected, place / "office")).decode(),
            "trail": audit.head(audit.verify(place / "office", opened.audit_key).mac),
        }
    except vault.VaultProblem as problem:
        yield f"does not open: {problem}"
        return
    yield from (f"{name} is {found[name]!r}" for name in found if found[name] != expected[name])
    keys = reader.Office(place / "office").with_sheet(tuple(expected["sheet"]))
    if keys["cases"] != opened.cases_key:
        yield "the sheet gives other keys"


def _blob(expected: dict[str, Any], office: Path) -> Iterator[bytes]:
    return vault.open_file(expected["blob_name"], office, golden.FILE_KEY, int(expected["blob_size"]))


def catches(folder: Path, seed: int) -> bool:
    """The mutant derives its keys with another label, as a careless change of the format would."""
    derived = sealed.derived
    with patch.object(sealed, "derived", lambda secret, salt, *info: derived(secret, salt, *info, b"2")):
        return bool(run(folder, 0, seed).failures)


GROUPS = {
    "C2": Group(
        "published vectors (RFC 9106, 5869, 8452, 8439, 9180) and an office kept from each version: equal for ever",
        1,
        1,
        run,
        catches,
    )
}
