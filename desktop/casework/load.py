"""How much each colleague carries, and giving cases to another: by whom, why, and where the norm is passed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.due import dues_of_office
from desktop.casework.events import note_event
from desktop.casework.leaving import let_in
from desktop.casework.limits import acknowledge_limit, limit_standings
from desktop.casework.office import Office
from desktop.casework.permissions import may, needs
from desktop.casework.refusals import Refusal
from desktop.casework.staff import colleagues
from desktop.casework.suited import passed_over
from desktop.models import Case
from desktop.places import fonts
from desktop.printing.reports import print_register
from desktop.standards.limits import Standing
from desktop.standards.wording import Wording
from desktop.vault.cards import UserCard

CLOSED: Final = "closed"
CASELOAD: Final = "cases_of_year"


@dataclass(frozen=True, slots=True)
class LoadRow:
    """One colleague: what she carries now, in this year, what of it is late, and how she stands to the norm."""

    uid: str
    login: str
    role: str
    function: str
    led_by: str
    open_cases: int
    cases_of_year: int
    overdue: int
    standings: tuple[Standing, ...]

    @property
    def state(self) -> str:
        """The worst of her standings: over, near, acknowledged, or within."""
        states = {one.state for one in self.standings}
        return next((state for state in ("over", "near", "acknowledged") if state in states), "within")


@dataclass(frozen=True, slots=True)
class CaseCarried:
    """One open case of a colleague."""

    id: int
    code: str
    stage: str


@dataclass(frozen=True, slots=True)
class Assigned:
    """What became of an assignment; `closed` are codes whose confidential part the new worker cannot open yet."""

    codes: tuple[str, ...]
    giver: str
    taker: str
    at: datetime
    reason: str
    closed: tuple[str, ...]


@needs("make_reports")
def load_of_office(office: Office) -> tuple[LoadRow, ...]:
    """Everyone of the office, those over the norm first."""
    standing = _by_person(limit_standings(office))
    logins = {card.uid: card.login for card in office.opened.users()}
    with office.reading() as session:
        cards = {one.uid: one for one in colleagues(office, session)}
        counted = select(Case.worker_uid, func.count()).where(Case.status != CLOSED).group_by(Case.worker_uid)
        open_cases = {str(uid): int(number) for uid, number in session.execute(counted)}
        late = _late(office, session)
    rows = [
        LoadRow(
            uid=user.uid,
            login=user.login,
            role=user.role,
            function=cards[user.uid].function if user.uid in cards else "",
            led_by=logins.get(cards[user.uid].supervisor, "") if user.uid in cards else "",
            open_cases=open_cases.get(user.uid, 0),
            cases_of_year=_count(standing.get(user.uid, ()), CASELOAD),
            overdue=late[user.uid],
            standings=standing.get(user.uid, ()),
        )
        for user in office.opened.users()
    ]
    order = {"over": 0, "near": 1, "acknowledged": 2, "within": 3}
    return tuple(sorted(rows, key=lambda row: (order[row.state], row.login)))


def _by_person(found: Sequence[Standing]) -> Mapping[str, tuple[Standing, ...]]:
    mine: dict[str, list[Standing]] = {}
    for one in found:
        mine.setdefault(one.about, []).append(one)
    return {uid: tuple(standings) for uid, standings in mine.items()}


def _count(standings: Sequence[Standing], counts: str) -> int:
    return next((one.count for one in standings if one.limit.counts == counts), 0)


def _late(office: Office, session: Session) -> Counter[str]:
    workers = {int(row[0]): str(row[1]) for row in session.execute(select(Case.id, Case.worker_uid))}
    late: Counter[str] = Counter()
    for case_id, dues in dues_of_office(office, session).items():
        late[workers[case_id]] += sum(1 for due in dues if due.state == "overdue")
    return late


@needs("make_reports")
def cases_carried(office: Office, uid: str) -> tuple[CaseCarried, ...]:
    """The open cases of a colleague, by code."""
    query = select(Case.id, Case.code, Case.stage).where(Case.worker_uid == uid, Case.status != CLOSED)
    with office.reading() as session:
        rows = session.execute(query.order_by(Case.code))
        return tuple(CaseCarried(case_id, code or "–", stage) for case_id, code, stage in rows)


@needs("assign_cases")
def assign_cases(office: Office, case_ids: Sequence[int], to_uid: str, reason: str = "") -> Assigned:
    """Give cases to a colleague, with history; past the norm of a year, or to one who lacks what is asked for a case
    or declared a conflict with it, only with a reason that is kept.

    `Refusal`: not_allowed (her role writes no cases), over_limit (`most`, `login`, `count`), unsuited (`login`,
    `codes`), same_case.
    """
    taker = next((one for one in office.opened.users() if one.uid == to_uid), None)
    if taker is None or not may(taker.role, "write_cases"):
        raise Refusal("not_allowed", role=taker.role if taker else "")
    over = _over(office, taker, len(case_ids))
    if over and not reason.strip():
        raise Refusal("over_limit", most=over.limit.most, login=taker.login, count=over.count + len(case_ids))
    giver, codes, closed = "", [], []
    with office.changing(office.user, "assign_cases", to=to_uid) as session:
        cases = session.scalars(select(Case).where(Case.id.in_(case_ids), Case.worker_uid != to_uid)).all()
        passed = passed_over(office, session, taker, cases, reason)
        for case in cases:
            giver = giver or case.worker_uid
            said = office.names.hide(case.uid, reason.strip())
            facts: dict[str, Any] = {"uid": case.worker_uid, "to": to_uid, "reason": said}
            facts |= {"passed": passed[case.id]} if case.id in passed else {}
            note_event(office, session, case, "handed_over", office.now(), **facts)
            case.worker_uid, case.changed_at = to_uid, office.now()
            codes.append(case.code or "")
            if not let_in(office, session, case, taker):
                closed.append(case.code or "")
        if not codes:
            raise Refusal("same_case")
    if over and may(office.user.role, "change_office"):
        acknowledge_limit(office, over.limit.id, to_uid, reason)
    logins = {card.uid: card.login for card in office.opened.users()}
    return Assigned(tuple(codes), logins.get(giver, ""), taker.login, office.now(), reason.strip(), tuple(closed))


def _over(office: Office, taker: UserCard, more: int) -> Standing | None:
    for one in limit_standings(office):
        if one.about == taker.uid and one.limit.counts == CASELOAD and one.count + more > one.limit.most:
            return one
    return None


@needs("assign_cases")
def protocol_pdf(office: Office, assigned: Assigned, wording: Wording, out: BinaryIO) -> int:
    """The protocol of a hand-over, to be signed by both; codes only. The number of pages."""
    heads = (wording.say("paper.list.number"), wording.say("count.case_code"), wording.say("count.sealed_closed"))
    rows = [
        (str(number), code, wording.say("count.yes") if code in assigned.closed else "–")
        for number, code in enumerate(assigned.codes, start=1)
    ]
    return print_register(
        wording.say("count.protocol"),
        wording.date_time(assigned.at.isoformat(timespec="minutes")),
        heads,
        rows,
        wording,
        fonts(),
        out,
        on=office.now().date(),
        organisation=str(office.settings["name"]),
        notes=(assigned.reason,) if assigned.reason else (),
        signs=(
            f"{wording.say('count.giver')}: {assigned.giver}",
            f"{wording.say('count.taker')}: {assigned.taker}",
            f"{wording.say('count.decided_by')}: {office.user.login}",
        ),
    )
