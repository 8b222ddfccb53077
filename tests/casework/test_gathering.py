"""A sheet for colleagues is gathered from the file: days since the opening, no date, no name, no place; then edited."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from desktop.casework.entries import save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.views_case import entry_view
from desktop.casework.wordings import wording_of
from desktop.models import Case
from desktop.places import standards
from desktop.standards.reading import read_standard
from tests.casework.filling import fill

SURNAME, GIVEN_NAME, PLACE = "Жишээгийн", "Сарантуяа", "Хонгор сумын сургууль"


@pytest.fixture
def case(office: Office) -> int:
    made = start_case(office)
    fill(office, made, "consent")
    fill(office, made, "intake", surname=SURNAME, given_name=GIVEN_NAME, decision="case_management")
    return made


def begun(office: Office, case: int, form_id: str) -> dict[str, Any]:
    return entry_view(office, start_entry(office, case, form_id)).answers


def opened_on(office: Office, case: int) -> datetime:
    with office.reading() as session:
        opened = session.get_one(Case, case).episodes[0].opened_at
        assert opened is not None
        return datetime.combine(opened.date(), datetime.min.time())


def test_the_timeline_counts_days_since_the_opening(office, case, clock):
    clock.forward(days=12)
    on = clock().strftime("%d.%m.%Y")
    said = {"facts": f"{GIVEN_NAME} уйлав", "place": PLACE, "kind": "family", "met_on": on}
    fill(office, case, "process_note", **said)
    clock.forward(days=8)
    rows = begun(office, case, "presentation")["timeline"]
    words, form = wording_of(office.standard, "mn"), office.standard.forms["process_note"]
    kind = words.option(office.standard, form, form.field("kind"), "family")
    day = (datetime(2026, 1, 28) - opened_on(office, case)).days
    assert {"day": day, "event": f"{words.title(form)}: {kind}"} in rows
    days = [row["day"] for row in rows]
    assert days == sorted(days)


def test_no_name_no_place_and_no_date_come_along(office, case, clock):
    clock.forward(days=3)
    fill(office, case, "process_note", facts=f"{GIVEN_NAME} {PLACE}", place=PLACE, met_on="18.01.2026")
    told = json.dumps(begun(office, case, "presentation")["timeline"], ensure_ascii=False)
    for word in (SURNAME, GIVEN_NAME, PLACE, "2026", "{P"):
        assert word not in told


def test_an_entry_that_is_not_finished_is_left_out(office, case):
    fill(office, case, "process_note", finish=False)
    words = wording_of(office.standard, "mn")
    title = words.title("process_note")
    rows = begun(office, case, "presentation").get("timeline", [])
    assert not any(title in row["event"] for row in rows)


def test_what_was_gathered_can_be_changed_and_is_not_gathered_again(office, case):
    entry = start_entry(office, case, "presentation")
    assert entry_view(office, entry).answers["timeline"]
    save_answers(office, entry, {"timeline": [{"day": "5", "event": "Ээж нь ирсэн"}]})
    fill(office, case, "safety_plan")
    assert entry_view(office, entry).answers["timeline"] == [{"day": 5, "event": "Ээж нь ирсэн"}]


def test_a_plan_begins_with_the_problems_of_the_latest_assessment(office, case):
    problems = [
        {"no": "1", "problem": "Айж\nнойргүйддэг", "whose": "үйлчлүүлэгч", "urgency": "soon"},
        {"no": "2", "problem": f"{GIVEN_NAME} сургуулиас завсардсан", "whose": "үйлчлүүлэгч", "urgency": "soon"},
    ]
    fill(office, case, "situation_assessment", problems=problems)
    assert begun(office, case, "service_plan")["goals"] == [
        {"no": 1, "problem_no": 1, "problem": "Айж нойргүйддэг"},
        {"no": 2, "problem_no": 2, "problem": f"{GIVEN_NAME} сургуулиас завсардсан"},
    ]


@pytest.mark.parametrize("ref", ["mn/2021", "kg/2012", "kzh/2018", "kze/2023"])
def test_the_sheet_of_every_edition_takes_nothing_that_somebody_wrote(ref: str):
    timeline = read_standard(standards() / ref).forms["presentation"].field("timeline")
    assert timeline.gather
    assert all(gather.plain for gather in timeline.gather)
    assert {gather.columns["day"] for gather in timeline.gather} == {"entry.day"}
