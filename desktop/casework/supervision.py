"""The supervisor reads in codes, remarks, and the worker answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop.casework.events import note_event
from desktop.casework.finding import edition_of, entries_of, find_case, find_entry
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.reading import text_shower
from desktop.casework.refusals import Refusal
from desktop.models import Event


@dataclass(frozen=True, slots=True, repr=False)
class Remark:
    """One remark of a supervisor and what the worker answered."""

    case_id: int
    code: str
    entry_id: int
    row: int
    text: str
    until: str
    answer: str
    read_at: datetime


@needs("read_texts")
def remarks_of(office: Office, case_id: int) -> list[Remark]:
    """The supervisor's remarks on a case, oldest first, with the answers given so far."""
    with office.reading() as session:
        case = find_case(session, case_id)
        show = text_shower(office, session, case)
        forms = [form.id for form in edition_of(office, case).forms.values() if form.by == "supervisor"]
        query = select(Event).where(Event.case_id == case.id, Event.kind == "remark_answered").order_by(Event.id)
        answers = {(row.entry_uid, int(row.facts["row"])): str(row.facts["answer"]) for row in session.scalars(query)}
        return [
            Remark(
                case_id=case.id,
                code=case.code or "",
                entry_id=entry.id,
                row=row,
                text=show(str(remark.get("remark", ""))),
                until=str(remark.get("until") or ""),
                answer=show(answers.get((entry.uid, row), "") or str(remark.get("answer") or "")),
                read_at=entry.event_at,
            )
            for entry in entries_of(session, case.id, *forms)
            for row, remark in enumerate(entry.answers.get("remarks") or [])
        ]


@needs("write_cases")
def answer_remark(office: Office, entry_id: int, row: int, answer: str) -> None:
    """The worker answers a remark; the supervisor's sheet itself never changes."""
    office.require_writer()
    if not answer.strip():
        raise Refusal("reason_missing")
    with office.changing(office.user, "answer_remark", entry=entry_id) as session:
        entry = find_entry(session, entry_id)
        case = find_case(session, entry.case_id)
        session.info["case_id"] = case.id
        if not 0 <= row < len(entry.answers.get("remarks") or []):
            raise Refusal("entry_missing", entry=entry_id)
        hidden = office.names.hide(case.uid, answer.strip())
        note_event(office, session, case, "remark_answered", office.now(), entry.uid, row=row, answer=hidden)
