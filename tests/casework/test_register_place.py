"""The names lie apart from the cases: they can be found, moved, lost and brought back while the office is open."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.casework import register_place
from desktop.casework.acts import known_media
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, add_person, create_office, open_office, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.register_place import (
    back_up_register,
    bring_back,
    confirm_beside,
    erase_register,
    find_register,
    look_for_register,
    move_register,
    put_register_away,
    register_state,
    report_lost,
)
from desktop.casework.views import case_page
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD
from tests.casework.filling import fill
from tests.casework.proving import proven

NAME = "Нууцмаа"
OTHER = "өөр дөрвөн үг энд"


@pytest.fixture
def case(office: Office) -> int:
    made = start_case(office)
    fill(office, made, "consent")
    fill(office, made, "safety_plan")
    fill(office, made, "rapid_call")
    fill(office, made, "intake", surname="Канарсүрэн", given_name=NAME)
    return made


@pytest.fixture
def stick() -> Iterator[Path]:
    """A folder on another medium than the test's own folder."""
    if not os.access("/dev/shm", os.W_OK) or Path("/dev/shm").stat().st_dev == Path("/tmp").stat().st_dev:
        pytest.skip("there is no second medium here")
    folder = Path("/dev/shm") / f"kerege-{uuid.uuid4().hex}"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def sees_name(office: Office, case: int) -> bool:
    return NAME in case_page(office, case).name


def reopened(office: Office, register: Path | None, means: Means) -> Office:
    office.close()
    return open_office(office.folder, register, "naran", PASSWORD, means)


def test_names_are_taken_up_again_without_signing_in_anew(office: Office, case: int, tmp_path: Path, means: Means):
    away = reopened(office, None, means)
    assert (sees_name(away, case), away.register_problem) == (False, "register_missing")
    assert register_state(away).problem == "register_missing"
    find_register(away, tmp_path / "register")
    assert sees_name(away, case)
    assert register_state(away).here
    put_register_away(away)
    assert not sees_name(away, case)
    assert look_for_register(away) == str(tmp_path / "register")
    assert sees_name(away, case)
    away.close()


def test_the_stick_is_found_wherever_it_is_put_in(office: Office, case: int, tmp_path: Path, means: Means):
    (tmp_path / "media" / "KINGSTON").mkdir(parents=True)
    (tmp_path / "register").rename(tmp_path / "media" / "KINGSTON" / "names")
    away = reopened(office, tmp_path / "register", means)
    assert look_for_register(away, [tmp_path / "nowhere"]) == ""
    assert look_for_register(away, [tmp_path / "media" / "KINGSTON"]).endswith("names")
    assert sees_name(away, case)
    again = reopened(away, tmp_path / "register", means)
    assert sees_name(again, case)
    again.close()


def test_a_damaged_or_foreign_register_keeps_nobody_out(
    office: Office, case: int, tmp_path: Path, means: Means, new_office: NewOffice
):
    foreign, _ = create_office(tmp_path / "o2", tmp_path / "r2", new_office, "bold", PASSWORD, means)
    foreign.close()
    away = reopened(office, tmp_path / "r2", means)
    assert (away.register_problem, sees_name(away, case)) == ("other_office", False)
    for name in ("register.A", "register.B"):
        (tmp_path / "register" / name).write_bytes(b"nothing of ours" * 9)
    broken = reopened(away, tmp_path / "register", means)
    assert broken.register_problem == "register_damaged"
    with pytest.raises(VaultProblem, match="register_damaged"):
        find_register(broken, tmp_path / "register")
    broken.close()


