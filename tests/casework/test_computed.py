"""What the program writes into a form by itself when it is finished."""

from __future__ import annotations

import re

from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.views_case import entry_view
from desktop.casework.wordings import wording_of
from desktop.forms.kinds import KINDS
from desktop.forms.words import FormWords
from tests.casework.conftest import Clock
from tests.casework.generating import filled


def opened(office: Office, **answers: str) -> int:
    case_id = start_case(office)
    filled(office, case_id, "consent", consent_form="written")
    filled(office, case_id, "intake", decision="case_management", **answers)
    return case_id


def test_a_presentation_tells_sex_and_age_group_under_a_code_of_its_own(office: Office):
    case_id = opened(office, sex="female", birth_date="2013-05-04")
    first, second = (entry_view(office, filled(office, case_id, "presentation")).answers for _ in range(2))
    assert (first["sex"], first["age_group"]) == ("female", "10-14")
    assert re.fullmatch(r"[0-9A-Z]{6}", first["temporary_code"])
    assert first["temporary_code"] != second["temporary_code"]

    form = office.standard.forms["presentation"]
    words = FormWords(wording_of(office.standard, "ru"), office.standard, form)
    assert KINDS["automatic"].show(form.field("sex"), "female", words) == words.option(form.field("sex"), "female")


def test_a_visit_tells_the_day_that_was_agreed_before(office: Office, clock: Clock):
    case_id = opened(office)
    filled(office, case_id, "visit_record", visited_on="2026-01-10", next_contact="2026-01-24")
    clock.forward(days=8)
    second = filled(office, case_id, "visit_record", visited_on="2026-01-24", next_contact="2026-02-07")
    assert entry_view(office, second).answers["due_by"] == "2026-01-24"


def test_a_review_tells_how_complete_the_file_is(office: Office):
    case_id = opened(office)
    review = filled(office, case_id, "supervision_review")
    told = entry_view(office, review).answers["completeness"]
    there, whole, missing = re.fullmatch(r"(\d+)/(\d+) \(– ([\d, ]+)\)", told).groups()  # type: ignore[union-attr]
    assert int(whole) == len(office.standard.checklist) == int(there) + len(missing.split(", "))
    assert "1" not in missing.split(", ")
