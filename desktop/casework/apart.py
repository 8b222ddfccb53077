"""Cases whose clients must not meet: kept apart by their codes, warned of before two of them come together.

Practice 7.13. Events of both cases tell it, so that each worker sees it; neither file names anybody of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.events import note_event
from desktop.casework.finding import LIVE, edition_of, entries_of, find_case
from desktop.casework.folding import fold
from desktop.casework.names import TOKEN
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import text_shower
from desktop.casework.refusals import Refusal
from desktop.casework.views import logins_of
from desktop.models import Case, Entry, Event
from desktop.standards.definitions import Field, Form

KEPT, ENDED, PASSED = "kept_apart", "apart_ended", "apart_passed"
CODES, PLACE = "codes", "place"
HIDDEN: Final = "…"
Pair = frozenset[str]


@dataclass(frozen=True, slots=True, repr=False)
class ApartRow:
    """One case that another must not meet: since when, why, and who said so."""

    case_id: int
    code: str
    since: datetime
    reason: str
    by: str


@needs("write_cases")
def keep_apart(office: Office, case_id: int, code: str, reason: str) -> None:
    """Write down in both cases that their clients must not meet.

    `Refusal`: reason_missing, case_missing (no case has this code), same_case.
    """
    if not reason.strip():
        raise Refusal("reason_missing")
    with office.changing(office.user, "keep_apart", case_id) as session:
        case = find_case(session, case_id)
        other = next((one for one in _coded(session) if _same(one.code, code)), None)
        if other is None:
            raise Refusal("case_missing", case=code)
        if other is case:
            raise Refusal("same_case")
        if frozenset({case.uid, other.uid}) not in _pairs(session):
            _note(office, session, KEPT, case, other, reason)


@needs("write_cases")
def end_apart(office: Office, case_id: int, other_id: int, reason: str) -> None:
    """Write down in both cases that their clients may meet again, and why."""
    if not reason.strip():
        raise Refusal("reason_missing")
    with office.changing(office.user, "end_apart", case_id) as session:
        case, other = find_case(session, case_id), find_case(session, other_id)
        if frozenset({case.uid, other.uid}) in _pairs(session):
            _note(office, session, ENDED, case, other, reason)


@needs("read_cases")
def apart_from(office: Office, case_id: int) -> tuple[ApartRow, ...]:
    """The cases that this one must not meet, by code."""
    with office.reading() as session:
        case = find_case(session, case_id)
        show, logins = text_shower(office, session, case), logins_of(office)
        cases = {other.uid: other for other in session.scalars(select(Case))}
        rows = [
            ApartRow(
                case_id=cases[uid].id,
                code=cases[uid].code or "",
                since=event.at,
                reason=show(str(event.facts.get("reason") or "")),
                by=logins.get(event.uid_by, ""),
            )
            for uid, event in _kept_of(session, case).items()
            if uid in cases
        ]
        return tuple(sorted(rows, key=lambda row: row.code))


def watch_paper(office: Office, session: Session, form: Form, answers: Mapping[str, Any], reason: str) -> None:
    """`Refusal("must_not_meet", codes=…)` where a paper brings such cases together, unless somebody says why."""
    said = " ".join(_texts(form, answers, CODES))
    if not said:
        return
    pairs = _pairs(session)
    wanted = {uid for pair in pairs for uid in pair}
    there = [case for case in _coded(session) if case.uid in wanted and _names(said, case.code or "")]
    met = [(one, two) for one, two in _two_by_two(there) if frozenset({one.uid, two.uid}) in pairs]
    _pass_or_refuse(office, session, met, reason)


def watch_entry(
    office: Office, session: Session, entry: Entry, form: Form, answers: Mapping[str, Any], reason: str
) -> None:
    """The same where two such cases are asked to the same place on the same day."""
    places = {fold(text) for text in _texts(form, answers, PLACE)} - {""}
    if not places:
        return
    case = find_case(session, entry.case_id)
    others = [one for one in _coded(session) if one.uid in _kept_of(session, case)]
    met = [(case, other) for other in others if places & _places_on(office, session, other, entry.event_at)]
    _pass_or_refuse(office, session, met, reason)


def _pass_or_refuse(office: Office, session: Session, met: list[tuple[Case, Case]], reason: str) -> None:
    if not met:
        return
    if not reason.strip():
        raise Refusal("must_not_meet", codes="; ".join(f"{one.code} – {two.code}" for one, two in met))
    for one, two in met:
        _note(office, session, PASSED, one, two, reason)


def _note(office: Office, session: Session, kind: str, case: Case, other: Case, reason: str) -> None:
    """The same event in both cases; what names somebody of the other case is left out of each."""
    for here, there in ((case, other), (other, case)):
        blind = TOKEN.sub(HIDDEN, office.names.hide(there.uid, reason.strip()))
        hidden = office.names.hide(here.uid, blind)
        note_event(office, session, here, kind, office.now(), other=there.uid, code=there.code or "", reason=hidden)


def _pairs(session: Session) -> set[Pair]:
    """The pairs that are kept apart now."""
    query = select(Case.uid, Event.kind, Event.facts).join(Case, Case.id == Event.case_id)
    found: set[Pair] = set()
    for uid, kind, facts in session.execute(query.where(Event.kind.in_((KEPT, ENDED))).order_by(Event.id)):
        change = found.add if kind == KEPT else found.discard
        change(frozenset({uid, str(facts["other"])}))
    return found


def _kept_of(session: Session, case: Case) -> dict[str, Event]:
    """What holds for one case: the uid of the other case → the event that said so."""
    query = select(Event).where(Event.case_id == case.id, Event.kind.in_((KEPT, ENDED))).order_by(Event.id)
    found: dict[str, Event] = {}
    for event in session.scalars(query):
        other = str(event.facts["other"])
        if event.kind == KEPT:
            found[other] = event
        else:
            found.pop(other, None)
    return found


def _places_on(office: Office, session: Session, case: Case, at: datetime) -> set[str]:
    forms = edition_of(office, case).forms
    asked = [form_id for form_id, form in forms.items() if any(_meeting_fields(form, PLACE))]
    found: set[str] = set()
    for entry in entries_of(session, case.id, *asked) if asked else ():
        if entry.state in LIVE and entry.event_at.date() == at.date():
            found |= {fold(text) for text in _texts(forms[entry.form_id], entry.answers, PLACE)}
    return found


def _meeting_fields(form: Form, what: str) -> Iterator[Field]:
    return (field for field in form.fields() if what in (field.meets, *(column.meets for column in field.columns)))


def _texts(form: Form, answers: Mapping[str, Any], what: str) -> Iterator[str]:
    """What was written where people come together: in fields and in columns of tables."""
    for field in _meeting_fields(form, what):
        value = answers.get(field.id)
        if isinstance(value, str):
            yield value
        for row in value if isinstance(value, list) else ():
            yield from (str(row.get(column.id) or "") for column in field.columns if column.meets == what)


def _coded(session: Session) -> list[Case]:
    return list(session.scalars(select(Case).where(Case.code.is_not(None)).order_by(Case.code)))


def _same(code: str | None, typed: str) -> bool:
    return (code or "").casefold() == typed.strip().casefold()


def _names(text: str, code: str) -> bool:
    """Whether a text has this code, not only one that begins or ends like it."""
    return re.search(rf"(?<![\w-]){re.escape(code)}(?![\w-])", text, re.IGNORECASE) is not None


def _two_by_two(cases: list[Case]) -> Iterator[tuple[Case, Case]]:
    return ((one, two) for place, one in enumerate(cases) for two in cases[place + 1 :])
