"""A colleague leaves: her cases go to others, and the office gets new keys that she does not have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.confidential import own_key, wrap_key
from desktop.casework.events import note_event
from desktop.casework.new_keys import renew_office, shut_out
from desktop.casework.office import Office
from desktop.casework.permissions import may, needs
from desktop.casework.refusals import Refusal
from desktop.casework.suited import Taker, passed_over, staff_seen, takers_for
from desktop.casework.team import CLOSED, open_cases_of, refuse_holding, remember, require_manager
from desktop.casework.witness import note_cards, refuse_strangers
from desktop.models import Case, Grant
from desktop.vault.cards import UserCard
from desktop.vault.membership import without
from desktop.vault.problems import VaultProblem


@dataclass(frozen=True, slots=True)
class LeavingView:
    """What stands in the way of a colleague leaving, and what it means.

    `cases` are hers still, `takers` may take them over; `sealed` are the codes of cases whose confidential part only
    the recovery sheet opens once she is gone.
    """

    uid: str
    login: str
    role: str
    cases: tuple[tuple[int, str], ...]
    takers: tuple[Taker, ...]
    sealed: tuple[str, ...]
    register_here: bool
    new_keys: bool


@needs("own_account")
def leaving_view(office: Office, uid: str) -> LeavingView:
    """What it takes to remove a colleague; raises Refusal not_allowed, VaultProblem no_such_user."""
    require_manager(office)
    card = _card(office, uid)
    others = {one.uid for one in office.opened.users() if one.uid != uid}
    with office.reading() as session:
        sealed = _only_hers(session, uid, others)
        hers = session.scalars(select(Case).where(Case.worker_uid == uid, Case.status != CLOSED)).all()
        takers = takers_for(office, session, staff_seen(office, session), uid, hers)
    return LeavingView(
        uid=uid,
        login=card.login,
        role=card.role,
        cases=tuple(open_cases_of(office, uid)),
        takers=takers,
        sealed=sealed,
        register_here=office.opened.register is not None,
        new_keys=may(card.role, "read_cases"),
    )


@needs("own_account")
def hand_over_cases(
    office: Office, uid: str, to_uid: str, case_ids: Sequence[int] | None = None, reason: str = ""
) -> tuple[str, ...]:
    """Give a colleague's open cases (all of them by default) to another; who heads the office decides that.

    Returns the codes of cases whose confidential part the new worker cannot open until somebody who is named there
    names her too.
    Raises Refusal: not_allowed (also where the other's role writes no cases), password_needed, unsuited (`login`,
    `codes`: she lacks what is asked for a case or declared a conflict with it, and there is no reason for it).
    """
    require_manager(office)
    office.reauth.require("manage_people")
    to = _card(office, to_uid)
    if not may(to.role, "write_cases"):
        raise Refusal("not_allowed", role=to.role)
    closed_to_her = []
    with office.changing(office.user, "hand_over_cases", uid=uid, to=to_uid) as session:
        query = select(Case).where(Case.worker_uid == uid, Case.status != CLOSED)
        if case_ids is not None:
            query = query.where(Case.id.in_(case_ids))
        cases = session.scalars(query).all()
        passed = passed_over(office, session, to, cases, reason)
        for case in cases:
            case.worker_uid = to_uid
            facts: dict[str, Any] = {"uid": uid, "to": to_uid}
            if case.id in passed:
                facts |= {"reason": office.names.hide(case.uid, reason.strip()), "passed": passed[case.id]}
            note_event(office, session, case, "handed_over", office.now(), **facts)
            if not let_in(office, session, case, to):
                closed_to_her.append(case.code or "")
    return tuple(closed_to_her)


@needs("own_account")
def remove_person(office: Office, uid: str) -> bool:
    """A colleague belongs to the office no more; True where the office got new keys and is closed now.

    What she copied earlier stays readable to her; nothing that is written from now on does.
    Raises Refusal: not_allowed, password_needed, holds_cases (`count`, `codes`), stranger; VaultProblem: own_place,
    no_such_user, register_missing, or what a disk refuses. The office is then as it was.
    """
    require_manager(office)
    office.reauth.require("manage_people")
    refuse_holding(office, uid)
    wanted = without(office.opened, uid, office.now().isoformat(timespec="seconds"))

    def also(session: Session) -> None:
        shut_out(office, session, uid, lambda case: own_key(office, session, case))

    if wanted.lost:
        refuse_strangers(office, but=uid)
        renew_office(office, wanted, "remove_person", {"uid": uid}, also)
        return True
    with office.changing(office.user, "remove_person", uid=uid) as session:
        also(session)
        note_cards(session, wanted.slots.cards())
        office.opened.sign_and_write(wanted.slots, office.disk)
    remember(office)
    return False


def let_in(office: Office, session: Session, case: Case, to: UserCard) -> bool:
    """The confidential part goes with the case where whoever hands it over can open it."""
    grants = {grant.uid: grant.card for grant in session.scalars(select(Grant).where(Grant.case_id == case.id))}
    if not grants or grants.get(to.uid) == to.fingerprint:
        return True
    key = own_key(office, session, case)
    if key is not None:
        wrap_key(office, session, case, to, key)
    return key is not None


def _only_hers(session: Session, uid: str, others: set[str]) -> tuple[str, ...]:
    named: dict[int, set[str]] = {}
    for case_id, name in session.execute(select(Grant.case_id, Grant.uid)):
        named.setdefault(case_id, set()).add(name)
    alone = [case_id for case_id, names in named.items() if uid in names and not names & others]
    codes = session.scalars(select(Case.code).where(Case.id.in_(alone)).order_by(Case.code))
    return tuple(code or "–" for code in codes)


def _card(office: Office, uid: str) -> UserCard:
    card = next((one for one in office.opened.users() if one.uid == uid), None)
    if card is None:
        raise VaultProblem("no_such_user")
    return card
