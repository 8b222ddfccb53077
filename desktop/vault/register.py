"""The register: every name, address and number of the office, in one sealed file that takes turns with its twin."""

import json
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from desktop.vault.ab import Newest, Pair, read_newest, write_both, write_next
from desktop.vault.files import Disk, make_folder
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import NONCE, derived, random_nonce

STEM = "register."
_MAGIC = b"KRGR\x01"
_ID = 16
_HEAD = len(_MAGIC) + _ID + 4 + 8
_PURPOSE = b"kerege1|register|"


class Register:
    """The open register; `body` is the caller's plain JSON, changed in place and then saved."""

    def __init__(self, pair: Pair, key: bytes, vault_id: str, epoch: int, newest: Newest[dict[str, Any]]) -> None:
        self._pair, self._key, self._vault_id, self._epoch = pair, key, vault_id, epoch
        self._newest = newest
        self.body = newest.value

    def __repr__(self) -> str:
        return f"<Register {self.seq}>"

    @property
    def folder(self) -> Path:
        return self._pair.folder

    @property
    def seq(self) -> int:
        """How often it was written."""
        return self._newest.seq

    @property
    def damaged(self) -> tuple[str, ...]:
        """Files that could not be used; the next save writes a good one in their place."""
        return self._newest.damaged

    def save(self, disk: Disk) -> None:
        """Writes `body` over the older copy.

        Raises VaultProblem: register_missing (the stick was pulled), disk_full, read_only, cannot_write; the copy
        saved before is then still there.
        """
        if not self._pair.folder.is_dir():
            raise VaultProblem("register_missing")
        seq = self.seq + 1
        sealed = _sealed(self._key, self._vault_id, self._epoch, seq, self.body)
        path = write_next(self._pair, self._newest.path, sealed, disk)
        self._newest = Newest(self.body, seq, path, ())

    def load_beside(self, folder: Path) -> "Register":
        """Another copy of the same register, opened with the same key; errors as `load`."""
        return load(folder, self._key, self._vault_id, self._epoch)

    def write_beside(self, folder: Path, disk: Disk) -> None:
        """Both copies, as they are here, in another folder; one there stays good while the other is written."""
        make_folder(folder, disk)
        older, newer = (
            _sealed(self._key, self._vault_id, self._epoch, seq, self.body) for seq in (self.seq, self.seq + 1)
        )
        write_both(register_pair(folder), older, newer, disk)

    def under(self, key: bytes, epoch: int, disk: Disk) -> "Register":
        """The same register under another key, written over the older copy; this one's own copy stays as it is."""
        if not self._pair.folder.is_dir():
            raise VaultProblem("register_missing")
        seq = self.seq + 1
        path = write_next(self._pair, self._newest.path, _sealed(key, self._vault_id, epoch, seq, self.body), disk)
        return Register(self._pair, key, self._vault_id, epoch, Newest(self.body, seq, path, ()))

    def reload(self) -> None:
        """`body` as it was last saved."""
        self._newest = _read(self._pair, self._key, self._vault_id, self._epoch)
        self.body = self._newest.value


def create_register(
    folder: Path, office: Path, key: bytes, vault_id: str, body: dict[str, Any], disk: Disk, epoch: int = 1
) -> Register:
    """A new register in a folder of its own.

    Raises VaultProblem: register_in_office (names and cases must not lie together), exists, or as `write_file`.
    """
    refuse_inside(folder, office)
    pair = register_pair(folder)
    if pair.exists():
        raise VaultProblem("exists", file=pair.paths[0].name)
    make_folder(folder, disk)
    older, newer = (_sealed(key, vault_id, epoch, seq, body) for seq in (1, 2))
    path = write_both(pair, older, newer, disk)
    return Register(pair, key, vault_id, epoch, Newest(body, 2, path, ()))


def load(folder: Path, key: bytes, vault_id: str, epoch: int = 1) -> Register:
    """The register of this office.

    Raises VaultProblem: register_missing, register_damaged (neither copy opens), other_office, register_outdated (a
    copy from before the keys were changed).
    """
    pair = register_pair(folder)
    return Register(pair, key, vault_id, epoch, _read(pair, key, vault_id, epoch))


