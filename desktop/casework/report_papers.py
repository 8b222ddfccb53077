"""Reports and registers on paper and as spreadsheets: codes and numbers, never a name."""

from __future__ import annotations

from typing import BinaryIO

from desktop.casework.count_words import CountWords
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.registers import RegisterView, shown_text
from desktop.casework.reports import TOTAL, Cell, Counted, Made
from desktop.casework.trail import trail_head
from desktop.casework.views import logins_of
from desktop.places import fonts
from desktop.printing.reports import PrintedPart, print_register, print_report
from desktop.printing.workbook import Table, Value, write_workbook
from desktop.standards.wording import Wording

HIDDEN = "•"
"""What stands for a number that is withheld."""


@needs("make_reports")
def report_sheet(office: Office, made: Made, wording: Wording, out: BinaryIO) -> None:
    """A report as .xlsx; making it is written in the trail."""
    words = _words(office, wording)
    title = wording.report(made.report)
    tables = [_table(each, made, words, chart=each.part.id == made.report.chart) for each in made.parts]
    with office.changing(office.user, "report_sheet", report=made.report.id, period=made.period.written):
        write_workbook(tables, out, title=title, on=made.made_at)


@needs("make_reports")
def report_pdf(office: Office, made: Made, wording: Wording, out: BinaryIO) -> int:
    """A report as PDF with the head of the log, so that later changes of the past show; the number of pages."""
    words = _words(office, wording)
    parts = [
        PrintedPart(
            wording.report(made.report, each.part),
            each.part.source,
            _heads(each, words),
            tuple(tuple(shown_text(value, wording) for value in row) for row in _rows(each, words)),
            _bars(each, words) if each.part.id == made.report.chart else (),
        )
        for each in made.parts
    ]
    withheld = any(cell.withheld for each in made.parts for cell in each.cells.values())
    with office.changing(office.user, "report_pdf", report=made.report.id, period=made.period.written):
        pass
    facts = (*_facts(made, words), (wording.say("count.audit_head"), _log_head(office)))
    notes = [f"{HIDDEN} {wording.say('count.withheld')}"] if withheld else []
    notes += [wording.say("count.no_cases")] if not made.cases else []
    return print_report(
        wording.report(made.report),
        made.report.ref,
        facts,
        parts,
        tuple(notes),
        wording,
        fonts(),
        out,
        on=made.made_at.date(),
        organisation=str(office.settings["name"]),
    )


def words_of_report(office: Office, made: Made, wording: Wording) -> list[str]:
    """Everything a report says in words besides its own: what it is counted by."""
    words = _words(office, wording)
    heads = [head for each in made.parts for head in _heads(each, words)]
    return [*heads, *(str(row[0]) for each in made.parts for row in _rows(each, words))]


@needs("make_reports")
def register_sheet(office: Office, view: RegisterView, wording: Wording, out: BinaryIO) -> None:
    """A register as .xlsx; making it is written in the trail."""
    rows = tuple(line.cells for line in view.lines)
    table = Table(view.title, view.title, view.heads, rows, ((str(office.settings["name"]), ""),))
    with office.changing(office.user, "register_sheet", form=view.form_id):
        write_workbook([table], out, title=view.title, on=office.now())


@needs("make_reports")
def register_pdf(office: Office, view: RegisterView, wording: Wording, out: BinaryIO) -> int:
    """A register as PDF, its pages numbered and counted in a closing line; the number of pages."""
    form = office.standard.forms[view.form_id]
    rows = [tuple(shown_text(cell, wording) for cell in line.cells) for line in view.lines]
    with office.changing(office.user, "register_pdf", form=view.form_id):
        pass
    return print_register(
        view.title,
        form.ref,
        view.heads,
        rows,
        wording,
        fonts(),
        out,
        on=office.now().date(),
        organisation=str(office.settings["name"]),
    )


def _log_head(office: Office) -> str:
    with office.reading() as session:
        return trail_head(session)


def _words(office: Office, wording: Wording) -> CountWords:
    return CountWords(office.standard, wording, logins_of(office))


def _facts(made: Made, words: CountWords) -> tuple[tuple[str, str], ...]:
    wording = words.wording
    return (
        (wording.say("count.period"), words.period(made.period)),
        (wording.say("count.in_work"), str(made.cases)),
        (wording.say("count.made_on"), wording.date_time(made.made_at.isoformat(timespec="minutes"))),
    )


def _table(counted: Counted, made: Made, words: CountWords, chart: bool) -> Table:
    title = words.wording.report(made.report, counted.part)
    return Table(
        title,
        title,
        _heads(counted, words),
        tuple(_rows(counted, words)),
        _facts(made, words),
        total=bool(counted.part.by),
        chart=chart and bool(_bars(counted, words)),
    )


def _heads(counted: Counted, words: CountWords) -> tuple[str, ...]:
    part = counted.part
    across = [words.column(part, column) for column in counted.columns]
    total = [words.wording.say("count.total")] if part.across else []
    return ("", *across, *total)


def _rows(counted: Counted, words: CountWords) -> list[tuple[Value, ...]]:
    part = counted.part
    rows = [*counted.rows, *([TOTAL] if part.by else [])]
    columns = [*counted.columns, *([TOTAL] if part.across else [])]
    return [(words.row(part, row), *(_number(counted.at(row, column)) for column in columns)) for row in rows]


def _number(cell: Cell) -> Value:
    return HIDDEN if cell.withheld else cell.value


def _bars(counted: Counted, words: CountWords) -> tuple[tuple[str, float], ...]:
    """The lines of a part as bars; none where a number is withheld, for its length would tell it."""
    if not counted.part.by or any(cell.withheld for cell in counted.cells.values()):
        return ()
    return tuple((words.row(counted.part, row), counted.at(row).value) for row in counted.rows)
