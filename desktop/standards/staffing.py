"""What a norm asks of the people who work by it: for a role, for a kind of case, and that nobody serves her own kin."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.standards.conditions import holds
from desktop.standards.questions import Condition, Definition

MET, MISSING, EXPIRED = "met", "missing", "expired"


class StaffAsk(Definition, frozen=True, kw_only=True):
    """One thing asked of a colleague, read from a paper about her.

    `form` is the paper of the office that says it, `holds` the condition on its answers, `until` the answer with the
    last day on which it holds. It is asked of whoever gets one of `roles`, and of whoever is given a case for which
    `cases` is true.
    """

    id: str
    label: str
    form: str
    source: str = "P"
    holds: Condition | None = None
    until: str = ""
    roles: tuple[str, ...] = ()
    cases: Condition | None = None


class Conflicts(Definition, frozen=True, kw_only=True):
    """Where a paper of the office declares that its colleague is kin or close to a client.

    `table` holds the declarations, `case` is its column with the code of the case.
    """

    table: str
    case: str


def standing_of(ask: StaffAsk, answers: Mapping[str, Any], day: date) -> str:
    """Whether the paper says what is asked, on that day: met, missing, or expired."""
    if ask.holds is not None and not holds(ask.holds, answers):
        return MISSING
    if not ask.until:
        return MET
    last = answers.get(ask.until)
    if not isinstance(last, str) or not last:
        return MISSING
    return MET if last >= day.isoformat() else EXPIRED
