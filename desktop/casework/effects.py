"""What finishing a form sets off: named in the standard, done here, in the same change as the finish."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy.orm import Session

from desktop.casework.events import note_event
from desktop.casework.finding import current_episode, edition_of, entries_of
from desktop.casework.intake import assign_code, new_case
from desktop.casework.of_the_case import receivers, shown_as
from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.models import Case, CaseLink, Entry, Episode
from desktop.standards.conditions import holds
from desktop.standards.definitions import Effect, Form

HANDED_OUT = "handed_out"
"""Marks a session in which somebody was given something of the case, so that it gets a line of its own in the log."""


@dataclass(frozen=True, slots=True, repr=False)
class Setting:
    """Everything an effect may look at: the case, the entry just finished and its compared answers."""

    office: Office
    session: Session
    case: Case
    entry: Entry
    effect: Effect
    answers: Mapping[str, Any]

    def answer(self) -> Any:
        """The answer the effect is about."""
        return self.answers.get(self.effect.field)

    def note(self, kind: str, at: datetime | None = None, **facts: object) -> None:
        """Write an event of the case at the time of the entry."""
        note_event(self.office, self.session, self.case, kind, at or self.entry.event_at, self.entry.uid, **facts)


def let_happen(
    office: Office, session: Session, case: Case, entry: Entry, form: Form, answers: Mapping[str, Any]
) -> None:
    """Do every effect of the form whose condition holds, in the order the standard names them."""
    for effect in form.effects:
        if effect.when is None or holds(effect.when, answers):
            EFFECTS[effect.does](Setting(office, session, case, entry, effect, answers))


def give_code_first(
    office: Office, session: Session, case: Case, entry: Entry, form: Form, answers: Mapping[str, Any]
) -> None:
    """Give the code that a form brings before its answers are computed, so that the form itself already carries it."""
    for effect in form.effects:
        if effect.does == "gives_code" and (effect.when is None or holds(effect.when, answers)):
            _give_code(Setting(office, session, case, entry, effect, answers))


def let_newly_happen(
    office: Office,
    session: Session,
    case: Case,
    entry: Entry,
    form: Form,
    before: Mapping[str, Any],
    now: Mapping[str, Any],
) -> None:
    """Do the effects whose condition holds only now that a finished form has been signed."""
    for effect in form.effects:
        if effect.when is not None and holds(effect.when, now) and not holds(effect.when, before):
            EFFECTS[effect.does](Setting(office, session, case, entry, effect, now))


def _mark_only(setting: Setting) -> None:
    """The entry itself is the record; views and deadlines find it by this name."""


def _give_code(setting: Setting) -> None:
    if setting.case.code is None:
        assign_code(setting.office, setting.session, setting.case, at=setting.entry.event_at)


def _open_case(setting: Setting) -> None:
    episode = current_episode(setting.case)
    if episode.opened_at is None:
        episode.opened_at = setting.entry.event_at
        setting.case.status = "open"
        setting.note("case_opened")


def _set_risk(setting: Setting) -> None:
    level = setting.answer()
    if isinstance(level, str) and level != setting.case.risk:
        setting.case.risk = level
        setting.note("risk_changed", level=level)


def _raise_alert(setting: Setting) -> None:
    answer = setting.answer()
    threats = answer if isinstance(answer, list) else [setting.effect.to]
    if answer:
        setting.note("alert_raised", threats=threats)


def _require_form(setting: Setting) -> None:
    """Another form must be finished before this one can be: a plan that is only begun protects nobody."""
    episode = current_episode(setting.case)
    there = entries_of(setting.session, setting.case.id, setting.effect.to, episode=episode.number)
    if not any(entry.state == "finished" for entry in there):
        raise Refusal("form_needed", form=setting.effect.to)


def _approve_plan(setting: Setting) -> None:
    if setting.answer():
        setting.note("plan_approved", at=_day_of(setting, "approved_on"))


def _accept_file(setting: Setting) -> None:
    setting.note("supervisor_read", at=_day_of(setting, "accepted_on"))


def _record_transfer(setting: Setting) -> None:
    """The file is on its way; whoever sent it answers for it until it is received."""
    setting.note("transfer_sent", at=_day_of(setting, setting.effect.field))


def _hand_over(setting: Setting) -> None:
    """It was received elsewhere: from now on the other office answers for it."""
    setting.case.status = "transferred"


def _receive_transfer(setting: Setting) -> None:
    if setting.answers.get("received_on"):
        setting.note("transfer_received", at=_day_of(setting, "received_on"))


def _end_contact(setting: Setting) -> None:
    """No service follows: nobody opens a file, and one that was opened at once is closed with this ground.

    What is asked of a journal stays due; at the next report on the same child this contact is found again.
    """
    case, episode = setting.case, current_episode(setting.case)
    setting.note("contact_ended", ground=setting.effect.to)
    if episode.opened_at is None:
        case.status = "no_file"
    elif episode.closed_at is None:
        episode.closed_at, episode.ground, case.status = setting.entry.event_at, setting.effect.to, "closed"
        setting.note("case_closed", ground=episode.ground)


def _begin_contacts(setting: Setting) -> None:
    """A contact of its own for each person the rows name, linked as family; the name comes from the register."""
    office, session, case, effect = setting.office, setting.session, setting.case, setting.effect
    for row in setting.entry.answers.get(effect.field) or ():
        if effect.rows is not None and not holds(effect.rows, row):
            continue
        person = row.get(effect.to) or {}
        other = new_case(office, session, edition_of(office, case), setting.entry.event_at)
        relation = person.get("role") or "other"
        session.add(CaseLink(case_id=case.id, other_id=other.id, relation=relation))
        name = office.names.people(case.uid).get(person.get("person", ""), {}).get("name")
        if name:
            office.names.set_client(other.uid, given_name=name)
        setting.note("case_linked", other=other.id, relation=relation)


def _hand_out(setting: Setting) -> None:
    """An event for each receiver, by token or organisation; a correction tells those who are new."""
    entry, effect = setting.entry, setting.effect
    form = edition_of(setting.office, setting.case).forms[entry.form_id]
    field = form.field(effect.field)
    earlier = setting.session.get(Entry, entry.replaces_id) if entry.replaces_id is not None else None
    told = receivers(field, effect.to, earlier.answers.get(field.id)) if earlier is not None else []
    for receiver in receivers(field, effect.to, entry.answers.get(field.id)):
        if receiver in told:
            told.remove(receiver)
        else:
            setting.note("handed_out", to=shown_as(receiver), form=form.id)
            setting.session.info[HANDED_OUT] = True


def _close_case(setting: Setting) -> None:
    episode = current_episode(setting.case)
    if episode.closed_at is not None:
        raise Refusal("already_closed")
    episode.closed_at = setting.entry.event_at
    episode.ground = str(setting.answer() or "")
    setting.case.status = "closed"
    setting.note("case_closed", ground=episode.ground)


def _reopen_case(setting: Setting) -> None:
    """Begin the next episode; the earlier one stays as it was closed, and all stages are gone through again."""
    case, last = setting.case, current_episode(setting.case)
    if last.closed_at is None:
        raise Refusal("not_closed")
    at = setting.entry.event_at
    case.episodes.append(Episode(number=last.number + 1, started_at=at, opened_at=at))
    setting.entry.episode = last.number + 1
    case.status = "open"
    case.stage = edition_of(setting.office, case).stages[0].id
    setting.session.flush()
    setting.note("case_reopened", episode=last.number + 1)


def _suspend_case(setting: Setting) -> None:
    setting.case.status = "suspended"
    setting.note("case_suspended")


def _resume_case(setting: Setting) -> None:
    setting.case.status = "open"
    setting.note("case_resumed")


def _day_of(setting: Setting, field_id: str) -> datetime:
    """The day an answer names, at the hour of the entry; the time of the entry where none is named."""
    text = setting.answers.get(field_id)
    if not isinstance(text, str) or len(text) < 10:
        return setting.entry.event_at
    day = datetime.fromisoformat(text[:10])
    at = setting.entry.event_at
    return at if at.date() == day.date() else datetime.combine(day.date(), time(12))


EFFECTS: Mapping[str, Callable[[Setting], None]] = {
    "gives_code": _give_code,
    "opens_case": _open_case,
    "sets_risk": _set_risk,
    "raises_alert": _raise_alert,
    "needs_form": _require_form,
    "approves_plan": _approve_plan,
    "accepts_file": _accept_file,
    "records_transfer": _record_transfer,
    "receives_transfer": _receive_transfer,
    "hands_over_case": _hand_over,
    "ends_contact": _end_contact,
    "begins_contacts": _begin_contacts,
    "hands_out": _hand_out,
    "closes_case": _close_case,
    "reopens_case": _reopen_case,
    "suspends_case": _suspend_case,
    "resumes_case": _resume_case,
    "keeps_facts": _mark_only,
    "grants_consent": _mark_only,
    "sends_referral": _mark_only,
    "answers_referral": _mark_only,
    "records_placement": _mark_only,
    "lists_unconfirmed": _mark_only,
    "schedules_followups": _mark_only,
}
