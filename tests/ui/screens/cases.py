"""Cases made in the worker for the screens of a case to show."""

from __future__ import annotations

from typing import Any

from desktop.casework.intake import start_case
from desktop.casework.office import Office
from tests.casework.filling import fill

SURNAME, GIVEN_NAME = "Өлзийсайхан", "Батцэцэг"


def begun_case(office: Office) -> int:
    """A case that has just begun."""
    return start_case(office)


def opened_case(office: Office) -> int:
    """A case with consent and intake: it has a code and a client whose name is known."""
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", surname=SURNAME, given_name=GIVEN_NAME)
    return case_id


def filled(
    office: Office, case_id: int, form_id: str, finish: bool = True, answers: dict[str, Any] | None = None
) -> int:
    """One form of a case, filled in completely."""
    return fill(office, case_id, form_id, finish=finish, **(answers or {}))
