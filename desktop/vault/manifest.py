"""The list of what a backup holds, sealed with a key that only the office has; without it a copy counts for nothing."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.vault import canonical
from desktop.vault.canonical import take, unhex
from desktop.vault.contents import Table
from desktop.vault.sealed import derived

MANIFEST, STATE = "manifest", "state"
_MAGIC, _STATE_MAGIC = "KRGM", "KRGS"
_LARGEST = 256 << 20
_DIGEST = 32


@dataclass(frozen=True, slots=True)
class Kept:
    """One file of a backup."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one generation holds; `made_at` is ISO by the office's clock, `key_revision` of the key file then."""

    vault_id: str
    epoch: int
    sequence: int
    made_at: str
    schema: int
    key_revision: int
    files: Mapping[str, Kept]
    tables: Mapping[str, Table]
    blobs: Mapping[str, Kept]
    audit_seq: int
    audit_mac: str

    @property
    def size(self) -> int:
        """Bytes of everything in it, sealed files included."""
        return sum(kept.size for kept in (*self.files.values(), *self.blobs.values()))


@dataclass(frozen=True, slots=True)
class State:
    """How far a generation was proven; `verified_in` names the run of the program that read it back first."""

    verified_at: str = ""
    verified_in: str = ""
    proven_at: str = ""

    @property
    def name(self) -> str:
        """written, verified or proven."""
        return "proven" if self.proven_at else "verified" if self.verified_at else "written"


def manifest_key(cases_key: bytes, vault_id: str) -> bytes:
    """Whoever may read the cases can prove a backup of them; a stick cannot forge one."""
    return derived(cases_key, bytes.fromhex(vault_id), b"manifest")


def encoded(manifest: Manifest, key: bytes) -> bytes:
    return _with_mac(_as_json(manifest), key)


def decoded(body: bytes, key: bytes | None) -> Manifest:
    """Raises ValueError for anything `encoded` would not have written; without a key nothing is proven."""
    whole = take(_without_mac(body, key), _WHOLE)
    if whole["magic"] != _MAGIC or whole["v"] != 1:
        raise ValueError("not a manifest of this version")
    unhex(whole["vault_id"], 16)
    audit = take(whole["audit"], {"seq": int, "mac": str})
    unhex(audit["mac"], _DIGEST)
    tables = {name: take(one, {"rows": int, "digest": str}) for name, one in whole["tables"].items()}
    return Manifest(
        vault_id=whole["vault_id"],
        epoch=whole["epoch"],
        sequence=whole["sequence"],
        made_at=whole["made_at"],
        schema=whole["schema"],
        key_revision=whole["key_revision"],
        files=_kept_from(whole["files"]),
        tables={name: Table(one["rows"], one["digest"]) for name, one in tables.items()},
        blobs=_kept_from(whole["blobs"]),
        audit_seq=audit["seq"],
        audit_mac=audit["mac"],
    )


def encoded_state(state: State, manifest: Manifest, key: bytes) -> bytes:
    """Bound to the manifest: the state of one generation says nothing about another."""
    return _with_mac(
        {
            "magic": _STATE_MAGIC,
            "v": 1,
            "of": _mac(_as_json(manifest), key).hex(),
            "verified_at": state.verified_at,
            "verified_in": state.verified_in,
            "proven_at": state.proven_at,
        },
        key,
    )


def decoded_state(body: bytes, manifest: Manifest, key: bytes) -> State:
    """Raises ValueError for the state of another generation or a changed bit."""
    whole = take(_without_mac(body, key), _STATE)
    if whole["magic"] != _STATE_MAGIC or whole["v"] != 1 or whole["of"] != _mac(_as_json(manifest), key).hex():
        raise ValueError("the state of something else")
    return State(whole["verified_at"], whole["verified_in"], whole["proven_at"])


_WHOLE: dict[str, type] = {
    "magic": str,
    "v": int,
    "vault_id": str,
    "epoch": int,
    "sequence": int,
    "made_at": str,
    "schema": int,
    "key_revision": int,
    "files": dict,
    "tables": dict,
    "blobs": dict,
    "audit": dict,
}
_STATE: dict[str, type] = {
    "magic": str,
    "v": int,
    "of": str,
    "verified_at": str,
    "verified_in": str,
    "proven_at": str,
}


def _as_json(manifest: Manifest) -> dict[str, Any]:
    return {
        "magic": _MAGIC,
        "v": 1,
        "vault_id": manifest.vault_id,
        "epoch": manifest.epoch,
        "sequence": manifest.sequence,
        "made_at": manifest.made_at,
        "schema": manifest.schema,
        "key_revision": manifest.key_revision,
        "files": _kept(manifest.files),
        "tables": {name: {"rows": one.rows, "digest": one.digest} for name, one in manifest.tables.items()},
        "blobs": _kept(manifest.blobs),
        "audit": {"seq": manifest.audit_seq, "mac": manifest.audit_mac},
    }


def _kept(files: Mapping[str, Kept]) -> dict[str, Any]:
    return {name: {"size": one.size, "sha256": one.sha256} for name, one in files.items()}


def _kept_from(found: dict[str, Any]) -> dict[str, Kept]:
    made = {name: take(one, {"size": int, "sha256": str}) for name, one in found.items()}
    for one in made.values():
        unhex(one["sha256"], _DIGEST)
    return {name: Kept(one["size"], one["sha256"]) for name, one in made.items()}


def _mac(record: dict[str, Any], key: bytes) -> bytes:
    return hmac.digest(key, canonical.encode(record), "sha256")


def _with_mac(record: dict[str, Any], key: bytes) -> bytes:
    return canonical.encode({**record, "mac": _mac(record, key).hex()})


def _without_mac(body: bytes, key: bytes | None) -> dict[str, Any]:
    record = canonical.decode(body, _LARGEST)
    claimed = unhex(record.pop("mac", None), _DIGEST)
    if key is not None and not hmac.compare_digest(claimed, _mac(record, key)):
        raise ValueError("sealed with another key, or changed")
    return record
