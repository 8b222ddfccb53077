"""Filling in forms: begin, save as often as you like, finish once, correct with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework import search
from desktop.casework.answers import Parts, compared_answers, secret_words, take_apart
from desktop.casework.apart import watch_entry
from desktop.casework.barring import barred_in, newly_barred
from desktop.casework.computed import computed_answers
from desktop.casework.confidential import keep_confidential
from desktop.casework.drafts import drop_drafts, keep_draft
from desktop.casework.effects import HANDED_OUT, give_code_first, let_happen
from desktop.casework.facts import facts_of
from desktop.casework.finding import current_episode, edition_of, entries_of, find_case, find_entry, form_of
from desktop.casework.of_the_case import only_of_the_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.prefill import confirmed_anew, prefilled, read_again
from desktop.casework.reading import whole_answers
from desktop.casework.refusals import Refusal
from desktop.forms.checking import Problem, check_answers
from desktop.forms.journey import Gaps, Journey
from desktop.forms.settling import follows_anything
from desktop.models import Case, Draft, Entry
from desktop.standards.definitions import Form


@dataclass(frozen=True, slots=True, repr=False)
class Saved:
    """What became of a save: when, and what could not be understood and is kept as typed."""

    at: datetime
    problems: tuple[Problem, ...]


@needs("write_cases", "supervise")
def start_entry(office: Office, case_id: int, form_id: str, event_at: datetime | None = None) -> int:
    """Begin a form in a case and return the entry's id; an unfinished one of a once-only form is gone on with."""
    with office.changing(office.user, "start_entry", case_id, form=form_id) as session:
        case = find_case(session, case_id)
        form = edition_of(office, case).forms.get(form_id)
        if form is None or not form.in_a_case:
            raise Refusal("form_missing", form=form_id)
        _require_author(office, form)
        earlier = _earlier(session, case, form)
        if earlier is not None:
            return earlier.id
        _require_consent(office, session, case, form)
        entry = _new_entry(office, session, case, form, event_at or office.now())
        begun = prefilled(office, session, case, entry, form)
        if begun:
            keep(office, session, case, entry, form, begun)
        return entry.id


def _require_author(office: Office, form: Form) -> None:
    if form.by == "supervisor":
        if office.user.role not in ("supervisor", "head"):
            raise Refusal("not_allowed", role=office.user.role)
    else:
        office.require_writer()


def _earlier(session: Session, case: Case, form: Form) -> Entry | None:
    """The entry to go on with; a finished once-only form is refused a second time in the same episode."""
    episode = current_episode(case)
    if form.many:
        return None
    mine = entries_of(session, case.id, form.id, episode=episode.number)
    if any(entry.state == "finished" for entry in mine):
        raise Refusal("form_once_only", form=form.id)
    return mine[0] if mine else None


def _require_consent(office: Office, session: Session, case: Case, form: Form) -> None:
    """Consent comes before data; urgent pages and the consent itself may come first."""
    if form.urgent or form.by == "supervisor" or _gives_consent(form):
        return
    forms = edition_of(office, case).forms
    consents = [known.id for known in forms.values() if _gives_consent(known)]
    given = any(entry.state == "finished" for entry in entries_of(session, case.id, *consents))
    if consents and not given and not case_has_event(session, case, "consent_waived"):
        raise Refusal("consent_missing", form=form.id)


def _gives_consent(form: Form) -> bool:
    return any(effect.does == "grants_consent" for effect in form.effects)


def case_has_event(session: Session, case: Case, kind: str) -> bool:
    """True where something of that kind happened in the current episode."""
    from desktop.models import Event

    query = select(Event.id).where(Event.case_id == case.id, Event.kind == kind)
    return session.scalar(query.where(Event.episode == current_episode(case).number).limit(1)) is not None


def _new_entry(office: Office, session: Session, case: Case, form: Form, event_at: datetime) -> Entry:
    last = session.scalar(select(func.max(Entry.number)).where(Entry.case_id == case.id)) or 0
    entry = Entry(
        case_id=case.id,
        episode=current_episode(case).number,
        number=last + 1,
        form_id=form.id,
        standard_ref=case.standard_ref,
        event_at=event_at,
        started_at=office.now(),
        saved_at=office.now(),
        uid_by=office.user.uid,
        answers={},
        gaps={},
    )
    session.add(entry)
    session.flush()
    case.changed_at = office.now()
    return entry


