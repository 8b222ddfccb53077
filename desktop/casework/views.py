"""What a screen may see of a case: frozen rows made for it, never tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.due import dues_of, dues_of_office
from desktop.casework.earlier import EarlierRow, earlier_of
from desktop.casework.facts import age_at
from desktop.casework.finding import among, current_episode, edition_of, entries_of, find_case
from desktop.casework.office import Office
from desktop.casework.package_events import RECEIVED, RECEIVED_PEOPLE, former_of
from desktop.casework.permissions import needs
from desktop.casework.search import find_case_ids
from desktop.casework.stages import OpenGate, finished_stages, open_gates
from desktop.models import Case, CaseLink, Draft, Entry, Event
from desktop.standards.deadlines import Due

MOVES = ("transfer_sent", "transfer_received", RECEIVED)
LIVE_STATES = ("overdue", "open", "soon", "excused")
URGENCY = {"overdue": 0, "excused": 1, "open": 2, "soon": 2, "waiting": 3}
PAGE = 100


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One thing that is due: what, for which case, until when, and which form does it."""

    case_id: int
    code: str
    rule: str
    record: str
    occurrence: int
    state: str
    starts_at: datetime
    opens_at: datetime | None
    due_at: datetime | None
    done_at: datetime | None
    by_hours: bool
    source: str
    form_id: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list; `name` is empty where names may not be seen."""

    id: int
    code: str
    name: str
    stage: str
    status: str
    risk: str
    age: int | None
    sex: str
    worker: str
    changed_at: datetime
    next_rule: str
    next_due: datetime | None
    next_state: str


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One filled or half-filled form of a case."""

    id: int
    number: int
    form_id: str
    version: int
    state: str
    event_at: datetime
    saved_at: datetime
    by: str
    page: str
    episode: int
    has_draft: bool
    gaps: int
    entered_later: bool


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage on the rail: done, now or to come, and what it still wants."""

    id: str
    number: int
    state: str
    forms: tuple[str, ...]
    also: tuple[str, ...]
    done: int
    total: int
    gates: tuple[OpenGate, ...]


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Another case of the same family."""

    case_id: int
    code: str
    relation: str


@dataclass(frozen=True, slots=True, repr=False)
class CasePage:
    """Everything the page of one case shows; the name only where names may be seen."""

    id: int
    code: str
    name: str
    status: str
    risk: str
    sex: str
    age: int | None
    worker: str
    target_groups: tuple[str, ...]
    stage: str
    episode: int
    episodes: int
    opened_at: datetime | None
    closed_at: datetime | None
    stages: tuple[StageRow, ...]
    entries: tuple[EntryRow, ...]
    due: tuple[TaskRow, ...]
    alerts: tuple[str, ...]
    links: tuple[LinkRow, ...]
    confidential_items: int
    standard_ref: str
    earlier: tuple[EarlierRow, ...] = ()
    transfer_under_way: bool = False
    former: tuple[str, str] | None = None
    """The code it had before, and the office that sent it; None for a case that began here."""


class Listed(NamedTuple):
    """What the list reads of a case."""

    id: int
    uid: str
    code: str | None
    stage: str
    status: str
    risk: str
    client_sex: str
    birth_year: int | None
    worker_uid: str
    changed_at: datetime


_LISTED = tuple(getattr(Case, name) for name in Listed._fields)
ENTERED_LATER_DAYS = 7
# The open part says only that there is a group in the strictly confidential part, and no screen shows even that.
SEALED_GROUP = "sealed"


@needs("read_cases")
def case_rows(
    office: Office,
    typed: str = "",
    status: str = "",
    risk: str = "",
    stage: str = "",
    mine: bool = False,
    limit: int = PAGE,
    offset: int = 0,
) -> list[CaseRow]:
    """The case list: filtered in the database, newest change first, with the nearest deadline of each line shown."""
    with office.reading() as session:
        query = select(*_LISTED)
        if typed.strip():
            query = query.where(among(Case.id, find_case_ids(office, session, typed)))
        for column, wanted in ((Case.status, status), (Case.risk, risk), (Case.stage, stage)):
            if wanted:
                query = query.where(column == wanted)
        if mine:
            query = query.where(Case.worker_uid == office.user.uid)
        page = query.order_by(Case.changed_at.desc(), Case.id.desc()).limit(limit).offset(offset)
        cases = [Listed(*row) for row in session.execute(page).all()]
        dues = dues_of_office(office, session, [case.id for case in cases])
        logins = logins_of(office)
        today = office.now().date()
        return [_case_row(office, case, dues[case.id], logins, today) for case in cases]


