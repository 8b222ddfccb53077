"""A new contact in one step, and the names of clients where someone asks to see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from desktop.casework.entries import start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.models import Case


@dataclass(frozen=True, slots=True)
class NewContact:
    """Where to go on after a new contact was begun; an ordinary request begins with the case alone."""

    case_id: int
    form_id: str = ""
    entry_id: int | None = None


@needs("write_cases")
def begin_contact(office: Office, urgent: bool = False) -> NewContact:
    """Begin a case; an urgent call also begins its form at once, an ordinary request waits for the consent."""
    case_id = start_case(office)
    forms = [office.standard.forms[form_id] for form_id in office.standard.first_forms]
    call = next((form for form in forms if form.urgent), None)
    if not urgent or call is None:
        return NewContact(case_id)
    return NewContact(case_id, call.id, start_entry(office, case_id, call.id))


@needs("read_cases")
def client_names(office: Office, case_ids: Iterable[int]) -> dict[int, str]:
    """The names of these clients where they may be seen; empty without the register."""
    if not office.names.is_open:
        return {}
    with office.reading() as session:
        cases = session.scalars(select(Case).where(Case.id.in_(list(case_ids))))
        return {case.id: office.names.client_name(case.uid) for case in cases}
