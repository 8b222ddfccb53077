"""The recovery sheet: 128 bit on paper as eight groups of six digits."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import derived

SECRET = 16
GROUPS = 8
DIGITS = 6
_FACTOR = 11  # catches every wrong digit and every swap of two neighbours within a group
_MOST = 0xFFFF * _FACTOR


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySheet:
    """What is printed and put into the envelope; the program keeps no copy."""

    vault_id: str
    number: int
    groups: tuple[str, ...]
    root: str
    part: str = ""
    """A or B where two sheets are needed together."""

    def __repr__(self) -> str:
        return f"<RecoverySheet {self.number}>"


def new_secret() -> bytes:
    """16 bytes nobody can guess."""
    return secrets.token_bytes(SECRET)


def groups(secret: bytes) -> tuple[str, ...]:
    """Each group is 16 bit times 11, so that a slip is noticed within its group."""
    numbers = (int.from_bytes(secret[at : at + 2], "big") for at in range(0, SECRET, 2))
    return tuple(f"{number * _FACTOR:0{DIGITS}d}" for number in numbers)


def group_is_right(text: str) -> bool:
    """Whether one group can have been on a sheet; asked while it is typed."""
    digits = "".join(text.split())
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdigit()):
        return False
    number = int(digits)
    return number % _FACTOR == 0 and number <= _MOST


def wrong_groups(texts: Sequence[str]) -> tuple[int, ...]:
    """The groups (counted from 1) that were copied wrongly."""
    return tuple(number for number, text in enumerate(texts, 1) if not group_is_right(text))


def read_groups(texts: Sequence[str]) -> bytes:
    """The secret of one sheet, or of the sheets A and B typed one after the other.

    VaultProblem `recovery_group` names the first wrong group, `recovery_incomplete` a missing one.
    """
    wrong = wrong_groups(texts)
    if wrong:
        raise VaultProblem("recovery_group", group=wrong[0])
    if len(texts) not in (GROUPS, 2 * GROUPS):
        raise VaultProblem("recovery_incomplete", groups=GROUPS)
    sheets = [_read(texts[at : at + GROUPS]) for at in range(0, len(texts), GROUPS)]
    return join(*sheets) if len(sheets) > 1 else sheets[0]


def _read(texts: Sequence[str]) -> bytes:
    numbers = (int("".join(text.split())) // _FACTOR for text in texts)
    return b"".join(number.to_bytes(2, "big") for number in numbers)


def split(secret: bytes) -> tuple[bytes, bytes]:
    """Two sheets of which neither alone opens anything."""
    one = new_secret()
    return one, join(one, secret)


def join(one: bytes, other: bytes) -> bytes:
    """What two sheets of a split give together."""
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def two_sheets(sheet: RecoverySheet) -> tuple[RecoverySheet, RecoverySheet]:
    """The same sheet in two envelopes; the single one must then never be put on paper."""
    one, other = split(_read(sheet.groups))
    return replace(sheet, groups=groups(one), part="A"), replace(sheet, groups=groups(other), part="B")


def recovery_key(secret: bytes, vault_id: str, number: int) -> bytes:
    """The key of the recovery slot of sheet `number`."""
    return derived(secret, bytes.fromhex(vault_id), b"recovery", str(number).encode())
