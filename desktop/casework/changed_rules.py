"""Numbers of ours that the office has changed: each from a day on, with a reason; the norm's own stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.standards.changes import UNCHANGED, Change, Changes, at_that_time, fits
from desktop.standards.definitions import Deadline, Limit, Standard

KEY = "changed_rules"


@dataclass(frozen=True, slots=True)
class RuleInForce:
    """One rule as it is shipped and as it holds on a day; `since` is the day of the change that holds, if any."""

    shipped: Deadline | Limit
    held: Deadline | Limit
    since: date | None
    reason: str

    @property
    def may_change(self) -> bool:
        """Whether the number is a proposal of ours."""
        return self.shipped.proposed


def changes_of(office: Office, ref: str) -> Changes:
    """What the office has changed in that edition, by rule."""
    kept = _kept(office).get(ref)
    if not kept:
        return UNCHANGED
    return {
        rule: tuple(msgspec.convert(one["change"], Change, strict=False) for one in changes)
        for rule, changes in kept.items()
    }


@needs("change_office")
def change_rule(office: Office, rule_id: str, change: Change, reason: str) -> None:
    """Another number for a rule with effect from a day; what has begun before keeps the old one.

    Refusal: deadline_missing, rule_fixed (the norm says it), change_unfit, change_backdated, reason_missing.
    """
    rule = _rule(office.standard, rule_id)
    if not rule.proposed:
        raise Refusal("rule_fixed", rule=rule_id)
    if not fits(rule, change):
        raise Refusal("change_unfit", rule=rule_id)
    if change.from_ < office.now().date():
        raise Refusal("change_backdated", rule=rule_id)
    if not reason.strip():
        raise Refusal("reason_missing")
    fresh = {"change": msgspec.to_builtins(change), "reason": reason.strip(), "by": office.user.uid}
    ref = office.standard.ref
    kept = _kept(office)
    mine = kept.get(ref, {})
    # A second change from the same day takes the place of the first.
    others = [one for one in mine.get(rule_id, ()) if one["change"]["from"] != fresh["change"]["from"]]
    with office.changing(office.user, "change_rule", rule=rule_id) as session:
        office.set(session, **{KEY: {**kept, ref: {**mine, rule_id: [*others, fresh]}}})


@needs("read_cases")
def rules_in_force(office: Office, on: date | None = None) -> tuple[RuleInForce, ...]:
    """Every rule and limit of the office's edition on a day (default: today), in the order of the edition."""
    standard, day = office.standard, on or office.now().date()
    changes = changes_of(office, standard.ref)
    return tuple(_in_force(office, rule, changes, day) for rule in rules_of(standard))


def _in_force(office: Office, rule: Deadline | Limit, changes: Changes, day: date) -> RuleInForce:
    begun = [one for one in changes.get(rule.id, ()) if one.from_ <= day]
    if not begun:
        return RuleInForce(rule, rule, None, "")
    since = max(one.from_ for one in begun)
    said = _kept(office)[office.standard.ref][rule.id]
    reason = next(str(one["reason"]) for one in said if one["change"]["from"] == since.isoformat())
    return RuleInForce(rule, at_that_time(rule, changes, day), since, reason)


def _rule(standard: Standard, rule_id: str) -> Deadline | Limit:
    for rule in rules_of(standard):
        if rule.id == rule_id:
            return rule
    raise Refusal("deadline_missing", rule=rule_id)


def rules_of(standard: Standard) -> tuple[Deadline | Limit, ...]:
    """Every rule and every limit, in the order of the edition."""
    return (*standard.deadlines, *standard.limits)


def _kept(office: Office) -> Mapping[str, Mapping[str, list[dict[str, Any]]]]:
    return office.settings.get(KEY) or {}
