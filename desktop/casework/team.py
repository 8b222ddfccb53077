"""The people of the office that is open: who they are, a new one, another role, a new password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.confidential import grant_info, own_key, wrap_key
from desktop.casework.new_keys import renew_office, shut_out
from desktop.casework.office import Office
from desktop.casework.permissions import may, needs, require
from desktop.casework.refusals import Refusal
from desktop.casework.suited import Lack, note_passed, staff_seen
from desktop.casework.witness import KNOWN, note_cards, refuse_strangers, strangers
from desktop.models import Case, Grant, Setting
from desktop.vault import office_keys
from desktop.vault.cards import UserCard
from desktop.vault.membership import with_role
from desktop.vault.passwords import Kdf
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import unwrap

SINCE = "people_since"
COST = "kdf"
CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person as the list shows her; `bound` to one computer, `unknown` where only the key file knows her."""

    uid: str
    login: str
    role: str
    since: date | None
    bound: bool
    own: bool
    unknown: bool
    cases: int


@needs("own_account")
def people_in(office: Office) -> list[UserCard]:
    """Everyone who may sign in."""
    return office.opened.users()


@needs("own_account")
def may_manage(office: Office) -> bool:
    """True for who certifies the people of the office: the first person and heads."""
    return office.opened.may_manage


@needs("own_account")
def person_rows(office: Office) -> list[PersonRow]:
    """Everyone who may sign in, with what the list of people shows."""
    unknown = {card.uid for card in strangers(office)}
    since = office.settings.get(SINCE) or {}
    with office.reading() as session:
        query = select(Case.worker_uid, func.count()).where(Case.status != CLOSED).group_by(Case.worker_uid)
        cases = {str(uid): int(count) for uid, count in session.execute(query)}
    return [
        PersonRow(
            uid=slot.card.uid,
            login=slot.card.login,
            role=slot.card.role,
            since=date.fromisoformat(since[slot.card.uid]) if slot.card.uid in since else None,
            bound=slot.dev,
            own=slot.card.uid == office.user.uid,
            unknown=slot.card.uid in unknown,
            cases=cases.get(slot.card.uid, 0),
        )
        for slot in office.opened.file.slots.users
    ]


@needs("own_account")
def add_colleague(office: Office, login: str, role: str, password: str, reason: str = "") -> None:
    """Give another person a place in the office, with the keys of her role.

    Raises VaultProblem: login_taken, password_short, unknown_role; Refusal: password_needed, not_allowed,
    role_unsuited (`login`: she lacks what is asked for this role, and there is no reason why all the same).
    """
    require_manager(office)
    office.reauth.require("manage_people")
    lacks = _lacks_or_refuse(office, "", login, role, reason)
    admit(office, login, role, password, cost_of(office), office.opened.slot.kdf, lacks, reason)


def admit(
    office: Office,
    login: str,
    role: str,
    password: str,
    kdf: Kdf,
    floor: Kdf,
    lacks: tuple[Lack, ...] = (),
    reason: str = "",
) -> None:
    """The same for a command that has no screen: whoever is signed in must certify people.

    `lacks` is what was passed over for this `reason`.
    """
    opened = office.opened
    with office.changing(office.user, "add_person", role=role) as session:
        card = office_keys.add_user(opened, login, role, password, disk=office.disk, kdf=kdf, floor=min_of(kdf, floor))
        note_known(office, session, card)
        note_since(session, office.now().date(), card.uid)
        if lacks:
            note_passed(office, session, card.uid, role, lacks, reason)
    remember(office)


@needs("own_account")
def change_role(office: Office, uid: str, role: str, password: str, reason: str = "") -> bool:
    """Another role for a colleague, who types her password; True where the office got new keys and is closed now.

    Raises Refusal: not_allowed, password_needed, holds_cases, stranger, role_unsuited (`login`: she lacks what is asked
    for this role, and there is no reason why all the same); VaultProblem: wrong_password, own_place, register_missing,
    unknown_role, or what a disk refuses.
    """
    require_manager(office)
    office.reauth.require("manage_people")
    refuse_strangers(office)
    if not may(role, "write_cases"):
        refuse_holding(office, uid)
    slot = next((one for one in office.opened.file.slots.users if one.card.uid == uid), None)
    floor = slot.kdf if slot is not None else office.opened.slot.kdf
    lacks = _lacks_or_refuse(office, uid, slot.card.login if slot is not None else "", role, reason)
    at = office.now().isoformat(timespec="seconds")
    wanted = with_role(office.opened, uid, role, password, at, min_of(cost_of(office), floor), floor)
    before = wanted.before
    assert before is not None  # her password opened it
    card = next(one for one in wanted.slots.cards() if one.uid == uid)

    def old_key(case: Case, session: Session) -> bytes | None:
        return _unwrapped(office, session, case, uid, before.x)

    def also(session: Session) -> None:
        if lacks:
            note_passed(office, session, uid, role, lacks, reason)
        if may(role, "open_confidential"):
            for case in _named_in(session, uid):
                key = old_key(case, session)
                if key is not None:
                    wrap_key(office, session, case, card, key)
        else:
            shut_out(office, session, uid, lambda case: old_key(case, session))

    if wanted.lost:
        renew_office(office, wanted, "change_role", {"uid": uid, "role": role}, also)
        return True
    with office.changing(office.user, "change_role", uid=uid, role=role) as session:
        also(session)
        note_cards(session, wanted.slots.cards())
        office.opened.sign_and_write(wanted.slots, office.disk)
    remember(office)
    return False


