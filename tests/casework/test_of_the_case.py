"""An assessment is handed out to nobody but the people and organisations of the case, and every time is logged."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.casework.entries import correct_entry, finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.views_case import entry_view, history
from desktop.casework.views_form import form_at_hand
from desktop.casework.who_saw import TraceWish, who_saw
from desktop.casework.wordings import wording_of
from desktop.forms.kinds import KINDS
from desktop.forms.words import FormWords
from desktop.standards.known import IN_CASE
from tests.casework.conftest import PASSWORD
from tests.casework.filling import example_raws, fill

DAY = {"given_on": "2026-01-16"}
MOTHER = "Үлгібаева Сынақгүл"


@pytest.fixture
def clinic(tmp_path: Path, means: Means) -> Office:
    new = NewOffice("Үлгі емханасы", "UE", "kzh/2018", "ru")
    return create_office(tmp_path / "office", tmp_path / "register", new, "asem", PASSWORD, means)[0]


@pytest.fixture
def assessed(clinic: Office) -> int:
    """A case whose assessment is finished: a mother and a children's home take part."""
    case_id = start_case(clinic)
    fill(clinic, case_id, "help_request", finish=False)
    fill(clinic, case_id, "consent")
    who = {"name": MOTHER, "role": "mother"}
    row = {"who": who, "organisation": "дом ребенка № 0", "part": "наблюдение"}
    fill(clinic, case_id, "complex_assessment", involved=[row], handouts=None)
    return case_id


def listed(office: Office, case_id: int) -> dict[str, str]:
    entry = start_entry(office, case_id, "handout")
    return {one.text: one.id for one in form_at_hand(office, entry).lists[IN_CASE]}


def handed(office: Office, case_id: int, receiver: object) -> tuple[int, tuple[str, ...]]:
    entry = start_entry(office, case_id, "handout")
    raws = example_raws(office, office.standard.forms["handout"]) | DAY | {"receiver": receiver}
    return entry, tuple(problem.code for problem in save_answers(office, entry, raws).problems)


def logged(office: Office, case_id: int) -> list[str]:
    return [str(row.facts["to"]) for row in history(office, case_id) if row.kind == "handed_out"]


def test_people_and_organisations_of_the_case_can_be_chosen(clinic, assessed):
    here = listed(clinic, assessed)
    assert here["дом ребенка № 0"] == "@дом ребенка № 0"
    assert here[MOTHER].startswith("P")


def test_the_people_of_another_case_cannot(clinic, assessed):
    assert MOTHER not in listed(clinic, start_case_with_consent(clinic))


def start_case_with_consent(office: Office) -> int:
    case_id = start_case(office)
    fill(office, case_id, "help_request", finish=False)
    fill(office, case_id, "consent")
    return case_id


def test_who_is_not_of_the_case_is_told_as_a_problem_and_the_sheet_cannot_be_finished(clinic, assessed):
    entry, problems = handed(clinic, assessed, {"id": "", "text": "Газета «Пример»"})
    assert problems == ("not_in_case",)
    with pytest.raises(Exception, match="unreadable_answer"):
        finish_entry(clinic, entry)
    assert handed(clinic, assessed, {"id": "P99", "text": MOTHER + " другая"})[1] == ("not_in_case",)


def test_words_of_somebody_of_the_case_are_taken_for_her(clinic, assessed):
    entry, problems = handed(clinic, assessed, MOTHER.lower())
    assert problems == ()
    assert entry_view(clinic, entry).answers["receiver"] == {"id": listed(clinic, assessed)[MOTHER], "text": MOTHER}


def test_every_time_is_logged_in_the_case(clinic, assessed):
    for receiver in (MOTHER, "дом ребенка № 0"):
        entry, _ = handed(clinic, assessed, receiver)
        assert receiver not in logged(clinic, assessed), "it is not handed out before the sheet is finished"
        finish_entry(clinic, entry)
    assert sorted(logged(clinic, assessed)) == sorted([MOTHER, "дом ребенка № 0"])
    seen = who_saw(clinic, TraceWish(only_looked=True)).lines
    assert [(line.doing, line.case_id, line.by) for line in seen] == [("hand_out", assessed, "asem")] * 2


def test_a_correction_logs_only_who_is_new(clinic, assessed):
    entry, _ = handed(clinic, assessed, MOTHER)
    finish_entry(clinic, entry)
    again = correct_entry(clinic, entry, "не та цель")
    save_answers(clinic, again, {"purpose": "для суда"})
    finish_entry(clinic, again)
    assert logged(clinic, assessed) == [MOTHER]


def test_rows_of_the_assessment_itself_are_held_to_the_same(clinic):
    case_id = start_case_with_consent(clinic)
    entry = start_entry(clinic, case_id, "complex_assessment")
    row = {"on": "2026-01-16", "to": {"id": "", "text": "кто-то"}, "purpose": "показать"}
    (problem,) = save_answers(clinic, entry, {"handouts": [row]}).problems
    assert (problem.code, problem.facts) == ("not_in_case", {"row": 0, "column": "to"})


def test_the_name_lies_in_the_register_and_paper_without_it_says_so(clinic, assessed):
    entry, _ = handed(clinic, assessed, MOTHER)
    finish_entry(clinic, entry)
    database = (clinic.folder / "cases.db").read_bytes()
    assert MOTHER.encode() not in database
    form = clinic.standard.forms["handout"]
    field, words = form.field("receiver"), FormWords(wording_of(clinic.standard, "ru"), clinic.standard, form)
    coded = entry_view(clinic.coded(), entry).answers["receiver"]
    assert MOTHER not in KINDS["listed"].show(field, coded, words)


def test_an_organisation_stays_open_and_on_the_list(clinic, assessed):
    entry, _ = handed(clinic, assessed, "дом ребенка № 0")
    finish_entry(clinic, entry)
    assert entry_view(clinic.coded(), entry).answers["receiver"]["text"] == "дом ребенка № 0"
    assert "дом ребенка № 0" in listed(clinic, assessed)
