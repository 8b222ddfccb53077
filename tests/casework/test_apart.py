"""Two who must not meet: kept by codes in both cases, warned of in groups and at the same place and day."""

from __future__ import annotations

import pytest

from desktop.casework.apart import apart_from, end_apart, keep_apart
from desktop.casework.entries import finish_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper
from desktop.casework.refusals import Refusal
from desktop.casework.views_case import history
from desktop.models import Event
from tests.casework.filling import example_raws, fill

LOG, CONFERENCE = "prevention_log", "conference"
SURNAME, GIVEN_NAME = "Үлгэрбаяр", "Хүслэнжаргал"


def case(office: Office, **client: str) -> int:
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", **client)
    return case_id


def code_of(office: Office, case_id: int) -> str:
    with office.reading() as session:
        return find_case(session, case_id).code or ""


@pytest.fixture
def two(office: Office) -> tuple[int, int]:
    one, other = case(office), case(office, surname=SURNAME, given_name=GIVEN_NAME)
    keep_apart(office, one, code_of(office, other), f"{GIVEN_NAME} түүнийг айлгасан")
    return one, other


def group(office: Office, attended: str) -> int:
    paper = start_paper(office, LOG)
    save_paper(office, paper, example_raws(office, office.standard.forms[LOG]) | {"attended": attended})
    return paper


def conference(office: Office, case_id: int, place: str, on: str = "20.01.2026") -> int:
    return fill(office, case_id, CONFERENCE, finish=False, met_at=f"{on} 14:00", place=place)


def refused(code: str, task, *args: object) -> Refusal:  # type: ignore[no-untyped-def]
    with pytest.raises(Refusal) as refusal:
        task(*args)
    assert refusal.value.code == code
    return refusal.value


def test_both_cases_tell_whom_they_must_not_meet(office, two):
    one, other = two
    assert [row.code for row in apart_from(office, one)] == [code_of(office, other)]
    assert [row.code for row in apart_from(office, other)] == [code_of(office, one)]
    assert apart_from(office, one)[0].by == "naran"


def test_the_file_of_one_names_nobody_of_the_other(office, two):
    one, other = two
    assert GIVEN_NAME not in apart_from(office, one)[0].reason
    assert GIVEN_NAME in apart_from(office, other)[0].reason
    with office.reading() as session:
        kept = session.query(Event).where(Event.kind == "kept_apart").all()
        assert len(kept) == 2
        assert all(GIVEN_NAME not in str(event.facts) for event in kept)


def test_it_ends_for_both_with_a_reason_and_both_histories_keep_it(office, two):
    one, other = two
    refused("reason_missing", end_apart, office, one, other, " ")
    end_apart(office, other, one, "хоёул нас бие гүйцсэн")
    assert apart_from(office, one) == apart_from(office, other) == ()
    for case_id in two:
        assert {"kept_apart", "apart_ended"} <= {row.kind for row in history(office, case_id)}


def test_only_another_case_that_there_is_can_be_kept_apart(office, two):
    one, _ = two
    refused("case_missing", keep_apart, office, one, "SUM0-2020-9999", "шалтгаан")
    refused("same_case", keep_apart, office, one, code_of(office, one), "шалтгаан")
    refused("reason_missing", keep_apart, office, one, code_of(office, two[1]), "")


def test_a_group_with_both_is_not_finished_before_somebody_says_why(office, two):
    codes = [code_of(office, case_id) for case_id in two]
    paper = group(office, f"{codes[1].lower()}, {codes[0]}")
    problem = refused("must_not_meet", finish_paper, office, paper)
    assert all(code in str(problem.facts["codes"]) for code in codes)
    finish_paper(office, paper, {}, "тусдаа өрөөнд, өөр цагт")
    for case_id in two:
        passed = [row for row in history(office, case_id) if row.kind == "apart_passed"]
        assert [row.facts["reason"] for row in passed] == ["тусдаа өрөөнд, өөр цагт"]


def test_a_group_with_one_of_them_or_with_a_longer_code_is_finished(office, two):
    one, other = (code_of(office, case_id) for case_id in two)
    finish_paper(office, group(office, f"{one}, {other}7, X-{other}"))


def test_a_group_after_it_has_ended_is_finished(office, two):
    end_apart(office, *two, "эвлэрсэн")
    finish_paper(office, group(office, " ".join(code_of(office, case_id) for case_id in two)))


def test_the_same_place_on_the_same_day_is_warned_of(office, two):
    one, other = two
    conference(office, one, "Сумын төв, 2-р өрөө")
    second = conference(office, other, "сумын төв 2-р  ӨРӨӨ")
    refused("must_not_meet", finish_entry, office, second)
    finish_entry(office, second, {}, "өглөө, орой тусдаа")
    assert "apart_passed" in {row.kind for row in history(office, one)}


@pytest.mark.parametrize(("place", "on"), [("Сургууль", "20.01.2026"), ("Сумын төв, 2-р өрөө", "21.01.2026")])
def test_another_place_or_another_day_is_not(office, two, place: str, on: str):
    one, other = two
    conference(office, one, "Сумын төв, 2-р өрөө")
    finish_entry(office, conference(office, other, place, on))
