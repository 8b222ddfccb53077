"""Where somebody was when the office was locked, in ids and numbers only: a fresh process may be told."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

LONGEST: Final = 2000
"""More letters than a place ever has."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a form: the page, the field, which part of the field has the cursor, and where in its words."""

    page: str = ""
    field: str = ""
    part: int = 0
    cursor: int = 0


@dataclass(frozen=True, slots=True)
class BackTo:
    """`uid` of the one who was signed in: nobody else is led there. What was typed lies in the drafts, not here."""

    uid: str
    screen: str = ""
    case_id: int = 0
    tab: int = 0
    stage: str = ""
    entry_id: int = 0
    spot: Spot = Spot()

    def written(self) -> str:
        """One line that `read` understands."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> BackTo | None:
        """The place; None for anything that `written` did not write."""
        try:
            found = json.loads(text[:LONGEST])
            spot = Spot(**_checked(Spot, found.pop("spot")))
            return cls(**_checked(cls, found, "spot"), spot=spot)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


def _checked(kind: type[Spot | BackTo], found: dict[str, Any], apart: str = "") -> dict[str, Any]:
    """The values of a place where each has the type it should have; ValueError otherwise."""
    wanted = {field.name: int if field.type == "int" else str for field in fields(kind) if field.name != apart}
    if set(found) != set(wanted) or any(type(found[name]) is not wanted[name] for name in wanted):
        raise ValueError("not a place")
    if any(isinstance(value, int) and value < 0 for value in found.values()):
        raise ValueError("not a place")
    return found
