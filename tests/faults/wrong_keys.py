"""C1 and C3: wrong passwords, layouts, devices and sheets open nothing; key files of another shape are refused."""

from __future__ import annotations

import contextlib
import gc
import json
import random
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from desktop import vault
from desktop.vault import canonical, passwords, recovery, sealed
from desktop.vault.ab import write_both
from desktop.vault.device import NoDevice
from desktop.vault.drawing_up import open_with_recovery, take_out
from desktop.vault.opened import Private
from desktop.vault.slots import Slots, UserSlot, encoded, header, pair, read_slots
from tests.faults.groups import Found, Group
from tests.vault.office_in_sight import CHEAP, PASSWORD, Place, found

SECRET = b"a device secret of 32 bytes here"
CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю"
LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
SLOWEST, HEAVIEST = 0.1, 50 << 10
"""Seconds a refusal may take, and KiB of memory all of them together."""


class Computer(NoDevice):
    """A computer that keeps one secret."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def get(self, vault_id: str, uid: str) -> bytes:
        return self._secret


def wrong_keys(folder: Path, cases: int, seed: int) -> Found:
    """So many wrong keys of six kinds; what opened, and what was not named."""
    dice = random.Random(seed)
    place = found(folder)
    slots = read_slots(place.office).value
    ways = (_password, _layout, _sealed_slot, _device, _other_sheet, _group)
    failures: list[str] = []
    for number in range(cases):
        way = ways[number % len(ways)]
        failures += [f"{way.__name__[1:]} {number}: {said}" for said in way(slots, place, dice)]
    return Found(cases, failures)


def _opens(slots: Slots, password: str, secret: bytes = b"") -> bool:
    try:
        take_out(slots, "Айгүл", password, CHEAP, Computer(secret))
    except vault.VaultProblem:
        return False
    return True


def _password(slots: Slots, _place: Place, dice: random.Random) -> Iterator[str]:
    letters = list(PASSWORD)
    at = dice.randrange(len(letters))
    other = dice.choice("абвгдежзөүңқabcxyz1234567890 ")
    letters[at] = other if other != letters[at] else "ө"
    dice.choice((lambda: None, lambda: letters.pop(at), lambda: letters.append("1")))()
    typed = "".join(letters)
    if typed.split() != PASSWORD.split() and _opens(slots, typed):
        yield f"opened with another password, letter {at}"


def _layout(slots: Slots, _place: Place, dice: random.Random) -> Iterator[str]:
    keys = dict(zip(CYRILLIC, LATIN, strict=True))
    start = dice.randrange(len(PASSWORD) - 1)
    typed = PASSWORD[:start] + "".join(keys.get(letter, letter) for letter in PASSWORD[start:])
    typed = dice.choice((typed, PASSWORD.swapcase(), PASSWORD.upper(), typed.upper()))
    if typed != PASSWORD and _opens(slots, typed):
        yield "opened with another layout"


def _sealed_slot(slots: Slots, _place: Place, dice: random.Random) -> Iterator[str]:
    slot = slots.users[0]
    try:
        sealed.open_bound(dice.randbytes(32), "slot", 1, slot.sealed, header(slots.vault_id, slot))
    except vault.VaultProblem:
        return
    yield "opened with a random key"


def _device(slots: Slots, place: Place, dice: random.Random) -> Iterator[str]:
    bound = replace(slots, users=(_with_device(slots, PASSWORD, SECRET),))
    if not _opens(bound, PASSWORD, SECRET):
        yield "the right device does not open"
    wrong = bytearray(SECRET)
    wrong[dice.randrange(len(wrong))] ^= 1 << dice.randrange(8)
    if _opens(bound, PASSWORD, bytes(wrong)) or _opens(bound, PASSWORD):
        yield "opened with another device"
    # Signal #7005: the keyring was lost with the computer; the paper must still open everything.
    if len(open_with_recovery(bound, vault.read_groups(place.sheet.groups))[1]) != len(slots.recovery.grants):
        yield "without the device the sheet does not open everything"


def _with_device(slots: Slots, password: str, secret: bytes) -> UserSlot:
    """The first person's slot, bound to a device."""
    old, private = take_out(slots, "Айгүл", password, CHEAP)
    bare = replace(old, dev=True)
    key = passwords.slot_key(
        passwords.stretched(password, bare.salt, CHEAP, CHEAP), secret, slots.vault_id, bare.card.uid
    )
    plain = Private(private.x, private.ed, private.root).encoded()
    return replace(bare, sealed=sealed.seal_bound(key, "slot", bare.card.epoch, plain, header(slots.vault_id, bare)))