def forget(register: Register, case_uids: Collection[str], disk: Disk, surely: bool = False) -> bool:
    """Takes cases out of a register and writes it twice, so that its twin holds them no longer either.

    Whether anything was written: `surely` writes even where `body` holds none of them, for a cut may have come between
    the two. Raises VaultProblem as `Register.save`.
    """
    gone = [register.body["cases"].pop(uid) for uid in case_uids if uid in register.body.get("cases", {})]
    if not gone and not surely:
        return False
    register.save(disk)
    register.save(disk)
    return True


def register_pair(folder: Path) -> Pair:
    """`register.A` and `register.B` of a folder."""
    return Pair(folder, STEM)


def refuse_inside(folder: Path, office: Path) -> None:
    """VaultProblem `register_in_office` where the folder is the office or lies in it: one theft would take both."""
    if folder.resolve().is_relative_to(office.resolve()):
        raise VaultProblem("register_in_office")


def _read(pair: Pair, key: bytes, vault_id: str, epoch: int) -> Newest[dict[str, Any]]:
    codes = {"missing": "register_missing", "damaged": "register_damaged"}
    try:
        return read_newest(pair, _opening(key, vault_id, epoch))
    except VaultProblem as problem:
        if problem.code == "damaged" and _is_outdated(pair, vault_id, epoch):
            raise VaultProblem("register_outdated") from None
        raise VaultProblem(codes.get(problem.code, problem.code)) from None


def _is_outdated(pair: Pair, vault_id: str, epoch: int) -> bool:
    found = [other for of_office, other in _heads(pair, vault_id) if of_office]
    return bool(found) and all(other < epoch for other in found)


def _heads(pair: Pair, vault_id: str) -> list[tuple[bool, int]]:
    """For each copy: whether its head names this office, and which generation of keys."""
    found = []
    for path in pair.paths:
        try:
            with path.open("rb") as file:
                head = file.read(_HEAD)
        except OSError:
            continue
        if head.startswith(_MAGIC) and len(head) == _HEAD:
            own = head[len(_MAGIC) : len(_MAGIC) + _ID] == bytes.fromhex(vault_id)
            found.append((own, int.from_bytes(head[-12:-8], "big")))
    return found


def _opening(key: bytes, vault_id: str, epoch: int) -> Callable[[bytes], tuple[int, dict[str, Any]]]:
    def opening(sealed: bytes) -> tuple[int, dict[str, Any]]:
        head, nonce, rest = sealed[:_HEAD], sealed[_HEAD : _HEAD + NONCE], sealed[_HEAD + NONCE :]
        if not head.startswith(_MAGIC) or len(head) < _HEAD:
            raise ValueError("not a register of this version")
        seq = int.from_bytes(head[-8:], "big")
        if head[len(_MAGIC) : len(_MAGIC) + _ID] != bytes.fromhex(vault_id):
            raise VaultProblem("other_office")
        if head != _head(vault_id, epoch, seq):
            raise ValueError("another generation of the key")
        try:
            plain = _cipher(key).decrypt(nonce, rest, _PURPOSE + head)
        except InvalidTag:
            raise ValueError("does not open") from None
        return seq, json.loads(plain.decode("utf-8", "surrogatepass"))

    return opening


def _sealed(key: bytes, vault_id: str, epoch: int, seq: int, body: dict[str, Any]) -> bytes:
    head, nonce = _head(vault_id, epoch, seq), random_nonce()
    plain = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return head + nonce + _cipher(key).encrypt(nonce, plain, _PURPOSE + head)


def _head(vault_id: str, epoch: int, seq: int) -> bytes:
    return _MAGIC + bytes.fromhex(vault_id) + epoch.to_bytes(4, "big") + seq.to_bytes(8, "big")


def _cipher(key: bytes) -> AESGCMSIV:
    return AESGCMSIV(derived(key, b"", b"register"))
