"""Case C-1, a Kyrgyz school girl in a family conflict: it replays whole and prints what the practice asks for."""

from __future__ import annotations

import io
import json
import re

import pypdf
import pytest
from sqlalchemy import select

from desktop.casework.office import Office
from desktop.casework.paper import print_case
from desktop.casework.views import case_id_of, case_page
from desktop.casework.views_case import referrals
from desktop.casework.wordings import wording_of
from desktop.models import OfficePaper
from tests.casework.practice import replayed, scenario_of

GIRL = "KG-S00-2026-0007"
ORDER = ["F-50", "F-05", "F-52", "F-10", "F-04", "F-51", "F-51/2", "F-53", "F-53/2", "F-57", "F-51/3"]
NAMES = ("Үлгү", "Айсезим", "7-класс", "2012")


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return replayed(tmp_path_factory.mktemp("c1"), scenario_of("kg", "c1"))["aigul"]


@pytest.fixture(scope="module")
def pages(worker: Office) -> list[str]:
    out = io.BytesIO()
    case_id = case_id_of(worker, GIRL)
    assert case_id is not None
    print_case(worker, case_id, wording_of(worker.standard, "ky"), out)
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
