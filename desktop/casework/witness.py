"""Who belongs to the office, as the office itself remembers it: a key file changed from outside cannot add anybody.

A former head could still sign a card, but he cannot write into `cases.db`. So a key is only ever wrapped for somebody
whose card stands there too.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.models import Setting
from desktop.vault.cards import UserCard

KNOWN = "known_cards"


def note_cards(session: Session, cards: Sequence[UserCard]) -> None:
    """Remember who belongs to the office, inside a change of its people."""
    session.merge(Setting(key=KNOWN, value={"is": {card.uid: card.fingerprint for card in cards}}))


def strangers(office: Office) -> tuple[UserCard, ...]:
    """People in the key file whom the office does not remember; none in an office that never wrote them down."""
    known = office.settings.get(KNOWN)
    if known is None:
        return ()
    return tuple(card for card in office.opened.users() if known.get(card.uid) != card.fingerprint)


def refuse_strangers(office: Office, but: str = "") -> None:
    """`Refusal("stranger")` with the name of the first, so that nobody is given keys who was never let in."""
    found = [card for card in strangers(office) if card.uid != but]
    if found:
        raise Refusal("stranger", name=found[0].login)


def meet_people(office: Office) -> None:
    """At the start: an office that never wrote down its people does, once somebody who may manage them signs in."""
    if KNOWN in office.settings or not office.opened.may_manage:
        return
    with office.changing(office.user, "meet_people") as session:
        office.set(session, **{KNOWN: {card.uid: card.fingerprint for card in office.opened.users()}})