@needs("write_cases", "supervise")
def save_answers(office: Office, entry_id: int, raws: dict[str, Any], page: str = "") -> Saved:
    """Save what was typed; what cannot be understood yet is kept as typed and told, never refused.

    Only the fields in `raws` change. An empty answer takes the earlier one away.
    """
    with office.changing(office.user, "save_answers", entry=entry_id) as session:
        entry = find_entry(session, entry_id)
        case = find_case(session, entry.case_id)
        session.info["case_id"] = case.id
        form = form_of(office, entry)
        _require_author(office, form)
        if entry.state != "open":
            raise Refusal("entry_closed", entry=entry_id)
        checked, problems = check_answers(form, raws, edition_of(office, case), office.now().date())
        before = whole_answers(office, session, entry)
        problems += newly_barred(barred_in(office, entry.standard_ref, form), checked, before)
        problems += only_of_the_case(office, session, case, form, checked, before)
        unclear = {problem.field_id for problem in problems}
        answers = before | {field_id: checked.get(field_id) for field_id in _typed(form, raws) - unclear}
        answers |= confirmed_anew(form, before, answers, office.now().date())
        answers = _settled(office, session, case, form, answers)
        keep(office, session, case, entry, form, answers)
        entry.page = page or entry.page
        for field_id in unclear:
            keep_draft(office, session, entry, field_id, raws[field_id])
        drafted = set(session.scalars(select(Draft.field_id).where(Draft.entry_id == entry.id)))
        saved = Saved(office.now(), problems)
    drop_drafts(office, entry_id, drafted & (set(raws) - unclear))
    return saved


def _typed(form: Form, raws: dict[str, Any]) -> set[str]:
    """The fields whose answers may change by what came; what follows from others may not."""
    following = {field.id for field in form.fields() if field.compute is not None or field.read_only}
    return set(raws) - following


def _settled(office: Office, session: Session, case: Case, form: Form, answers: dict[str, Any]) -> dict[str, Any]:
    """The answers with those that follow from them, so that lists and deadlines see them at once."""
    if not follows_anything(form):
        return answers
    return Journey(edition_of(office, case), form, facts_of(office, session, case)).settled(answers)


def keep(office: Office, session: Session, case: Case, entry: Entry, form: Form, answers: dict[str, Any]) -> None:
    """Put checked answers where they belong: file, register, sealed part, search."""
    parts = take_apart(form, answers, office.names, case.uid)
    if office.names.is_open:
        office.names.keep_answers(case.uid, entry.uid, parts.identity)
        office.names.keep_secret_words(case.uid, secret_words(form, parts.identity))
        _keep_client(office, case, form, answers)
    elif parts.identity:
        raise Refusal("register_missing")
    entry.answers = parts.coded
    entry.sealed = keep_confidential(office, session, case, entry, parts.confidential)
    entry.saved_at = case.changed_at = office.now()
    _keep_event_time(entry, form, answers)
    _keep_coded_facts(case, form, answers)
    if case.uid in office.names.grown:
        hide_again(office, session, case)
    search.index_entry(session, entry)


def _keep_event_time(entry: Entry, form: Form, answers: dict[str, Any]) -> None:
    text = answers.get(form.event_at) if form.event_at else None
    if isinstance(text, str):
        try:
            entry.event_at = datetime.fromisoformat(text)
        except ValueError:
            return  # a partial date keeps the time the entry was begun


def _keep_client(office: Office, case: Case, form: Form, answers: dict[str, Any]) -> None:
    """Answers that identify the client update the client's entry in the register."""
    facts = {}
    for field in form.fields():
        subject, _, fact = field.keeps.partition(".")
        if subject == "client" and field.identity and isinstance(answers.get(field.id), str):
            facts[fact] = answers[field.id]
    changed = {fact: text for fact, text in facts.items() if office.names.client_fact(case.uid, fact) != text}
    if changed:
        office.names.set_client(case.uid, **changed)
    if "birth_date" in facts:
        year = facts["birth_date"].lstrip("~")[:4]
        case.birth_year = int(year) if year.isdigit() else case.birth_year


CASE_FACTS = {"case.client_type": "client_type", "client.sex": "client_sex", "case.target_group": "target_group"}