def _other_sheet(slots: Slots, _place: Place, dice: random.Random) -> Iterator[str]:
    try:
        open_with_recovery(slots, dice.randbytes(recovery.SECRET))
    except vault.VaultProblem:
        return
    yield "opened with another sheet"


def _group(_slots: Slots, place: Place, dice: random.Random) -> Iterator[str]:
    """One wrong digit, or two neighbours swapped: the group is named."""
    groups = list(place.sheet.groups)
    which, at = dice.randrange(len(groups)), dice.randrange(recovery.DIGITS - 1)
    digits = list(groups[which])
    if dice.random() < 0.5 and digits[at] != digits[at + 1]:
        digits[at], digits[at + 1] = digits[at + 1], digits[at]
    else:
        digits[at] = str((int(digits[at]) + dice.randrange(1, 10)) % 10)
    groups[which] = "".join(digits)
    try:
        vault.read_groups(groups)
    except vault.VaultProblem as problem:
        if problem.facts.get("group") != which + 1:
            yield f"group {which + 1} was wrong, {problem} was said"
        return
    yield f"the slip in group {which + 1} was not noticed"


def _wrong_keys_caught(folder: Path, seed: int) -> bool:
    """The mutant: only the first fourteen letters of a password count."""
    with patch.object(passwords, "normalised", lambda text: text[:14]):
        return bool(wrong_keys(folder, 60, seed).failures)


def wrong_shapes(folder: Path, cases: int, seed: int) -> Found:
    """So many key files that say something else, with a good digest; what was accepted, slow or heavy."""
    dice, failures, slowest = random.Random(seed), [], 0.0
    place = found(folder)
    body = encoded(read_slots(place.office).value)
    heaviest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(cases):
        name = list(SHAPES)[number % len(SHAPES)]
        changed = SHAPES[name](body, dice)
        write_both(pair(place.office), changed, changed, vault.RealDisk())
        with _untidied():
            started = time.process_time()
            if _accepted(place):
                failures.append(f"{name} {number} was accepted")
            slowest = max(slowest, time.process_time() - started)
    if slowest > SLOWEST:
        failures.append(f"a refusal took {slowest:.3f} s")
    more = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - heaviest
    if more > HEAVIEST:
        failures.append(f"refusing took {more >> 10} MB")
    return Found(cases, failures, f"slowest refusal {slowest * 1000:.0f} ms, {more >> 10} MB more memory in all")


