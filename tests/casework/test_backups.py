"""Backups: a new medium proves that it is a true one, and only the password sends files to a new place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.casework.backups import list_backups, make_backup, set_backup_folders
from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.vault.capacity import NAME
from desktop.vault.files import RealDisk
from desktop.vault.problems import VaultProblem
from tests.casework.proving import proven


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


class FalseStick(RealDisk):
    """Gives back nothing of what was written into its free room, until it is told to be a true one."""

    def __init__(self) -> None:
        self.false = True
        self.samples = 0

    def read_cold(self, path: Path) -> Iterator[bytes]:
        self.samples += path.name == NAME
        for piece in super().read_cold(path):
            yield bytes(len(piece)) if self.false and path.name == NAME else piece


def test_a_stick_that_claims_too_much_is_found_before_the_first_backup_and_asked_only_until_there_is_one(
    office: Office, stick: Path
):
    disk = office._disk = FalseStick()
    for _ in range(2):
        with pytest.raises(VaultProblem, match="medium_false"):
            make_backup(proven(office), stick)
    assert list_backups(office, stick) == ()
    disk.false = False
    assert make_backup(proven(office), stick).state == "verified"
    make_backup(office, stick)
    assert disk.samples == 3


def test_a_place_where_backups_never_went_is_refused_without_the_password_and_a_known_one_is_not(
    office: Office, stick: Path, tmp_path: Path
):
    for task in (lambda: make_backup(office, stick), lambda: set_backup_folders(office, (stick,))):
        with pytest.raises(Refusal, match="password_needed"):
            task()
    assert list(stick.iterdir()) == []
    make_backup(proven(office), stick)
    office.reauth.forget("change_backup_target")
    make_backup(office, stick)
    set_backup_folders(office, (stick,))
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(Refusal, match="password_needed"):
        set_backup_folders(office, (stick, other))
