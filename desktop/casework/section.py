"""Opening the strictly confidential section of a case, writing in it, and saying who else may."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.confidential import (
    RECOVERY,
    grant_info,
    key_for_writing,
    new_key_for,
    open_for_case,
    own_key,
    seal_for_case,
    wrap_for_recovery,
    wrap_key,
)
from desktop.casework.documents import bring_under_case_key
from desktop.casework.events import note_event
from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.permissions import may, needs
from desktop.casework.refusals import Refusal
from desktop.models import Case, Grant, SealedNote
from desktop.vault.cards import UserCard
from desktop.vault.envelope import mark_used, recovery_private
from desktop.vault.sealed import unwrap

OPENING: Final = "open_confidential"
WHY: Final = ("visit", "request", "review", "print", "other")
"""Why a section is opened; the choice is written down with the opening."""
GLASS: Final = "glass_broken"


@needs("open_confidential")
def open_section(office: Office, case_id: int, why: str = "other") -> None:
    """Open the section for two minutes without use; the opening is written down as a reading.

    Raises Refusal: password_needed, not_named.
    """
    office.reauth.require(OPENING, case_id)
    if why not in WHY:
        raise KeyError(why)
    with office.changing(office.user, OPENING, case_id, why=why) as session:
        case = find_case(session, case_id)
        key = key_for_writing(office, session, case)
        bring_under_case_key(office, session, case, key)
        wrap_for_recovery(office, session, case, key)
    office.sections.put(case_id, key)


@needs("open_confidential")
def close_section(office: Office, case_id: int) -> None:
    """Close the section on purpose: the next opening asks for the password, however soon it comes."""
    office.sections.close(case_id)
    office.reauth.forget(OPENING, case_id)


@needs("open_confidential")
def save_note(
    office: Office, case_id: int, title: str, text: str, note_id: int | None = None, keep: bool = True
) -> int:
    """Write a note in the open section; with `keep` False it stays open for going on. What is kept never changes.

    Raises Refusal: section_closed, note_kept.
    """
    key = office.sections.require(case_id)
    doing = "write_sealed_note" if keep else "save_draft"
    with office.changing(office.user, doing, case_id) as session:
        note = _note(office, session, case_id, note_id)
        note.sealed = seal_for_case(office, key, "sealed_note", note.uid, {"title": title.strip(), "text": text})
        note.state, note.written_at = "kept" if keep else "open", office.now()
        session.flush()
        office.sections.use(case_id)
        return note.id


def _note(office: Office, session: Session, case_id: int, note_id: int | None) -> SealedNote:
    if note_id is None:
        note = SealedNote(case_id=find_case(session, case_id).id, uid_by=office.user.uid, sealed=b"")
        note.written_at = office.now()
        session.add(note)
        session.flush()
        return note
    found = session.get(SealedNote, note_id)
    if found is None or found.case_id != case_id or found.state != "open" or found.uid_by != office.user.uid:
        raise Refusal("note_kept")
    return found


def notes_of(office: Office, session: Session, case: Case, key: bytes) -> list[tuple[SealedNote, dict[str, Any]]]:
    """The notes of the section with what they say, oldest first; an open one only for who is writing it."""
    query = select(SealedNote).where(SealedNote.case_id == case.id).order_by(SealedNote.written_at, SealedNote.id)
    return [
        (note, open_for_case(office, key, "sealed_note", note.uid, note.sealed))
        for note in session.scalars(query)
        if note.state == "kept" or note.uid_by == office.user.uid
    ]


@needs("open_confidential")
def name_colleague(office: Office, case_id: int, uid: str) -> None:
    """Let a colleague open the section too; raises Refusal: section_closed, not_allowed (her role reads no texts)."""
    key = office.sections.require(case_id)
    card = _card(office, uid)
    with office.changing(office.user, "name_colleague", case_id, uid=uid) as session:
        wrap_key(office, session, find_case(session, case_id), card, key)
    office.sections.use(case_id)


@needs("open_confidential")
def unname_colleague(office: Office, case_id: int, uid: str) -> None:
    """From now on she opens nothing of this section: everything is sealed anew. What she copied earlier stays hers.

    Raises Refusal: section_closed, last_named.
    """
    old = office.sections.require(case_id)
    with office.changing(office.user, "unname_colleague", case_id, uid=uid) as session:
        case = find_case(session, case_id)
        staying = [card for card in standing_cards(office, session, case) if card.uid != uid]
        if not staying:
            raise Refusal("last_named")
        key = new_key_for(office, session, case, old, staying)
        mine = own_key(office, session, case)
    # Somebody who un-named herself, or who came in with the recovery sheet, has seen the last of it.
    if mine is None:
        office.sections.close(case_id)
    else:
        office.sections.put(case_id, key)


def standing_cards(office: Office, session: Session, case: Case) -> list[UserCard]:
    """The people who are named under the keys they hold today; after a new password somebody must name them again."""
    grants = {grant.uid: grant.card for grant in session.scalars(select(Grant).where(Grant.case_id == case.id))}
    return [card for card in office.opened.users() if grants.get(card.uid) in ("", card.fingerprint)]


def may_be_named(card: UserCard) -> bool:
    """Whether a colleague's role may open such a section at all."""
    return may(card.role, "open_confidential")


def _card(office: Office, uid: str) -> UserCard:
    card = next((card for card in office.opened.users() if card.uid == uid), None)
    if card is None or not may_be_named(card):
        raise Refusal("not_allowed", role=card.role if card else "")
    return card


@needs("break_glass")
def break_glass(office: Office, case_id: int, reason: str, groups: Sequence[str]) -> None:
    """The head opens a section she is not named for, with the recovery sheet; its worker is told until she has read it.

    Raises Refusal: password_needed, reason_missing, section_empty; VaultProblem of the sheet. A new sheet must be
    printed afterwards.
    """
    office.reauth.require(OPENING, case_id)
    if not reason.strip():
        raise Refusal("reason_missing")
    private = recovery_private(office.opened, groups)
    with office.changing(office.user, "break_glass", case_id) as session:
        case = find_case(session, case_id)
        grant = session.scalar(select(Grant).where(Grant.case_id == case_id, Grant.uid == RECOVERY))
        if grant is None:
            raise Refusal("section_empty")
        key = unwrap(private, grant.wrapped, grant_info(office, case, RECOVERY))
        note_event(office, session, case, GLASS, office.now(), reason=office.names.hide(case.uid, reason.strip()))
    mark_used(office.opened, office.disk)
    office.sections.put(case_id, key)
