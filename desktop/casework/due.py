"""What is due in the cases of this office, computed afresh from what was recorded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.changed_rules import KEY, changes_of
from desktop.casework.due_cache import cache_of
from desktop.casework.due_records import BY_IDS, records_of
from desktop.casework.events import note_event
from desktop.casework.facts import Facts, is_child
from desktop.casework.finding import find_case
from desktop.casework.free_days import FREE, WORKED, calendar_for
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.models import Case, Episode
from desktop.standards.deadlines import Due, due_list


class CaseHead(NamedTuple):
    """What deadlines ask of the case itself, without its table row."""

    uid: str
    standard_ref: str
    birth_year: int | None
    risk: str
    episode: int
    closed: bool


def dues_of(office: Office, session: Session, case: Case, now: datetime | None = None) -> tuple[Due, ...]:
    """Every deadline of one case with its state at `now` (default: the clock)."""
    session.flush()
    return dues_of_office(office, session, [case.id], now)[case.id]


def dues_of_office(
    office: Office, session: Session, case_ids: Sequence[int] | None = None, now: datetime | None = None
) -> dict[int, tuple[Due, ...]]:
    """The deadlines of many cases at once, by case id; a few queries however many cases there are."""
    heads = _heads(session, case_ids)
    cache, moment, named = cache_of(session), now or office.now(), office.names.is_open
    cache.go_by(tuple(office.settings.get(key) for key in (KEY, FREE, WORKED)))
    found: dict[int, tuple[Due, ...]] = {}
    for case_id, head in heads.items():
        kept = cache.find(case_id, named, head, moment)
        if kept is not None:
            found[case_id] = kept
    rest = {case_id: head for case_id, head in heads.items() if case_id not in found}
    return found | _computed(office, session, rest, moment) if rest else found


def _computed(
    office: Office, session: Session, heads: dict[int, CaseHead], now: datetime
) -> dict[int, tuple[Due, ...]]:
    """The deadlines of cases nothing is known of yet, kept for the next time."""
    cache, named = cache_of(session), office.names.is_open
    editions = {ref: office.shelf.edition(ref) for ref in {head.standard_ref for head in heads.values()}}
    calendars = {ref: calendar_for(office, edition.country) for ref, edition in editions.items()}
    changes = {ref: changes_of(office, ref) for ref in editions}
    records = records_of(session, {case_id: editions[head.standard_ref] for case_id, head in heads.items()}, heads)
    found = {}
    for case_id, head in heads.items():
        ref, mine = head.standard_ref, records.get(case_id, [])
        facts = deadline_facts(office, head, now)
        found[case_id] = due_list(editions[ref], mine, facts, now, calendars[ref], changes=changes[ref])
        cache.keep(case_id, named, head, now, found[case_id], mine)
    return found


def _heads(session: Session, case_ids: Sequence[int] | None) -> dict[int, CaseHead]:
    """The cases asked for (all of them for None), each with its latest episode."""
    query = (
        select(
            Case.id,
            Case.uid,
            Case.standard_ref,
            Case.birth_year,
            Case.risk,
            Episode.number,
            Episode.closed_at.is_not(None),
        )
        .join(Episode, Episode.case_id == Case.id)
        .order_by(Case.id, Episode.number)
    )
    if case_ids is not None and len(case_ids) <= BY_IDS:
        query = query.where(Case.id.in_(case_ids))
    wanted = None if case_ids is None else set(case_ids)
    rows = session.connection().execute(query).all()
    return {row[0]: CaseHead(*row[1:]) for row in rows if wanted is None or row[0] in wanted}


def deadline_facts(office: Office, head: CaseHead, now: datetime) -> Facts:
    """What deadlines may know of the case itself."""
    born = office.names.client_fact(head.uid, "birth_date")
    return {
        "case.is_child": is_child(head.birth_year, born, now.date()),
        "case.birth_date": born or None,
        "case.risk_level": head.risk or None,
        "case.closed": head.closed,
        "case.episode": head.episode,
    }


@needs("write_cases")
def excuse(office: Office, case_id: int, rule: str, record: str, occurrence: int, reason: str) -> None:
    """Say why something could not be done: the mark stays, its colour changes, and the reports print the reason."""
    _note_reason(office, case_id, "excused", rule, record, occurrence, reason)


@needs("write_cases")
def explain_delay(office: Office, case_id: int, rule: str, record: str, occurrence: int, reason: str) -> None:
    """Give the reason for something that was done late."""
    _note_reason(office, case_id, "late_reason", rule, record, occurrence, reason)


def _note_reason(office: Office, case_id: int, kind: str, rule: str, record: str, occurrence: int, reason: str) -> None:
    if not reason.strip():
        raise Refusal("reason_missing")
    office.require_writer()
    with office.changing(office.user, kind, case_id, rule=rule) as session:
        case = find_case(session, case_id)
        if not any(
            due.rule.id == rule and due.record_id == record and due.occurrence == occurrence
            for due in dues_of(office, session, case)
        ):
            raise Refusal("deadline_missing", rule=rule)
        hidden = office.names.hide(case.uid, reason.strip())
        note_event(
            office, session, case, kind, office.now(), rule=rule, record=record, occurrence=occurrence, reason=hidden
        )
