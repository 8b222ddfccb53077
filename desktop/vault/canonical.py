"""JSON that can be written in one way only, and is read back with suspicion."""

import json
import re
from collections.abc import Mapping
from typing import Any, cast

_LARGEST_NUMBER = 2**53
_MOST_DIGITS = 16
_HEX = re.compile(r"[0-9a-f]*")


def encode(value: object) -> bytes:
    """Sorted names, no spaces, UTF-8."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def decode(body: bytes, most: int) -> dict[str, Any]:
    """The object in `body`.

    Raises ValueError for anything that `encode` would not have written: repeated names, spaces, fractions, numbers
    below 0 or beyond 2**53, nesting without end, more than `most` bytes.
    """
    if len(body) > most:
        raise ValueError("too long")
    try:
        value = json.loads(
            body.decode(),
            object_pairs_hook=_no_name_twice,
            parse_int=_modest,
            parse_float=_refused,
            parse_constant=_refused,
        )
        if not isinstance(value, dict) or encode(value) != body:
            raise ValueError("not canonical")
    except RecursionError:
        raise ValueError("nested too deep") from None
    return cast("dict[str, Any]", value)


def take(value: object, shape: Mapping[str, type]) -> dict[str, Any]:
    """`value` as an object with exactly these names and types; ValueError otherwise."""
    if not isinstance(value, dict) or value.keys() != shape.keys():
        raise ValueError("unexpected fields")
    for name, kind in shape.items():
        if type(value[name]) is not kind:
            raise ValueError("unexpected type")
    return cast("dict[str, Any]", value)


def unhex(text: object, length: int | None = None) -> bytes:
    """Bytes from lower-case hexadecimal; ValueError for anything else or another length."""
    if not isinstance(text, str) or not _HEX.fullmatch(text):
        raise ValueError("not hexadecimal")
    raw = bytes.fromhex(text)
    if length is not None and len(raw) != length:
        raise ValueError("another length")
    return raw


def _no_name_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name twice")
    return found


def _modest(digits: str) -> int:
    if len(digits) > _MOST_DIGITS or not 0 <= int(digits) <= _LARGEST_NUMBER:
        raise ValueError("a negative or huge number")
    return int(digits)


def _refused(text: str) -> object:
    raise ValueError("a fraction")
