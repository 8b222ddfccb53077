"""Cases are given to a colleague with history; past the norm only with a reason; the load is counted from the rows."""

from __future__ import annotations

import io

import pypdf
import pytest

from desktop.casework import load
from desktop.casework.intake import start_case
from desktop.casework.load import assign_cases, cases_carried, load_of_office, protocol_pdf
from desktop.casework.office import Office
from desktop.casework.opening import add_person, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.trail import chain_state
from desktop.casework.views_case import history
from desktop.casework.wordings import wording_of
from tests.casework.conftest import PASSWORD
from tests.casework.filling import fill


@pytest.fixture
def people(office: Office, means) -> dict[str, Office]:  # type: ignore[no-untyped-def]
    for login, role in (("saraa", "worker"), ("tuya", "worker"), ("bold", "supervisor")):
        add_person(office, login, role, PASSWORD, means)
    others = {login: person_office(office, login, PASSWORD, means) for login in ("saraa", "tuya", "bold")}
    return {"naran": office, **others}


def opened(office: Office) -> int:
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", decision="case_management")
    return case_id


def uid(office: Office, login: str) -> str:
    return next(card.uid for card in office.opened.users() if card.login == login)


def row(office: Office, login: str):  # type: ignore[no-untyped-def]
    return next(each for each in load_of_office(office) if each.login == login)


def test_the_load_counts_open_cases_of_each(people):
    saraa = people["saraa"]
    opened(saraa)
    opened(saraa)
    assert (row(people["bold"], "saraa").open_cases, row(people["bold"], "tuya").open_cases) == (2, 0)
    assert row(people["bold"], "saraa").cases_of_year == 2


def test_the_supervisor_gives_a_case_to_another_and_the_history_keeps_it(people):
    case_id = opened(people["saraa"])
    assigned = assign_cases(people["bold"], [case_id], uid(people["bold"], "tuya"), "чөлөө авсан")
    assert (assigned.giver, assigned.taker, len(assigned.codes)) == ("saraa", "tuya", 1)
    assert [case.id for case in cases_carried(people["bold"], uid(people["bold"], "tuya"))] == [case_id]
    given = next(line for line in history(people["tuya"], case_id) if line.kind == "handed_over")
    assert (given.facts["uid"], given.facts["to"], given.facts["reason"]) == ("saraa", "tuya", "чөлөө авсан")


def test_a_worker_gives_no_case_away_and_nobody_gives_one_to_a_supervisor(people):
    case_id = opened(people["saraa"])
    for who, to in (("saraa", "tuya"), ("bold", "bold")):
        with pytest.raises(Refusal) as refused:
            assign_cases(people[who], [case_id], uid(people["naran"], to))
        assert refused.value.code == "not_allowed"


def test_past_the_norm_of_a_year_a_reason_is_needed_and_kept(people, monkeypatch):
    cases = [opened(people["saraa"]) for _ in range(2)]
    tight = [one for one in load.limit_standings(people["bold"]) if one.limit.counts == load.CASELOAD and one.about]
    assert tight, "the norm is looked at for everyone who carries cases"
    monkeypatch.setattr(load, "_over", lambda office, taker, more: tight[0])
    with pytest.raises(Refusal) as refused:
        assign_cases(people["bold"], cases, uid(people["bold"], "tuya"))
    assert refused.value.code == "over_limit"
    assert row(people["bold"], "saraa").open_cases == 2, "nothing was changed"
    assign_cases(people["bold"], cases, uid(people["bold"], "tuya"), "өөр ажилтан алга")
    assert row(people["bold"], "tuya").open_cases == 2


def test_the_protocol_names_codes_and_colleagues_and_no_client(people):
    cases = [opened(people["saraa"]) for _ in range(2)]
    assigned = assign_cases(people["bold"], cases, uid(people["bold"], "tuya"), "чөлөө")
    out = io.BytesIO()
    protocol_pdf(people["bold"], assigned, wording_of(people["bold"].standard, "mn"), out)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert all(code in text for code in assigned.codes)
    assert "saraa" in text
    assert "tuya" in text


def test_giving_a_case_is_in_the_log(people):
    case_id = opened(people["saraa"])
    with people["bold"].reading() as session:
        before = chain_state(session).seq
    assign_cases(people["bold"], [case_id], uid(people["bold"], "tuya"))
    with people["bold"].reading() as session:
        assert chain_state(session).seq == before + 1
