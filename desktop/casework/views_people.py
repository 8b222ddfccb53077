"""The people of a case that a form can take over instead of having them typed again."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.casework.finding import find_case
from desktop.casework.office import Office
from desktop.casework.permissions import needs


@dataclass(frozen=True, slots=True, repr=False)
class KnownRow:
    """A person of the case by token; only where names may be seen."""

    token: str
    name: str
    role: str


@needs("read_cases")
def known_people(office: Office, case_id: int) -> list[KnownRow]:
    """The people of a case with their names; empty without the register."""
    with office.reading() as session:
        people = office.names.people(find_case(session, case_id).uid)
        return [
            KnownRow(token, str(person["name"]), str(person.get("role") or "other"))
            for token, person in people.items()
            if person.get("name")
        ]
