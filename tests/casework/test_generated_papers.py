"""Every paper of the office of every edition: filled in whole with answers from dice, and printed empty."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from desktop.casework.office import Office
from desktop.casework.office_due import office_dues
from desktop.casework.office_papers import finish_paper, office_forms, save_paper, start_paper
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.wordings import wording_of
from desktop.forms.kinds import KINDS
from desktop.forms.sheet import lay_out
from desktop.standards.definitions import Form
from tests.casework.conftest import PASSWORD, SHELF
from tests.casework.generating import Draws, drawn

LANGUAGES = ("mn", "ky", "kk", "ru", "en")
PAPERS = [(ref, form) for ref in SHELF.refs() for form in office_forms(SHELF.edition(ref))]
NAMES = [f"{ref} {form.id}" for ref, form in PAPERS]


def office_of(ref: str, folder: Path, means: Means) -> Office:
    edition = SHELF.edition(ref)
    new = NewOffice("Үлгү алба", "SUM0", ref, edition.language)
    return create_office(folder / "office", folder / "register", new, "naran", PASSWORD, means)[0]


@pytest.mark.parametrize("ref", SHELF.refs())
def test_every_paper_is_filled_in_whole_and_looked_at(ref: str, tmp_path: Path, means: Means):
    office = office_of(ref, tmp_path, means)
    draws = Draws(random.Random(7), lambda _pattern: "0" * 12)
    for form in office_forms(office.standard):
        paper = start_paper(office, form.id)
        assert save_paper(office, paper, drawn(office, form, draws)).problems == (), form.id
        finish_paper(office, paper)
    assert {due.rule.scope for due in office_dues(office)} == {"office"}
    office.close()


@pytest.mark.parametrize(("ref", "form"), PAPERS, ids=NAMES)
def test_every_paper_has_its_words_in_five_languages_and_room_for_handwriting(ref: str, form: Form):
    edition = SHELF.edition(ref)
    said = set()
    for language in LANGUAGES:
        wording = wording_of(edition, language)
        sheet = lay_out(edition, form, wording)
        said.add(wording.title(form))
        assert {line.field_id for section in sheet.sections for line in section.lines} == {
            field.id for field in form.fields() if KINDS[field.kind].asked
        }
    assert len(said) == len(LANGUAGES)
