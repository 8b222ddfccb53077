"""A register lists what the cases hold, by code, and prints with a line that counts its pages."""

from __future__ import annotations

import io
from datetime import date, datetime

import pypdf
import pytest
from python_calamine import CalamineWorkbook

from desktop.casework.office import Office
from desktop.casework.periods import period_from
from desktop.casework.refusals import Refusal
from desktop.casework.registers import RegisterView, register_view
from desktop.casework.report_papers import register_pdf, register_sheet
from desktop.casework.views import case_rows
from desktop.casework.views_case import referrals
from desktop.casework.wordings import wording_of
from tests.casework.practice import replayed

NAMES = ("Мөнхбат", "Сарангэрэл", "Тэмүүлэн")


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return replayed(tmp_path_factory.mktemp("c3"))["naran"]


def view(office: Office, form_id: str, language: str = "mn") -> RegisterView:
    return register_view(office, form_id, wording_of(office.standard, language))


def column(register: RegisterView, name: str) -> list[object]:
    place = register.columns.index(name)
    return [line.cells[place] for line in register.lines]


def test_the_case_register_has_every_case_with_a_code(worker: Office):
    register = view(worker, "case_register")
    coded = sorted(row.code for row in case_rows(worker) if row.code)
    assert sorted(map(str, column(register, "code"))) == coded
    opened = [day for day in column(register, "opened") if day is not None]
    assert opened
    assert all(isinstance(day, date) for day in opened)
    assert any(column(register, "next_deadline"))


def test_the_journal_of_rapid_calls_tells_when_each_limit_was_met(worker: Office):
    register = view(worker, "call_journal")
    assert column(register, "no") == list(range(1, len(register.lines) + 1))
    assert "place" not in register.columns, "where the client is, is in the register of names only"
    assert all(isinstance(at, datetime) for at in column(register, "called_at"))
    assert any(isinstance(at, datetime) for at in column(register, "first_done_at"))


def test_the_register_of_referrals_shows_which_were_answered(worker: Office):
    register = view(worker, "referral_register")
    sent = [row for case in case_rows(worker) for row in referrals(worker, case.id)]
    assert len(register.lines) >= len(sent) > 0
    answered = {row.answered_on for row in sent if row.answered_on}
    assert {day for day in column(register, "answered_on") if day} == {
        day.date() if isinstance(day, datetime) else day for day in answered
    }


def test_a_period_keeps_what_lies_in_it(worker: Office):
    wording = wording_of(worker.standard, "mn")
    none = register_view(worker, "call_journal", wording, period_from("2031-01"))
    assert none.lines == ()


@pytest.mark.parametrize("language", ["mn", "ky", "kk", "ru", "en"])
def test_a_printed_register_counts_its_lines_and_pages_and_names_nobody(worker: Office, language: str):
    register = view(worker, "case_register", language)
    out = io.BytesIO()
    pages = register_pdf(worker, register, wording_of(worker.standard, language), out)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(out.getvalue())).pages)
    assert f"{len(register.lines)}" in text
    assert wording_of(worker.standard, language).say("count.closing_line", lines=len(register.lines), pages=pages) in (
        " ".join(text.split())
    )
    assert [name for name in NAMES if name in text] == []


def test_the_spreadsheet_keeps_days_as_days_and_codes_as_text(worker: Office):
    register = view(worker, "case_register")
    out = io.BytesIO()
    register_sheet(worker, register, wording_of(worker.standard, "mn"), out)
    book = CalamineWorkbook.from_filelike(io.BytesIO(out.getvalue()))
    rows = book.get_sheet_by_index(0).to_python()
    start = next(number for number, row in enumerate(rows) if row[0] == register.heads[0])
    read = [row[: len(register.columns)] for row in rows[start + 1 :]]
    places = [register.columns.index(name) for name in ("code", "opened", "worker")]
    assert [tuple(row[place] for place in places) for row in read] == [
        tuple(line.cells[place] or "" for place in places) for line in register.lines
    ]


def test_what_is_no_register_is_refused(worker: Office):
    with pytest.raises(Refusal):
        view(worker, "intake")
