"""Case C-1, a Kyrgyz school girl in a family conflict: it replays whole and prints what the practice asks for."""

from __future__ import annotations

import io
import json
import re
from datetime import datetime

import pypdf
import pytest
from sqlalchemy import select

from desktop.casework.office import Office
from desktop.casework.office_due import office_dues
from desktop.casework.paper import NAMED, print_case
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_id_of, case_page
from desktop.casework.views_case import entry_view, referrals
from desktop.casework.wordings import wording_of
from desktop.models import OfficePaper
from tests.casework.practice import replayed, scenario_of
from tests.casework.proving import proven

GIRL = "KG-S00-2026-0007"
ORDER = ["F-50", "F-05", "F-52", "F-10", "F-04", "F-51", "F-51/2", "F-53", "F-53/2", "F-57", "F-51/3"]
NAMES = ("Үлгү", "Айсезим", "7-класс", "2012")


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Office]:
    return replayed(tmp_path_factory.mktemp("c1"), scenario_of("kg", "c1"))


@pytest.fixture(scope="module")
def worker(people: dict[str, Office]) -> Office:
    return people["aigul"]


@pytest.fixture(scope="module")
def pages(worker: Office) -> list[str]:
    out = io.BytesIO()
    case_id = case_id_of(worker, GIRL)
    assert case_id is not None
    print_case(proven(worker, NAMED, case_id), case_id, wording_of(worker.standard, "ky"), out)
    return [page.extract_text() for page in pypdf.PdfReader(out).pages]


def test_the_girl_s_file_closes_in_its_last_stage(worker: Office):
    case_id = case_id_of(worker, GIRL)
    assert case_id is not None
    page = case_page(worker, case_id)
    assert (page.status, page.stage, page.risk) == ("closed", "closing", "medium")
    assert page.target_groups == ("family_conflict",)


def test_her_documents_are_listed_in_the_order_of_the_practice(pages: list[str]):
    assert [ref for ref in re.findall(r"F-\d+(?:/\d)?", pages[1]) if ref != "F-34"] == ORDER


def test_neither_cover_nor_contents_name_her(pages: list[str]):
    assert GIRL in pages[0]
    assert [name for name in NAMES[:3] for page in pages[:2] if name in page] == []
    assert NAMES[3] not in pages[0]


def test_both_letters_show_when_they_were_answered(worker: Office):
    answered = {row.organisation: f"{row.answered_on:%d.%m}" for row in referrals(worker, case_id_of(worker, GIRL))}
    assert sorted(answered.values()) == ["02.03", "10.03"]


def test_the_monthly_reports_hold_numbers_and_no_names(worker: Office):
    with worker.reading() as session:
        papers = list(session.scalars(select(OfficePaper).where(OfficePaper.form_id == "monthly_report")))
        text = json.dumps([paper.answers for paper in papers], ensure_ascii=False)
        assert [paper.state for paper in papers] == ["finished"] * 4
    assert [name for name in ("Үлгүева", "Айсезим", "Мисалова") if name in text] == []


def test_the_director_receives_the_reports_and_opens_no_file(people: dict[str, Office]):
    director = people["director"]
    case_id = case_id_of(director, GIRL)
    assert case_id is not None
    with pytest.raises(Refusal, match="not_allowed"):
        print_case(proven(director, NAMED, case_id), case_id, wording_of(director.standard, "ky"), io.BytesIO())
    assert not director.names.is_open
    texts = [
        answer
        for entry in case_page(director, case_id).entries
        for answer in entry_view(director, entry.id).answers.values()
        if isinstance(answer, str) and " " in answer
    ]
    assert texts == []
    received = [due.state for due in office_dues(director, datetime(2026, 5, 4, 9, 5)) if due.rule.id == "D-14"]
    assert received == ["done", "done", "done_late", "open"]


def test_the_late_report_of_april_is_seen_by_worker_and_head_until_it_comes(people: dict[str, Office]):
    for login in ("aigul", "salima"):
        (april,) = [
            due for due in office_dues(people[login], datetime(2026, 5, 3, 12)) if f"{due.due_at:%d.%m}" == "30.04"
        ]
        assert (april.rule.id, april.state) == ("D-14", "overdue")
        assert {"worker", "head"} == set(april.rule.audience)
