"""Case C-7, an orphan in a centre and then with his aunt: it replays whole and prints what the order asks for."""

from __future__ import annotations

import io
import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pypdf
import pytest
from sqlalchemy import select

from desktop.casework.due import dues_of
from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.finding import entries_of, find_case
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.office_due import office_dues
from desktop.casework.paper import NAMED, PrintWish, case_file_of, print_case
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_id_of, case_page
from desktop.casework.wordings import wording_of
from desktop.forms.journey import Journey
from desktop.models import OfficePaper
from desktop.standards.deadlines import Due
from tests.casework.practice import replayed, scenario_of
from tests.casework.proving import proven

CODE = "KZE-C0-2025-021"
FIRST = "F-80 F-81 F-82 F-89 F-83 F-85 F-90"
AGAIN = "F-80 F-83"
NAMES = ("Сынақов", "Ерасыл", "Үлгібаева", "Үлбосын")
LANGUAGES = ("mn", "ky", "kk", "ru", "en")


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Office]:
    return replayed(tmp_path_factory.mktemp("c7"), scenario_of("kze", "c7"))


@pytest.fixture(scope="module")
def worker(people: dict[str, Office]) -> Office:
    return people["dinara"]


def case_of(office: Office) -> int:
    case_id = case_id_of(office, CODE)
    assert case_id is not None
    return case_id


def printed(office: Office, language: str) -> list[str]:
    out = io.BytesIO()
    print_case(proven(office, NAMED, case_of(office)), case_of(office), wording_of(office.standard, language), out)
    return [page.extract_text() for page in pypdf.PdfReader(out).pages]


def dues(office: Office, rule: str, at: str) -> list[Due]:
    with office.reading() as session:
        found = dues_of(office, session, find_case(session, case_of(office)), datetime.fromisoformat(at))
    return [due for due in found if due.rule.id == rule]


def weeks(office: Office, at: str) -> list[tuple[str, str]]:
    found = office_dues(office, datetime.fromisoformat(at))
    return [(f"{due.due_at:%d.%m}", due.state) for due in found if due.rule.id == "D-26"]


def answers(office: Office, form: str, number: int = 0) -> dict[str, Any]:
    with office.reading() as session:
        return dict(entries_of(session, case_of(office), form)[number].answers)


def test_the_boy_is_with_his_aunt_in_a_second_episode(worker: Office):
    page = case_page(worker, case_of(worker))
    assert (page.status, page.stage) == ("open", "admission")
    assert [answers(worker, "admission", number)["annex"] for number in (0, 1)] == ["a2", "a3"]


def test_his_documents_are_listed_in_the_order_of_the_practice(worker: Office):
    listed = " ".join(re.findall(r"F-\d+", printed(worker, "kk")[1]))
    assert listed == f"F-34 {FIRST} {AGAIN}"


