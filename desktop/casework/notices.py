"""What a worker has to be told before anything else, until she says that she has read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.events import note_event
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import text_shower
from desktop.casework.refusals import Refusal
from desktop.casework.section import GLASS
from desktop.casework.views import logins_of
from desktop.models import Case, Event

SEEN = "glass_seen"


@dataclass(frozen=True, slots=True, repr=False)
class Notice:
    """Somebody opened the strictly confidential section of a case without being named for it."""

    event_id: int
    case_id: int
    code: str
    at: datetime
    by: str
    reason: str


@needs("read_cases")
def notices(office: Office, case_id: int | None = None) -> list[Notice]:
    """What the signed-in worker has not yet read of her own cases, oldest first."""
    with office.reading() as session:
        query = select(Event, Case).join(Case, Case.id == Event.case_id).where(Event.kind == GLASS)
        query = query.where(Case.worker_uid == office.user.uid, Event.uid_by != office.user.uid)
        if case_id is not None:
            query = query.where(Case.id == case_id)
        seen = _seen(session)
        logins = logins_of(office)
        return [
            Notice(
                event.id,
                case.id,
                case.code or "",
                event.at,
                logins.get(event.uid_by, ""),
                text_shower(office, session, case)(str(event.facts.get("reason") or "")),
            )
            for event, case in session.execute(query.order_by(Event.id))
            if event.uid not in seen
        ]


@needs("write_cases")
def acknowledge(office: Office, event_id: int) -> None:
    """The worker of the case has read the notice; raises Refusal `not_allowed` for anybody else."""
    with office.changing(office.user, "acknowledge_notice") as session:
        event = session.get(Event, event_id)
        if event is None or event.kind != GLASS:
            raise Refusal("entry_missing", entry=event_id)
        case = find_case(session, event.case_id)
        session.info["case_id"] = case.id
        if case.worker_uid != office.user.uid:
            raise Refusal("not_allowed", role=office.user.role)
        note_event(office, session, case, SEEN, office.now(), of=event.uid)


def _seen(session: Session) -> set[str]:
    return {str(event.facts.get("of")) for event in session.scalars(select(Event).where(Event.kind == SEEN))}
