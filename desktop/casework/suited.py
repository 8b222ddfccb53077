"""Who may be given a role or a case: what the norm asks of her, and whether she is kin or close to the client."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.answers import compared_answers
from desktop.casework.facts import facts_of, is_child
from desktop.casework.office import Office
from desktop.casework.permissions import may, needs
from desktop.casework.reading import text_shower
from desktop.casework.refusals import Refusal
from desktop.models import Case, Event, OfficePaper
from desktop.standards.conditions import fields_of, holds
from desktop.standards.definitions import Form, StaffAsk, Standard
from desktop.standards.staffing import MET, standing_of
from desktop.vault.cards import UserCard

CLOSED: Final = "closed"
CONFLICT: Final = "conflict"
NO_PAPER, DECLARED = "no_paper", "declared"
GIVEN: Final = "handed_over"
KEY: Final = "staff_passed"


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing in the way: the id of what is asked, or CONFLICT; and how: missing, expired, no_paper, declared."""

    ask: str
    state: str


@dataclass(frozen=True, slots=True, repr=False)
class Carried:
    """One open case of the colleague who gives: its code and stage, and whether she declared a conflict with it."""

    id: int
    code: str
    stage: str
    conflict: bool


@dataclass(frozen=True, slots=True)
class Taker:
    """One colleague who may take cases: what she carries now, and what is in the way of each case, by its id."""

    uid: str
    login: str
    open_cases: int
    lacks: Mapping[int, tuple[Lack, ...]]

    def lacks_for(self, case_ids: Collection[int]) -> tuple[Lack, ...]:
        """Everything in the way of these cases, each once."""
        found = (lack for case_id in case_ids for lack in self.lacks.get(case_id, ()))
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True, repr=False)
class LackRow:
    """What a colleague lacks for her role (no code) or for a case of hers, why it was passed, and who would do."""

    uid: str
    login: str
    role: str
    case_id: int
    code: str
    lacks: tuple[Lack, ...]
    better: str
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class StaffSeen:
    """What the papers of the office say of its people on a day: answers by form and person, codes by person."""

    standard: Standard
    day: date
    papers: Mapping[tuple[str, str], Mapping[str, Any]]
    conflicts: Mapping[str, frozenset[str]]

    def for_role(self, uid: str, role: str) -> tuple[Lack, ...]:
        """What somebody lacks for a role; a new colleague has no paper yet."""
        asks = (ask for ask in self.standard.staff_asks if role in ask.roles)
        return tuple(lack for ask in asks for lack in self._lack(ask, uid))

    def for_case(self, uid: str, case: Case, facts: Mapping[str, Any]) -> tuple[Lack, ...]:
        """What is in the way of giving her this case."""
        found = [Lack(CONFLICT, DECLARED)] if self.declared(uid, case) else []
        for ask in self.standard.staff_asks:
            if ask.cases is not None and holds(ask.cases, {}, facts):
                found += self._lack(ask, uid)
        return tuple(found)

    def declared(self, uid: str, case: Case) -> bool:
        """Whether she declared a conflict with this case."""
        return bool(case.code) and _code(case.code) in self.conflicts.get(uid, frozenset())

    def may_lack(self, uid: str) -> bool:
        """Whether anything could be in the way of any case of hers; saves looking at each of them."""
        asked = (ask for ask in self.standard.staff_asks if ask.cases is not None)
        return bool(self.conflicts.get(uid)) or any(any(self._lack(ask, uid)) for ask in asked)

    def _lack(self, ask: StaffAsk, uid: str) -> Iterator[Lack]:
        answers = self.papers.get((ask.form, uid))
        state = standing_of(ask, answers, self.day) if answers is not None else NO_PAPER
        if state != MET:
            yield Lack(ask.id, state)


def staff_seen(office: Office, session: Session) -> StaffSeen:
    """Reads the papers that say something of colleagues; struck ones say nothing."""
    standard = office.standard
    asked = {ask.form for ask in standard.staff_asks}
    declaring = {form.id: form for form in standard.forms.values() if form.conflicts is not None}
    query = select(OfficePaper).where(OfficePaper.form_id.in_(asked | set(declaring)), OfficePaper.struck_at.is_(None))
    papers: dict[tuple[str, str], Mapping[str, Any]] = {}
    conflicts: dict[str, frozenset[str]] = {}
    for paper in session.scalars(query.order_by(OfficePaper.event_at, OfficePaper.id)):
        uid, form = paper.about_uid, standard.forms[paper.form_id]
        if uid and form.id in asked:
            papers[form.id, uid] = compared_answers(form, paper.answers)
        if uid and form.id in declaring:
            conflicts[uid] = conflicts.get(uid, frozenset()) | _codes(form, paper.answers)
    return StaffSeen(standard, office.now().date(), papers, conflicts)


def passed_over(
    office: Office, session: Session, taker: UserCard, cases: Sequence[Case], reason: str
) -> dict[int, list[str]]:
    """What is passed over with a reason when these cases are given, by case; nothing where nothing is in the way.

    `Refusal("unsuited", login=…, codes=…)` where something is and no reason is written.
    """
    seen = staff_seen(office, session)
    lacks = {case.id: seen.for_case(taker.uid, case, _facts(office, session, seen, case)) for case in cases}
    codes = [case.code or "–" for case in cases if lacks[case.id]]
    if codes and not reason.strip():
        raise Refusal("unsuited", login=taker.login, codes=", ".join(codes))
    return {case_id: [lack.ask for lack in found] for case_id, found in lacks.items() if found}


