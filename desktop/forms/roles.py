"""The roles a person can have in a case; their words are `role.<id>`, of numbered children `role.child_n`."""

from __future__ import annotations

from typing import Final

ROLES: Final[tuple[str, ...]] = (
    "client",
    "child",
    "mother",
    "father",
    "husband",
    "wife",
    "partner",
    "son",
    "daughter",
    "brother",
    "sister",
    "grandmother",
    "grandfather",
    "relative",
    "guardian",
    "neighbour",
    "friend",
    "teacher",
    "informant",
    "perpetrator",
    "specialist",
    "worker",
    "supervisor",
    "other",
)
"""What is offered for choosing, in this order."""

NUMBERED_CHILDREN: Final[tuple[str, ...]] = tuple(f"child_{n}" for n in range(1, 6))
"""Derived where a case has several children; never offered for choosing."""

ALL_ROLES: Final[frozenset[str]] = frozenset(ROLES + NUMBERED_CHILDREN)