def test_the_register_moves_whole_and_the_old_one_is_erased_when_confirmed(
    office: Office, case: int, tmp_path: Path, means: Means, stick: Path
):
    old = move_register(office, stick)
    assert sees_name(office, case)
    assert (old / "register.A").exists()
    fill(office, case, "process_note", present=[{"name": "Тэмүүлэн", "role": "neighbour"}])
    assert [row.place for row in register_state(office).copies] == [str(old)]
    assert [row.state for row in register_state(office).copies] == ["older"]
    with pytest.raises(VaultProblem, match="same_folder"):
        erase_register(office, stick)
    erase_register(office, old)
    assert list(old.iterdir()) == []
    assert register_state(office).copies == ()
    again = reopened(office, old, means)
    assert sees_name(again, case)
    assert register_state(again).folder == str(stick)
    again.close()


def test_of_two_registers_the_newer_is_used(office: Office, case: int, tmp_path: Path, means: Means, stick: Path):
    old = move_register(office, stick)
    fill(office, case, "process_note", present=[{"name": "Тэмүүлэн", "role": "neighbour"}])
    again = reopened(office, old, means)
    assert again.opened.register is not None
    assert again.opened.register.folder == stick
    again.close()


def test_a_place_on_the_medium_of_the_cases_needs_the_head_and_a_reason(
    office: Office, case: int, tmp_path: Path, means: Means
):
    (tmp_path / "beside").mkdir()
    assert register_state(office).beside
    add_person(office, "bold", "worker", OTHER, means)
    worker = person_office(office, "bold", OTHER, means)
    for person, reason in ((office, " "), (worker, "I want it")):
        with pytest.raises(Refusal, match="register_beside"):
            move_register(person, tmp_path / "beside", reason)
    with pytest.raises(VaultProblem, match="register_in_office"):
        move_register(office, office.folder, "because")
    move_register(office, tmp_path / "beside", "there is no stick in this district")
    assert register_state(office).beside_reason == "there is no stick in this district"
    assert not register_place.lies_beside(office)


def test_the_head_may_say_why_it_lies_beside_and_a_move_away_forgets_it(office: Office, stick: Path):
    assert register_place.lies_beside(office)
    with pytest.raises(Refusal, match="reason_missing"):
        confirm_beside(office, "")
    confirm_beside(office, "no stick yet")
    assert not register_place.lies_beside(office)
    move_register(office, stick)
    assert register_state(office).beside_reason == ""
    assert not register_state(office).beside


def test_a_lost_stick_is_written_down_and_the_second_copy_takes_its_place(
    office: Office, case: int, tmp_path: Path, means: Means, stick: Path
):
    copy = stick / "copy"
    copy.mkdir()
    back_up_register(proven(office), copy)
    assert [row.state for row in register_state(office).copies] == ["same"]
    shutil.rmtree(tmp_path / "register")
    report_lost(office, "stolen from the car")
    assert not sees_name(office, case)
    assert {(row.kind, Path(row.place).name) for row in known_media(office)} == {
        ("register", "copy"),
        ("register", "register"),
    }
    new = stick / "new"
    new.mkdir()
    bring_back(office, copy, new)
    assert sees_name(office, case)
    assert register_state(office).missing == ()


def test_an_older_register_names_the_cases_it_knows_nothing_of(office: Office, case: int, tmp_path: Path, means: Means):
    old = tmp_path / "old"
    shutil.copytree(tmp_path / "register", old)
    later = start_case(office)
    for form in ("consent", "safety_plan", "rapid_call"):
        fill(office, later, form)
    fill(office, later, "intake", surname="Хожуу", given_name="Ирсэн")
    fill(office, case, "process_note", present=[{"name": "Тэмүүлэн", "role": "neighbour"}])
    code = case_page(office, later).code
    again = reopened(office, old, means)
    state = register_state(again)
    assert state.older
    assert code in state.missing
    find_register(again, tmp_path / "register")
    assert not register_state(again).older
    assert register_state(again).missing == ()
    again.close()


def test_a_twin_that_was_used_is_told(office: Office, case: int, tmp_path: Path, means: Means):
    (tmp_path / "register" / "register.A").write_bytes(b"torn")
    again = reopened(office, tmp_path / "register", means)
    assert register_state(again).twin_damaged
    assert sees_name(again, case) or register_state(again).older
    again.close()
