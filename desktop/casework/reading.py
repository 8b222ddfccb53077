"""An entry's answers as the signed-in user may see them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.answers import put_together
from desktop.casework.confidential import answers_inside, confidential_answers
from desktop.casework.finding import find_case, form_of
from desktop.casework.office import Office
from desktop.casework.permissions import may
from desktop.models import Case, CasePerson, Entry

RoleOf = Callable[[str], str]
WITHHELD = "[…]"
# Days, numbers and the ids of options; everything else somebody wrote.
_CODED = re.compile(r"[a-z0-9_.:~+-]*")


def answers_for(
    office: Office, session: Session, entry: Entry, with_confidential: bool = False, role_word: RoleOf | None = None
) -> dict[str, Any]:
    """The answers of an entry: names where this user may see them, else role words.

    Strictly confidential ones only when asked for and while their section stands open; else they are marked hidden.

    `role_word` words a role id in the reader's language; without it the bare token stays.
    """
    case = find_case(session, entry.case_id)
    form = form_of(office, entry)
    identity = office.names.answers(case.uid, entry.uid)
    show = text_shower(office, session, case, role_word)
    answers = put_together(form, entry.answers, identity, show)
    if with_confidential and entry.sealed:
        answers |= confidential_answers(office, case, entry)
    return answers


def whole_answers(office: Office, session: Session, entry: Entry, role_word: RoleOf | None = None) -> dict[str, Any]:
    """The answers with the strictly confidential ones, for work inside casework that shows them to nobody."""
    answers = answers_for(office, session, entry, role_word=role_word)
    return answers | answers_inside(office, session, find_case(session, entry.case_id), entry)


def text_shower(office: Office, session: Session, case: Case, role_word: RoleOf | None = None) -> Callable[[str], str]:
    """The function that puts names, or role words, into a stored text of a case; `[…]` for who reads no texts."""
    if not may(office.user.role, "read_texts"):
        return withheld
    roles: dict[str, str] = {}
    if role_word is not None:
        rows = session.scalars(select(CasePerson).where(CasePerson.case_id == case.id))
        roles = {token: role_word(role) for token, role in numbered({row.token: row.role for row in rows}).items()}

    def word_for(token: str) -> str:
        return roles.get(token, "{" + token + "}")

    return lambda text: office.names.show(case.uid, text, word_for)


def withheld(text: str) -> str:
    """What is left of a stored text for those who read choices, days and numbers only."""
    return text if _CODED.fullmatch(text) else WITHHELD


def numbered(roles: dict[str, str]) -> dict[str, str]:
    """The roles with several children told apart: child_1, child_2 in the order they became known."""
    children = [token for token in sorted(roles, key=lambda token: int(token[1:])) if roles[token] == "child"]
    if len(children) < 2:
        return roles
    return roles | {token: f"child_{place}" for place, token in enumerate(children, start=1)}