@needs("own_account")
def give_new_password(office: Office, uid: str, password: str) -> tuple[str, ...]:
    """A new password for a colleague who forgot hers; the codes of cases whose confidential part she is out of now.

    Only who can open such a part lets her in again: a head who hands out passwords does not get in by it.
    Raises Refusal: not_allowed, password_needed, stranger; VaultProblem: no_such_user, password_short.
    """
    require_manager(office)
    office.reauth.require("manage_people")
    refuse_strangers(office, but=uid)
    kdf, at = cost_of(office), office.now().isoformat(timespec="seconds")
    with office.changing(office.user, "give_new_password", uid=uid) as session:
        card = office_keys.reset_password(
            office.opened, uid, password, disk=office.disk, at=at, kdf=kdf, floor=min_of(kdf, office.opened.slot.kdf)
        )
        out = []
        for case in _named_in(session, uid):
            key = own_key(office, session, case)
            if key is not None:
                wrap_key(office, session, case, card, key)
            else:
                out.append(case.code or "")
        note_known(office, session, card)
    remember(office)
    return tuple(out)


@needs("own_account")
def role_lacks(office: Office, uid: str, role: str) -> tuple[Lack, ...]:
    """What somebody lacks for a role, by the papers about her; an empty uid stands for a new colleague.

    Raises Refusal: not_allowed.
    """
    require_manager(office)
    with office.reading() as session:
        return staff_seen(office, session).for_role(uid, role)


def _lacks_or_refuse(office: Office, uid: str, login: str, role: str, reason: str) -> tuple[Lack, ...]:
    lacks = role_lacks(office, uid, role)
    if lacks and not reason.strip():
        raise Refusal("role_unsuited", login=login)
    return lacks


def require_manager(office: Office) -> None:
    """Refuse what only heads and the first person of the office may do."""
    if not office.opened.may_manage:
        require(office.user.role, "manage_people")
        raise Refusal("not_allowed", role=office.user.role)


def refuse_holding(office: Office, uid: str) -> None:
    """`Refusal("holds_cases")` with the codes while a person has open cases."""
    codes = [code for _, code in open_cases_of(office, uid)]
    if codes:
        raise Refusal("holds_cases", count=len(codes), codes=", ".join(codes))


def open_cases_of(office: Office, uid: str) -> list[tuple[int, str]]:
    """The cases a person works on, by id and code; one without a code yet shows an en dash."""
    with office.reading() as session:
        query = select(Case.id, Case.code).where(Case.worker_uid == uid, Case.status != CLOSED).order_by(Case.code)
        return [(int(case_id), code or "–") for case_id, code in session.execute(query)]


def cost_of(office: Office) -> Kdf:
    """How much work a guess shall cost from now on: what was measured when the office was made."""
    measured = office.settings.get(COST)
    return Kdf(**measured) if measured else office.opened.slot.kdf


def min_of(kdf: Kdf, floor: Kdf) -> Kdf:
    """A floor that is not above what is asked for."""
    return Kdf(min(kdf.m, floor.m), min(kdf.t, floor.t), min(kdf.p, floor.p))


def note_since(session: Session, day: date, uid: str) -> None:
    """Note since when a person belongs to the office."""
    row = session.get(Setting, SINCE)
    kept = dict(row.value["is"]) if row is not None else {}
    session.merge(Setting(key=SINCE, value={"is": {**kept, uid: day.isoformat()}}))


def remember(office: Office) -> None:
    """Read again what the office knows of its people, after a change that came to pass."""
    with office.reading() as session:
        for key in (KNOWN, SINCE):
            row = session.get(Setting, key)
            if row is not None:
                office.settings[key] = row.value["is"]


def note_known(office: Office, session: Session, card: UserCard) -> None:
    """Remember one person by her card of today; a stranger is not made known by a change about somebody else."""
    unknown = {one.uid for one in strangers(office)}
    known = [one for one in office.opened.users() if one.uid not in unknown and one.uid != card.uid]
    note_cards(session, [*known, card])


def _named_in(session: Session, uid: str) -> list[Case]:
    named = select(Grant.case_id).where(Grant.uid == uid)
    return list(session.scalars(select(Case).where(Case.id.in_(named))))


def _unwrapped(office: Office, session: Session, case: Case, uid: str, x_priv: bytes) -> bytes | None:
    grant = session.scalar(select(Grant).where(Grant.case_id == case.id, Grant.uid == uid))
    if grant is None:
        return None
    try:
        return unwrap(x_priv, grant.wrapped, grant_info(office, case, uid))
    except VaultProblem:
        return None  # under keys she had before
