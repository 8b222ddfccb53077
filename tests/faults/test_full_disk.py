"""A full disk costs the task at hand and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.full_disk import Prepared, catches, creating, database, prepared, printing, saving

TRIES = 4


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepared(tmp_path_factory.mktemp("ready"))


def test_a_new_office_that_does_not_fit_is_refused(tmp_path: Path):
    assert list(creating(tmp_path, TRIES)) == []


def test_a_save_that_does_not_fit_leaves_the_old_names_and_the_next_save_is_whole(ready: Prepared, tmp_path: Path):
    assert list(saving(ready, tmp_path, TRIES)) == []


def test_a_save_for_which_the_database_cannot_grow_changes_nothing(ready: Prepared, tmp_path: Path):
    assert list(database(ready, tmp_path, 2)) == []


def test_a_pdf_that_does_not_fit_leaves_the_one_printed_before(ready: Prepared, tmp_path: Path):
    assert list(printing(ready, tmp_path, TRIES)) == []


def test_a_disk_that_is_believed_blindly_is_noticed(tmp_path: Path):
    assert catches(tmp_path)
