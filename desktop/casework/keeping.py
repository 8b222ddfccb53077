"""How long closed cases are kept: the classes of the edition, the office's own periods, and what has reached its end.

A period counts from 1 January of the year after the closing, as archives count; its last day is a 31 December.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.facts import facts_of, is_child
from desktop.casework.finding import current_episode, edition_of, find_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.models import Case, Document, Episode, Event, Keeping
from desktop.standards.conditions import holds
from desktop.standards.definitions import Retention, Standard

PERIODS = "retention"
MOST_YEARS = 200


@dataclass(frozen=True, slots=True)
class Period:
    """What is in force for one class: a number of years, for ever, or neither while the office has not decided."""

    class_id: str
    years: int | None
    for_ever: bool
    since: date | None = None
    reason: str = ""

    @property
    def decided(self) -> bool:
        """Whether anything can be said of an end."""
        return self.for_ever or self.years is not None


@dataclass(frozen=True, slots=True)
class KeptCase:
    """One closed case; `state` is kept, due, held, for_ever, handed, or undecided where its class has no period."""

    case_id: int
    code: str
    class_id: str
    standard_ref: str
    closed_on: date
    kept_until: date | None
    years: int | None
    state: str
    hold: str
    shelf: str
    pages: int
    media: tuple[str, ...]
    span: tuple[int, int]
    archive: str = ""


@needs("read_cases")
def periods(office: Office, on: date | None = None) -> tuple[Period, ...]:
    """What is in force on a day for each class of the office's edition."""
    return periods_in_force(office, on or _today(office))


def periods_in_force(office: Office, on: date) -> tuple[Period, ...]:
    """The same for tasks that have asked for the role already."""
    return tuple(_period(office, office.standard, kept.id, on) for kept in office.standard.retention)


@needs("change_office")
def change_period(
    office: Office, class_id: str, years: int | None, for_ever: bool, since: date, reason: str
) -> tuple[Period, ...]:
    """Another period for a class with effect from a day; earlier ones stay in the list.

    Refusal: class_missing, period_bad, reason_missing.
    """
    if class_id not in {kept.id for kept in office.standard.retention}:
        raise Refusal("class_missing", class_id=class_id)
    if for_ever == (years is not None) or (years is not None and not 1 <= years <= MOST_YEARS):
        raise Refusal("period_bad", most=MOST_YEARS)
    if not reason.strip():
        raise Refusal("reason_missing")
    fresh = {
        "class": class_id,
        "years": years,
        "for_ever": for_ever,
        "since": since.isoformat(),
        "reason": reason.strip(),
        "at": office.now().isoformat(timespec="seconds"),
        "by": office.user.uid,
    }
    with office.changing(
        office.user, "change_period", class_id=class_id, years=years or 0, for_ever=for_ever
    ) as session:
        office.set(session, **{PERIODS: [*office.settings.get(PERIODS, []), fresh]})
    return periods(office)


@needs("read_cases")
def kept_cases(office: Office, on: date | None = None) -> tuple[KeptCase, ...]:
    """Every closed case with the end of its period, those that have reached it first; codes only."""
    today = on or _today(office)
    with office.reading() as session:
        closed = select(Case).join(Episode).where(Case.status == "closed", Episode.closed_at.is_not(None)).distinct()
        found = [kept_case(office, session, case, today) for case in session.scalars(closed)]
    return tuple(sorted(found, key=lambda one: (one.state != "due", one.kept_until or date.max, one.code)))


@needs("read_cases")
def due_cases(office: Office, year: int | None = None) -> tuple[KeptCase, ...]:
    """The yearly list: what has reached its end before 1 January of that year (default: by today)."""
    on = date(year, 1, 1) if year else None
    return tuple(one for one in kept_cases(office, on) if one.state in ("due", "held"))


def kept_case(office: Office, session: Session, case: Case, today: date) -> KeptCase:
    """The same for one case, inside a session; Refusal `not_closed`."""
    episode = current_episode(case)
    if case.status != "closed" or episode.closed_at is None:
        raise Refusal("not_closed")
    standard = edition_of(office, case)
    row = session.scalar(select(Keeping).where(Keeping.case_id == case.id))
    class_id = (row.class_id if row else "") or class_of(office, session, case, standard)
    period = _period(office, standard, class_id, today)
    closed_on = episode.closed_at.date()
    until = date(closed_on.year + period.years, 12, 31) if period.years is not None else None
    documents = list(session.scalars(select(Document).where(Document.case_id == case.id)))
    return KeptCase(
        case_id=case.id,
        code=case.code or "",
        class_id=class_id,
        standard_ref=standard.ref,
        closed_on=closed_on,
        kept_until=until,
        years=period.years,
        state=_state(period, until, row, today),
        hold=row.hold if row else "",
        shelf=row.shelf if row else "",
        pages=_pages(session, case.id, documents),
        media=tuple(sorted({document.medium for document in documents} | {"electronic"})),
        span=(min(one.started_at.year for one in case.episodes), closed_on.year),
        archive=row.archive if row else "",
    )


