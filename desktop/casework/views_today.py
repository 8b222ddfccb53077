"""Today: what is late, what ends today, what comes, and what was left half-written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.due import dues_of_office
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.views import EntryRow, TaskRow, entry_row, logins_of, task_row
from desktop.models import Case, Draft, Entry

WEEK = 7


@dataclass(frozen=True, slots=True)
class UnfinishedRow:
    """A form that was begun and not finished."""

    case_id: int
    code: str
    entry: EntryRow


@dataclass(frozen=True, slots=True)
class DayRow:
    """One of the next seven days and how much of each rule ends on it."""

    day: date
    rules: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything Today shows; codes only."""

    now: datetime
    late: tuple[TaskRow, ...]
    today: tuple[TaskRow, ...]
    soon: tuple[TaskRow, ...]
    unfinished: tuple[UnfinishedRow, ...]
    week: tuple[DayRow, ...]
    open_cases: int


@needs("read_cases")
def today(office: Office) -> TodayView:
    """What the signed-in person has to look at now: a worker's own cases, everyone's for supervisor and head."""
    now = office.now()
    with office.reading() as session:
        cases = {case.id: case for case in session.scalars(_mine(office))}
        tasks = [
            task_row(cases[case_id], due)
            for case_id, dues in dues_of_office(office, session, list(cases), now).items()
            for due in dues
            if due.due_at is not None and due.state in ("overdue", "excused", "open", "soon", "waiting")
        ]
        tasks.sort(key=lambda row: (row.due_at or now, row.code))
        late = tuple(row for row in tasks if row.state in ("overdue", "excused"))
        ahead = [row for row in tasks if row.state not in ("overdue", "excused") and row.due_at is not None]
        return TodayView(
            now=now,
            late=late,
            today=tuple(row for row in ahead if _day(row) == now.date()),
            soon=tuple(row for row in ahead if now.date() < _day(row) <= now.date() + timedelta(days=WEEK)),
            unfinished=_unfinished(office, session, cases),
            week=_week(ahead, now.date()),
            open_cases=sum(1 for case in cases.values() if case.status != "closed"),
        )


def _mine(office: Office):  # type: ignore[no-untyped-def]  # SQLAlchemy's Select has no stable public type argument
    query = select(Case)
    return query.where(Case.worker_uid == office.user.uid) if office.user.role == "worker" else query


def _day(row: TaskRow) -> date:
    return (row.due_at or datetime.max).date()


def _unfinished(office: Office, session: Session, cases: dict[int, Case]) -> tuple[UnfinishedRow, ...]:
    drafted = set(session.scalars(select(Draft.entry_id).distinct()))
    logins = logins_of(office)
    query = select(Entry).where(Entry.state == "open", Entry.uid_by == office.user.uid)
    return tuple(
        UnfinishedRow(entry.case_id, cases[entry.case_id].code or "", entry_row(entry, logins, drafted))
        for entry in session.scalars(query.order_by(Entry.saved_at.desc()).limit(20))
        if entry.case_id in cases
    )


def _week(tasks: list[TaskRow], start: date) -> tuple[DayRow, ...]:
    days = [start + timedelta(days=step) for step in range(1, WEEK + 1)]
    counts = {day: Counter(row.rule for row in tasks if _day(row) == day) for day in days}
    return tuple(DayRow(day, tuple(counts[day].most_common())) for day in days)
