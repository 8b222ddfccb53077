"""Which forms of a stage are shown, which one comes next, and which others may be begun there."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.standards.definitions import Form
from desktop.ui.screens.at_hand import CaseAtHand


def is_shown(hand: CaseAtHand, form_id: str) -> bool:
    """Whether a form of the stage has a line: one may write it, or something of it is there to read."""
    form = hand.standard.forms.get(form_id)
    return form is not None and not form.generated and (hand.writes or bool(hand.entries(form_id)))


def wanted_forms(hand: CaseAtHand, stage_id: str) -> set[str]:
    """The forms without which the stage is not finished."""
    return {gate.form_id for gate in hand.stage(stage_id).gates}


def following(hand: CaseAtHand, stage_id: str, forms: Sequence[str]) -> str:
    """The form to go on with: one that was begun, else the first that the stage wants and nobody began."""
    if not hand.writes or hand.stage(stage_id).state == "later":
        return ""
    begun = [form_id for form_id in forms if any(row.state == "open" for row in hand.entries(form_id))]
    wanted = wanted_forms(hand, stage_id)
    fresh = [form_id for form_id in forms if form_id in wanted and not hand.entries(form_id)]
    return next(iter((*begun, *fresh)), "")


def other_forms(hand: CaseAtHand, stage_id: str) -> list[str]:
    """The forms that may be begun there although the stage does not guide through them."""
    also = [form_id for form_id in hand.stage(stage_id).also if form_id in hand.standard.forms]
    return [form_id for form_id in also if _may_begin(hand, hand.form(form_id))]


def _may_begin(hand: CaseAtHand, form: Form) -> bool:
    mine = form.by == "worker" and not form.generated and not form.register
    return mine and (form.many or not any(row.state == "finished" for row in hand.entries(form.id)))
