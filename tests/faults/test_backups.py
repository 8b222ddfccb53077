"""A small part of the fault runs on backups; `make faults` makes the long ones."""

from __future__ import annotations

from pathlib import Path

from tests.faults import backups

SEED = 20260115


def test_every_bit_that_turns_in_a_backup_is_noticed(tmp_path: Path) -> None:
    assert backups.flips(tmp_path, 200, SEED) == []


def test_a_copy_that_is_never_read_back_would_not_notice(tmp_path: Path) -> None:
    assert backups.flips(tmp_path, 20, SEED, careless=True)


def test_every_cut_doubled_or_missing_file_is_noticed(tmp_path: Path) -> None:
    assert backups.cuts(tmp_path, 100, SEED) == []


def test_files_of_another_office_or_another_day_are_refused(tmp_path: Path) -> None:
    tried, accepted = backups.swaps(tmp_path)
    assert (tried, accepted) == (10, [])


def test_a_restore_equals_the_office_of_that_day(tmp_path: Path) -> None:
    assert backups.drills(tmp_path, 6, SEED) == []


def test_a_restore_of_the_wrong_day_would_be_noticed(tmp_path: Path) -> None:
    assert backups.drills(tmp_path, 4, SEED, newest_only=True)


def test_a_kill_during_a_backup_costs_no_earlier_one(tmp_path: Path) -> None:
    assert backups.kills(tmp_path, 20, SEED) == []