@needs("read_cases")
def count_cases(office: Office) -> int:
    """How many cases the office has."""
    with office.reading() as session:
        return session.scalar(select(func.count()).select_from(Case)) or 0


@needs("read_cases")
def case_id_of(office: Office, code: str) -> int | None:
    """The id of the case with that code, if there is one."""
    with office.reading() as session:
        return session.scalar(select(Case.id).where(Case.code == code.strip().upper()))


@needs("read_cases")
def due_rows(office: Office, at: datetime | None = None) -> list[TaskRow]:
    """Every deadline of every case at a moment (default: now), the most urgent first."""
    with office.reading() as session:
        cases = {case.id: case for case in session.scalars(select(Case))}
        dues = dues_of_office(office, session, None, at)
        return sorted((task_row(cases[case_id], due) for case_id in dues for due in dues[case_id]), key=_by_urgency)


@needs("read_cases")
def case_codes(office: Office) -> list[tuple[int, str]]:
    """Every case that has a code, in the order of the codes."""
    with office.reading() as session:
        rows = session.execute(select(Case.id, Case.code).where(Case.code.is_not(None)).order_by(Case.code))
        return [(int(case_id), str(code)) for case_id, code in rows]


def _case_row(office: Office, case: Listed, dues: Sequence[Due], logins: dict[str, str], today: date) -> CaseRow:
    live = [due for due in dues if due.state in ("overdue", "open", "soon") and due.due_at is not None]
    nearest = min(live, key=lambda due: due.due_at or datetime.max, default=None)
    return CaseRow(
        id=case.id,
        code=case.code or "",
        name=office.names.client_name(case.uid),
        stage=case.stage,
        status=case.status,
        risk=case.risk,
        age=_age(office.names.client_fact(case.uid, "birth_date"), case.birth_year, today),
        sex=case.client_sex,
        worker=logins.get(case.worker_uid, ""),
        changed_at=case.changed_at,
        next_rule=nearest.rule.id if nearest else "",
        next_due=nearest.due_at if nearest else None,
        next_state=nearest.state if nearest else "",
    )


def logins_of(office: Office) -> dict[str, str]:
    """The sign-in names of the office's people by uid, and of those at other offices whose entries came here."""
    received: dict[str, str] = office.settings.get(RECEIVED_PEOPLE, {})
    return received | {card.uid: card.login for card in office.opened.users()}


def client_age(office: Office, case: Case) -> int | None:
    """Full years, from the register where it is open, else from the year kept in the file."""
    return _age(office.names.client_fact(case.uid, "birth_date"), case.birth_year, office.now().date())


def _age(born: str, birth_year: int | None, today: date) -> int | None:
    age = age_at(born, today)
    return age if age is not None or not birth_year else today.year - birth_year


def task_row(case: Case, due: Due) -> TaskRow:
    """A deadline as a screen lists it."""
    return due_row(due, case.id, case.code or "")


def due_row(due: Due, case_id: int = 0, code: str = "") -> TaskRow:
    """The same for a deadline of any case; one of the office itself has no case."""
    span = due.rule.within
    return TaskRow(
        case_id=case_id,
        code=code,
        rule=due.rule.id,
        record=due.record_id,
        occurrence=due.occurrence,
        state=due.state,
        starts_at=due.starts_at,
        opens_at=due.opens_at,
        due_at=due.due_at,
        done_at=due.done_at,
        by_hours=span is not None and span.to_the_minute,
        source=due.rule.source,
        form_id=next((trigger.form for trigger in due.rule.done if trigger.form), ""),
        reason=due.reason,
    )


