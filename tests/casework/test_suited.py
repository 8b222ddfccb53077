"""Who lacks what is asked for a role or a case, or is close to the client, is given it only with a reason."""

from __future__ import annotations

import pytest

from desktop.casework.intake import start_case
from desktop.casework.leaving import hand_over_cases
from desktop.casework.load import assign_cases
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper, strike_paper
from desktop.casework.opening import add_person, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.suited import CONFLICT, Lack, best_taker, carried_and_takers, lacks_of_office
from desktop.casework.team import add_colleague, change_role, role_lacks
from desktop.casework.views import case_page
from desktop.casework.views_case import history
from tests.casework.conftest import PASSWORD
from tests.casework.filling import example_raws, fill

LICENSED = {"licence_no": "ХХ-104", "licence_until": "2026-12-31", "licence_verified": "Б. Наран"}
LEADS = {"years": "6", "degree": "bachelor", "supervision_training": "yes"}


@pytest.fixture
def people(office: Office, means) -> dict[str, Office]:  # type: ignore[no-untyped-def]
    for login, role in (("saraa", "worker"), ("tuya", "worker"), ("uyanga", "worker"), ("bold", "supervisor")):
        add_person(office, login, role, PASSWORD, means)
    logins = ("saraa", "tuya", "uyanga", "bold")
    return {"naran": office} | {login: person_office(office, login, PASSWORD, means) for login in logins}


def uid(office: Office, login: str) -> str:
    return next(card.uid for card in office.opened.users() if card.login == login)


def card(office: Office, login: str, **given: object) -> int:
    who = {"worker": {"id": uid(office, login), "text": login}, "function": "worker"}
    paper = start_paper(office, "staff_card")
    form = office.standard.forms["staff_card"]
    save_paper(office, paper, example_raws(office, form) | {"left_on": None} | who | given)
    finish_paper(office, paper)
    return paper


def declared(office: Office, login: str, code: str) -> int:
    paper = start_paper(office, "prohibitions")
    row = {"code": code, "relation": "үеэл", "measure": "удирдлагад мэдэгдсэн"}
    who = {"id": uid(office, login), "text": login}
    save_paper(office, paper, {"worker": who, "read_on": "2026-01-16", "conflicts": [row]})
    return paper


def of_a_child(office: Office, group: str = "child_risk") -> int:
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", decision="case_management", target_group=[group], birth_date="2015-03-01")
    return case_id


def code_of(office: Office, case_id: int) -> str:
    return case_page(office, case_id).code


def refusal(task, *given: object) -> Refusal:  # type: ignore[no-untyped-def]
    with pytest.raises(Refusal) as refused:
        task(*given)
    return refused.value


def test_a_supervisor_is_asked_for_years_education_and_training(people):
    office = people["naran"]
    who = uid(office, "saraa")
    assert [lack.state for lack in role_lacks(office, who, "supervisor")] == ["no_paper"] * 3
    card(office, "saraa", years="5", degree="none", supervision_training="no")
    asked = ["experience", "degree", "training"]
    assert role_lacks(office, who, "supervisor") == tuple(Lack(one, "missing") for one in asked)
    card(office, "saraa", **LEADS)
    assert role_lacks(office, who, "supervisor") == ()
    assert role_lacks(office, who, "worker") == ()


def test_the_role_is_given_all_the_same_with_a_reason_that_is_kept(people):
    office = people["naran"]
    office.reauth.accept("manage_people")
    refused = refusal(add_colleague, office, "oyun", "supervisor", PASSWORD)
    assert (refused.code, refused.facts) == ("role_unsuited", {"login": "oyun"})
    add_colleague(office, "oyun", "supervisor", PASSWORD, "түр орлож байна")
    row = next(row for row in lacks_of_office(office) if row.login == "oyun")
    assert (row.code, row.reason, len(row.lacks)) == ("", "түр орлож байна", 3)


def test_another_role_is_looked_at_in_the_same_way(people):
    office = people["naran"]
    office.reauth.accept("manage_people")
    given = (office, uid(office, "tuya"), "supervisor", PASSWORD)
    assert refusal(change_role, *given).code == "role_unsuited"
    card(office, "tuya", **LEADS)
    assert change_role(*given), "she sees less than before, so the office gets new keys"


