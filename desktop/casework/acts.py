"""Destroying a case: by two persons, out of the office at once and out of every copy as it is met again.

The act and the deletion of the rows are one change. What follows (names, sealed files, a new database file) is gone
through again at the next opening until it is done, so that a cut in the middle leaves nothing half destroyed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.finding import find_case
from desktop.casework.keeping import KeptCase, kept_case, today_for_keeping
from desktop.casework.media import (
    Cleaned,
    MediumRow,
    acts_known,
    clean_medium,
    close_acts,
    keys_of,
    take_in_earlier,
    waiting_on,
)
from desktop.casework.office import Office
from desktop.casework.pending_names import KEY as PENDING
from desktop.casework.permissions import may, needs
from desktop.casework.refusals import Refusal
from desktop.casework.removal import counted, names_in, remove_cases
from desktop.casework.trail import chain_state
from desktop.models import Case, Destruction, DestructionMedium, Medium, Setting
from desktop.vault import audit
from desktop.vault.backup import Progress
from desktop.vault.office_keys import sign_in
from desktop.vault.register import forget
from desktop.vault.rewriting import files_left, remove_files, rewrite_db

HEAD = "head"


@dataclass(frozen=True, slots=True)
class ActMedium:
    """One medium of an act; `state` is waiting, rewritten or gone."""

    medium_id: int
    kind: str
    place: str
    state: str
    at: datetime | None
    copies: int


@dataclass(frozen=True, slots=True)
class Act:
    """One act of destruction as it is shown and printed; `state` is rows_gone, waiting or closed."""

    id: int
    number: int
    code: str
    class_id: str
    years: int
    closed_on: date
    kept_until: date
    reason: str
    by: str
    second: str
    at: datetime
    state: str
    entries: int
    documents: int
    files: int
    rows: int
    head: str
    media: tuple[ActMedium, ...]
    ended_at: datetime | None

    @property
    def waiting(self) -> int:
        """How many media were not met yet."""
        return sum(1 for medium in self.media if medium.state == "waiting")


@needs("destroy_cases")
def second_person(office: Office, login: str, password: str) -> Office:
    """The open office as the second person sees it, by her own password at its full cost.

    Raises VaultProblem `wrong_password`; Refusal `two_people_needed` for the same person or for two without the head.
    """
    opened = sign_in(office.opened, login, password, floor=office.opened.slot.kdf)
    other = office.signed_in_as(opened)
    _require_two(office, other)
    return other


@needs("destroy_cases")
def destroy_case(office: Office, other: Office, case_id: int, reason: str) -> Act:
    """Destroy a closed case whose period has ended; a worker and the head, or two heads, have both signed in.

    Refusal: password_needed, two_people_needed, reason_missing, register_missing, not_closed, and not_due with the
    `state` the case is in. VaultProblem where the names could not be written: the rows are gone then, and the rest is
    done at the next opening.
    """
    office.reauth.require("destroy", case_id)
    _require_two(office, other)
    if not reason.strip():
        raise Refusal("reason_missing")
    if not office.names.is_open:
        raise Refusal("register_missing")
    with office.changing(office.user, "destroy_case", case_id) as session:
        take_in_earlier(office, session)
        case = find_case(session, case_id)
        kept = kept_case(office, session, case, today_for_keeping(office))
        if kept.state != "due":
            raise Refusal("not_due", state=kept.state)
        act = _drawn_up(office, other, session, case, kept, reason)
        connection = session.connection().connection.driver_connection
        act.counts = counted(connection, case.id)
        act.blobs = files_here(office, connection, case.id)
        session.add(act)
        session.flush()
        _list_media(session, act)
        act_id = act.id
        _drop_pending_names(session, office)
        remove_cases(connection, [case.uid])
        session.expunge(case)
    finish_act(office, act_id)
    return act_of(office, act_id)


def finish_act(office: Office, act_id: int) -> None:
    """What follows the deletion of the rows; every step may be done again. Nothing while the register is away."""
    with office.reading() as session:
        act = session.get_one(Destruction, act_id)
        state, uid, blobs = act.state, act.case_uid, list(act.blobs)
    if state != "rows_gone" or not forget_names(office, [uid], surely=True):
        return
    remove_files(office.folder, blobs, office.disk)
    rewrite_db(office.let_go(), keys_of(office), office.disk)
    with office.reading() as session:
        chain = chain_state(session)
    with office.changing(office.user, "finish_act", act=act_id) as session:
        act = session.get_one(Destruction, act_id)
        act.state = "waiting"
        if chain is not None:
            act.audit_seq, act.head = chain.seq, audit.head(chain.mac)
        session.flush()
        close_acts(office, session)


def forget_names(office: Office, case_uids: Collection[str], surely: bool = False) -> bool:
    """Takes the people of destroyed cases out of the register and of its twin; False while it is not here."""
    register = office.opened.register
    if register is None or not office.names.is_open:
        return False
    forget(register, case_uids, office.disk, surely)
    office.names.reread()
    return True


def settle_acts(office: Office) -> None:
    """At every opening: what a cut left of an act, and the names of destroyed cases in an older register."""
    with office.reading() as session:
        acts = acts_known(session)
        begun = list(session.scalars(select(Destruction.id).where(Destruction.state == "rows_gone")))
    if acts:
        forget_names(office, [act["case_uid"] for act in acts])
    for act_id in begun:
        finish_act(office, act_id)


@needs("look_after")
def acts(office: Office) -> tuple[Act, ...]:
    """Every act, the newest first."""
    with office.reading() as session:
        found = session.scalars(select(Destruction).order_by(Destruction.number.desc()))
        return tuple(_shown(office, session, act) for act in found)


@needs("look_after")
def act_of(office: Office, act_id: int) -> Act:
    """One act; Refusal `act_missing`."""
    with office.reading() as session:
        act = session.get(Destruction, act_id)
        if act is None:
            raise Refusal("act_missing")
        return _shown(office, session, act)


@needs("look_after")
def known_media(office: Office) -> tuple[MediumRow, ...]:
    """Every stick and folder with a copy of the office, those that acts wait for first."""
    with office.reading() as session:
        rows = [_medium_row(session, row) for row in session.scalars(select(Medium).order_by(Medium.last_at.desc()))]
    return tuple(sorted(rows, key=lambda row: (row.gone, not row.waiting)))


@needs("look_after")
def rewrite_medium(office: Office, folder: Path, progress: Progress | None = None) -> Cleaned:
    """Writes the copies on a medium anew without the destroyed cases; errors as `clean_medium`."""
    return clean_medium(office, folder, progress)


@needs("change_office")
def declare_gone(office: Office, medium_id: int, reason: str) -> None:
    """A medium was physically destroyed: nothing waits for it any more. Refusal reason_missing, medium_unknown."""
    if not reason.strip():
        raise Refusal("reason_missing")
    with office.changing(office.user, "declare_gone", medium=medium_id) as session:
        row = session.get(Medium, medium_id)
        if row is None:
            raise Refusal("medium_unknown")
        row.gone_at, row.gone_why = office.now(), reason.strip()
        for one in waiting_on(session, [row]):
            one.state, one.at = "gone", office.now()
        session.flush()
        close_acts(office, session)


def files_here(office: Office, connection: object, case_id: int) -> list[str]:
    """The sealed files of a case that lie in the office folder."""
    return sorted(files_left(office.folder, names_in(connection, case_id)))


def _drawn_up(office: Office, other: Office, session: Session, case: Case, kept: KeptCase, reason: str) -> Destruction:
    last = session.scalar(select(func.max(Destruction.number))) or 0
    assert kept.kept_until is not None  # a case that is due has an end
    return Destruction(
        number=last + 1,
        case_uid=case.uid,
        case_code=kept.code,
        class_id=kept.class_id,
        years=kept.years or 0,
        case_closed_on=kept.closed_on,
        kept_until=kept.kept_until,
        reason=office.names.hide(case.uid, reason.strip()),
        uid_by=office.user.uid,
        uid_with=other.user.uid,
        at=office.now(),
    )


def _list_media(session: Session, act: Destruction) -> None:
    for medium in session.scalars(select(Medium).where(Medium.gone_at.is_(None))):
        session.add(DestructionMedium(act_id=act.id, medium_id=medium.id))


def _drop_pending_names(session: Session, office: Office) -> None:
    """Names that lie sealed beside the last change; they are in the register by now, or the case stays."""
    row = session.get(Setting, PENDING)
    if row is None:
        return
    register = office.opened.register
    if register is None or register.seq < row.value["is"]["seq"]:
        raise Refusal("register_missing")
    session.delete(row)


def _require_two(office: Office, other: Office) -> None:
    """Two different people, one of them the head, both entitled."""
    roles = {office.user.role, other.user.role}
    if office.user.uid == other.user.uid or HEAD not in roles or not may(other.user.role, "destroy_cases"):
        raise Refusal("two_people_needed")


def _shown(office: Office, session: Session, act: Destruction) -> Act:
    logins = {card.uid: card.login for card in office.opened.file.slots.known_cards()}
    query = select(DestructionMedium, Medium).join(Medium, Medium.id == DestructionMedium.medium_id)
    media = session.execute(query.where(DestructionMedium.act_id == act.id).order_by(Medium.id)).all()
    return Act(
        id=act.id,
        number=act.number,
        code=act.case_code,
        class_id=act.class_id,
        years=act.years,
        closed_on=act.case_closed_on,
        kept_until=act.kept_until,
        reason=act.reason,
        by=logins.get(act.uid_by, ""),
        second=logins.get(act.uid_with, ""),
        at=act.at,
        state=act.state,
        entries=act.counts.get("entry", 0),
        documents=act.counts.get("document", 0),
        files=len(act.blobs),
        rows=sum(act.counts.values()),
        head=act.head,
        media=tuple(ActMedium(row.id, row.kind, row.place, one.state, one.at, one.copies) for one, row in media),
        ended_at=act.closed_at,
    )


def _medium_row(session: Session, row: Medium) -> MediumRow:
    waiting = len(waiting_on(session, [row]))
    last = row.last_at.isoformat(timespec="seconds")
    return MediumRow(row.id, row.kind, row.place, last, waiting, row.gone_at is not None)
