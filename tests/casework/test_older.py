"""A file put back from an earlier day is told at the next start; a power cut is no alarm."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, add_person, create_office, open_office
from tests.casework.conftest import PASSWORD, Clock
from tests.casework.filling import fill

FILES = {
    "cases": ("office/cases.db", "office/audit.log"),
    "keys": ("office/vault.ksA", "office/vault.ksB"),
    "register": ("register/register.A", "register/register.B"),
}


def again(folder: Path, means: Means) -> Office:
    return open_office(folder / "office", folder / "register", "naran", PASSWORD, means)


@pytest.fixture
def week(tmp_path: Path, means: Means, new_office, clock: Clock) -> tuple[Path, Path]:
    """An office as it was a week ago, and as it is."""
    now, before = tmp_path / "now", tmp_path / "before"
    office, _ = create_office(now / "office", now / "register", new_office, "naran", PASSWORD, means)
    start_case(office)
    office.close()
    shutil.copytree(now, before)
    clock.forward(days=7)
    office = again(now, means)
    add_person(office, "bold", "worker", PASSWORD, means)
    for _ in range(2):
        case_id = start_case(office)
        fill(office, case_id, "consent")
        fill(office, case_id, "process_note", present=[{"name": "Тэмүүлэн", "role": "neighbour"}])
    office.close()
    return before, now


def test_an_office_as_it_was_left_has_nothing_older(week: tuple[Path, Path], means: Means):
    for folder in week:
        office = again(folder, means)
        assert office.older == ()
        office.close()


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_last_week_is_told_once_and_stays_in_the_trail(name: str, week: tuple[Path, Path], means: Means):
    before, now = week
    for file in FILES[name]:
        shutil.copyfile(before / file, now / file)
    office = again(now, means)
    assert office.older == (name,)
    office.close()
    assert f"older_{name}" in (now / "office" / "audit.log").read_text("utf-8")


def test_cases_of_last_week_are_told_by_the_register_alone(week: tuple[Path, Path], means: Means):
    before, now = week
    for file in (*FILES["cases"], *FILES["keys"]):
        shutil.copyfile(before / file, now / file)
    office = again(now, means)
    assert office.older == ("cases",)
    office.close()


def test_a_clock_that_is_behind_the_last_work_is_told(week: tuple[Path, Path], means: Means, clock: Clock):
    clock.now -= timedelta(days=2)
    office = again(week[1], means)
    assert office.older == ("clock",)
    office.close()