def test_the_dwelling_of_the_aunt_lies_with_his_second_admission_and_the_room_of_the_centre_alone(worker: Office):
    with worker.reading() as session:
        case = find_case(session, case_of(worker))
        file = case_file_of(worker, session, case, wording_of(worker.standard, "kk"), PrintWish())
        rooms = [entry.number for entry in entries_of(session, case.id, "accommodation")]
    lines = [(line.form_ref, len(line.sheets), line.entries) for line in file.documents if line.form_ref]
    admitted = [line for line in lines if line[0] == "F-80"]
    assert [sheets for _, sheets, _ in admitted] == [1, 2]
    assert rooms[1] in admitted[1][2]
    assert [entries for ref, _, entries in lines if ref == "F-89"] == [(rooms[0],)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_neither_cover_nor_contents_name_him(worker: Office, language: str):
    pages = printed(worker, language)
    assert CODE in pages[0]
    assert [name for name in NAMES for page in pages[:2] if name in page] == []
    assert all(CODE in page for page in pages)


def test_his_complaint_is_no_part_of_his_file_which_holds_a_reference_only(worker: Office):
    text = " ".join(printed(worker, "kk"))
    assert "салқын" not in text
    assert "F-87" not in text
    assert answers(worker, "service_log")["book_entry"] == "№ 7, 14.10.2025"
    with worker.reading() as session:
        (paper,) = session.scalars(select(OfficePaper).where(OfficePaper.form_id == "complaint"))
        assert (paper.answers["book_no"], paper.state) == (7, "finished")
        assert [name for name in NAMES if name in json.dumps(paper.answers, ensure_ascii=False)] == []


def test_the_week_without_a_mark_is_red_until_the_head_looks_and_stays_late(worker: Office):
    assert weeks(worker, "2025-10-20T08:00")[:2] == [("12.10", "done"), ("19.10", "overdue")]
    assert weeks(worker, "2025-10-24T18:00")[:3] == [("12.10", "done"), ("19.10", "done_late"), ("26.10", "done")]
    found = office_dues(worker, datetime(2025, 10, 24, 18))
    late = next(due for due in found if due.rule.id == "D-26" and due.state == "done_late")
    assert late.delay is not None
    assert late.delay.days == 2
    assert "іссапарда" in late.reason


def test_every_later_week_has_its_mark_also_without_entries(worker: Office):
    states = [state for _, state in weeks(worker, "2026-06-19T17:00")]
    assert states == ["done", "done_late", *["done"] * 35, "open"]


def test_totals_of_the_log_are_the_sums_of_its_entries(worker: Office):
    log = answers(worker, "service_log")
    kinds = {"household": "h", "medical": "m", "psychological": "p", "pedagogical": "e"}
    kinds |= {"labour": "l", "cultural": "c", "economic": "n", "legal": "j"}
    counted = {kind: sum(row["kind"] == kind for row in log["entries_a12"]) for kind in kinds}
    assert {kind: log[f"n_a12_{letter}"] or 0 for kind, letter in kinds.items()} == counted
    assert log["n_a12"] == len(log["entries_a12"]) == 8


def test_the_catalogues_of_the_centre_and_the_family_do_not_mix(worker: Office):
    centre, family = (json.dumps(answers(worker, "service_log", number)) for number in (0, 1))
    assert "a12_j_07" in centre
    assert "a3_n_01" in family
    assert "a3_" not in centre
    assert "a12_" not in family


def test_an_item_of_another_kind_cannot_be_chosen(worker: Office):
    case_id = start_case(worker)
    entry = start_entry(worker, case_id, "admission")
    save_answers(worker, entry, {"annex": "a2"})
    log = {"annex": "a2", "entries_a12": [{"on": "2026-06-19", "kind": "legal", "item": "a12_h_01"}]}
    form = worker.standard.forms["service_log"]
    settled = Journey(worker.standard, form, {}).settled(log)
    assert settled["entries_a12"][0].get("item") is None


def test_there_are_six_categories_in_a_centre_and_three_in_a_family(worker: Office):
    standard = worker.standard
    sizes = [len(standard.options[f"category_{annex}"]) for annex in ("a1", "a2", "a3")]
    assert sizes == [7, 6, 3]
    form = standard.forms["admission"]
    asked = [Journey(standard, form, {}).asked({"annex": annex}) for annex in ("a1", "a2", "a3")]
    shown = [[field for field in fields if field.startswith("category_")] for fields in asked]
    assert shown == [["category_a1"], ["category_a2"], ["category_a3"]]


def test_the_end_of_the_basis_is_remembered_two_weeks_before(worker: Office):
    # As if he had not left: the reminder begins on Monday, 17.08.2026.
    (due,) = dues(worker, "D-68", "2026-05-19T12:00")
    assert (due.state, due.due_at) == ("open", datetime(2026, 8, 31, 23, 59))
    assert due.rule.remind is not None
    assert due.rule.remind.days == 14
    (left,) = dues(worker, "D-68", "2026-06-19T12:00")
    assert left.state == "done"


def test_without_a_basis_the_admission_stays_unfinished_and_its_basis_missing(tmp_path: Path):
    office = replayed(tmp_path, scenario_of("kze", "c7"))["dinara"]
    case_id = start_case(office)
    entry = start_entry(office, case_id, "admission")
    save_answers(office, entry, {"arrived_at": "2026-06-19T12:00", "annex": "a2"})
    with office.reading() as session:
        found = dues_of(office, session, find_case(session, case_id), datetime(2026, 7, 1))
    assert [due.state for due in found if due.rule.id == "D-64"] == ["overdue"]
    with pytest.raises(Refusal, match="gaps") as refused:
        finish_entry(office, entry)
    assert "basis_a2" in refused.value.facts["fields"]


@pytest.mark.parametrize(
    ("number", "annex", "area", "least"), [(0, "a2", "area_per_child", 4), (1, "a3", "area_per_person", 15)]
)
def test_the_room_is_large_enough(worker: Office, number: int, annex: str, area: str, least: int):
    assert answers(worker, "accommodation", number)[area] >= least
    asked = Journey(worker.standard, worker.standard.forms["accommodation"], {}).asked(
        {"annex": annex, area: least - 0.1}
    )
    assert "too_small" in asked
