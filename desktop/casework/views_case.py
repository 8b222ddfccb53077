"""One entry, the history, the contacts, the referrals and the documents of a case, as its reader may see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.drafts import drafts_of
from desktop.casework.facts import Facts, facts_of
from desktop.casework.finding import edition_of, entries_of, find_case, find_entry
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import answers_for, text_shower
from desktop.casework.views import EntryRow, entry_row, logins_of
from desktop.models import Case, Document, Draft, Entry, Event, Trail
from desktop.standards.definitions import Standard

RoleWord = Callable[[str], str]


@dataclass(frozen=True, slots=True, repr=False)
class EntryView:
    """An entry opened on the screen: saved answers, what was typed since, and the case's facts for its conditions."""

    row: EntryRow
    case_id: int
    code: str
    form_id: str
    standard_ref: str
    answers: dict[str, Any]
    drafts: dict[str, Any]
    gaps: dict[str, str]
    facts: Facts
    correction: str
    editable: bool


@dataclass(frozen=True, slots=True, repr=False)
class HistoryRow:
    """One line of a case's history."""

    at: datetime
    entered_at: datetime
    by: str
    kind: str
    form_id: str
    number: int
    version: int
    episode: int
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class ContactRow:
    """A meeting, visit, call or message: one entry of a form that records a contact."""

    entry_id: int
    form_id: str
    at: datetime
    state: str
    summary: str
    by: str
    episode: int


@dataclass(frozen=True, slots=True, repr=False)
class ReferralRow:
    """A referral with its answer, or the day the answer is awaited."""

    case_id: int
    code: str
    entry_id: int
    number: int
    organisation: str
    contact: str
    kind: str
    urgency: str
    status: str
    sent_on: date
    answer_until: str
    answered_on: date | None
    feedback_id: int | None


@dataclass(frozen=True, slots=True, repr=False)
class DocumentRow:
    """One line of the register of documents."""

    number: int
    title: str
    kind: str
    medium: str
    pages: int
    dated_on: date | None
    confidential: bool
    has_file: bool
    by: str
    episode: int


@needs("read_cases")
def entry_view(office: Office, entry_id: int, role_word: RoleWord | None = None) -> EntryView:
    """One entry with everything its page needs."""
    with office.reading() as session:
        entry = find_entry(session, entry_id)
        case = find_case(session, entry.case_id)
        show = text_shower(office, session, case, role_word)
        mine = office.user.role in ("supervisor", "head") if _by_supervisor(office, entry) else office.user.sees_names
        return EntryView(
            row=entry_row(entry, logins_of(office), set(session.scalars(select(Draft.entry_id).distinct()))),
            case_id=case.id,
            code=case.code or "",
            form_id=entry.form_id,
            standard_ref=entry.standard_ref,
            answers=answers_for(office, session, entry, with_confidential=True, role_word=role_word),
            drafts=drafts_of(office, session, entry),
            gaps={field: show(reason) for field, reason in entry.gaps.items()},
            facts=facts_of(office, session, case),
            correction=show(entry.correction),
            editable=mine and entry.state == "open" and entry.episode == case.episodes[-1].number,
        )


def _by_supervisor(office: Office, entry: Entry) -> bool:
    return office.shelf.edition(entry.standard_ref).forms[entry.form_id].by == "supervisor"


@needs("read_cases")
def history(office: Office, case_id: int, role_word: RoleWord | None = None) -> list[HistoryRow]:
    """Entries with every version, and events, newest first."""
    with office.reading() as session:
        case = find_case(session, case_id)
        logins = logins_of(office)
        show = text_shower(office, session, case, role_word)
        rows = [
            HistoryRow(
                at=entry.event_at,
                entered_at=entry.finished_at or entry.saved_at,
                by=logins.get(entry.uid_by, ""),
                kind=f"entry_{entry.state}",
                form_id=entry.form_id,
                number=entry.number,
                version=entry.version,
                episode=entry.episode,
                facts={"reason": show(entry.correction)} if entry.correction else {},
            )
            for entry in session.scalars(select(Entry).where(Entry.case_id == case_id))
        ]
        for event in session.scalars(select(Event).where(Event.case_id == case_id)):
            facts = {
                key: logins.get(value) or show(value) if isinstance(value, str) else value
                for key, value in event.facts.items()
            }
            rows.append(
                HistoryRow(
                    event.at, event.entered_at, logins.get(event.uid_by, ""), event.kind, "", 0, 0, event.episode, facts
                )
            )
        return sorted(rows, key=lambda row: (row.at, row.entered_at), reverse=True)