@needs("assign_cases")
def carried_and_takers(office: Office, giver: str) -> tuple[tuple[Carried, ...], tuple[Taker, ...]]:
    """The open cases of a colleague, and who may take them over, with what would be in the way."""
    with office.reading() as session:
        seen = staff_seen(office, session)
        query = select(Case).where(Case.worker_uid == giver, Case.status != CLOSED).order_by(Case.code)
        cases = list(session.scalars(query))
        carried = tuple(Carried(one.id, one.code or "–", one.stage, seen.declared(giver, one)) for one in cases)
        return carried, takers_for(office, session, seen, giver, cases)


def best_taker(takers: Sequence[Taker], case_ids: Collection[int]) -> Taker | None:
    """Whom to give these cases: least in the way, then least loaded; nobody with a conflict."""
    free = [one for one in takers if not any(lack.ask == CONFLICT for lack in one.lacks_for(case_ids))]
    return min(free, key=lambda one: (len(one.lacks_for(case_ids)), one.open_cases, one.login), default=None)


@needs("assign_cases")
def lacks_of_office(office: Office) -> tuple[LackRow, ...]:
    """Where a colleague lacks what is asked for her role or for a case of hers; conflicts first."""
    users = office.opened.users()
    passed = {(str(one["uid"]), str(one["role"])): str(one["reason"]) for one in office.settings.get(KEY) or ()}
    rows: list[LackRow] = []
    with office.reading() as session:
        seen = staff_seen(office, session)
        for user in users:
            lacks = seen.for_role(user.uid, user.role)
            if lacks:
                reason = passed.get((user.uid, user.role), "")
                rows.append(LackRow(user.uid, user.login, user.role, 0, "", lacks, "", reason))
            if seen.may_lack(user.uid):
                rows += _case_rows(office, session, seen, user.uid, user.login, user.role)
    return tuple(sorted(rows, key=lambda row: (not _has_conflict(row.lacks), row.login, row.code)))


def takers_for(
    office: Office, session: Session, seen: StaffSeen, giver: str, cases: Sequence[Case]
) -> tuple[Taker, ...]:
    """The colleagues who may take these cases over, with what would be in the way of each."""
    return _takers(office, session, seen, giver, {case: _facts(office, session, seen, case) for case in cases})


def note_passed(office: Office, session: Session, uid: str, role: str, lacks: Sequence[Lack], reason: str) -> None:
    """Keep why somebody was given a role without all that is asked for it."""
    note = {
        "uid": uid,
        "role": role,
        "asks": [lack.ask for lack in lacks],
        "reason": reason.strip(),
        "by": office.user.uid,
        "at": office.now().isoformat(),
    }
    office.set(session, **{KEY: [*(office.settings.get(KEY) or ()), note]})


def _case_rows(office: Office, session: Session, seen: StaffSeen, uid: str, login: str, role: str) -> Iterator[LackRow]:
    query = select(Case).where(Case.worker_uid == uid, Case.status != CLOSED).order_by(Case.code)
    facts = {case: _facts(office, session, seen, case) for case in session.scalars(query).all()}
    lacking = {case: lacks for case in facts if (lacks := seen.for_case(uid, case, facts[case]))}
    takers = _takers(office, session, seen, uid, {case: facts[case] for case in lacking})
    for case, lacks in lacking.items():
        best = best_taker(takers, {case.id})
        better = best.login if best is not None and len(best.lacks_for({case.id})) < len(lacks) else ""
        reason = _reason(office, session, case, uid)
        yield LackRow(uid, login, role, case.id, case.code or "–", lacks, better, reason)


def _takers(
    office: Office, session: Session, seen: StaffSeen, giver: str, facts: Mapping[Case, Mapping[str, Any]]
) -> tuple[Taker, ...]:
    counted = select(Case.worker_uid, func.count()).where(Case.status != CLOSED).group_by(Case.worker_uid)
    load = {str(uid): int(number) for uid, number in session.execute(counted)}
    return tuple(
        Taker(
            uid=user.uid,
            login=user.login,
            open_cases=load.get(user.uid, 0),
            lacks={case.id: seen.for_case(user.uid, case, known) for case, known in facts.items()},
        )
        for user in office.opened.users()
        if user.uid != giver and may(user.role, "write_cases")
    )


def _facts(office: Office, session: Session, seen: StaffSeen, case: Case) -> Mapping[str, Any]:
    """What the asks may look at; a list of thousands of cases does not ask the database for each of them in vain."""
    born = office.names.client_fact(case.uid, "birth_date")
    at_hand = {
        "case.target_group": case.target_group or None,
        "case.is_child": is_child(case.birth_year, born, seen.day),
        "case.client_type": case.client_type or None,
        "case.risk_level": case.risk or None,
    }
    asked = {name for ask in seen.standard.staff_asks if ask.cases is not None for name in fields_of(ask.cases)}
    return at_hand if asked <= set(at_hand) else facts_of(office, session, case) | at_hand


def _reason(office: Office, session: Session, case: Case, uid: str) -> str:
    """Why she was given the case all the same, as it was noted with the last time it changed hands."""
    query = select(Event).where(Event.case_id == case.id, Event.kind == GIVEN).order_by(Event.id.desc()).limit(1)
    event = session.scalar(query)
    if event is None or event.facts.get("to") != uid or not event.facts.get("passed"):
        return ""
    return text_shower(office, session, case)(str(event.facts.get("reason") or ""))


def _codes(form: Form, answers: Mapping[str, Any]) -> frozenset[str]:
    declared = form.conflicts
    rows = answers.get(declared.table) if declared is not None else None
    if declared is None or not isinstance(rows, list):
        return frozenset()
    return frozenset(_code(row.get(declared.case)) for row in rows if row.get(declared.case))


def _code(text: str | None) -> str:
    return (text or "").strip().casefold()


def _has_conflict(lacks: Sequence[Lack]) -> bool:
    return any(lack.ask == CONFLICT for lack in lacks)
