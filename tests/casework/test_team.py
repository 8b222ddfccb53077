"""The people of an office: who is new, who changes her role, who forgot her password, and whom nobody let in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.casework.intake import start_case
from desktop.casework.leaving import remove_person
from desktop.casework.office import Office
from desktop.casework.opening import Means, add_person, create_office, open_office, person_office
from desktop.casework.own_account import change_own_password, device_problem, is_bound
from desktop.casework.refusals import Refusal
from desktop.casework.section import name_colleague, open_section, save_note
from desktop.casework.team import add_colleague, change_role, cost_of, give_new_password, may_manage, person_rows
from desktop.vault.cards import HOLDS
from desktop.vault.office_keys import add_user
from desktop.vault.passwords import Kdf
from desktop.vault.problems import VaultProblem
from desktop.vault.slots import read_slots, signed, write_slots
from tests.casework.conftest import CHEAP, PASSWORD

OTHER = "өөр дөрвөн үг энд"
NEW = "шинэ дөрвөн үг энд"


def proven(office: Office) -> Office:
    office.reauth.accept("manage_people")
    return office


def again(office: Office, means: Means, login: str = "naran", password: str = PASSWORD) -> Office:
    return open_office(office.folder, office.folder.parent / "register", login, password, means)


@pytest.fixture
def bold(office: Office, means: Means) -> Office:
    add_person(office, "bold", "worker", OTHER, means)
    return person_office(office, "bold", OTHER, means)


def section_of(office: Office, case_id: int) -> None:
    office.reauth.accept("open_confidential", case_id)
    open_section(office, case_id)


def test_the_list_says_who_works_here_since_when_and_with_how_many_cases(office, bold):
    start_case(bold)
    rows = {row.login: row for row in person_rows(office)}
    assert rows["naran"].own
    assert (rows["bold"].role, rows["bold"].since, rows["bold"].cases) == ("worker", date(2026, 1, 16), 1)
    assert not any(row.bound or row.unknown for row in rows.values())


@pytest.mark.parametrize("role", sorted(HOLDS))
def test_a_new_colleague_signs_in_with_the_keys_of_her_role(office, means, role):
    add_colleague(proven(office), "oyun", role, OTHER, "туршилт")
    office.close()
    if not HOLDS[role]:
        with pytest.raises(VaultProblem, match="no_key"):
            again(office, means, "oyun", OTHER)
        return
    theirs = again(office, means, "oyun", OTHER)
    assert theirs.names.is_open == ("register" in HOLDS[role])
    assert may_manage(theirs) == (role == "head")
    theirs.close()


def test_adding_asks_for_the_password_and_for_who_may(office, bold):
    with pytest.raises(Refusal, match="password_needed"):
        add_colleague(office, "oyun", "worker", OTHER)
    with pytest.raises(Refusal, match="not_allowed"):
        add_colleague(proven(bold), "oyun", "worker", OTHER)


def test_a_worker_becomes_head_and_keeps_what_she_was_named_for(office, bold, means):
    case_id = start_case(bold)
    section_of(bold, case_id)
    save_note(bold, case_id, "Хаяг", "Зүүн хороо 4")
    assert not change_role(proven(office), bold.user.uid, "head", OTHER)
    bold = person_office(office, "bold", OTHER, means)
    assert may_manage(bold)
    section_of(bold, case_id)


def test_a_worker_becomes_supervisor_and_loses_the_names_for_good(office, bold, means):
    before = bold.opened.register_key
    assert change_role(proven(office), bold.user.uid, "supervisor", OTHER, "түр орлож байна")
    theirs = again(office, means, "bold", OTHER)
    assert theirs.opened.register_key is None
    theirs.close()
    head = again(office, means)
    assert head.opened.register_key != before
    head.close()


def test_who_may_open_no_confidential_part_any_more_is_out_of_it(office, bold, means):
    case_id = start_case(office)
    section_of(office, case_id)
    save_note(office, case_id, "Хаяг", "Зүүн хороо 4")
    name_colleague(office, case_id, bold.user.uid)
    assert change_role(proven(office), bold.user.uid, "information", OTHER)
    head = again(office, means)
    section_of(head, case_id)
    head.close()


def test_a_worker_with_cases_keeps_a_role_that_writes_them(office, bold):
    start_case(bold)
    with pytest.raises(Refusal, match="holds_cases"):
        change_role(proven(office), bold.user.uid, "supervisor", OTHER)
    with pytest.raises(VaultProblem, match="wrong_password"):
        change_role(office, bold.user.uid, "head", NEW)


def test_who_forgot_her_password_gets_a_new_one_but_the_head_gets_into_nothing_by_it(office, bold, means):
    case_id = start_case(bold)
    section_of(bold, case_id)
    save_note(bold, case_id, "Хаяг", "Зүүн хороо 4")
    assert give_new_password(proven(office), bold.user.uid, NEW) == ("",)
    with pytest.raises(VaultProblem, match="wrong_password"):
        person_office(office, "bold", OTHER, means)
    theirs = person_office(office, "bold", NEW, means)
    with pytest.raises(Refusal, match="not_named"):
        section_of(theirs, case_id)


def test_a_head_who_is_named_herself_lets_her_in_again_at_once(office, bold, means):
    case_id = start_case(office)
    section_of(office, case_id)
    name_colleague(office, case_id, bold.user.uid)
    assert give_new_password(proven(office), bold.user.uid, NEW) == ()
    section_of(person_office(office, "bold", NEW, means), case_id)


def test_whom_only_the_key_file_knows_gets_no_keys_and_can_be_removed(office, bold, means):
    add_user(office.opened, "гадны", "head", NEW, disk=office.disk, kdf=CHEAP, floor=CHEAP)
    (stranger,) = [row for row in person_rows(office) if row.unknown]
    for task in (
        lambda: change_role(proven(office), bold.user.uid, "supervisor", OTHER),
        lambda: give_new_password(office, bold.user.uid, NEW),
        lambda: remove_person(office, bold.user.uid),
    ):
        with pytest.raises(Refusal) as refused:
            task()
        assert refused.value.facts == {"name": "гадны"}
    assert remove_person(office, stranger.uid)
    office = again(office, means)
    assert {row.login for row in person_rows(office)} == {"naran", "bold"}
    assert not any(row.unknown for row in person_rows(office))
    office.close()


def test_a_head_who_left_cannot_write_himself_back_in(office, means):
    """He signs his own key file with the keys he kept: it is well made, and still nobody gives him a key for it."""
    add_person(office, "bold", "head", OTHER, means)
    his = person_office(office, "bold", OTHER, means).opened
    slot, ed_priv = his.slot, his.ed_priv
    assert remove_person(proven(office), his.uid)
    newest = read_slots(office.folder)
    forged = replace(newest.value, users=(*newest.value.users, slot), former=())
    write_slots(office.folder, newest, signed(forged, ed_priv, slot.card.fingerprint), office.disk)
    head = again(office, means)
    assert [row.login for row in person_rows(head) if row.unknown] == ["bold"]
    add_colleague(proven(head), "oyun", "worker", OTHER)
    assert [row.login for row in person_rows(head) if row.unknown] == ["bold"]
    oyun = next(row.uid for row in person_rows(head) if row.login == "oyun")
    with pytest.raises(Refusal, match="stranger"):
        remove_person(head, oyun)
    assert remove_person(head, slot.card.uid)
    head = again(office, means)
    assert {row.login for row in person_rows(head)} == {"naran", "oyun"}
    head.close()


def test_her_own_password_is_changed_with_the_old_one(office, bold, means):
    with pytest.raises(VaultProblem, match="wrong_password"):
        change_own_password(bold, NEW, OTHER)
    change_own_password(bold, OTHER, NEW)
    person_office(office, "bold", NEW, means)
    assert device_problem(bold) == "device_none"
    assert not is_bound(bold)


def test_what_this_computer_can_do_is_measured_once_and_holds_for_everybody(tmp_path, means, new_office):
    asked = []

    def measure(kdf: Kdf) -> Kdf:
        asked.append(kdf)
        return Kdf(128, 2, 1)

    office, _ = create_office(
        tmp_path / "o", tmp_path / "r", new_office, "naran", PASSWORD, replace(means, measure=measure)
    )
    assert asked == [CHEAP]
    assert office.opened.slot.kdf == cost_of(office) == Kdf(128, 2, 1)
    add_colleague(proven(office), "oyun", "worker", OTHER)
    assert {slot.kdf for slot in office.opened.file.slots.users} == {Kdf(128, 2, 1)}
    office.close()


def test_a_practice_office_is_made_without_measuring(tmp_path, means, new_office):
    def measure(kdf: Kdf) -> Kdf:
        raise AssertionError("nobody guesses at invented people")

    practice = replace(new_office, practice=True)
    office, _ = create_office(
        tmp_path / "o", tmp_path / "r", practice, "naran", PASSWORD, replace(means, measure=measure)
    )
    assert office.opened.slot.kdf == CHEAP
    office.close()
