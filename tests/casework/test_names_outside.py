"""Before anything coded leaves the office, the words that name somebody where no name belongs are found."""

from __future__ import annotations

import argparse
import io

import pytest

from desktop.casework.intake import start_case
from desktop.casework.journals import journal_lines
from desktop.casework.names_outside import (
    names_in_journal,
    names_in_paper,
    names_in_report,
    texts_of,
    words_that_name,
)
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper
from desktop.casework.opening import Means, add_person, person_office
from desktop.casework.periods import period_of
from desktop.casework.registers import registers_in
from desktop.casework.reports import make_report
from desktop.casework.wordings import wording_of
from desktop.commands.reporting import _make
from desktop.standards.wording import Wording
from tests.casework.filling import example_raws, fill

LOG = "prevention_log"
PASSWORD = "гурван үг нэг үдэш"


@pytest.fixture
def words(office: Office) -> Wording:
    return wording_of(office.standard, "mn")


@pytest.fixture
def case(office: Office) -> int:
    made = start_case(office)
    fill(office, made, "consent")
    fill(office, made, "intake", surname="Жишээгийн", given_name="Сарантуяа", decision="case_management")
    people = [{"name": "Туршилтын Очирбат", "role": "husband"}, {"name": "Үлгүтийн Наранцэцэг", "role": "worker"}]
    fill(office, made, "process_note", present=people)
    return made


def line(office: Office, **answers: str) -> int:
    paper_id = start_paper(office, LOG)
    save_paper(office, paper_id, example_raws(office, office.standard.forms[LOG]) | answers)
    finish_paper(office, paper_id)
    return paper_id


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Сарантуяа ирсэн", ("Сарантуяа",)),
        ("Сарантуяагийн хөрш, Очирбатын ах", ("Сарантуяагийн", "Очирбатын")),
        ("with Sarantuya", ("Sarantuya",)),
        ("Сарантуяа, Сарантуяа", ("Сарантуяа",)),
        ("SUM0-0001-26, 12.01.2026, саран дор", ()),
        ("Наранцэцэг ажилтан", ()),
        ("", ()),
    ],
)
def test_a_word_that_sounds_like_a_name_of_any_case_is_found(office, case, text: str, found: tuple[str, ...]):
    assert words_that_name(office, [text]) == found


def test_a_name_in_a_paper_of_the_office_is_found_in_the_paper_and_in_its_journal(office, case, words):
    form = office.standard.forms[LOG]
    shown = next(field.id for field in form.fields() if field.kind == "text")
    clean = line(office)
    assert names_in_paper(office, clean, words) == ()
    paper = line(office, **{shown: "Сарантуяа"})
    assert names_in_paper(office, paper, words) == ("Сарантуяа",)
    assert names_in_journal(office, LOG, words) == ("Сарантуяа",)


def test_what_the_program_hides_by_itself_is_no_finding(office, case, words):
    fill(office, case, "referral", need="Сарантуяа эмчид", organisation="Сарантуяа төв")
    for form in registers_in(office):
        assert names_in_journal(office, form.id, words) == (), form.id


def test_a_report_counted_by_what_somebody_wrote_is_looked_through(office, case, words):
    for report in office.standard.reports:
        made = make_report(office, report.id, period_of(report.period, office.now().date()))
        assert names_in_report(office, made, words) == ()


def test_who_sees_no_names_is_told_none(office, case, words, means: Means):
    add_person(office, "bold", "supervisor", PASSWORD, means)
    reader = person_office(office, "bold", PASSWORD, means)
    assert words_that_name(reader, ["Сарантуяа"]) == ()


def test_every_cell_of_a_list_is_looked_at(office, case, words):
    line(office)
    view = journal_lines(office.coded(), LOG, words)
    assert len(texts_of(view, words)) == len(view.heads) * len(view.lines) > 0


def test_the_name_of_the_office_itself_names_nobody(office, case):
    fill(office, case, "process_note", present=[{"name": "Үлгү Нийгмийн", "role": "neighbour"}])
    assert words_that_name(office, [str(office.settings["name"])]) == ()


def test_a_register_made_on_the_command_line_counts_them_too(office, case, words):
    gifts = [{"on": "16.01.2026", "what": "Сарантуяагийн бэлэг", "done": "returned"}]
    form = office.standard.forms["prohibitions"]
    paper_id = start_paper(office, form.id)
    save_paper(office, paper_id, example_raws(office, form) | {"gifts": gifts})
    finish_paper(office, paper_id)
    assert names_in_journal(office, "gift_register", words) == ("Сарантуяагийн",)
    given = argparse.Namespace(kind="gift_register", output="gifts.xlsx", outside=False)
    assert _make(office, given, None, words, io.BytesIO()) == 1
