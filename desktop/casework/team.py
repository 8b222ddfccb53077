"""The people of the office that is open, and a new colleague among them."""

from __future__ import annotations

from desktop.casework.doors import means_of_this_machine
from desktop.casework.office import Office
from desktop.casework.opening import add_person
from desktop.vault.cards import UserCard


def people_in(office: Office) -> list[UserCard]:
    """Everyone who may sign in."""
    return office.opened.users()


def may_manage(office: Office) -> bool:
    """True for who certifies the people of the office: the first person and heads."""
    return office.opened.may_manage


def add_colleague(office: Office, login: str, role: str, password: str) -> None:
    """Give another person a place in the office; `VaultProblem` login_taken, password_short, not_allowed."""
    add_person(office, login, role, password, means_of_this_machine())