def class_of(office: Office, session: Session, case: Case, standard: Standard) -> str:
    """The class a closed case falls into by its edition, as it was on the day of the closing."""
    closed_at = current_episode(case).closed_at
    facts = facts_of(office, session, case)
    if closed_at is not None:
        born = office.names.client_fact(case.uid, "birth_date")
        facts["case.is_child"] = is_child(case.birth_year, born, closed_at.date())
    return next((kept.id for kept in standard.retention if _falls_into(kept, facts)), "")


@needs("change_office")
def choose_class(office: Office, case_id: int, class_id: str, reason: str) -> None:
    """Keep one case in another class than its edition says; Refusal class_missing, reason_missing, not_closed."""
    with _deciding(office, case_id, "choose_class", reason) as (case, row):
        if class_id not in {kept.id for kept in edition_of(office, case).retention}:
            raise Refusal("class_missing", class_id=class_id)
        row.class_id = class_id


@needs("write_cases")
def hold_case(office: Office, case_id: int, reason: str) -> None:
    """Forbid destroying a case, for a court, a complaint or an inquiry; Refusal reason_missing, not_closed."""
    with _deciding(office, case_id, "hold_case", reason) as (case, row):
        row.hold, row.held_at = office.names.hide(case.uid, reason.strip()), office.now()


@needs("change_office")
def release_hold(office: Office, case_id: int, reason: str) -> None:
    """End a hold; Refusal reason_missing, not_closed."""
    with _deciding(office, case_id, "release_hold", reason) as (_case, row):
        row.hold, row.held_at = "", None


@needs("write_cases")
def put_on_shelf(office: Office, case_id: int, shelf: str) -> None:
    """Where the paper file stands: room, cabinet, shelf mark."""
    with office.changing(office.user, "put_on_shelf", case_id) as session:
        case = find_case(session, case_id)
        _row(session, case).shelf = office.names.hide(case.uid, shelf.strip())


@needs("hand_over_cases")
def hand_over(office: Office, case_ids: Iterable[int], archive: str, advice: str) -> int:
    """Note that closed files went to an archive; how many. `advice` is what the archive said of keeping them.

    Refusal: archive_missing, not_closed.
    """
    if not archive.strip() or not advice.strip():
        raise Refusal("archive_missing")
    count = 0
    for case_id in case_ids:
        with office.changing(office.user, "hand_over", case_id) as session:
            case = find_case(session, case_id)
            kept_case(office, session, case, _today(office))
            row = _row(session, case)
            row.handed_at, row.archive = office.now(), archive.strip()
            row.advice = office.names.hide(case.uid, advice.strip())
            count += 1
    return count


def today_for_keeping(office: Office) -> date:
    """The day by which an end is reckoned: never before the newest moment this office has seen."""
    return _today(office)


@contextmanager
def _deciding(office: Office, case_id: int, doing: str, reason: str) -> Iterator[tuple[Case, Keeping]]:
    """One decision on a closed case: with a reason, in one change."""
    if not reason.strip():
        raise Refusal("reason_missing")
    with office.changing(office.user, doing, case_id) as session:
        case = find_case(session, case_id)
        if case.status != "closed":
            raise Refusal("not_closed")
        yield case, _row(session, case)


def _row(session: Session, case: Case) -> Keeping:
    row = session.scalar(select(Keeping).where(Keeping.case_id == case.id))
    if row is None:
        row = Keeping(case_id=case.id)
        session.add(row)
    return row


def _period(office: Office, standard: Standard, class_id: str, on: date) -> Period:
    known: list[dict[str, Any]] = office.settings.get(PERIODS, [])
    mine = [one for one in known if one["class"] == class_id and date.fromisoformat(one["since"]) <= on]
    if mine:
        last = max(enumerate(mine), key=lambda numbered: (numbered[1]["since"], numbered[0]))[1]
        since = date.fromisoformat(last["since"])
        return Period(class_id, last["years"], last["for_ever"], since, last["reason"])
    given = next((kept for kept in standard.retention if kept.id == class_id), None)
    return Period(class_id, given.years if given else None, given.for_ever if given else False)


def _state(period: Period, until: date | None, row: Keeping | None, today: date) -> str:
    if row is not None and row.hold:
        return "held"
    if row is not None and row.handed_at:
        return "handed"
    if period.for_ever:
        return "for_ever"
    if until is None:
        return "undecided"
    return "due" if today > until else "kept"


def _falls_into(kept: Retention, facts: dict[str, Any]) -> bool:
    return not kept.by_hand and (kept.when is None or holds(kept.when, facts))


def _pages(session: Session, case_id: int, documents: list[Document]) -> int:
    """Pages of the last printed file, or of the documents where it was never printed."""
    query = select(Event).where(Event.case_id == case_id, Event.kind == "printed").order_by(Event.id.desc()).limit(1)
    printed = session.scalar(query)
    if printed is not None:
        return int(printed.facts.get("pages", 0))
    return sum(document.pages for document in documents)


def _today(office: Office) -> date:
    seen = office.opened.marks.max_time
    now = office.now()
    return max(now, datetime.fromisoformat(seen)).date() if seen else now.date()
