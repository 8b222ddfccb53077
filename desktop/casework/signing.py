"""Signatures come when the finished form lies on the table: they are added to it, and change nothing else in it."""

from __future__ import annotations

from typing import Any

from desktop.casework.answers import compared_answers
from desktop.casework.effects import let_newly_happen
from desktop.casework.entries import keep
from desktop.casework.events import note_event
from desktop.casework.facts import facts_of
from desktop.casework.finding import current_episode, edition_of, find_case, find_entry, form_of
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import answers_for
from desktop.casework.refusals import Refusal
from desktop.forms.checking import check_answers
from desktop.forms.kinds import KINDS
from desktop.standards.conditions import fields_of
from desktop.standards.definitions import Field, Form


def signing_fields(form: Form) -> tuple[Field, ...]:
    """The fields that may be filled in on a finished form: signatures, and what is asked because of one."""
    signatures = {field.id for field in form.fields() if KINDS[field.kind].comes_after}
    return tuple(field for field in form.fields() if field.id in signatures or _hangs_on(field, signatures))


def _hangs_on(field: Field, signatures: set[str]) -> bool:
    conditions = [condition for condition in (field.required_when, field.ask_when) if condition is not None]
    return any(fields_of(condition) & signatures for condition in conditions)


@needs("write_cases", "supervise")
def sign_entry(office: Office, entry_id: int, raws: dict[str, Any]) -> None:
    """Record who signed a finished form and when; a supervisor may sign a worker's form too.

    `Refusal("not_allowed")` for any other field, `unreadable_answer` for what is not understood, `episode_closed` for
    an earlier episode.
    """
    with office.changing(office.user, "sign_entry", entry=entry_id) as session:
        entry = find_entry(session, entry_id)
        case = find_case(session, entry.case_id)
        session.info["case_id"] = case.id
        form = form_of(office, entry)
        if entry.state != "finished":
            raise Refusal("entry_closed", entry=entry_id)
        if entry.episode != current_episode(case).number:
            raise Refusal("episode_closed", episode=entry.episode)
        if not set(raws) <= {field.id for field in signing_fields(form)}:
            raise Refusal("not_allowed", role=office.user.role)
        checked, problems = check_answers(form, raws, edition_of(office, case), office.now().date())
        if problems:
            raise Refusal("unreadable_answer", fields=[problem.field_id for problem in problems])
        facts = facts_of(office, session, case)
        before = compared_answers(form, entry.answers) | facts
        if office.names.is_open:
            keep(office, session, case, entry, form, answers_for(office, session, entry, True) | checked)
        else:
            entry.answers = entry.answers | checked
        note_event(office, session, case, "entry_signed", office.now(), entry.uid, fields=sorted(checked))
        session.flush()
        let_newly_happen(office, session, case, entry, form, before, compared_answers(form, entry.answers) | facts)
