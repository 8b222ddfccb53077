"""A paper of the office as it is read and printed: with what an earlier one said, where it goes on from it."""

from __future__ import annotations

import io

import pypdf

from desktop.casework.journals import paper_at_hand
from desktop.casework.office import Office
from desktop.casework.office_papers import strike_paper
from desktop.casework.opening import Means, add_person
from desktop.casework.paper_sheets import paper_pdf, sheet_of_paper
from desktop.casework.wordings import wording_of
from desktop.forms.pieces import Pairs
from desktop.ui.screens.sheet_html import html_of
from tests.casework.conftest import PASSWORD, Clock
from tests.casework.test_computed_papers import assessed


def pairs_in(office: Office, paper_id: int) -> list[Pairs]:
    wording = wording_of(office.standard, "en")
    sheet = sheet_of_paper(office.standard, paper_at_hand(office, paper_id), wording, "x")
    pieces = [piece for section in sheet.sections for line in section.lines for piece in line.pieces]
    return [piece for piece in pieces if isinstance(piece, Pairs)]


def test_an_endline_shows_each_competence_beside_its_baseline_on_screen_and_paper(office: Office, clock: Clock):
    first = assessed(office, "baseline", 1)
    last = assessed(office, "endline", 4, baseline=[1], conclusion="…", alone="yes")
    assert pairs_in(office, first) == []
    (pairs,) = pairs_in(office, last)
    assert [(row.before, row.after) for row in pairs.rows] == [(1, 4), (3, 3)]
    wording = wording_of(office.standard, "en")
    html = html_of(sheet_of_paper(office.standard, paper_at_hand(office, last), wording, "x"), wording)
    out = io.BytesIO()
    paper_pdf(office, last, wording, out)
    printed = " ".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    for row in pairs.rows:
        assert row.numbers() in html
        assert row.numbers().replace("→", "->") in " ".join(printed.split())
    assert html.count("background-color") == 2 + 4


def test_a_struck_baseline_is_compared_with_nothing(office: Office):
    first = assessed(office, "baseline", 1)
    last = assessed(office, "endline", 4, baseline=[1], conclusion="…", alone="yes")
    strike_paper(office, first, "…")
    assert pairs_in(office, last) == []


def test_nobodys_baseline_is_taken_for_that_of_another(office: Office, means: Means):
    add_person(office, "tuya", "worker", PASSWORD, means)
    other = next(card.uid for card in office.opened.users() if card.login == "tuya")
    assessed(office, "baseline", 1)
    last = assessed(office, "endline", 4, baseline=[1], conclusion="…", alone="yes", who={"id": other, "text": "tuya"})
    assert pairs_in(office, last) == []
