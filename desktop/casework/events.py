"""What happened in a case besides its entries; deadlines, stage and reports are computed from these."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from desktop.casework.finding import current_episode
from desktop.casework.office import Office
from desktop.models import Case, Event

KINDS = frozenset(
    {
        "case_opened",
        "case_received",
        "code_given",
        "case_linked",
        "contact_ended",
        "stage_finished",
        "case_closed",
        "case_reopened",
        "case_suspended",
        "case_resumed",
        "alert_raised",
        "alert_lifted",
        "supervisor_read",
        "plan_approved",
        "transfer_sent",
        "transfer_received",
        "remark_answered",
        "excused",
        "glass_broken",
        "handed_out",
        "handed_over",
        "kept_apart",
        "apart_ended",
        "apart_passed",
        "glass_seen",
        "late_reason",
        "name_answered",
        "name_asked",
        "consent_waived",
        "risk_changed",
        "printed",
        "entry_signed",
    }
)


def note_event(
    office: Office, session: Session, case: Case, kind: str, at: datetime, entry_uid: str = "", **facts: object
) -> Event:
    """Write down that something happened; `at` is when it happened, the entry time comes from the clock."""
    if kind not in KINDS:
        raise KeyError(kind)
    event = Event(
        case_id=case.id,
        episode=current_episode(case).number,
        kind=kind,
        at=at,
        entered_at=office.now(),
        uid_by=office.user.uid,
        entry_uid=entry_uid,
        facts=facts,
    )
    session.add(event)
    case.changed_at = office.now()
    return event
