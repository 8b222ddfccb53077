"""Which options another answer leaves to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.standards.definitions import Field


@dataclass(frozen=True, slots=True)
class Listing:
    """One thing of a list kept elsewhere; `kinds` are what a filter asks for."""

    id: str
    text: str
    kinds: tuple[str, ...] = ()


def allowed(field: Field, seen: Mapping[str, Any]) -> tuple[str, ...] | None:
    """The options (of a list kept elsewhere: the kinds of things) that the other answer allows; None for all."""
    if field.filter is None:
        return None
    answer = seen.get(field.filter.by)
    if answer is None:
        return None
    if not field.filter.map:
        return (str(answer),)
    return field.filter.map.get(str(answer))


def fits(field: Field, value: Any, seen: Mapping[str, Any]) -> bool:
    """Whether this answer is among what is allowed; what was chosen from a list kept elsewhere always is."""
    offered = allowed(field, seen)
    if offered is None or value is None or isinstance(value, dict):
        return True
    chosen = value if isinstance(value, list) else [value]
    return all(each in offered for each in chosen)
