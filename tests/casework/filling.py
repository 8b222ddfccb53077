"""Filling in real forms in tests, with believable answers or a canary in every text."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.office import Office
from desktop.forms.kinds import KINDS
from desktop.forms.picking import Pick
from desktop.standards.definitions import Form

FIRST = ("consent", "safety_plan", "rapid_call", "intake")


def example_raws(office: Office, form: Form, seed: int = 1) -> dict[str, Any]:
    """What one would type to fill in every field of a form."""
    pick = Pick(random.Random(f"{form.id}{seed}"), office.now().date(), office.standard.options_of)
    fields = [field for field in form.fields() if KINDS[field.kind].asked]
    return {field.id: KINDS[field.kind].raw(field, KINDS[field.kind].example(field, pick)) for field in fields}


def fill(office: Office, case_id: int, form_id: str, finish: bool = True, **answers: Any) -> int:
    """Fill in a form completely, some answers as given, and return the entry."""
    form = office.standard.forms[form_id]
    entry_id = start_entry(office, case_id, form_id)
    saved = save_answers(office, entry_id, example_raws(office, form) | answers)
    assert saved.problems == ()
    if finish:
        finish_entry(office, entry_id)
    return entry_id


def forms_in_order(office: Office, wanted: Callable[[Form], bool] = lambda form: True) -> list[Form]:
    """Every form a person fills in, consent and first contact first, the closing and what follows it last."""
    last = ("closing", "stop_or_reopen", "followup_note")
    filled = [form for form in office.standard.forms.values() if not form.generated and form.scope == "case"]
    forms = [form for form in filled if wanted(form)]
    early = [office.standard.forms[form_id] for form_id in FIRST]
    rest = [form for form in forms if form.id not in FIRST and form.id not in last]
    return [*early, *rest, *(office.standard.forms[form_id] for form_id in last if form_id != "stop_or_reopen")]
