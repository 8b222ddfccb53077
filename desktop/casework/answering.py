"""The answer to a referral: a form of its own that points back to what it answers."""

from __future__ import annotations

from desktop.casework.entries import save_answers, start_entry
from desktop.casework.finding import edition_of, find_case, find_entry
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal


@needs("write_cases")
def begin_answer(office: Office, referral_id: int) -> int:
    """Begin the form that answers a referral, already pointing to it, and return its entry.

    `Refusal("form_missing")` where the edition has no such form.
    """
    with office.reading() as session:
        referral = find_entry(session, referral_id)
        case_id, number = referral.case_id, referral.number
        found = next(
            (
                (form.id, field.id)
                for form in edition_of(office, find_case(session, case_id)).forms.values()
                if any(effect.does == "answers_referral" for effect in form.effects)
                for field in form.fields()
                if field.form == referral.form_id
            ),
            None,
        )
    if found is None:
        raise Refusal("form_missing", form="")
    form_id, field_id = found
    entry_id = start_entry(office, case_id, form_id)
    save_answers(office, entry_id, {field_id: [str(number)]})
    return entry_id
