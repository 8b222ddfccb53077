"""What happens to the office itself and is not a paper: read where it stands, so that nothing is entered twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.keeping import kept_case, periods_in_force
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.staff import Colleague, colleagues
from desktop.models import Case, Trail
from desktop.standards.deadlines import Record
from desktop.vault.upkeep import read_upkeep

REVIEWED = "norms_reviewed"


def office_events(office: Office, session: Session) -> Iterator[Record]:
    """Norm, staff and backups as deadlines see them."""
    yield from _of_the_norm(office)
    for one in colleagues(office, session):
        yield from _of_a_colleague(one, office.now().date())
    yield from _of_closed_cases(office, session)
    yield from _of_backups(office, session)


@needs("change_office")
def note_norm_reviewed(office: Office, on: date) -> None:
    """Write down that the norm of the office's edition was looked at again."""
    known = office.settings.get(REVIEWED) or {}
    with office.changing(office.user, "note_norm_reviewed", standard=office.standard.ref) as session:
        office.set(session, **{REVIEWED: {**known, office.standard.ref: on.isoformat()}})


def _of_the_norm(office: Office) -> Iterator[Record]:
    standard = office.standard
    if standard.approved_on:
        yield happened("norm_approved", date.fromisoformat(standard.approved_on), standard.ref)
    reviewed = (office.settings.get(REVIEWED) or {}).get(standard.ref)
    if reviewed:
        yield happened("norm_reviewed", date.fromisoformat(reviewed), standard.ref)


def _of_a_colleague(one: Colleague, today: date) -> Iterator[Record]:
    yield happened("worker_joined", one.joined_on, one.uid, worker=one.uid)
    for year in range(max(one.joined_on.year + 1, today.year - 1), today.year + 1):
        yield happened("year_began", date(year, 1, 1), f"{one.uid}-{year}", worker=one.uid)
    if one.left_on is not None:
        yield happened("worker_left", one.left_on, one.uid, worker=one.uid)


def _of_closed_cases(office: Office, session: Session) -> Iterator[Record]:
    """Files whose period is over; nothing while the office has decided no period."""
    today = office.now().date()
    if not any(period.years for period in periods_in_force(office, today)):
        return
    for case in session.scalars(select(Case).where(Case.status == "closed")):
        kept = kept_case(office, session, case, today)
        if kept.state == "due" and kept.kept_until is not None:
            yield happened("retention_ended", kept.kept_until, case.uid, code=kept.code)


def _of_backups(office: Office, session: Session) -> Iterator[Record]:
    begun = session.scalar(select(func.min(Trail.at)))
    if begun is not None:
        yield happened("backup_begun", begun.date(), "0")
    upkeep = read_upkeep(office.folder, office.opened.cases_key, office.opened.vault_id)
    for made in upkeep.made:
        if made.verified_at:
            yield happened("backup_made", datetime.fromisoformat(made.made_at), f"{made.folder}-{made.sequence}")


def happened(event: str, at: date | datetime, what: str, **said: object) -> Record:
    """An event as a record; `what` tells it apart from others of its kind."""
    moment = at if isinstance(at, datetime) else datetime.combine(at, time())
    return Record(id=f"{event}-{what}", kind="event", name=event, at=moment, entered_at=moment, answers=said)
