"""A problem without a measure, a measure without an action, a need without a referral, and what the client declined."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.open_points import OpenRow, open_in_case, open_in_entry, open_in_office
from desktop.casework.opening import Means, add_person, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from desktop.standards.wording import Wording
from tests.casework.filling import fill

PROBLEMS = [
    {"no": "1", "problem": "Айж нойргүйддэг", "whose": "үйлчлүүлэгч", "urgency": "at_once"},
    {"no": "2", "problem": "Сургуулиас завсардсан", "whose": "хүүхэд 1", "urgency": "soon"},
]
GOALS = [
    {"no": "1", "problem_no": "1", "problem": "Айдас", "goal": "Тайван унтана", "result": "7 шөнө", "priority": "1"},
    {"no": "2", "problem": "Сургууль", "goal": "Хичээлдээ явна", "result": "Ирц 90", "priority": "2"},
]


def measure(goal: int, service: str, **more: Any) -> dict[str, Any]:
    given = {"goal": str(goal), "member": "үйлчлүүлэгч", "service": service, "level": "individual", "way": "direct"}
    days = {"start": "16.01.2026", "until": "16.03.2026", "status": "planned"}
    return given | days | {"who": {"role": "worker"}} | more


@pytest.fixture
def words(office: Office) -> Wording:
    return wording_of(office.standard, "mn")


@pytest.fixture
def case(office: Office) -> int:
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", surname="Жишээгийн", given_name="Сарантуяа")
    fill(office, case_id, "situation_assessment", problems=PROBLEMS)
    return case_id


def made_plan(office: Office, case: int, *measures: dict[str, Any], **more: Any) -> int:
    answers = {"goals": GOALS, "measures": list(measures), "referral": "none", "plan_date": "16.01.2026"}
    return fill(office, case, "service_plan", **answers | more)


def note(office: Office, case: int, **answers: Any) -> int:
    given = {"plan_goals": "", "declined": "no", "met_on": "16.01.2026"}
    return fill(office, case, "process_note", **given | answers)


def open_now(office: Office, case: int, words: Wording, check: str) -> list[str]:
    return [row.what for row in _rows(office, case, words, check) if row.declined_on is None]


def _rows(office: Office, case: int, words: Wording, check: str) -> list[OpenRow]:
    return [row for row in open_in_case(office, case, words) if row.check == check]


def test_a_problem_is_open_until_a_goal_of_the_plan_takes_it_up(office, case, words):
    assert open_now(office, case, words, "problem_without_goal") == ["Айж нойргүйддэг", "Сургуулиас завсардсан"]
    made_plan(office, case, measure(1, "Зөвлөгөө"))
    assert open_now(office, case, words, "problem_without_goal") == ["Сургуулиас завсардсан"]
    assert open_now(office, case, words, "goal_without_measure") == ["Хичээлдээ явна"]


def test_a_measure_is_open_from_its_first_day_until_a_note_names_its_goal(office, case, words, clock):
    made_plan(office, case, measure(1, "Зөвлөгөө"), measure(2, "Нөхөх хичээл", start="20.01.2026"))
    assert open_now(office, case, words, "measure_without_action") == ["Зөвлөгөө"]
    clock.forward(days=5)
    note(office, case, plan_goals="1-р зорилго", met_on="21.01.2026")
    assert open_now(office, case, words, "measure_without_action") == ["Нөхөх хичээл"]


def test_a_need_for_another_organisation_is_open_until_a_referral_names_it(office, case, words):
    made_plan(
        office, case, measure(1, "Эмчилгээ", level="organisation", way="indirect"), referral="referral", referral_ref=[]
    )
    assert open_now(office, case, words, "need_without_referral") == ["Эмчилгээ"]
    assert len(open_now(office, case, words, "referral_not_sent")) == 1
    fill(office, case, "referral", plan_goals="1", status="sent")
    assert open_now(office, case, words, "need_without_referral") == []
    assert open_now(office, case, words, "referral_not_sent") == []


def test_what_the_client_declined_is_kept_in_sight_with_its_day(office, case, words):
    made_plan(office, case, measure(1, "Зөвлөгөө"), measure(2, "Эмчилгээ"))
    entry = note(office, case, declined="yes", declined_detail="Одоо хүсэхгүй", declined_goals="2")
    found = _rows(office, case, words, "measure_without_action")
    assert [(row.what, row.declined_on is not None) for row in found] == [("Зөвлөгөө", False), ("Эмчилгээ", True)]
    assert found[1].declined_in == entry


def test_a_referral_that_the_client_refused_is_a_refusal_and_no_action(office, case, words):
    made_plan(office, case, measure(1, "Эмчилгээ", level="organisation", way="indirect"))
    fill(office, case, "referral", plan_goals="1", status="refused", refused_by="client")
    [row] = _rows(office, case, words, "need_without_referral")
    assert row.declined_on is not None


def test_parts_of_an_assessment_without_a_source_are_told_before_it_is_finished(office, words):
    case_id = start_case(office)
    fill(office, case_id, "consent")
    sources = [{"source": "school", "on": "16.01.2026", "nature": "fact", "about": ["education"]}]
    entry = fill(office, case_id, "situation_assessment", finish=False, sources=sources, health="", family="")
    [row] = [row for row in open_in_entry(office, entry, words) if row.check == "part_without_source"]
    told = row.what.split(", ")
    form = office.standard.forms["situation_assessment"]
    label = {name: words.label(form, form.field(name)) for name in ("education", "housing", "health")}
    assert label["housing"] in told
    assert label["education"] not in told
    assert label["health"] not in told  # nothing is written there


def test_goals_without_a_measure_are_told_before_the_plan_is_finished(office, case, words):
    entry = fill(office, case, "service_plan", finish=False, goals=GOALS, measures=[measure(1, "Зөвлөгөө")])
    assert [(row.check, row.what) for row in open_in_entry(office, entry, words)] == [
        ("goal_without_measure", "Хичээлдээ явна")
    ]
    finish_entry(office, entry)  # a warning keeps nobody from finishing


def test_the_supervisor_sees_what_is_open_in_every_case_in_codes(office, case, words, means: Means):
    fill(
        office,
        case,
        "service_plan",
        goals=[GOALS[0] | {"goal": "Сарантуяа тайван унтана"}],
        measures=[measure(9, "Үгүй")],
    )
    add_person(office, "dulmaa", "supervisor", "гурван үг нэг үдэш", means)
    read = person_office(office, "dulmaa", "гурван үг нэг үдэш", means)
    rows = open_in_office(read, words)
    assert {row.check for row in rows} >= {"goal_without_measure", "problem_without_goal"}
    assert {row.worker for row in rows} == {"naran"}
    assert "Сарантуяа" not in " ".join(row.what for row in rows)
    assert "Сарантуяа" not in " ".join(row.what for row in open_in_office(office, words))
    assert any("Сарантуяа" in row.what for row in open_in_case(office, case, words))


def test_a_worker_has_her_own_cases_only_and_who_keeps_books_reads_no_sentences(office, case, words, means: Means):
    add_person(office, "tuya", "worker", "гурван үг нэг үдэш", means)
    add_person(office, "bold", "information", "дөрвөн үг нэг үдэш", means)
    other = person_office(office, "tuya", "гурван үг нэг үдэш", means)
    assert open_in_office(office, words)
    assert open_in_office(other, words) == ()
    books = person_office(office, "bold", "дөрвөн үг нэг үдэш", means)
    with pytest.raises(Refusal, match="not_allowed"):
        open_in_office(books, words)
    assert {row.what for row in open_in_case(books, case, words)} == {"[…]"}


def test_nothing_is_open_in_a_case_that_has_neither_plan_nor_assessment(office, words):
    case_id = start_case(office)
    save_answers(office, start_entry(office, case_id, "consent"), {})
    assert open_in_case(office, case_id, words) == ()


def test_a_row_that_is_half_filled_in_is_told_by_its_first_words(office, case, words):
    goals = [{"no": "7", "problem_no": "1", "problem": "Айдас", "priority": "1"}]
    entry = start_entry(office, case, "service_plan")
    save_answers(office, entry, {"goals": goals})
    [row] = open_in_entry(office, entry, words)
    assert row.what == "Айдас"
