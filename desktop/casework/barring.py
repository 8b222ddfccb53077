"""Options the office has taken off the list: not chosen in new entries any more; what was answered stays (7.12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.forms.problems import Problem
from desktop.standards.definitions import Form

KEY: Final = "barred_options"
Barred = Mapping[str, frozenset[str]]
"""The options of a form that are barred, by the id of the question."""


@dataclass(frozen=True, slots=True)
class BarredRow:
    """One option the office may bar; `since` None while it is permitted."""

    form_id: str
    field_id: str
    option: str
    since: date | None
    reason: str


@needs("read_cases")
def barrable_options(office: Office) -> tuple[BarredRow, ...]:
    """Every option the office may take off a list, in the order of the edition."""
    kept = _kept(office, office.standard.ref)
    return tuple(
        _row(form.id, field.id, option, kept)
        for form in office.standard.forms.values()
        for field in form.fields()
        if field.may_bar
        for option in office.standard.options_of(field)
    )


@needs("change_office")
def bar_option(office: Office, form_id: str, field_id: str, option: str, reason: str) -> None:
    """Nobody can choose this any more from now on.

    `Refusal`: option_fixed (not one that may be barred), reason_missing.
    """
    _require(office, form_id, field_id, option)
    if not reason.strip():
        raise Refusal("reason_missing")
    note = {"reason": reason.strip(), "by": office.user.uid, "at": office.now().isoformat()}
    _change(office, "bar_option", {**_kept(office, office.standard.ref), _key(form_id, field_id, option): note})


@needs("change_office")
def permit_option(office: Office, form_id: str, field_id: str, option: str) -> None:
    """It can be chosen again. `Refusal("option_fixed")` where it is none that may be barred."""
    _require(office, form_id, field_id, option)
    gone = _key(form_id, field_id, option)
    kept = {key: note for key, note in _kept(office, office.standard.ref).items() if key != gone}
    _change(office, "permit_option", kept)


def barred_in(office: Office, ref: str, form: Form) -> Barred:
    """What is barred in a form of an edition."""
    kept = _kept(office, ref)
    if not kept:
        return {}
    found = {
        field.id: frozenset(key.rpartition(".")[2] for key in kept if key.startswith(f"{form.id}.{field.id}."))
        for field in form.fields()
        if field.may_bar
    }
    return {field_id: options for field_id, options in found.items() if options}


def newly_barred(barred: Barred, answers: Mapping[str, Any], before: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Where an answer chooses what is barred and was not chosen before."""
    return tuple(
        Problem(field_id, "option_barred")
        for field_id, options in barred.items()
        if (_chosen(answers.get(field_id)) - _chosen(before.get(field_id))) & options
    )


def _chosen(answer: Any) -> frozenset[str]:
    return frozenset(answer if isinstance(answer, list) else [answer] if isinstance(answer, str) else ())


def _require(office: Office, form_id: str, field_id: str, option: str) -> None:
    wanted = (form_id, field_id, option)
    if all((row.form_id, row.field_id, row.option) != wanted for row in barrable_options(office)):
        raise Refusal("option_fixed")


def _change(office: Office, doing: str, kept: Mapping[str, Any]) -> None:
    ref = office.standard.ref
    with office.changing(office.user, doing) as session:
        office.set(session, **{KEY: {**(office.settings.get(KEY) or {}), ref: dict(kept)}})


def _row(form_id: str, field_id: str, option: str, kept: Mapping[str, Any]) -> BarredRow:
    note = kept.get(_key(form_id, field_id, option))
    if note is None:
        return BarredRow(form_id, field_id, option, None, "")
    return BarredRow(form_id, field_id, option, date.fromisoformat(str(note["at"])[:10]), str(note["reason"]))


def _kept(office: Office, ref: str) -> Mapping[str, Any]:
    kept: Mapping[str, Any] = (office.settings.get(KEY) or {}).get(ref) or {}
    return kept


def _key(form_id: str, field_id: str, option: str) -> str:
    return f"{form_id}.{field_id}.{option}"