@contextlib.contextmanager
def _untidied() -> Iterator[None]:
    """Python does not tidy up what other tests left, while something is timed."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _accepted(place: Place) -> bool:
    try:
        vault.unlock(place.office, "Айгүл", PASSWORD, disk=vault.RealDisk())
    except vault.VaultProblem as problem:
        return problem.code not in ("slots_damaged", "kdf_refused", "slots_forged")
    except RecursionError:
        return True  # a crash is no refusal
    return True


def _changing(change: Callable[[dict[str, Any], random.Random], object]) -> Callable[[bytes, random.Random], bytes]:
    def changed(body: bytes, dice: random.Random) -> bytes:
        whole = json.loads(body)
        change(whole, dice)
        return canonical.encode(whole) if _is_plain(whole) else json.dumps(whole, ensure_ascii=False).encode()

    return changed


def _is_plain(whole: dict[str, Any]) -> bool:
    try:
        canonical.encode(whole)
    except ValueError:
        return False
    return True


def _somewhere(whole: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """One of the objects inside."""
    inside = [whole, whole["recovery"], whole["marks"], whole["users"][0], whole["users"][0]["kdf"]]
    return dice.choice([*inside, whole["users"][0]["cert"], whole["recovery"]["cert"]])


def _kdf(name: str, *values: int) -> Callable[[bytes, random.Random], bytes]:
    return _changing(lambda whole, dice: whole["users"][0]["kdf"].update({name: dice.choice(values)}))


def _field_gone(whole: dict[str, Any], dice: random.Random) -> None:
    inside = _somewhere(whole, dice)
    inside.pop(dice.choice(list(inside)))


def _other_type(whole: dict[str, Any], dice: random.Random) -> None:
    inside = _somewhere(whole, dice)
    name = dice.choice(list(inside))
    others = [value for value in (None, True, 1, -1, 1.5, "x", [], {}, [[]]) if type(value) is not type(inside[name])]
    inside[name] = dice.choice(others)


def _twice(body: bytes, dice: random.Random) -> bytes:
    name = dice.choice(list(json.loads(body)))
    return body[:-1] + f',"{name}":{json.dumps(json.loads(body)[name])}'.encode() + b"}"


def _spaced(body: bytes, dice: random.Random) -> bytes:
    places = [at for at, byte in enumerate(body) if byte in b"{}[],:"]
    at = dice.choice(places)
    return body[: at + 1] + dice.choice((b" ", b"\n", b"\t")) + body[at + 1 :]


def _nested(_body: bytes, dice: random.Random) -> bytes:
    depth = dice.choice((100, 10_000, 200_000))
    return b'{"magic":' + b"[" * depth + b"]" * depth + b"}"


SHAPES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "little memory": _kdf("m", 0, 1, 8, 1024, 64 * 1024 - 1),
    "endless memory": _kdf("m", 512 * 1024 + 1, 2**31, 2**53, 2**64),
    "few passes": _kdf("t", 0, 1, 2),
    "endless passes": _kdf("t", 21, 10**6, 2**53),
    "lanes": _kdf("p", 0, 5, 10**6),
    "another stretching": _changing(
        lambda whole, dice: whole["users"][0]["kdf"].update(alg=dice.choice(("none", "argon2d", "pbkdf2", "Argon2id")))
    ),
    "another version": _changing(lambda whole, dice: whole.update(v=dice.choice((0, 2, 3, 10**9)))),
    "another magic": _changing(lambda whole, dice: whole.update(magic=dice.choice(("", "KRGW", "krgv", "KRGV ")))),
    "one field more": _changing(
        lambda whole, dice: _somewhere(whole, dice).update({f"x{dice.random()}": dice.choice("ab")})
    ),
    "a field less": _changing(_field_gone),
    "another type": _changing(_other_type),
    "a field twice": _twice,
    "spaces": _spaced,
    "endless nesting": _nested,
    "a huge number": lambda body, dice: body.replace(b'"seq":2', b'"seq":' + b"9" * dice.choice((17, 400, 100_000))),
    "users without end": _changing(lambda whole, dice: whole.update(users=whole["users"] * dice.choice((501, 900)))),
    "another role": _changing(lambda whole, dice: whole["users"][0].update(role=dice.choice(("admin", "", "Head")))),
}


def _wrong_shapes_caught(folder: Path, seed: int) -> bool:
    """The mutant reads any JSON and has no floor."""
    with (
        patch.object(canonical, "decode", lambda body, most: json.loads(body)),
        patch.object(passwords, "within", lambda kdf, floor: 0 < kdf.t < 9 and 0 < 8 * kdf.p <= kdf.m < 1 << 16),
    ):
        return bool(wrong_shapes(folder, 3 * len(SHAPES), seed).failures)


GROUPS = {
    "C1": Group(
        "wrong passwords, layouts, keys, device secrets, sheets: none opens; one wrong group is always named",
        180,
        5_000,
        wrong_keys,
        _wrong_keys_caught,
        5_000,
    ),
    "C3": Group(
        "key files with parameters out of bounds or another shape: none accepted, each refused at once",
        170,
        2_000,
        wrong_shapes,
        _wrong_shapes_caught,
        2_000,
    ),
}
