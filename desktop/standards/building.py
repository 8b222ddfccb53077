"""A definition out of a TOML table: quickly when it is sound, key by key when it is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar, get_args, get_origin

import msgspec

from desktop.standards.definitions import Definition

D = TypeVar("D", bound=Definition)
Report = Callable[[str, str, Mapping[str, str]], None]
"""Told of each fault: the place, the code and the facts for its words."""

_STAND_INS: Mapping[Any, Any] = {str: "?", int: 0, float: 0.0, bool: False}


def build(shape: type[D], raw: Mapping[str, Any], report: Report) -> D:
    """The definition a table describes; faults are reported and replaced by stand-ins, so that reading can go on."""
    try:
        return msgspec.convert(raw, shape)
    except msgspec.ValidationError:
        return _piece_by_piece(shape, raw, "", report)


def close_to(word: str, known: Mapping[str, Any] | frozenset[str]) -> str:
    """A hint naming the known word that was probably meant; "" where nothing is near."""
    near = get_close_matches(word, list(known), n=1)
    return f"Did you mean “{near[0]}”?" if near else ""


def _piece_by_piece(shape: type[D], raw: Mapping[str, Any], place: str, report: Report) -> D:
    known = {info.encode_name: info for info in msgspec.structs.fields(shape)}
    for key in raw:
        if key not in known:
            report(place, "unknown_key", {"key": key, "hint": close_to(key, known)})
    given: dict[str, Any] = {}
    for key, info in known.items():
        if key in raw:
            value = _value(info.type, raw[key], _join(place, key), key, report)
            if value is not msgspec.UNSET:
                given[info.name] = value
        elif info.required:
            report(place, "missing_key", {"key": key})
        if info.required and info.name not in given:
            given[info.name] = _STAND_INS.get(info.type, ())
    return shape(**given)


def _value(kind: Any, raw: Any, place: str, key: str, report: Report) -> Any:
    """The value of one key; UNSET where it cannot be used."""
    inner = next(_definitions_in(kind), None)
    if inner is None:
        return _plain(kind, raw, place, key, report)
    containers = {get_origin(part) or part for part in (kind, *get_args(kind))}
    if isinstance(raw, list) and tuple in containers and all(isinstance(each, dict) for each in raw):
        return tuple(
            _piece_by_piece(inner, each, _join(place, str(each.get("id", n))), report) for n, each in enumerate(raw, 1)
        )
    if isinstance(raw, dict) and dict in containers and all(isinstance(each, dict) for each in raw.values()):
        return {name: _piece_by_piece(inner, each, _join(place, name), report) for name, each in raw.items()}
    if isinstance(raw, dict) and inner in containers:
        return _piece_by_piece(inner, raw, place, report)
    return _plain(kind, raw, place, key, report)


def _plain(kind: Any, raw: Any, place: str, key: str, report: Report) -> Any:
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        report(place.removesuffix(key).rstrip("."), "wrong_type", {"key": key, "problem": str(error)})
        return msgspec.UNSET


def _definitions_in(kind: Any) -> Iterator[type[Definition]]:
    if isinstance(kind, type) and issubclass(kind, Definition):
        yield kind
    for part in get_args(kind):
        yield from _definitions_in(part)


def _join(place: str, part: str) -> str:
    return f"{place}.{part}" if place else part
