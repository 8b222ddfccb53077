"""The end of a month in an office of 300 cases: each report and each register, beside reading the same rows."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import text

from benchmarks.invented import empty_office, fill_office, invented_cases
from benchmarks.measuring import Figure, timed
from desktop.casework.office import Office
from desktop.casework.periods import period_of
from desktop.casework.registers import register_view, registers_in
from desktop.casework.reports import make_report
from desktop.casework.wordings import wording_of

CASES, NOTES_EACH, ROUNDS = 300, 12, 5
A_SECOND = 1_000.0
"""Milliseconds in which a report has to be there."""


def figures(folder: Path, seed: int) -> Iterator[tuple[str, Figure]]:
    """Every report and register of the edition."""
    office = empty_office(folder)
    fill_office(office, list(invented_cases(CASES, NOTES_EACH, seed)))
    floor = statistics.median(timed(lambda: read_all(office)) for _ in range(ROUNDS))
    for report in office.standard.reports:
        period = period_of(report.period, office.now().date())
        took = [timed(lambda wanted=report.id, of=period: make_report(office, wanted, of)) for _ in range(ROUNDS)]
        yield f"report {report.id} of {CASES} cases", Figure(statistics.median(took), floor, 50, "ms", A_SECOND)
    wording = wording_of(office.standard, "mn")
    for form in registers_in(office):
        took = [timed(lambda wanted=form.id: register_view(office, wanted, wording)) for _ in range(ROUNDS)]
        yield f"register {form.id} of {CASES} cases", Figure(statistics.median(took), floor, 50, "ms", A_SECOND)
    office.close()


def read_all(office: Office) -> int:
    """The rows a report looks at, as they lie in the file."""
    with office.reading() as session:
        tables = ("case_file", "episode", "entry", "event")
        return sum(len(session.execute(text(f"SELECT * FROM {table}")).all()) for table in tables)
