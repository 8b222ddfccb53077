"""`kerege report`: a report or a register as a spreadsheet or as PDF."""

from __future__ import annotations

import argparse
import sys
from io import BytesIO
from pathlib import Path

from desktop.casework.doors import VaultProblem
from desktop.casework.names_outside import names_in_report, texts_of, words_that_name
from desktop.casework.office import Office
from desktop.casework.periods import Period, period_from
from desktop.casework.refusals import Refusal
from desktop.casework.registers import register_view
from desktop.casework.report_papers import register_pdf, register_sheet, report_pdf, report_sheet
from desktop.casework.reports import make_report
from desktop.casework.wordings import wording_of
from desktop.commands.opening import opened
from desktop.commands.printing import write_pdf
from desktop.commands.saying import CommandFault, sentence_for
from desktop.standards.wording import Wording


def write_report(given: argparse.Namespace) -> int:
    """Count a report, or list a register, and write it where it was asked for."""
    out = BytesIO()
    with opened(given) as office:
        wording = wording_of(office.standard, given.lang or office.settings["language"])
        try:
            period = period_from(given.period) if given.period else None
            left = _make(office, given, period, wording, out)
        except (Refusal, VaultProblem) as problem:
            raise CommandFault(sentence_for(problem)) from problem
        write_pdf(office, given.output, out)
    print(given.output)
    if left:
        print(f"{left} words may name somebody. Look through it before it leaves the office.", file=sys.stderr)
    return 0


def _make(office: Office, given: argparse.Namespace, period: Period | None, wording: Wording, out: BytesIO) -> int:
    """Makes it, and counts the words in it that may be names."""
    as_sheet = Path(given.output).suffix.lower() != ".pdf"
    if any(form.gather and form.id == given.kind for form in office.standard.forms.values()):
        view = register_view(office, given.kind, wording, period)
        (register_sheet if as_sheet else register_pdf)(office, view, wording, out)
        return len(words_that_name(office, texts_of(view, wording)))
    made = make_report(office, given.kind, period, outside=given.outside)
    (report_sheet if as_sheet else report_pdf)(office, made, wording, out)
    return len(names_in_report(office, made, wording))
