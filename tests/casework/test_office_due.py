"""What is due in the office itself, and how near it has come to the numbers of its norm."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from desktop.casework.finding import find_case
from desktop.casework.intake import give_code, start_case
from desktop.casework.keeping import change_period
from desktop.casework.limits import acknowledge_limit, limit_standings
from desktop.casework.office import Office
from desktop.casework.office_due import office_dues
from desktop.casework.office_events import note_norm_reviewed
from desktop.casework.office_papers import finish_paper, save_paper, start_paper, strike_paper
from desktop.casework.opening import Means, add_person, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.staff import cases_of_year
from tests.casework.conftest import Clock

WORKER_PASSWORD = "өөр дөрвөн үг энд"


@pytest.fixture
def worker(office: Office, means: Means) -> Office:
    add_person(office, "bayar", "worker", WORKER_PASSWORD, means)
    return person_office(office, "bayar", WORKER_PASSWORD, means)


def person(office: Office) -> dict[str, str]:
    """A colleague as the list of staff gives her."""
    return {"id": office.user.uid, "text": office.user.login}


def paper(office: Office, form: str, *, finish: bool = False, **answers: Any) -> int:
    number = start_paper(office, form)
    assert save_paper(office, number, answers).problems == ()
    if finish:
        finish_paper(office, number)
    return number


def lines(office: Office, rule: str, at: str = "2026-03-20T12:00") -> list[str]:
    found = office_dues(office, datetime.fromisoformat(at))
    return [f"{due.state} {due.due_at:%d.%m.%Y %H:%M}" for due in found if due.rule.id == rule]


def session_with(office: Office, worker: Office, on: str) -> int:
    """A session that is finished, with the given worker."""
    return paper(
        office,
        "supervision_session",
        finish=True,
        met_on=on,
        kind="individual",
        worker=person(worker),
        supervisor=person(office),
        topics=["cases"],
        course="…",
        agreements=[{"what": "…", "who": "…", "until": "2026-03-01"}],
        next_on="2026-03-10",
        signatures={"supervisor": {"state": "paper", "on": on}},
    )


def test_a_worker_is_supervised_every_month_from_the_day_she_joined(office: Office, worker: Office):
    assert lines(office, "D-43", "2026-02-01T09:00") == ["open 16.02.2026 23:59"]
    session_with(office, worker, "2026-02-10")
    assert lines(office, "D-43", "2026-02-20T09:00") == ["done 16.02.2026 23:59", "open 16.03.2026 23:59"]


def test_a_session_that_was_struck_out_does_not_count(office: Office, worker: Office):
    strike_paper(office, session_with(office, worker, "2026-02-10"), "Буруу хүн")
    assert lines(office, "D-43", "2026-02-20T09:00")[0] == "overdue 16.02.2026 23:59"


def test_the_day_on_the_card_is_the_day_she_joined(office: Office, worker: Office):
    paper(office, "staff_card", worker=person(worker), joined_on="2025-12-20", function="worker")
    assert lines(office, "D-43", "2026-01-19T09:00")[0] == "soon 20.01.2026 23:59"


def test_a_licence_ends_and_is_renewed_in_the_card(office: Office, worker: Office):
    card = paper(office, "staff_card", worker=person(worker), joined_on="2026-01-10", licence_until="2026-04-01")
    assert lines(office, "D-46") == ["soon 01.04.2026 23:59"]
    save_paper(office, card, {"licence_until": "2029-04-01"})
    assert lines(office, "D-46") == ["open 01.04.2029 23:59"]


def test_a_field_pack_comes_back_within_a_day(worker: Office):
    pack = paper(worker, "field_pack", issued_at="2026-03-19T14:00", worker=person(worker))
    assert lines(worker, "D-41") == ["soon 20.03.2026 14:00"]
    assert lines(worker, "D-41", "2026-03-20T14:01") == ["overdue 20.03.2026 14:00"]
    save_paper(worker, pack, {"imported_at": "2026-03-20T09:00", "deleted_at": "2026-03-20T09:05"})
    assert lines(worker, "D-41") == ["done 20.03.2026 14:00"]


def test_a_lost_device_stays_red_until_it_is_wiped_and_told(worker: Office):
    pack = paper(worker, "field_pack", issued_at="2026-03-19T14:00", lost="yes", lost_at="2026-03-19T18:00")
    assert lines(worker, "D-42") == ["overdue 19.03.2026 18:00"]
    save_paper(worker, pack, {"wiped_at": "2026-03-19T19:00", "head_informed_at": "2026-03-19T19:10"})
    assert lines(worker, "D-42") == ["done 19.03.2026 18:00"]


def test_the_norm_is_looked_at_again_after_five_years(office: Office, clock: Clock):
    assert lines(office, "D-12") == ["open 22.12.2026 23:59"]
    note_norm_reviewed(office, date(2026, 3, 1))
    assert lines(office, "D-12") == ["done 22.12.2026 23:59"]


def test_every_january_brings_a_plan_of_development(office: Office, worker: Office, clock: Clock):
    assert lines(office, "D-47") == []
    clock.forward(days=400)
    assert lines(office, "D-47", "2027-02-20T12:00") == ["overdue 31.01.2027 23:59"]


def test_a_backup_is_due_from_the_first_day(office: Office):
    assert lines(office, "D-72", "2026-01-31T00:00") == ["overdue 30.01.2026 23:59"]


def test_a_file_whose_period_is_over_wants_an_act_within_a_year(office: Office, clock: Clock):
    for kept in office.standard.retention:
        change_period(office, kept.id, 5, for_ever=False, since=date(2026, 1, 1), reason="Хөтлөх хэргийн жагсаалт")
    case_id = start_case(office)
    give_code(office, case_id, "MN-SUM0-2026-001")
    with office.changing(office.user, "test") as session:
        case = find_case(session, case_id)
        case.status, case.episodes[-1].closed_at = "closed", datetime(2026, 7, 14)
    assert lines(office, "D-48", "2031-12-30T12:00") == []
    clock.now = datetime(2032, 1, 2)
    assert lines(office, "D-48", "2032-01-02T12:00") == ["open 31.12.2032 23:59"]
    row = {"code": "MN-SUM0-2026-001", "series": "…", "years": "2026", "pages": 3, "media": "…", "item": "…"}
    paper(office, "destruction_act", decided_on="2032-03-01", kind="destroy", files=[row])
    assert lines(office, "D-48", "2032-03-02T12:00") == ["open 31.12.2032 23:59"]
    finish_paper(office, 1, dict.fromkeys(("files", "method", "destroyed_on", "signatures"), "…"))
    assert lines(office, "D-48", "2032-03-02T12:00") == ["done 31.12.2032 23:59"]


def test_cases_of_a_year_are_those_that_ran_in_it(worker: Office):
    for _ in range(3):
        start_case(worker)
    with worker.reading() as session:
        assert cases_of_year(session, 2026) == {worker.user.uid: 3}
        assert cases_of_year(session, 2027) == {worker.user.uid: 3}
        assert cases_of_year(session, 2025) == {}


def test_the_eleventh_worker_of_a_supervisor_is_noted_with_a_reason(office: Office, means: Means):
    for number in range(11):
        colleague = {"id": f"{number:032x}", "text": f"w{number}"}
        paper(
            office, "staff_card", worker=colleague, joined_on="2026-01-10", function="worker", supervisor=person(office)
        )
    (standing,) = [one for one in limit_standings(office) if one.limit.id == "D-10"]
    assert (standing.about, standing.count, standing.state) == (office.user.uid, 11, "over")
    acknowledge_limit(office, "D-10", office.user.uid, "Хоёр ажилтан тун удахгүй шилжинэ")
    (standing,) = [one for one in limit_standings(office) if one.limit.id == "D-10"]
    assert standing.state == "acknowledged"


def test_nobody_takes_note_of_what_is_within_the_limit(office: Office, worker: Office):
    start_case(worker)
    with pytest.raises(Refusal, match="deadline_missing"):
        acknowledge_limit(office, "D-09", worker.user.uid, "…")
