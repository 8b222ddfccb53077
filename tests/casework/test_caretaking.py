"""A technician looks after files and backups, and opens nothing."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop.casework.backups import make_backup
from desktop.casework.caretaking import (
    backups_seen,
    care_view,
    change_caretaker_password,
    open_for_care,
    read_through,
)
from desktop.casework.documents import Paper, register_document
from desktop.casework.intake import start_case
from desktop.casework.opening import add_person, open_office
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_rows
from desktop.vault.problems import VaultProblem
from tests.casework.proving import proven

OTHER = "өөр дөрвөн үг энд"
NEW = "шинэ дөрвөн үг энд"


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def caretaker(office, means, stick):
    """Of an office with a case, a sealed file and a backup on the stick."""
    add_person(office, "ganzorig", "technician", OTHER, means)
    register_document(office, start_case(office), Paper("Зураг"), BytesIO(b"picture" * 9000), "зураг.jpg")
    make_backup(proven(office), stick)
    office.close()
    return open_for_care(office.folder, "ganzorig", OTHER, means)


def test_she_sees_sizes_and_room_and_no_key(caretaker):
    view = care_view(caretaker)
    assert view.cases > 4096
    assert view.papers == 1
    assert view.papers_size >= 63_000
    assert view.free > 0
    assert (view.damaged, view.people) == ((), 2)
    assert caretaker.opened.register_key is None
    with pytest.raises(VaultProblem, match="no_key"):
        _ = caretaker.opened.cases_key


def test_no_case_opens_for_her(caretaker, means, tmp_path):
    with pytest.raises(VaultProblem, match="no_key"):
        open_office(caretaker.folder, tmp_path / "register", "ganzorig", OTHER, means)
    with pytest.raises(Refusal, match="not_allowed"):
        case_rows(caretaker)


def test_she_reads_a_backup_through_and_finds_a_byte_that_rotted(caretaker, stick):
    (seen,) = backups_seen(caretaker, stick)
    assert (seen.sequence, seen.problem) == (1, "")
    assert read_through(caretaker, stick) == seen
    blob = next(stick.glob("kerege-*/blobs/*/*"))
    body = bytearray(blob.read_bytes())
    body[40] ^= 1
    blob.write_bytes(body)
    with pytest.raises(VaultProblem) as found:
        read_through(caretaker, stick)
    assert found.value.facts == {"sequence": 1, "file": blob.name}


def test_a_stick_that_is_not_there_and_one_without_a_backup(caretaker, tmp_path):
    with pytest.raises(VaultProblem, match="medium_missing"):
        backups_seen(caretaker, tmp_path / "gone")
    (tmp_path / "empty").mkdir()
    assert backups_seen(caretaker, tmp_path / "empty") == ()
    with pytest.raises(VaultProblem, match="no_backup"):
        read_through(caretaker, tmp_path / "empty")


def test_she_changes_her_own_password(caretaker, means):
    with pytest.raises(VaultProblem, match="wrong_password"):
        change_caretaker_password(caretaker, NEW, NEW)
    change_caretaker_password(caretaker, OTHER, NEW)
    assert open_for_care(caretaker.folder, "ganzorig", NEW, means).user.role == "technician"