def test_who_lacks_a_licence_gets_the_case_of_a_child_only_with_a_reason(people):
    bold, case_id = people["bold"], of_a_child(people["saraa"])
    refused = refusal(assign_cases, bold, [case_id], uid(bold, "tuya"))
    code = code_of(bold, case_id)
    assert (refused.code, refused.facts) == ("unsuited", {"login": "tuya", "codes": code})
    assert assign_cases(bold, [case_id], uid(bold, "tuya"), "өөр хүн алга").codes == (code,)
    given = next(line for line in history(people["tuya"], case_id) if line.kind == "handed_over")
    assert (given.facts["passed"], given.facts["reason"]) == (["licence"], "өөр хүн алга")
    row = next(row for row in lacks_of_office(bold) if row.case_id == case_id)
    assert (row.login, row.lacks, row.reason) == ("tuya", (Lack("licence", "no_paper"),), "өөр хүн алга")


def test_a_licence_holds_until_its_last_day(people, clock):
    bold, case_id = people["bold"], of_a_child(people["saraa"])
    card(people["naran"], "tuya", **LICENSED)
    assign_cases(bold, [case_id], uid(bold, "tuya"))
    assert not [row for row in lacks_of_office(bold) if row.case_id]
    clock.forward(days=365)
    row = next(row for row in lacks_of_office(bold) if row.case_id == case_id)
    assert row.lacks == (Lack("licence", "expired"),)


def test_the_case_of_an_adult_needs_no_licence(people):
    bold, case_id = people["bold"], of_a_child(people["saraa"], group="older")
    assign_cases(bold, [case_id], uid(bold, "tuya"))


def test_the_head_hands_over_a_leaving_workers_cases_by_the_same_rule(people):
    office, case_id = people["naran"], of_a_child(people["saraa"])
    office.reauth.accept("manage_people")
    who, to = uid(office, "saraa"), uid(office, "tuya")
    assert refusal(hand_over_cases, office, who, to).code == "unsuited"
    hand_over_cases(office, who, to, None, "ганц ажилтан үлдсэн")
    row = next(row for row in lacks_of_office(office) if row.case_id == case_id)
    assert row.reason == "ганц ажилтан үлдсэн"


def test_who_is_close_to_the_client_is_not_proposed_and_not_given_the_case_silently(people):
    bold, case_id = people["bold"], of_a_child(people["saraa"], group="older")
    paper = declared(people["tuya"], "tuya", code_of(bold, case_id).lower())
    _, takers = carried_and_takers(bold, uid(bold, "saraa"))
    best = best_taker(takers, {case_id})
    assert best is not None
    assert best.login != "tuya"
    assert refusal(assign_cases, bold, [case_id], uid(bold, "tuya")).code == "unsuited"
    strike_paper(people["tuya"], paper, "андуурсан")
    assign_cases(bold, [case_id], uid(bold, "tuya"))


def test_the_least_loaded_of_those_who_may_is_proposed(people):
    bold = people["bold"]
    case_id = of_a_child(people["saraa"], group="older")
    for login in ("naran", "uyanga", "tuya", "tuya"):
        start_case(people[login])
    declared(people["uyanga"], "uyanga", code_of(bold, case_id))
    _, takers = carried_and_takers(bold, uid(bold, "saraa"))
    best = best_taker(takers, {case_id})
    assert best is not None
    assert (best.login, best.open_cases) == ("naran", 1)
    assert best_taker([one for one in takers if one.login == "uyanga"], {case_id}) is None


def test_a_worker_who_declares_a_conflict_with_her_own_case_brings_another_forward(people):
    bold, saraa = people["bold"], people["saraa"]
    case_id, other = of_a_child(saraa, group="older"), of_a_child(saraa, group="older")
    declared(saraa, "saraa", code_of(saraa, case_id))
    carried, _ = carried_and_takers(bold, uid(bold, "saraa"))
    assert {one.id: one.conflict for one in carried} == {case_id: True, other: False}
    first = lacks_of_office(bold)[0]
    assert (first.case_id, first.lacks, first.better) == (case_id, (Lack(CONFLICT, "declared"),), "naran")


def test_only_who_gives_cases_sees_what_colleagues_lack(people):
    assert refusal(lacks_of_office, people["saraa"]).code == "not_allowed"
    assert refusal(role_lacks, people["bold"], "", "supervisor").code == "not_allowed"


def test_nothing_of_it_tells_what_the_relation_is(people):
    bold, case_id = people["bold"], of_a_child(people["saraa"])
    declared(people["saraa"], "saraa", code_of(bold, case_id))
    assert "үеэл" not in repr(lacks_of_office(bold))