def entry_row(entry: Entry, logins: dict[str, str], drafted: set[int]) -> EntryRow:
    """An entry as a screen lists it."""
    return EntryRow(
        id=entry.id,
        number=entry.number,
        form_id=entry.form_id,
        version=entry.version,
        state=entry.state,
        event_at=entry.event_at,
        saved_at=entry.saved_at,
        by=logins.get(entry.uid_by, ""),
        page=entry.page,
        episode=entry.episode,
        has_draft=entry.id in drafted,
        gaps=len(entry.gaps),
        entered_later=(entry.started_at - entry.event_at).days > ENTERED_LATER_DAYS,
    )


@needs("read_cases")
def case_page(office: Office, case_id: int) -> CasePage:
    """The page of one case; reading it is written in the trail."""
    with office.reading() as session:
        case = find_case(session, case_id)
        episode = current_episode(case)
        logins = logins_of(office)
        entries = entries_of(session, case.id)
        drafted = set(session.scalars(select(Draft.entry_id).distinct()))
        return CasePage(
            id=case.id,
            code=case.code or "",
            name=office.names.client_name(case.uid),
            status=case.status,
            risk=case.risk,
            sex=case.client_sex,
            age=client_age(office, case),
            worker=logins.get(case.worker_uid, ""),
            target_groups=tuple(group for group in case.target_group or () if group != SEALED_GROUP),
            stage=case.stage,
            episode=episode.number,
            episodes=len(case.episodes),
            opened_at=episode.opened_at,
            closed_at=episode.closed_at,
            stages=_stage_rows(office, session, case, entries),
            entries=tuple(entry_row(entry, logins, drafted) for entry in entries),
            due=tuple(sorted((task_row(case, due) for due in dues_of(office, session, case)), key=_by_urgency)),
            alerts=_alerts(session, case),
            links=_links(session, case),
            confidential_items=sum(1 for entry in entries if entry.sealed),
            standard_ref=case.standard_ref,
            earlier=earlier_of(office, session, case),
            transfer_under_way=is_under_way(session, case),
            former=former_of(session, case),
        )


def is_under_way(session: Session, case: Case) -> bool:
    """True between the sending and the receipt of the file: the sender still answers for it."""
    query = select(Event.kind).where(Event.case_id == case.id, Event.kind.in_(MOVES))
    last = session.scalar(query.order_by(Event.entered_at.desc(), Event.id.desc()).limit(1))
    return last == "transfer_sent"


def _by_urgency(row: TaskRow) -> tuple[int, datetime]:
    return URGENCY.get(row.state, 9), row.due_at or datetime.max


def _stage_rows(office: Office, session: Session, case: Case, entries: Sequence[Entry]) -> tuple[StageRow, ...]:
    standard = edition_of(office, case)
    done = finished_stages(session, case)
    episode = current_episode(case).number
    finished = {entry.form_id for entry in entries if entry.state == "finished" and entry.episode == episode}
    return tuple(
        StageRow(
            id=stage.id,
            number=stage.number,
            state="done" if stage.id in done else "now" if stage.id == case.stage else "later",
            forms=stage.forms,
            also=stage.also,
            done=sum(1 for form in stage.forms if form in finished),
            total=len(stage.forms),
            gates=tuple(open_gates(office, session, case, stage)),
        )
        for stage in standard.stages
    )


def _alerts(session: Session, case: Case) -> tuple[str, ...]:
    query = select(Event).where(Event.case_id == case.id, Event.kind.in_(("alert_raised", "alert_lifted")))
    standing: dict[str, None] = {}
    for event in session.scalars(query.order_by(Event.at, Event.id)):
        for threat in event.facts.get("threats", ()):
            if event.kind == "alert_raised":
                standing[threat] = None
            else:
                standing.pop(threat, None)
    return tuple(standing)


def _links(session: Session, case: Case) -> tuple[LinkRow, ...]:
    rows = []
    for link in session.scalars(select(CaseLink).where(CaseLink.case_id == case.id)):
        rows.append(LinkRow(link.other_id, find_case(session, link.other_id).code or "", link.relation))
    for link in session.scalars(select(CaseLink).where(CaseLink.other_id == case.id)):
        rows.append(LinkRow(link.case_id, find_case(session, link.case_id).code or "", "family"))
    return tuple(rows)
