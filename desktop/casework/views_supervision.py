"""What a supervisor sees of all cases, in codes, and the remarks a worker has to answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from desktop.casework.due import dues_of_office
from desktop.casework.name_requests import NameRequest, name_requests
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.supervision import Remark, remarks_of
from desktop.casework.views import logins_of
from desktop.models import Case, Event


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One case for the supervisor: how much is late, and when it was last read."""

    case_id: int
    code: str
    worker: str
    stage: str
    status: str
    risk: str
    late: int
    read_at: datetime | None
    remarks_open: int


@dataclass(frozen=True, slots=True, repr=False)
class SupervisionView:
    """The cases, the most urgent first, the remarks on them that are not answered, and who was asked for a name."""

    cases: tuple[ReadRow, ...]
    remarks: tuple[Remark, ...]
    asked: tuple[NameRequest, ...] = ()


@needs("read_texts")
def supervision(office: Office) -> SupervisionView:
    """Every case for supervisor and head; a worker's own cases with the remarks on them."""
    with office.reading() as session:
        query = select(Case)
        if office.user.role == "worker":
            query = query.where(Case.worker_uid == office.user.uid)
        cases = list(session.scalars(query))
        dues = dues_of_office(office, session, [case.id for case in cases])
        last = select(Event.case_id, func.max(Event.at)).where(Event.kind == "supervisor_read").group_by(Event.case_id)
        read = {int(case_id): at for case_id, at in session.execute(last)}
        logins = logins_of(office)
        found = [(case.id, case.code or "", case.worker_uid, case.stage, case.status, case.risk) for case in cases]
    remarks = {case_id: remarks_of(office, case_id) for case_id, *_ in found}
    rows = [
        ReadRow(
            case_id=case_id,
            code=code,
            worker=logins.get(worker, ""),
            stage=stage,
            status=status,
            risk=risk,
            late=sum(1 for due in dues[case_id] if due.state == "overdue"),
            read_at=read.get(case_id),
            remarks_open=sum(1 for remark in remarks[case_id] if not remark.answer),
        )
        for case_id, code, worker, stage, status, risk in found
    ]
    rows.sort(key=lambda row: (row.status == "closed", -row.late, row.read_at or datetime.min))
    waiting = tuple(remark for case_id in remarks for remark in remarks[case_id] if not remark.answer)
    return SupervisionView(tuple(rows), waiting, tuple(name_requests(office)))
