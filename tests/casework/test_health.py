"""The self-test: each point is good, bad or unknown by what really is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casework.backups import make_backup
from desktop.casework.health import BAD, GOOD, LINES, UNKNOWN, Health, self_test
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, open_office
from desktop.vault.files import RealDisk
from tests.casework.conftest import PASSWORD
from tests.casework.proving import proven

NOTHING_KNOWN: Mapping[str, str] = {}


def state(health: Health, key: str) -> str:
    return next(line.state for line in health.lines if line.key == key)


def test_every_point_is_there_once_and_what_the_system_does_not_say_is_unknown(office: Office):
    health = self_test(office, lambda _folder: NOTHING_KNOWN)
    assert tuple(line.key for line in health.lines) == LINES
    assert [state(health, key) for key in LINES[:4]] == [UNKNOWN] * 4


@pytest.mark.parametrize("word", [GOOD, BAD, UNKNOWN])
def test_what_the_system_says_is_taken_over(office: Office, word: str):
    health = self_test(office, lambda _folder: dict.fromkeys(LINES[:4], word))
    assert {state(health, key) for key in LINES[:4]} == {word}


def test_a_backup_is_proven_only_by_a_later_run_and_for_a_week(office: Office, means: Means, tmp_path: Path, clock):  # type: ignore[no-untyped-def]
    stick = tmp_path / "stick"
    stick.mkdir()
    assert state(self_test(office), "proven_backup") == BAD
    make_backup(proven(office), stick)
    office.close()
    again = open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    try:
        make_backup(proven(again), stick)
        assert state(self_test(again), "proven_backup") == GOOD
        clock.forward(days=8)
        assert state(self_test(again), "proven_backup") == BAD
    finally:
        again.close()


class FullDisk(RealDisk):
    """Has less than a gigabyte left."""

    def free(self, folder: Path) -> int:
        return 999_999_999


def test_little_room_is_bad(office: Office, means: Means, tmp_path: Path):
    assert state(self_test(office), "free_space") == GOOD
    office.close()
    small = open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, replace(means, disk=FullDisk()))
    try:
        assert state(self_test(small), "free_space") == BAD
    finally:
        small.close()


def test_a_clock_that_was_set_back_is_bad(office: Office, means: Means, tmp_path: Path, clock):  # type: ignore[no-untyped-def]
    start_case(office)
    office.close()
    clock.forward(days=-3)
    again = open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    try:
        health = self_test(again)
        assert state(health, "clock") == BAD
        assert state(health, "older_files") == GOOD
    finally:
        again.close()


def test_a_changed_trail_is_bad(office: Office):
    start_case(office)
    assert state(self_test(office), "trail") == GOOD
    path = office.folder / "audit.log"
    path.write_bytes(path.read_bytes().replace(b"start_case", b"start_cas3"))
    assert state(self_test(office), "trail") == BAD


def test_names_beside_the_cases_on_one_disk_are_bad_and_names_that_are_away_unknown(
    office: Office, means: Means, tmp_path: Path
):
    assert state(self_test(office), "register_apart") == BAD
    office.close()
    away = open_office(tmp_path / "office", None, "naran", PASSWORD, means)
    try:
        assert state(self_test(away), "register_apart") == UNKNOWN
    finally:
        away.close()
