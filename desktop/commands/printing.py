"""`kerege print` and `kerege blank`."""

from __future__ import annotations

import argparse
from io import BytesIO
from pathlib import Path

from desktop.casework.doors import VaultProblem, means_of_this_machine, write_file
from desktop.casework.office import Office
from desktop.casework.paper import NAMED, print_blank, print_case, print_sealed
from desktop.casework.section import OPENING, open_section
from desktop.casework.wordings import wording_of
from desktop.commands.opening import case_with_code, opened
from desktop.commands.saying import CommandFault, sentence_for


def print_file(given: argparse.Namespace) -> int:
    """Print one case file, or its strictly confidential part, to a PDF."""
    with opened(given) as office:
        out = BytesIO()
        wording = wording_of(office.standard, given.lang or office.settings["language"])
        case_id = case_with_code(office, given.case)
        # The password was typed for this very command.
        office.reauth.accept(NAMED, case_id)
        if given.sealed:
            office.reauth.accept(OPENING, case_id)
            open_section(office, case_id, "print")
        pressing = print_sealed if given.sealed else print_case
        printed = pressing(office, case_id, wording, out)
        write_pdf(office, given.output, out)
    print(f"{given.output}: {printed.total_pages} pages")
    return 0


def write_pdf(office: Office, path: Path, out: BytesIO) -> None:
    """Write a finished PDF in one piece."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, out.getvalue(), office.disk)
    except (VaultProblem, OSError) as problem:
        raise CommandFault(_cannot_write(path, problem)) from problem


def _cannot_write(path: Path, problem: VaultProblem | OSError) -> str:
    reason = sentence_for(problem) if isinstance(problem, VaultProblem) else (problem.strerror or "")
    return f"{path} cannot be written. {reason}".strip()


def print_blank_form(given: argparse.Namespace) -> int:
    """Print an empty form for handwriting to a PDF."""
    means = means_of_this_machine()
    try:
        standard = means.shelf.edition(given.standard)
    except KeyError as unknown:
        raise CommandFault(
            f"There is no edition {given.standard}. Known: {', '.join(means.shelf.refs())}."
        ) from unknown
    if given.form not in standard.forms:
        raise CommandFault(f"{given.standard} has no form {given.form}. Known: {', '.join(sorted(standard.forms))}.")
    out = BytesIO()
    print_blank(standard, given.form, wording_of(standard, given.lang), out)
    try:
        given.output.parent.mkdir(parents=True, exist_ok=True)
        write_file(given.output, out.getvalue(), means.disk)
    except (VaultProblem, OSError) as problem:
        raise CommandFault(_cannot_write(given.output, problem)) from problem
    print(given.output)
    return 0