@needs("read_trail")
def readings(office: Office, case_id: int) -> list[tuple[datetime, str, str]]:
    """Who did what with a case and when, from the trail: (time, sign-in name, task)."""
    logins = logins_of(office)
    with office.reading() as session:
        query = select(Trail).where(Trail.case_id == case_id).order_by(Trail.id.desc()).limit(500)
        return [(row.at, logins.get(row.uid, ""), row.doing) for row in session.scalars(query)]


@needs("read_cases")
def contacts(office: Office, case_id: int, role_word: RoleWord | None = None) -> list[ContactRow]:
    """The contacts log: notes, visits, messages and calls of a case, newest first, with their first words."""
    with office.reading() as session:
        case = find_case(session, case_id)
        standard = edition_of(office, case)
        logins = logins_of(office)
        found = []
        for entry in entries_of(session, case_id, *contact_forms(standard)):
            answers = answers_for(office, session, entry, role_word=role_word)
            found.append(
                ContactRow(
                    entry_id=entry.id,
                    form_id=entry.form_id,
                    at=entry.event_at,
                    state=entry.state,
                    summary=_first_words(standard, entry, answers),
                    by=logins.get(entry.uid_by, ""),
                    episode=entry.episode,
                )
            )
        return found[::-1]


def contact_forms(standard: Standard) -> tuple[str, ...]:
    """The forms that are each one contact: filled many times while the service is delivered, sending nothing."""
    sending = {"sends_referral", "answers_referral", "records_transfer", "receives_transfer"}
    return tuple(
        form.id
        for form in standard.forms.values()
        if form.many and form.event_at and not sending & {effect.does for effect in form.effects}
        if form.by == "worker" and form.stage in ("contact", "delivery") and not form.generated
    )


def _first_words(standard: Standard, entry: Entry, answers: dict[str, Any], limit: int = 160) -> str:
    for field in standard.forms[entry.form_id].fields():
        value = answers.get(field.id)
        if isinstance(value, str) and " " in value and not field.confidential:
            text = " ".join(value.split())
            return text if len(text) <= limit else f"{text[:limit].rsplit(' ', 1)[0]} …"
    return ""


@needs("read_cases")
def referrals(office: Office, case_id: int | None = None) -> list[ReferralRow]:
    """Referrals of one case or of all, newest first, each with its feedback where that has come."""
    with office.reading() as session:
        query = select(Case) if case_id is None else select(Case).where(Case.id == case_id)
        rows = [row for case in session.scalars(query) for row in _referrals_of(office, session, case)]
        return sorted(rows, key=lambda row: row.sent_on, reverse=True)


def _referrals_of(office: Office, session: Session, case: Case) -> list[ReferralRow]:
    forms = edition_of(office, case).forms.values()
    sending = [form.id for form in forms if any(effect.does == "sends_referral" for effect in form.effects)]
    answering = [form for form in forms if any(effect.does == "answers_referral" for effect in form.effects)]
    answers: dict[int, Entry] = {}
    for form in answering:
        pointers = [field.id for field in form.fields() if field.form in sending]
        for entry in entries_of(session, case.id, form.id):
            for number in (number for pointer in pointers for number in entry.answers.get(pointer) or ()):
                answers[number] = entry
    show = text_shower(office, session, case)
    return [
        ReferralRow(
            case_id=case.id,
            code=case.code or "",
            entry_id=entry.id,
            number=entry.number,
            organisation=show(str(entry.answers.get("organisation") or "")),
            contact=show(str(entry.answers.get("contact") or "")),
            kind=str(entry.answers.get("kind") or ""),
            urgency=str(entry.answers.get("urgency") or ""),
            status=str(entry.answers.get("status") or ""),
            sent_on=entry.event_at.date(),
            answer_until=str(entry.answers.get("answer_until") or ""),
            answered_on=answers[entry.number].event_at.date() if entry.number in answers else None,
            feedback_id=answers[entry.number].id if entry.number in answers else None,
        )
        for entry in entries_of(session, case.id, *sending)
    ]


@needs("read_cases")
def documents(office: Office, case_id: int, role_word: RoleWord | None = None) -> list[DocumentRow]:
    """The register of documents of a case; titles of confidential ones only for those who see names."""
    with office.reading() as session:
        case = find_case(session, case_id)
        show = text_shower(office, session, case, role_word)
        logins = logins_of(office)
        query = select(Document).where(Document.case_id == case_id).order_by(Document.number)
        return [
            DocumentRow(
                number=row.number,
                title=show(row.title) if office.user.sees_names or not row.confidential else "",
                kind=row.kind,
                medium=row.medium,
                pages=row.pages,
                dated_on=row.dated_on,
                confidential=row.confidential,
                has_file=bool(row.blob),
                by=logins.get(row.uid_by, ""),
                episode=row.episode,
            )
            for row in session.scalars(query)
        ]
