"""How much of a case is kept apart, and for whom; never what it is."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from desktop.casework.confidential import RECOVERY, may_open
from desktop.casework.finding import entries_of, find_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.views import logins_of
from desktop.models import Document, Grant


@dataclass(frozen=True, slots=True)
class SealedView:
    """Counts, the sign-in names of those who are named, and whether the reader is one of them."""

    forms: int = 0
    papers: int = 0
    people: tuple[str, ...] = ()
    named: bool = False


@needs("read_cases")
def sealed_view(office: Office, case_id: int) -> SealedView:
    """What may be told of the strictly confidential part of a case."""
    with office.reading() as session:
        case = find_case(session, case_id)
        forms = sum(1 for entry in entries_of(session, case_id) if entry.sealed)
        papers = select(func.count()).where(Document.case_id == case_id, Document.confidential.is_(True))
        logins = logins_of(office)
        uids = session.scalars(select(Grant.uid).where(Grant.case_id == case_id, Grant.uid != RECOVERY))
        people = tuple(sorted(logins[uid] for uid in uids if uid in logins))
        return SealedView(forms, session.scalar(papers) or 0, people, may_open(office, session, case))
