"""A colleague leaves: her cases go to others first, and what she takes along opens nothing that comes later."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary

from desktop.casework.backups import make_backup
from desktop.casework.checking import check_files
from desktop.casework.documents import Paper, details_of, find_document, open_document, register_document
from desktop.casework.drafts import save_draft
from desktop.casework.entries import save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import give_code, start_case
from desktop.casework.leaving import hand_over_cases, leaving_view, remove_person
from desktop.casework.new_keys import EARLIER, SEALED, WAITING, WRAPPED
from desktop.casework.office import Office
from desktop.casework.opening import Means, add_person, open_office, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.register_place import back_up_register
from desktop.casework.section import close_section, name_colleague, open_section, save_note
from desktop.casework.team import person_rows
from desktop.casework.views import case_page, case_rows
from desktop.casework.views_case import entry_view, history
from desktop.models import Base
from desktop.vault.database import open_db
from desktop.vault.problems import VaultProblem
from desktop.vault.register import load
from tests.casework.conftest import PASSWORD
from tests.casework.proving import proven as trusted
from tests.vault.test_rekeying import Cut, CutDisk

OTHER = "өөр дөрвөн үг энд"
THIRD = "гурав дахь дөрвөн үг"


def uid_of(office: Office, login: str) -> str:
    return next(row.uid for row in person_rows(office) if row.login == login)


def again(office: Office, means: Means, login: str = "naran", password: str = PASSWORD) -> Office:
    register = office.folder.parent / "register"
    return open_office(office.folder, register, login, password, means)


def proven(office: Office) -> Office:
    office.reauth.accept("manage_people")
    return office


@pytest.fixture
def bold(office: Office, means: Means) -> Office:
    add_person(office, "bold", "worker", OTHER, means)
    return person_office(office, "bold", OTHER, means)


def test_a_worker_who_still_has_cases_stays_until_they_are_handed_over(office, bold, means):
    case_id = start_case(bold)
    code = give_code(bold, case_id)
    with pytest.raises(Refusal) as refused:
        remove_person(proven(office), bold.user.uid)
    assert refused.value.code == "holds_cases"
    assert refused.value.facts == {"count": 1, "codes": code}
    view = leaving_view(office, bold.user.uid)
    assert view.cases == ((case_id, code),)
    assert [(one.uid, one.login) for one in view.takers] == [(office.user.uid, "naran")]
    hand_over_cases(office, bold.user.uid, office.user.uid)
    assert case_page(office, case_id).worker == "naran"
    assert "handed_over" in [row.kind for row in history(office, case_id)]
    assert remove_person(office, bold.user.uid)
    office = again(office, means)
    assert [row.login for row in person_rows(office)] == ["naran"]
    assert [row.code for row in case_rows(office)] == [code]
    office.close()


def test_everything_is_there_afterwards_and_opens_with_the_new_keys_only(office, bold, means, tmp_path):
    case_id = start_case(office)
    code = give_code(office, case_id)
    entry = start_entry(office, case_id, "rapid_call")
    save_answers(
        office, entry, {"danger_grounds": "Дүү нь айж орилсон.", "caller": {"name": "Дорж", "role": "neighbour"}}
    )
    save_draft(office, entry, "danger_grounds", "Дүү нь айж орилсон. Хутга")
    number = register_document(office, case_id, Paper("Зураг"), BytesIO(b"picture" * 9000), "зураг.jpg")
    before = entry_view(office, entry)
    his, folder = bold.opened, tmp_path / "stolen later"
    assert remove_person(proven(office), bold.user.uid)
    shutil.copytree(office.folder, folder)
    office = again(office, means)
    after = entry_view(office, entry)
    assert (after.answers, after.drafts) == (before.answers, before.drafts)
    with office.reading() as session:
        case = find_case(session, case_id)
        assert b"".join(open_document(office, session, case, number)) == b"picture" * 9000
        assert details_of(office, find_document(session, case, number))["file"]["name"] == "зураг.jpg"
    assert case_rows(office, "орилсон")[0].code == code
    assert list(office.settings[EARLIER]) == ["1"]
    office.close()
    found = check_files(office.folder, tmp_path / "register", "naran", PASSWORD, means)
    assert set(found.values()) <= {"ok", "none yet"}
    with pytest.raises(VaultProblem, match="wrong_key"):
        open_db(folder / "cases.db", his.cases_key, his.vault_id, "cases")
    with pytest.raises(VaultProblem, match="wrong_password"):
        open_office(folder, tmp_path / "register", "bold", OTHER, means)


def test_the_next_backup_begins_a_series_that_his_keys_do_not_open(office, bold, means, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    make_backup(trusted(office), stick)
    assert remove_person(proven(office), bold.user.uid)
    office = again(office, means)
    assert make_backup(trusted(office), stick).sequence == 1
    assert len(list(stick.glob("kerege-*"))) == 2
    office.close()


def test_who_is_named_seals_the_confidential_part_anew_the_next_time_she_signs_in(office, bold, means):
    add_person(office, "oyun", "worker", THIRD, means)
    oyun = person_office(office, "oyun", THIRD, means)
    case_id = start_case(oyun)
    oyun.reauth.accept("open_confidential", case_id)
    open_section(oyun, case_id)
    save_note(oyun, case_id, "Хаяг", "Зүүн хороо 4")
    name_colleague(oyun, case_id, bold.user.uid)
    close_section(oyun, case_id)
    assert leaving_view(office, bold.user.uid).sealed == ()
    remove_person(proven(office), bold.user.uid)
    head = again(office, means)
    assert len(head.settings[WAITING]["new_key"]) == 1
    head.close()
    oyun = again(office, means, "oyun", THIRD)
    assert oyun.settings[WAITING]["new_key"] == []
    oyun.reauth.accept("open_confidential", case_id)
    open_section(oyun, case_id)
    oyun.close()


def test_where_only_he_was_named_it_is_said_before(office, bold):
    case_id = start_case(bold)
    code = give_code(bold, case_id)
    bold.reauth.accept("open_confidential", case_id)
    open_section(bold, case_id)
    save_note(bold, case_id, "Хаяг", "Зүүн хороо 4")
    view = leaving_view(office, bold.user.uid)
    assert view.sealed == (code,)
    assert hand_over_cases(proven(office), bold.user.uid, office.user.uid) == (code,)


@pytest.mark.parametrize("role", ["worker", "supervisor", "information"])
def test_only_who_manages_people_removes_them(office, bold, means, role):
    add_person(office, "third", role, THIRD, means)
    third = person_office(office, "third", THIRD, means)
    for task in (lambda: remove_person(third, bold.user.uid), lambda: leaving_view(third, bold.user.uid)):
        with pytest.raises(Refusal, match="not_allowed"):
            task()
    with pytest.raises(Refusal, match="not_allowed"):
        hand_over_cases(third, bold.user.uid, third.user.uid)


def test_the_password_is_asked_again_before(office, bold):
    with pytest.raises(Refusal, match="password_needed"):
        remove_person(office, bold.user.uid)


def test_cases_go_to_nobody_who_writes_none(office, bold, means):
    add_person(office, "oyun", "supervisor", THIRD, means)
    with pytest.raises(Refusal, match="not_allowed"):
        hand_over_cases(proven(office), bold.user.uid, uid_of(office, "oyun"))


def test_without_the_register_the_office_stays_as_it_is(office, bold, means, tmp_path):
    office.close()
    alone = open_office(office.folder, None, "naran", PASSWORD, means)
    assert not leaving_view(alone, bold.user.uid).register_here
    with pytest.raises(VaultProblem, match="register_missing"):
        remove_person(proven(alone), bold.user.uid)
    assert len(person_rows(alone)) == 2
    assert not list(Path(alone.folder).glob("next-*"))
    alone.close()


def test_killed_while_he_is_removed_the_office_opens_with_everything(office, bold, means, tmp_path):
    case_id = start_case(office)
    entry = start_entry(office, case_id, "rapid_call")
    caller = {"name": "Дорж", "role": "neighbour"}
    save_answers(office, entry, {"danger_grounds": "Айж орилсон.", "caller": caller})
    before, uid, gone = entry_view(office, entry).answers, bold.user.uid, []
    office.close()
    for calls in range(0, 60, 3):
        disk = CutDisk(10**6)
        victim = again(office, replace(means, disk=disk))
        disk.left = calls
        with contextlib.suppress(Cut):
            remove_person(proven(victim), uid)
        victim.close()  # the power takes the connection and its lock along
        office = again(office, means)
        assert entry_view(office, entry).answers == before
        gone.append(uid not in {row.uid for row in person_rows(office)})
        office.close()
        if gone[-1]:
            break
    assert gone[0] is False
    assert gone[-1] is True


def test_a_technician_leaves_without_new_keys(office, means):
    add_person(office, "tech", "technician", OTHER, means)
    assert not leaving_view(office, uid_of(office, "tech")).new_keys
    assert not remove_person(proven(office), uid_of(office, "tech"))
    assert office.opened.epoch == 1
    assert [row.login for row in person_rows(office)] == ["naran"]


def test_every_sealed_column_has_its_line():
    sealed = {
        table.name
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    assert sealed == set(SEALED) | WRAPPED


def test_the_second_copy_of_the_register_is_renewed_on_the_stick_it_lies_on(office, bold, means, tmp_path):
    stick = tmp_path / "second stick"
    stick.mkdir()
    back_up_register(trusted(office), stick)
    assert remove_person(proven(office), bold.user.uid)
    office = again(office, means)
    back_up_register(trusted(office), stick)
    opened = office.opened
    assert load(stick, opened.register_key, opened.vault_id, opened.epoch).body == opened.register.body
    office.close()
