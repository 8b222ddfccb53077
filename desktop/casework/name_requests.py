"""A supervisor asks whose case it is: with a reason the worker reads, and an answer that stays in the file.

The program shows her no name, whatever is answered: she holds no key of the register. The worker tells it or not.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select

from desktop.casework.events import note_event
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import text_shower
from desktop.casework.refusals import Refusal
from desktop.casework.views import logins_of
from desktop.models import Case, Event

ASKED, ANSWERED = "name_asked", "name_answered"
TOLD, NOT_TOLD = "told", "not_told"
ANSWERS: Final = frozenset({TOLD, NOT_TOLD})


@dataclass(frozen=True, slots=True, repr=False)
class NameRequest:
    """One request: of whom, why, and what the worker did; `answer` is empty while it waits."""

    event_uid: str
    case_id: int
    code: str
    by: str
    at: datetime
    reason: str
    answer: str
    note: str
    answered_at: datetime | None


@needs("supervise")
def ask_for_name(office: Office, case_id: int, reason: str) -> None:
    """Ask the worker of a case for the client's name; `Refusal("reason_missing")` without a reason."""
    if not reason.strip():
        raise Refusal("reason_missing")
    with office.changing(office.user, "ask_for_name", case_id) as session:
        case = find_case(session, case_id)
        note_event(office, session, case, ASKED, office.now(), reason=office.names.hide(case.uid, reason.strip()))


@needs("read_texts")
def name_requests(office: Office) -> list[NameRequest]:
    """Those a worker has to answer in her cases, or those a supervisor or head has asked; the oldest first."""
    with office.reading() as session:
        query = select(Event, Case).join(Case, Case.id == Event.case_id).where(Event.kind == ASKED)
        if office.user.role == "worker":
            query = query.where(Case.worker_uid == office.user.uid)
        answers = {
            str(event.facts["of"]): event for event in session.scalars(select(Event).where(Event.kind == ANSWERED))
        }
        logins = logins_of(office)
        found = []
        for event, case in session.execute(query.order_by(Event.id)):
            show, answer = text_shower(office, session, case), answers.get(event.uid)
            found.append(
                NameRequest(
                    event_uid=event.uid,
                    case_id=case.id,
                    code=case.code or "",
                    by=logins.get(event.uid_by, ""),
                    at=event.at,
                    reason=show(str(event.facts.get("reason") or "")),
                    answer=str(answer.facts["answer"]) if answer is not None else "",
                    note=show(str(answer.facts.get("note") or "")) if answer is not None else "",
                    answered_at=answer.at if answer is not None else None,
                )
            )
        return found


@needs("write_cases")
def answer_name_request(office: Office, event_uid: str, answer: str, note: str = "") -> None:
    """The worker of the case says whether she told the name, and what she wants to add.

    `Refusal`: entry_missing, not_allowed for anybody else, reason_missing where it was not told and nothing says why.
    """
    if answer not in ANSWERS:
        raise Refusal("entry_missing", entry=answer)
    if answer == NOT_TOLD and not note.strip():
        raise Refusal("reason_missing")
    with office.changing(office.user, "answer_name_request") as session:
        event = session.scalar(select(Event).where(Event.uid == event_uid, Event.kind == ASKED))
        if event is None:
            raise Refusal("entry_missing", entry=event_uid)
        case = find_case(session, event.case_id)
        session.info["case_id"] = case.id
        if case.worker_uid != office.user.uid:
            raise Refusal("not_allowed", role=office.user.role)
        hidden = office.names.hide(case.uid, note.strip())
        note_event(office, session, case, ANSWERED, office.now(), of=event.uid, answer=answer, note=hidden)
