"""From what a person types to the key of her slot."""

import secrets
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import KEY, derived

SALT = 16
LEAST_LETTERS = 14
# Seconds to wait after so many wrong passwords; honest only on this computer, a copied file knows no pause.
PAUSES = (0, 0, 0, 5, 15, 30, 60, 120, 300, 600, 900)


@dataclass(frozen=True, slots=True)
class Kdf:
    """How much work one guess costs: memory in KiB, passes, lanes (Argon2id)."""

    m: int
    t: int
    p: int


USUAL = Kdf(m=128 * 1024, t=3, p=1)
FLOOR = Kdf(m=64 * 1024, t=3, p=1)
CEILING = Kdf(m=512 * 1024, t=20, p=4)
# As far as calibration goes on a fast computer, so that a slower one that gets the office later still opens it.
MOST = Kdf(m=256 * 1024, t=10, p=1)
SECONDS = 1.0


def within(kdf: Kdf, floor: Kdf) -> bool:
    """Not so little that guessing is cheap, not so much that signing in never ends."""
    return floor.m <= kdf.m <= CEILING.m and floor.t <= kdf.t <= CEILING.t and floor.p <= kdf.p <= CEILING.p


def pause_after(wrong: int) -> int:
    """Seconds to wait after so many wrong passwords."""
    return PAUSES[min(wrong, len(PAUSES) - 1)]


def normalised(text: str) -> str:
    """The same letters and spaces however the keyboard composed them."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def same_login(one: str, other: str) -> bool:
    """Sign-in names differ by more than case, spaces and composition."""
    return normalised(one).casefold() == normalised(other).casefold()


def check_new_password(password: str) -> None:
    """VaultProblem `password_short` below 14 letters; the screen offers four generated words."""
    if len(normalised(password)) < LEAST_LETTERS:
        raise VaultProblem("password_short", least=LEAST_LETTERS)


def stretched(password: str, salt: bytes, kdf: Kdf, floor: Kdf) -> bytes:
    """Argon2id of the normalised password, 32 bytes.

    Raises VaultProblem `kdf_refused` outside floor and ceiling, before any work is done.
    """
    if not within(kdf, floor):
        raise VaultProblem("kdf_refused")
    work = Argon2id(salt=salt, length=KEY, iterations=kdf.t, lanes=kdf.p, memory_cost=kdf.m)
    return work.derive(normalised(password).encode())


def calibrated(seconds: Callable[[Kdf], float] | None = None) -> Kdf:
    """As much work as this computer does in a second, never less than USUAL and never more than MOST.

    Memory comes before passes: it is what a guesser's graphics card lacks. Takes about a second and a half.
    """
    measure = seconds or _seconds
    took = measure(USUAL)
    if took * 2 <= SECONDS:
        twice = replace(USUAL, m=MOST.m)
        took, start = measure(twice), twice
    else:
        start = USUAL
    if took <= 0:
        return start
    passes = min(MOST.t, int(SECONDS / (took / start.t)))
    return replace(start, t=max(USUAL.t, passes))


def _seconds(kdf: Kdf) -> float:
    begun = time.monotonic()
    stretched("", secrets.token_bytes(SALT), kdf, FLOOR)
    return time.monotonic() - begun


def slot_key(stretched_password: bytes, device_secret: bytes, vault_id: str, uid: str) -> bytes:
    """The key of one slot: password and, where the slot is bound to a device, the device's secret."""
    bound = b"1" if device_secret else b"0"
    secret = stretched_password + device_secret
    return derived(secret, bytes.fromhex(vault_id), b"slot", uid.encode(), bound)
