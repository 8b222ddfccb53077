"""Every number of a report is counted again from the raw rows, opens its cases, and names nobody."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections import Counter
from datetime import date, datetime
from typing import Any

import pypdf
import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import text

from desktop.casework.office import Office
from desktop.casework.periods import Period, period_from, period_of
from desktop.casework.refusals import Refusal
from desktop.casework.registers import registers_in
from desktop.casework.report_papers import report_pdf, report_sheet
from desktop.casework.reports import TOTAL, Made, make_report
from desktop.casework.wordings import wording_of
from desktop.standards.definitions import Part
from tests.casework.practice import replayed, scenario_of

LANGUAGES = ("mn", "ky", "kk", "ru", "en")


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return replayed(tmp_path_factory.mktemp("c1"), scenario_of("kg", "c1"))["aigul"]


@pytest.fixture(scope="module")
def monthly(worker: Office) -> Made:
    return make_report(worker, "monthly", period_from("2026-02"))


def raw(office: Office, form: str, period: Period) -> list[tuple[int, dict[str, Any]]]:
    """The finished entries of a form as they lie in the file."""
    with office.reading() as session:
        rows = session.execute(
            text(
                "SELECT case_id, answers FROM entry WHERE form_id = :form AND state = 'finished'"
                " AND event_at >= :start AND event_at < :end"
            ),
            {"form": form, "start": str(period.start), "end": str(period.end)},
        )
        return [(case_id, json.loads(answers)) for case_id, answers in rows]


def numbers(made: Made, part_id: str) -> dict[str, float]:
    part = next(each for each in made.parts if each.part.id == part_id)
    return {row: part.at(row).value for row in part.rows if part.at(row).value}


SCENARIOS = {"kg/c1": "aigul", "kzh/c5": "", "kze/c7": "", "mn": "naran"}


@pytest.fixture(scope="module", params=sorted(SCENARIOS))
def someone(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A person who makes reports in the practice office of each edition."""
    country, _, name = request.param.partition("/")
    offices = replayed(tmp_path_factory.mktemp(country), scenario_of(country, name) if name else ())
    return offices[SCENARIOS[request.param] or next(iter(offices))]


def is_plain(part: Part) -> bool:
    """A table of entries by one of their own answers, without conditions."""
    special = part.when is not None or part.once or part.sums or part.by.startswith("case.")
    return part.of == "entries" and bool(part.by) and not special


def counted_by_hand(office: Office, part: Part, period: Period) -> Counter[str]:
    """A part counted from the raw rows, one by one, without a line of the program's counting."""
    found: Counter[str] = Counter()
    every = Period(date(2000, 1, 1), date(2100, 1, 1))
    for form in part.forms:
        by_row = bool(part.table and part.at)
        for _, answers in raw(office, form, every if by_row else period):
            for row in (answers.get(part.table) or []) if part.table else [answers]:
                if by_row and not period.holds(datetime.fromisoformat(row.get(part.at) or "1900-01-01")):
                    continue
                value = row.get(part.by, answers.get(part.by))
                found.update(value if isinstance(value, list) else [value or ""])
    return found


def test_every_table_of_every_report_is_what_one_counts_by_hand(someone: Office):
    looked_at = 0
    for report in someone.standard.reports:
        made = make_report(someone, report.id, period_from("2026"))
        for part in made.parts:
            if is_plain(part.part):
                assert numbers(made, part.part.id) == dict(counted_by_hand(someone, part.part, made.period))
                looked_at += part.at().value > 0
    assert looked_at >= 2


def test_cases_opened_and_closed_are_those_of_the_episodes(someone: Office):
    with someone.reading() as session:
        rows = session.execute(
            text(
                "SELECT e.case_id, e.number, e.opened_at, e.closed_at FROM episode e JOIN case_file c"
                " ON c.id = e.case_id WHERE c.code IS NOT NULL"
            )
        ).all()
    year = "2026"
    opened = {case for case, number, at, _ in rows if number == 1 and str(at or "").startswith(year)}
    reopened = {case for case, number, at, _ in rows if number > 1 and str(at or "").startswith(year)}
    by_hand = {"opened": opened, "reopened": reopened}
    for report in someone.standard.reports:
        for part in make_report(someone, report.id, period_from(year)).parts:
            if part.part.of == "cases" and part.part.at in by_hand and part.part.when is None:
                assert set(part.at().cases) == by_hand[part.part.at]


def test_the_measures_of_plans_are_counted_by_rows(worker: Office):
    monthly = make_report(worker, "monthly", period_from("2026"))
    by_hand = Counter(
        (row.get("direction") or "", row.get("technology") or "")
        for _, answers in raw(worker, "client_card", monthly.period)
        for row in answers.get("plan") or []
    )
    part = next(each for each in monthly.parts if each.part.id == "measures")
    found = {(row, column): part.at(row, column).value for row in part.rows for column in part.columns}
    assert {place: number for place, number in found.items() if number} == dict(by_hand)
    assert by_hand


