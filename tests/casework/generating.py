"""A whole case of any edition, generated: every form a person fills in, every stage, with answers from dice."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.casework.stages import finish_stage
from desktop.forms.kinds import KINDS
from desktop.forms.offering import allowed
from desktop.forms.picking import Pick
from desktop.standards.conditions import holds
from desktop.standards.definitions import Field, Form, Standard

# What dice may run into and a worker would not: an effect that does not fit where the case is.
BAD_LUCK = ("not_closed", "already_closed")
TRIES = 60


def forms_of_a_case(standard: Standard) -> list[Form]:
    """The forms a person fills in for a client, in an order in which they can be filled in."""
    order = [form_id for stage in standard.stages for form_id in (*stage.forms, *stage.also)]
    forms = [form for form in standard.forms.values() if not form.generated and form.scope == "case"]
    needed = {effect.to for form in forms for effect in form.effects if effect.does == "needs_form"}

    def rank(form: Form) -> tuple[int, bool, int]:
        does = {effect.does for effect in form.effects}
        first = 0 if "grants_consent" in does else 1 if form.urgent or form.id in needed else 2
        late = 4 if _begins_again(form) else 3 if "closes_case" in does else first
        return late, form.id not in needed, order.index(form.id) if form.id in order else len(order)

    return sorted(forms, key=rank)


@dataclass(frozen=True)
class Draws:
    """Where answers come from: dice, and a text that fits a pattern an author wrote."""

    dice: random.Random
    of_pattern: Callable[[str], str]


def drawn(office: Office, form: Form, draws: Draws, given: Mapping[str, Any] = MappingProxyType({})) -> dict[str, Any]:
    """Something typed into every field, some of it as given; what another answer rules out is not chosen."""
    pick = Pick(draws.dice, office.now().date(), office.standard.options_of)
    typed: dict[str, Any] = dict(given)
    seen: dict[str, Any] = dict(given)
    for field in form.fields():
        if not KINDS[field.kind].asked or field.read_only or field.id in given:
            continue
        value = _answer(field, seen, pick, draws)
        if field.columns:
            value = [_row(field, row, seen, pick, draws) for row in value]
        seen[field.id] = value
        typed[field.id] = KINDS[field.kind].raw(field, value)
    return typed


def _row(table: Field, row: dict[str, Any], answers: dict[str, Any], pick: Pick, draws: Draws) -> dict[str, Any]:
    for column in table.columns:
        if KINDS[column.kind].asked:
            row[column.id] = _answer(column, answers | row, pick, draws)
    return row


def _answer(field: Field, seen: dict[str, Any], pick: Pick, draws: Draws) -> Any:
    if field.pattern:
        return draws.of_pattern(field.pattern)
    offered = allowed(field, seen)
    if offered is not None and pick.options_of(field):
        pick = replace(pick, options_of=lambda _field: dict.fromkeys(offered, ""))
    return KINDS[field.kind].example(field, pick)


def fill_with_luck(office: Office, case_id: int, form: Form, draws: Draws) -> int:
    """Fill the form in whole and finish it without giving a reason for any gap."""
    entry_id = start_entry(office, case_id, form.id)
    for _ in range(TRIES):
        typed = drawn(office, form, draws)
        if _would_end(form, typed):
            continue
        problems = save_answers(office, entry_id, typed).problems
        if problems:
            raise AssertionError(f"{form.id}: {[(problem.field_id, problem.code) for problem in problems]}")
        try:
            finish_entry(office, entry_id)
        except Refusal as refusal:
            if refusal.code not in BAD_LUCK:
                raise AssertionError(f"{form.id}: {refusal.code} {dict(refusal.facts)}") from refusal
        else:
            return entry_id
    raise AssertionError(f"{form.id}: not finished in {TRIES} draws")


def generated_case(office: Office, draws: Draws, begin_again: bool = True) -> tuple[int, list[str]]:
    """A case in which every form is filled in and every stage finished without a reason; its id, and where it came to.

    The stages are finished before anything that may begin a new episode.
    """
    case_id = start_case(office)
    forms = forms_of_a_case(office.standard)
    again = [form for form in forms if _begins_again(form)]
    for form in forms:
        if form not in again:
            fill_with_luck(office, case_id, form, draws)
    passed = [finish_stage(office, case_id, stage.id) for stage in office.standard.stages]
    for form in again if begin_again else ():
        fill_with_luck(office, case_id, form, draws)
    return case_id, passed


def _would_end(form: Form, typed: dict[str, Any]) -> bool:
    """A draw after which there would be no case to go on with."""
    ends = [effect.when for effect in form.effects if effect.does == "ends_contact" and effect.when is not None]
    return any(holds(condition, typed) for condition in ends)


def _begins_again(form: Form) -> bool:
    does = {effect.does for effect in form.effects}
    return "reopens_case" in does and "opens_case" not in does


def filled(office: Office, case_id: int, form_id: str, finish: bool = True, **answers: Any) -> int:
    """One form filled in whole, some answers as given."""
    form = office.standard.forms[form_id]
    entry_id = start_entry(office, case_id, form_id)
    draws = Draws(random.Random(form_id), lambda _pattern: "0" * 12)
    assert save_answers(office, entry_id, drawn(office, form, draws, answers)).problems == ()
    if finish:
        finish_entry(office, entry_id)
    return entry_id
