"""Papers of the office that every edition has: who sees them, and what they fill."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.casework.journals import journal_view, journals_in, paper_at_hand
from desktop.casework.lists import lists_of
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, office_forms, save_paper, start_paper
from desktop.casework.opening import Means, NewOffice, add_person, create_office, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from desktop.standards.definitions import Standard
from tests.casework.conftest import PASSWORD, SHELF
from tests.casework.filling import example_raws

People = dict[str, Office]
EDITIONS = [SHELF.edition(ref) for ref in SHELF.refs()]
EVERYWHERE = {
    "organisation_card",
    "room",
    "shelf_document",
    "norm_entry",
    "ethics_acknowledgement",
    "directory_entry",
    "staff_card",
    "staff_support",
    "supervision_session",
    "trip_plan",
    "absence",
    "own_appeal",
    "service_proposal",
    "complaints_book",
    "complaint",
    "book_review",
    "complaint_help",
    "prohibitions",
}


@pytest.fixture(params=SHELF.refs())
def people(request: pytest.FixtureRequest, tmp_path: Path, means: Means) -> People:
    edition = SHELF.edition(request.param)
    new = NewOffice("Үлгү кеңсе", "UK0", request.param, edition.language)
    head, _ = create_office(tmp_path / "office", tmp_path / "register", new, "head", PASSWORD, means)
    others = {"dana": "worker", "erlan": "worker", "sara": "supervisor"}
    for login, role in others.items():
        add_person(head, login, role, PASSWORD, means)
    return {"head": head} | {login: person_office(head, login, PASSWORD, means) for login in others}


def written(office: Office, form_id: str, **given: object) -> int:
    paper = start_paper(office, form_id)
    form = office.standard.forms[form_id]
    assert save_paper(office, paper, example_raws(office, form) | given).problems == ()
    finish_paper(office, paper)
    return paper


def colleague(office: Office, login: str) -> dict[str, str]:
    return {"id": next(card.uid for card in office.opened.users() if card.login == login), "text": login}


def sees(office: Office, form_id: str, paper: int) -> bool:
    listed = paper in [row.id for row in journal_view(office, form_id, wording_of(office.standard, "en")).rows]
    opened = True
    try:
        paper_at_hand(office, paper)
    except Refusal:
        opened = False
    assert opened == listed
    return opened


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.ref)
def test_every_edition_has_the_papers_an_office_needs(edition: Standard):
    assert {form.id for form in office_forms(edition)} >= EVERYWHERE


def test_an_appeal_of_her_own_is_seen_by_the_one_who_wrote_it_and_by_no_head(people: People):
    paper = written(people["dana"], "own_appeal", to="Жогорку орган")
    assert [login for login, office in people.items() if sees(office, "own_appeal", paper)] == ["dana"]
    lines = {name.form_id: name.lines for name in journals_in(people["head"])}
    assert lines["own_appeal"] == 0


def test_help_with_a_complaint_is_hidden_from_the_colleague_it_is_about(people: People):
    paper = written(people["dana"], "complaint_help", about_colleague=colleague(people["head"], "erlan"))
    assert [login for login, office in people.items() if sees(office, "complaint_help", paper)] == ["head", "dana"]
    about_the_head = written(people["dana"], "complaint_help", about_colleague=colleague(people["head"], "head"))
    assert not sees(people["head"], "complaint_help", about_the_head)


def test_support_of_a_worker_is_seen_by_her_and_the_supervisor_only(people: People):
    paper = written(people["dana"], "staff_support", worker=colleague(people["head"], "dana"))
    assert [login for login, office in people.items() if sees(office, "staff_support", paper)] == ["dana", "sara"]


def test_a_line_of_the_book_of_complaints_is_hidden_from_whom_it_is_about(people: People):
    paper = written(people["dana"], "complaint", about_colleague=colleague(people["head"], "head"))
    assert not sees(people["head"], "complaint", paper)
    assert sees(people["erlan"], "complaint", paper)


def test_a_room_that_was_written_down_is_a_place_to_choose(people: People):
    written(people["head"], "room", name="Бөлмө 3", use="counselling")
    offered = {place.text: place.kinds for place in lists_of(people["dana"])["@places"]}
    assert offered == {"Бөлмө 3": ("counselling",)}


def test_an_organisation_that_was_written_down_is_a_partner_to_choose(people: People):
    written(people["dana"], "directory_entry", organisation="Үлгү борбор", types=["health"], ended_on=None)
    assert [each.text for each in lists_of(people["erlan"])["@directory"]] == ["Үлгү борбор"]


def test_only_the_head_writes_the_card_of_the_organisation(people: People):
    with pytest.raises(Refusal):
        start_paper(people["dana"], "organisation_card")
    assert sees(people["dana"], "organisation_card", written(people["head"], "organisation_card"))


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.ref)
def test_only_the_edition_whose_norm_says_so_hands_the_book_out_before_anybody_signs_in(edition: Standard):
    handed_out = [form.id for form in edition.forms.values() if form.at_first_request]
    assert handed_out == (["complaint"] if edition.ref == "kze/2023" else [])


def test_a_card_without_a_degree_of_social_work_is_finished_and_says_so(people: People):
    head = people["head"]
    field = head.standard.forms["staff_card"].field("degree")
    without = list(field.options or {})[-1]
    written(head, "staff_card", worker=colleague(head, "dana"), degree=without, joined_on="2026-01-10")
    view = journal_view(head, "staff_card", wording_of(head.standard, "en"))
    assert len(view.rows) == 1
    assert {"none": "none", "other": "other"}[without] in str(view.rows[0].cells).lower()
