"""Which role may do what: the one table that casework and the screens ask.

Keys come first: what `desktop/vault/cards.py` gives a role no key for, it cannot read whatever stands here. The rest is
held by the program only, and the manual says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final, ParamSpec, Protocol, TypeVar, cast

from desktop.casework.refusals import Refusal

WORKER, SUPERVISOR, INFORMATION, HEAD, TECHNICIAN = "worker", "supervisor", "information", "head", "technician"

# What may be done, in the words of the office; a role that is not named may not.
MAY: Final[Mapping[str, frozenset[str]]] = {
    # Cases by code: lists, stages, deadlines, choices and numbers.
    "read_cases": frozenset({WORKER, SUPERVISOR, INFORMATION, HEAD}),
    # What somebody wrote in sentences; tokens stand for names where the register is not open.
    "read_texts": frozenset({WORKER, SUPERVISOR, HEAD}),
    # Names, addresses, numbers: also held by the key of the register.
    "see_names": frozenset({WORKER, HEAD}),
    "write_cases": frozenset({WORKER, HEAD}),
    # A supervisor's own sheets and remarks.
    "supervise": frozenset({SUPERVISOR, HEAD}),
    # A case on paper or as PDF; without names for those who do not see them.
    "print_cases": frozenset({WORKER, SUPERVISOR, HEAD}),
    # The strictly confidential part, and only where the case names her: also held by its key.
    "open_confidential": frozenset({WORKER, SUPERVISOR, HEAD}),
    # The same section without being named, with the recovery sheet and a reason.
    "break_glass": frozenset({HEAD}),
    # Statistics and lists in codes.
    "make_reports": frozenset({WORKER, SUPERVISOR, INFORMATION, HEAD}),
    # Journals, staff sheets and sessions of the office; each form says who fills it in and who sees it.
    "keep_papers": frozenset({WORKER, SUPERVISOR, INFORMATION, HEAD}),
    # Who read and changed what.
    "read_trail": frozenset({WORKER, SUPERVISOR, HEAD}),
    # A case leaving for another office, and one that comes from there.
    "exchange_cases": frozenset({WORKER, HEAD}),
    # Backups, checks and what this computer needs; opens no case.
    "look_after": frozenset({WORKER, SUPERVISOR, INFORMATION, HEAD, TECHNICIAN}),
    # Her own password, and who else works here.
    "own_account": frozenset({WORKER, SUPERVISOR, INFORMATION, HEAD, TECHNICIAN}),
    # People, roles, passwords of others, recovery sheets. The first person of an office may too, whatever her role.
    "manage_people": frozenset({HEAD}),
    # Name, codes, retention, folders of the whole office.
    "change_office": frozenset({HEAD}),
    "hand_over_cases": frozenset({HEAD}),
    # Distributing cases among colleagues, by the manager or the supervisor (003 st.2).
    "assign_cases": frozenset({SUPERVISOR, HEAD}),
    # One of the two persons; the worker of the case may be the other.
    "destroy_cases": frozenset({WORKER, HEAD}),
}

P = ParamSpec("P")
R = TypeVar("R")


class Guarded(Protocol):
    """A task that knows what it needs: any one of `deeds`."""

    deeds: tuple[str, ...]

    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


def may(role: str, *deeds: str) -> bool:
    """Whether a role may do at least one of these; KeyError for a deed that is not in the table."""
    return any(role in MAY[deed] for deed in deeds)


def require(role: str, *deeds: str) -> None:
    """`Refusal("not_allowed")` unless the role may do at least one of these."""
    if not may(role, *deeds):
        raise Refusal("not_allowed", role=role)


def needs(*deeds: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """For a task whose first argument is the office: refused before it begins unless the role may do one of `deeds`."""
    for deed in deeds:
        MAY[deed]

    def guard(task: Callable[P, R]) -> Callable[P, R]:
        @wraps(task)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            office: Any = args[0] if args else kwargs["office"]
            require(office.user.role, *deeds)
            return task(*args, **kwargs)

        cast("Guarded", guarded).deeds = deeds
        return guarded

    return guard