def test_every_number_opens_exactly_its_cases(worker: Office, monthly: Made):
    for part in monthly.parts:
        if part.part.of == "entries" and part.part.by and not part.part.table:
            for row in part.rows:
                mine = {
                    case_id
                    for form in part.part.forms
                    for case_id, answers in raw(worker, form, monthly.period)
                    if row in (answers.get(part.part.by) or [""])
                    if isinstance(answers.get(part.part.by), list) or answers.get(part.part.by, "") == row
                }
                assert set(part.at(row).cases) == mine


def test_a_line_of_totals_counts_each_thing_once(monthly: Made):
    found = next(each for each in monthly.parts if each.part.id == "found_by_reason")
    assert found.at().value <= sum(found.at(row).value for row in found.rows)
    assert found.at(TOTAL).cases


def test_a_month_without_cases_says_so(worker: Office):
    made = make_report(worker, "monthly", period_from("2020-01"))
    out = io.BytesIO()
    report_pdf(worker, made, wording_of(worker.standard, "en"), out)
    assert made.cases == 0
    assert "There was no case in this time." in "".join(
        page.extract_text() for page in pypdf.PdfReader(io.BytesIO(out.getvalue())).pages
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_report_has_numbered_pages_and_nobody_in_it(worker: Office, monthly: Made, language: str):
    out = io.BytesIO()
    pages = report_pdf(worker, monthly, wording_of(worker.standard, language), out)
    read = pypdf.PdfReader(io.BytesIO(out.getvalue()))
    assert len(read.pages) == pages
    printed = "\n".join(page.extract_text() for page in read.pages)
    assert re.search(rf"1\s*/\s*{pages}", printed)
    assert [name for name in ("Үлгүева", "Айсезим", "Мисалова") if name in printed] == []
    assert re.search(r"\d{10}", printed), "the head of the log"
    assert "report." not in printed
    assert "count." not in printed


def test_the_spreadsheet_reads_the_same_in_another_reader(worker: Office, monthly: Made):
    out = io.BytesIO()
    report_sheet(worker, monthly, wording_of(worker.standard, "ky"), out)
    book = CalamineWorkbook.from_filelike(io.BytesIO(out.getvalue()))
    assert len(book.sheet_names) == len(monthly.parts)
    for name, part in zip(book.sheet_names, monthly.parts, strict=True):
        rows = book.get_sheet_by_name(name).to_python()
        last = rows[-1]
        assert last[-1] == part.at().value
    inside = zipfile.ZipFile(io.BytesIO(out.getvalue()))
    assert any("chart" in name for name in inside.namelist())
    leaves = [inside.read(name) for name in inside.namelist() if name.startswith("xl/worksheets/")]
    assert not any(b"<f>" in leaf for leaf in leaves)


def test_what_leaves_the_office_withholds_small_numbers(worker: Office):
    made = make_report(worker, "yearly", period_from("2026"), outside=True)
    sensitive = [part for part in made.parts if part.part.sensitive]
    assert sensitive
    shown = [cell.value for part in sensitive for cell in part.cells.values() if not cell.withheld]
    assert [number for number in shown if 0 < number < 5] == []


def test_a_report_that_does_not_exist_is_refused_with_those_that_do(worker: Office):
    with pytest.raises(Refusal) as refused:
        make_report(worker, "weekly")
    assert refused.value.code == "report_missing"
    assert "monthly" in refused.value.facts["known"]


def test_a_period_in_which_nothing_happened_gives_a_report_of_noughts_that_prints(worker: Office):
    words = wording_of(worker.standard, "ky")
    for report in worker.standard.reports:
        made = make_report(worker, report.id, period_from("1999-02"))
        happened = [part for part in made.parts if part.part.of == "entries"]
        assert {part.at().value for part in happened} <= {0}
        assert {part.at().cases for part in happened} <= {()}
        paper, book = io.BytesIO(), io.BytesIO()
        report_pdf(worker, made, words, paper)
        report_sheet(worker, made, words, book)
        assert len(pypdf.PdfReader(paper).pages) >= 1
        assert CalamineWorkbook.from_filelike(io.BytesIO(book.getvalue())).sheet_names


@pytest.mark.parametrize("written", ["", "2026-13", "2026-Q5", "26-01", "last month", "2026-1"])
def test_what_is_no_period_is_refused(written: str):
    with pytest.raises(Refusal) as refused:
        period_from(written)
    assert refused.value.code == "period_unknown"


def test_periods_begin_and_end_where_the_calendar_says():
    assert period_from("2024-02") == Period(date(2024, 2, 1), date(2024, 3, 1))
    assert period_from("2026-q4") == Period(date(2026, 10, 1), date(2027, 1, 1))
    assert period_from("2026").last == date(2026, 12, 31)
    assert period_of("quarter", date(2026, 5, 31)).written == "2026-Q2"
    assert not period_from("2026-02").holds(datetime(2026, 3, 1))


def test_the_registers_of_every_edition_are_known(worker: Office):
    assert {form.ref for form in registers_in(worker)} >= {"F-36"}
