"""The trail: one line an action, each chained to the one before with a key that is forgotten at once.

Who has today's key can add a line but cannot rewrite yesterday's. The state (number, last mac, next key) is kept by the
caller in `cases.db`, in the same transaction as the change; the line goes to the file after it.
"""

import contextlib
import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.vault import canonical
from desktop.vault.files import Disk, append_file, problem_of, write_file
from desktop.vault.problems import VaultProblem

NAME = "audit.log"
_LONGEST_LINE = 4096
_START = bytes(32)
_RECORD: dict[str, type] = {
    "seq": int,
    "utc": str,
    "mono": int,
    "boot": str,
    "uid": str,
    "action": str,
    "object": str,
    "result": str,
}
_LINE: dict[str, type] = {**_RECORD, "mac": str}


@dataclass(frozen=True, slots=True, repr=False)
class Trail:
    """How far the chain is, and the key of its next line."""

    seq: int
    mac: bytes
    key: bytes


@dataclass(frozen=True, slots=True)
class Action:
    """What was done, in codes only: `mono` in milliseconds since `boot`, `object` a case code or a row's id."""

    utc: str
    mono: int
    boot: str
    uid: str
    action: str
    object: str
    result: str


def start(first_key: bytes) -> Trail:
    """An empty trail; `first_key` is granted to the head and the recovery sheet, who can prove all of it."""
    return Trail(0, _START, first_key)


def next_line(trail: Trail, action: Action) -> tuple[bytes, Trail]:
    """The line for the file, and the state after it; forget the state before."""
    record = {
        "seq": trail.seq + 1,
        "utc": action.utc,
        "mono": action.mono,
        "boot": action.boot,
        "uid": action.uid,
        "action": action.action,
        "object": action.object,
        "result": action.result,
    }
    mac = _mac(trail, record)
    line = canonical.encode({**record, "mac": mac.hex()}) + b"\n"
    if len(line) > _LONGEST_LINE:
        raise ValueError("a line of codes is short")
    return line, Trail(trail.seq + 1, mac, _following(trail.key))


def append(folder: Path, lines: Sequence[bytes], disk: Disk) -> None:
    """Adds lines to the file, first taking away a last line that a cut left torn.

    Raises VaultProblem as `write_file`.
    """
    path = folder / NAME
    if _is_torn(path):
        whole = _bytes(path)
        write_file(path, whole[: whole.rfind(b"\n") + 1], disk)
    append_file(path, b"".join(lines), disk)


def read_chain(folder: Path) -> list[dict[str, Any]]:
    """The records, oldest first; a torn last line is left out.

    Raises VaultProblem `audit_damaged` with the number of the line that cannot be read or breaks the numbering.
    """
    return list(_records(folder))


def readable(folder: Path) -> list[dict[str, Any]]:
    """The records before the first line that cannot be read: for showing what there is, never for proving it."""
    found: list[dict[str, Any]] = []
    with contextlib.suppress(VaultProblem):
        found.extend(_records(folder))
    return found


def _records(folder: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(_lines(folder / NAME), 1):
        try:
            record = canonical.take(canonical.decode(line, _LONGEST_LINE), _LINE)
            canonical.unhex(record["mac"], 32)
        except ValueError:
            raise VaultProblem("audit_damaged", line=number) from None
        if record["seq"] != number:
            raise VaultProblem("audit_damaged", line=number)
        yield record


def verify(folder: Path, first_key: bytes, until: Trail | None = None) -> Trail:
    """Proves every line with the first key; the state after the last.

    Raises VaultProblem: audit_damaged (with `line`), audit_cut (it ends before or elsewhere than `until`).
    """
    trail = start(first_key)
    for record in read_chain(folder):
        mac = bytes.fromhex(record.pop("mac"))
        if not hmac.compare_digest(mac, _mac(trail, record)):
            raise VaultProblem("audit_damaged", line=record["seq"])
        trail = Trail(record["seq"], mac, _following(trail.key))
    if until is not None and (trail.seq, trail.mac) != (until.seq, until.mac):
        raise VaultProblem("audit_cut", line=trail.seq)
    return trail


def last_record(folder: Path) -> tuple[int, str]:
    """Number and mac of the last whole line; 0 and zeros where there is none. Raises VaultProblem `audit_damaged`."""
    chain = read_chain(folder)
    return (chain[-1]["seq"], chain[-1]["mac"]) if chain else (0, _START.hex())


def head(mac: bytes) -> str:
    """Ten digits of the last mac, printed on reports and acts so that paper can prove where the trail stood."""
    return f"{int.from_bytes(sha256(b'kerege1/head|' + mac).digest()[:8], 'big') % 10**10:010d}"


def _mac(trail: Trail, record: dict[str, Any]) -> bytes:
    return hmac.digest(trail.key, trail.mac + canonical.encode(record), "sha256")


def _following(key: bytes) -> bytes:
    return sha256(b"kerege1/audit" + key).digest()


def _lines(path: Path) -> Iterator[bytes]:
    whole = _bytes(path)
    yield from whole[: whole.rfind(b"\n") + 1].splitlines()


def _is_torn(path: Path) -> bool:
    """Looks at the last byte only: the trail grows with every save."""
    try:
        if not path.exists() or path.stat().st_size == 0:
            return False
        with path.open("rb") as file:
            file.seek(-1, 2)
            return file.read(1) != b"\n"
    except OSError as problem:
        raise problem_of(problem, path) from problem


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.exists() else b""
    except OSError as problem:
        raise problem_of(problem, path) from problem
