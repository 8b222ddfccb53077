"""Papers of the office are numbered, struck out and never deleted; each form says who writes and who sees them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.casework.journals import journal_lines, journal_view, journals_in, paper_at_hand
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper, strike_paper
from desktop.casework.opening import Means, NewOffice, add_person, create_office, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from tests.casework.conftest import PASSWORD
from tests.casework.filling import example_raws


@pytest.fixture
def centre(tmp_path: Path, means: Means) -> Office:
    new = NewOffice("Үлгі қолдау орталығы", "QO", "kze/2023", "kk")
    office, _ = create_office(tmp_path / "office", tmp_path / "register", new, "aliya", PASSWORD, means)
    add_person(office, "dana", "worker", PASSWORD, means)
    add_person(office, "erlan", "worker", PASSWORD, means)
    return office


def filled(office: Office, form_id: str, **given: object) -> int:
    paper_id = start_paper(office, form_id)
    form = office.standard.forms[form_id]
    save_paper(office, paper_id, example_raws(office, form) | given)
    finish_paper(office, paper_id)
    return paper_id


def refused(code: str, task, *args: object) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Refusal) as refusal:
        task(*args)
    assert refusal.value.code == code


def test_lines_are_numbered_within_their_year(centre, clock):
    first, second = filled(centre, "complaint"), filled(centre, "complaint")
    clock.forward(days=365)
    third = filled(centre, "complaint")
    numbers = [
        (row.year, row.number) for row in journal_view(centre, "complaint", wording_of(centre.standard, "kk")).rows
    ]
    assert [paper_at_hand(centre, each).number for each in (first, second, third)] == [1, 2, 1]
    assert sorted(numbers) == sorted({*numbers})


def test_a_finished_line_cannot_be_changed_only_struck_out_with_a_reason(centre):
    paper = filled(centre, "complaint")
    refused("entry_closed", save_paper, centre, paper, {})
    refused("correction_needs_reason", strike_paper, centre, paper, "  ")
    strike_paper(centre, paper, "екі рет жазылған")
    line = journal_lines(centre, "complaint", wording_of(centre.standard, "en")).lines[0]
    assert line.cells[-1] == "struck out: екі рет жазылған"
    refused("entry_closed", strike_paper, centre, paper, "тағы")


def test_a_paper_with_gaps_is_not_finished_without_a_reason(centre):
    paper = start_paper(centre, "complaint")
    with pytest.raises(Refusal) as refusal:
        finish_paper(centre, paper)
    assert refusal.value.code == "gaps"
    reasons = dict.fromkeys(refusal.value.facts["fields"], "айтпады")
    finish_paper(centre, paper, reasons)
    assert paper_at_hand(centre, paper).gaps == reasons


def test_what_identifies_somebody_is_in_the_register_only(centre, means):
    form = centre.standard.forms["complaint"]
    who = next(field for field in form.fields() if field.identity or field.kind == "person")
    name = "Үлгібаева Мөлдір"
    raw = {"name": name} if who.kind == "person" else name
    paper = filled(centre, "complaint", **{who.id: raw})
    assert name in str(paper_at_hand(centre, paper).answers)
    assert name not in str(paper_at_hand(centre.coded(), paper).answers)


def test_a_form_says_who_fills_it_in(centre, means):
    dana = person_office(centre, "dana", PASSWORD, means)
    refused("not_allowed", start_paper, dana, "book_review")
    assert next(name for name in journals_in(centre) if name.form_id == "book_review") is not None


def test_a_complaint_is_not_shown_to_the_one_it_is_about(centre, means):
    form = centre.standard.forms["complaint"]
    assert form.hidden_from, "the complaint names the colleague it is about"
    people = {card.login: card.uid for card in centre.opened.users()}
    paper = filled(centre, "complaint", **{form.hidden_from: {"id": people["dana"], "text": "dana"}})
    dana, erlan = (person_office(centre, login, PASSWORD, means) for login in ("dana", "erlan"))
    refused("not_allowed", paper_at_hand, dana, paper)
    assert journal_view(dana, "complaint", wording_of(centre.standard, "kk")).rows == ()
    assert "complaint" not in {name.form_id for name in journals_in(dana) if name.lines}
    assert erlan is not None


def test_what_is_no_paper_of_the_office_is_refused(centre):
    refused("form_missing", start_paper, centre, "admission")
    refused("form_missing", start_paper, centre, "case_register")
    refused("entry_missing", paper_at_hand, centre, 99)
