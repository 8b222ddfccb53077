"""Opening an office for one task of the command line, and closing it again."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.casework.doors import VaultProblem, means_of_this_machine
from desktop.casework.office import Office
from desktop.casework.opening import open_office
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_id_of
from desktop.commands.saying import CommandFault, sentence_for

CODES_ONLY = frozenset({"", "register_missing"})
"""A register that is away leaves the codes; one that does not fit is a mistake in the command."""


@contextmanager
def opened(given: argparse.Namespace) -> Iterator[Office]:
    """The office the arguments name; every refusal becomes one sentence."""
    try:
        office = open_office(given.office, given.register, given.user, given.password, means_of_this_machine())
    except (VaultProblem, Refusal) as problem:
        raise CommandFault(sentence_for(problem)) from problem
    except KeyError as unknown:
        raise CommandFault(f"This program has no edition {unknown.args[0]}.") from unknown
    try:
        if office.register_problem not in CODES_ONLY:
            raise VaultProblem(office.register_problem)
        yield office
    except (VaultProblem, Refusal) as problem:
        raise CommandFault(sentence_for(problem)) from problem
    finally:
        office.close()


def case_with_code(office: Office, code: str) -> int:
    """The id of the case with that code."""
    found = case_id_of(office, code)
    if found is None:
        raise CommandFault(f"There is no case {code} in this office.")
    return found
