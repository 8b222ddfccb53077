"""Case C-5, an infant left in the maternity hospital: it replays whole and prints what the procedure asks for."""

from __future__ import annotations

import io
import re
from datetime import datetime
from pathlib import Path

import pypdf
import pytest

from desktop.casework.due import dues_of
from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.paper import NAMED, print_case
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_id_of, case_page
from desktop.casework.wordings import wording_of
from desktop.standards.deadlines import Due
from desktop.standards.definitions import Field
from tests.casework.practice import replayed, scenario_of
from tests.casework.proving import proven

CODE = "KZH-P0-2025-003"
FIRST = "F-60 F-63 F-65 F-66 F-67 F-68 F-10 F-73 F-70 F-71 F-72 F-41 F-74 F-75"
AGAIN = "F-27 F-60 F-63 F-67 F-10 F-41"
NAMES = ("Үлгібаев", "Сынақов", "Аяна")
LANGUAGES = ("mn", "ky", "kk", "ru", "en")


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return replayed(tmp_path_factory.mktemp("c5"), scenario_of("kzh", "c5"))["asem"]


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


def test_the_reopened_case_runs_its_second_episode(worker: Office):
    page = case_page(worker, case_of(worker))
    assert (page.status, page.stage, page.risk) == ("open", "registration", "high")


def test_its_documents_are_listed_in_the_order_of_the_practice(worker: Office):
    listed = " ".join(re.findall(r"F-\d+", printed(worker, "ru")[1]))
    assert listed == f"F-77 {FIRST} {AGAIN}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_neither_cover_nor_contents_name_the_child(worker: Office, language: str):
    pages = printed(worker, language)
    assert CODE in pages[0]
    assert [name for name in NAMES for page in pages[:2] if name in page] == []
    assert all(CODE in page for page in pages)


def test_the_minutes_are_counted_from_the_high_risk_to_the_first_action(worker: Office):
    (running,) = dues(worker, "D-15", "2025-02-07T09:40")
    assert (running.state, running.due_at) == ("soon", datetime(2025, 2, 7, 10, 35))
    (done,) = dues(worker, "D-15", "2025-02-07T10:00")
    assert done.done_at == datetime(2025, 2, 7, 9, 50)


def test_the_series_of_visits_that_ended_stay_to_be_read(worker: Office):
    counts = {rule: len(dues(worker, rule, "2025-11-13T12:00")) for rule in ("D-18", "D-19", "D-20", "D-21", "D-22")}
    assert counts == {"D-18": 5, "D-19": 3, "D-20": 3, "D-21": 4, "D-22": 0}
    missed = [due for rule in counts for due in dues(worker, rule, "2025-11-13T12:00") if due.state == "overdue"]
    assert missed == []


def test_the_second_episode_has_clocks_of_its_own(worker: Office):
    hours = dues(worker, "D-15", "2026-03-24T15:00")
    weeks = dues(worker, "D-16", "2026-03-24T15:00")
    assert [(due.state, due.due_at.isoformat(" ", "minutes")) for due in (*hours, *weeks)] == [
        ("done", "2025-02-07 10:35"),
        ("done", "2026-02-13 10:30"),
        ("done", "2025-03-24 23:59"),
        ("done", "2026-03-27 23:59"),
    ]


def test_the_minutes_reached_everybody_in_time(worker: Office):
    (first, _) = dues(worker, "D-59", "2025-11-15T12:00")
    assert (first.due_at.date().isoformat(), first.state) == ("2025-05-21", "done")


def shape(fields: tuple[Field, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(field.kind, field.label, tuple(column.label for column in field.columns)) for field in fields]


def test_a_third_review_has_the_layout_of_the_first(worker: Office):
    pages = {page.id: page for page in worker.standard.forms["family_plan"].pages}
    (sheet,) = worker.standard.forms["plan_continuation"].pages
    assert shape(pages["review_1"].fields) == shape(pages["review_2"].fields) == shape(sheet.fields[1:-1])


def test_a_measure_apart_from_the_family_waits_for_the_guardianship_body(tmp_path: Path):
    office = replayed(tmp_path, scenario_of("kzh", "c5"))["asem"]
    case_id = start_case(office)
    plan = start_entry(office, case_id, "family_plan")
    answers = {
        "parents": [{"name": "Пробина Ева", "role": "mother"}],
        "parents_data": "20 лет",
        "child_name": "Пробин Ян",
        "child_data": "1 год",
        "filled_on": "2026-03-24",
        "needs": "…",
        "actions": [{"no": "1", "action": "Патронатная семья", "until": "2026-04-24", "responsible": "опека"}],
        "reviews": "none",
        "links": [{"no": "1", "need": "безопасность"}],
        "next_review_on": "2026-09-24",
        "out_of_family": "yes",
        "family_insufficient": "…",
        "count_from_plan": "no",
    }
    assert save_answers(office, plan, answers).problems == ()
    with pytest.raises(Refusal, match="form_needed"):
        finish_entry(office, plan, {"guardianship_ref": "решения еще нет"})
