"""The first contact: a case begins before it has a code, and nobody is entered twice unseen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rapidfuzz import fuzz
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.codes import DEFAULT_PATTERN, CodePattern, checked_code
from desktop.casework.events import note_event
from desktop.casework.finding import find_case
from desktop.casework.folding import fold
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.models import Case, CaseLink, Episode, Event
from desktop.standards.definitions import Standard

SAME_NAME = 85
SAME_YEAR = 75


@dataclass(frozen=True, slots=True, repr=False)
class Similar:
    """A case whose client may be the same person; a person always decides.

    `ended`: how an earlier contact ended that led to no file ("not_confirmed", "one_time").
    """

    case_id: int
    code: str
    name: str
    birth_year: int | None
    score: int
    ended: str = ""
    ended_at: datetime | None = None


@needs("write_cases")
def start_case(office: Office, at: datetime | None = None) -> int:
    """Begin a case at first contact and return its id; it has no code and no name yet."""
    office.require_writer()
    with office.changing(office.user, "start_case") as session:
        case = new_case(office, session, office.standard, at or office.now())
        session.info["case_id"] = case.id
        return case.id


def new_case(office: Office, session: Session, standard: Standard, begun: datetime) -> Case:
    """The same inside a change that is under way."""
    case = Case(
        standard_ref=standard.ref,
        stage=standard.stages[0].id,
        worker_uid=office.user.uid,
        started_at=begun,
        changed_at=office.now(),
        target_group=[],
    )
    case.episodes.append(Episode(number=1, started_at=begun))
    session.add(case)
    session.flush()
    return case


@needs("write_cases")
def give_code(office: Office, case_id: int, code: str | None = None, at: datetime | None = None) -> str:
    """Give the case its code: the office's next one, or a stated one that holds nothing personal."""
    office.require_writer()
    with office.changing(office.user, "give_code", case_id) as session:
        case = find_case(session, case_id)
        if case.code is not None:
            return case.code
        return assign_code(office, session, case, code, at)


def assign_code(
    office: Office, session: Session, case: Case, code: str | None = None, at: datetime | None = None
) -> str:
    """The same inside a change that is under way."""
    taken = {known for known in session.scalars(select(Case.code)) if known}
    if code is None:
        pattern = CodePattern(office.settings.get("code_pattern", DEFAULT_PATTERN), office.settings["mark"])
        year = (at or office.now()).year
        count = session.scalar(select(func.count()).where(Case.code.like(f"%{year}%"))) or 0
        code = pattern.next_code(year, count + 1, taken, office.pick)
    else:
        code = checked_code(code, _personal_words(office, case))
        if code in taken:
            raise Refusal("code_taken")
    case.code = code
    note_event(office, session, case, "code_given", at or office.now(), code=code)
    return code


def _personal_words(office: Office, case: Case) -> list[str]:
    client = office.names.people(case.uid).get("P1", {})
    names = [*client.get("surname", "").split(), *client.get("given_name", "").split()]
    born = client.get("birth_date", "")
    return [*names, *(part for part in (born.replace("-", ""),) if part)]


@needs("write_cases")
def similar_clients(office: Office, name: str, birth_year: int | None = None, limit: int = 8) -> list[Similar]:
    """Clients whose folded name comes close, or closer still with the same birth year; best first.

    Without the register nobody can be compared: `Refusal("register_missing")`.
    """
    if not office.names.is_open:
        raise Refusal("register_missing")
    wanted = fold(name)
    found = []
    with office.reading() as session:
        ended = _ended_contacts(session)
        for case in session.scalars(select(Case)):
            known = office.names.client_name(case.uid)
            score = round(fuzz.token_sort_ratio(wanted, fold(known))) if known else 0
            same_year = birth_year is not None and case.birth_year == birth_year
            if score >= (SAME_YEAR if same_year else SAME_NAME):
                how, at = ended.get(case.id, ("", None))
                found.append(Similar(case.id, case.code or "", known, case.birth_year, score, how, at))
    return sorted(found, key=lambda row: -row.score)[:limit]


def _ended_contacts(session: Session) -> dict[int, tuple[str, datetime]]:
    """How and when the last contact without a file ended, by case."""
    query = select(Event).where(Event.kind == "contact_ended").order_by(Event.at)
    return {event.case_id: (str(event.facts.get("ground", "")), event.at) for event in session.scalars(query)}


@needs("write_cases")
def link_cases(office: Office, case_id: int, other_id: int, relation: str) -> None:
    """Link two cases of one family; `relation` is the role the other client has for this one (child_1, mother …)."""
    office.require_writer()
    if case_id == other_id:
        raise Refusal("same_case")
    with office.changing(office.user, "link_cases", case_id, other=other_id) as session:
        case, other = find_case(session, case_id), find_case(session, other_id)
        query = select(CaseLink).where(CaseLink.case_id == case_id, CaseLink.other_id == other_id)
        if session.scalar(query) is None:
            session.add(CaseLink(case_id=case_id, other_id=other_id, relation=relation))
        name = office.names.client_name(other.uid)
        if name:
            office.names.person_for(case.uid, name, relation)
        note_event(office, session, case, "case_linked", office.now(), other=other_id, relation=relation)