def _keep_coded_facts(case: Case, form: Form, answers: dict[str, Any]) -> None:
    """Coded answers that the list and the header show."""
    for field in form.fields():
        column = CASE_FACTS.get(field.keeps)
        value = answers.get(field.id)
        if column and value:
            setattr(case, column, value)


def hide_again(office: Office, session: Session, case: Case) -> None:
    """Put tokens into texts that were written before a name became known."""
    from desktop.casework.answers import map_texts

    for entry in session.scalars(select(Entry).where(Entry.case_id == case.id)):
        hidden = map_texts(entry.answers, lambda text: office.names.hide(case.uid, text, known=True))
        if hidden != entry.answers:
            entry.answers = hidden
            search.index_entry(session, entry)


@needs("write_cases", "supervise")
def finish_entry(office: Office, entry_id: int, reasons: dict[str, str] | None = None, meeting: str = "") -> None:
    """Finish a form: everything needed is there, or each gap has a reason that is kept and printed.

    `Refusal("gaps", fields=…)` names what is missing; `Refusal("unreadable_answer", fields=…)` what is not understood;
    `Refusal("must_not_meet", codes=…)` who comes together, unless `meeting` says why all the same.
    """
    with office.changing(office.user, "finish_entry", entry=entry_id) as session:
        entry = find_entry(session, entry_id)
        case = find_case(session, entry.case_id)
        session.info["case_id"] = case.id
        form = form_of(office, entry)
        _require_author(office, form)
        if entry.state != "open":
            raise Refusal("entry_closed", entry=entry_id)
        unclear = list(session.scalars(select(Draft.field_id).where(Draft.entry_id == entry.id)))
        if unclear:
            raise Refusal("unreadable_answer", fields=unclear)
        _finish(office, session, case, entry, form, reasons or {})
        watch_entry(office, session, entry, form, entry.answers, meeting)
        handed_out = HANDED_OUT in session.info
    if handed_out:
        with office.changing(office.user, "hand_out", case.id, entry=entry_id):
            pass  # the case itself is written; this is the line of the log that says what it was


def _finish(office: Office, session: Session, case: Case, entry: Entry, form: Form, reasons: dict[str, str]) -> None:
    standard = edition_of(office, case)
    facts = facts_of(office, session, case)
    give_code_first(office, session, case, entry, form, compared_answers(form, entry.answers) | facts)
    answers = whole_answers(office, session, entry)
    answers |= computed_answers(office, session, case, entry, form)
    answers |= read_again(office, session, case, entry, form)
    kept = {field_id: reason.strip() for field_id, reason in reasons.items() if reason.strip()}
    try:
        filled = Journey(standard, form, facts).finish(answers, kept, entry.standard_ref)
    except Gaps as gaps:
        raise Refusal("gaps", fields=[gap.field_id for gap in gaps.gaps]) from gaps
    keep(office, session, case, entry, form, dict(filled.answers))
    entry.gaps = {field_id: office.names.hide(case.uid, reason) for field_id, reason in filled.gaps.items()}
    entry.state, entry.finished_at = "finished", office.now()
    if entry.replaces_id is not None:
        find_entry(session, entry.replaces_id).state = "replaced"
    session.flush()
    let_happen(office, session, case, entry, form, compared_answers(form, entry.answers) | facts)


@needs("write_cases", "supervise")
def correct_entry(office: Office, entry_id: int, reason: str) -> int:
    """Begin a correction: a new version with a reason; the finished one stays in force until this one is finished."""
    if not reason.strip():
        raise Refusal("correction_needs_reason")
    with office.changing(office.user, "correct_entry", entry=entry_id) as session:
        old = find_entry(session, entry_id)
        case = find_case(session, old.case_id)
        session.info["case_id"] = case.id
        if old.state != "finished":
            raise Refusal("entry_closed", entry=entry_id)
        if old.episode != current_episode(case).number:
            raise Refusal("episode_closed", episode=old.episode)
        form = form_of(office, old)
        _require_author(office, form)
        new = _new_entry(office, session, case, form, old.event_at)
        new.number, new.version, new.replaces_id = old.number, old.version + 1, old.id
        new.correction = office.names.hide(case.uid, reason.strip())
        keep(office, session, case, new, form, whole_answers(office, session, old))
        return new.id


__all__ = ["Parts", "Saved", "correct_entry", "finish_entry", "keep", "save_answers", "start_entry"]
