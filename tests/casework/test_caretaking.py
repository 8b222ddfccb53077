"""A technician looks after files and backups, and opens nothing."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.casework.backups import make_backup
from desktop.casework.caretaking import (
    backups_seen,
    care_view,
    change_caretaker_password,
    copy_office,
    open_for_care,
    read_through,
)
from desktop.casework.documents import Paper, open_document, register_document
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.media import OFFICE
from desktop.casework.opening import add_person, open_office
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_rows
from desktop.models import Medium
from desktop.vault.files import RealDisk
from desktop.vault.plain_copy import copies_noted
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD
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


def test_she_copies_the_sealed_files_and_the_copy_opens_for_who_has_a_password(caretaker, means, tmp_path):
    medium = tmp_path / "other stick"
    medium.mkdir()
    done = copy_office(caretaker, medium)
    assert done.folder.parent == medium
    assert done.files >= 5
    copied = open_office(done.folder, tmp_path / "register", "naran", PASSWORD, means)
    assert len(case_rows(copied)) == 1
    assert b"".join(open_of(copied)) == b"picture" * 9000
    copied.close()


def open_of(office):
    with office.reading() as session:
        return list(open_document(office, session, find_case(session, case_rows(office)[0].id), 1))


def test_her_copy_is_on_the_list_of_media_once_somebody_with_a_key_signs_in(caretaker, means, tmp_path):
    medium = tmp_path / "other stick"
    medium.mkdir()
    done = copy_office(caretaker, medium)
    office = open_office(caretaker.folder, tmp_path / "register", "naran", PASSWORD, means)
    with office.reading() as session:
        assert list(session.scalars(select(Medium.place).where(Medium.kind == OFFICE))) == [str(done.folder)]
    assert copies_noted(caretaker.folder) == ()
    office.close()


def test_nothing_is_copied_from_an_open_office_into_it_beside_the_names_or_onto_a_full_stick_and_a_stop_leaves_nothing(
    caretaker, means, tmp_path
):
    medium = tmp_path / "other stick"
    medium.mkdir()
    office = open_office(caretaker.folder, tmp_path / "register", "naran", PASSWORD, means)
    with pytest.raises(VaultProblem, match="in_use"):
        copy_office(caretaker, medium)
    office.close()
    for place, code in (
        (caretaker.folder, "backup_in_office"),
        (tmp_path / "register", "register_beside_cases"),
        (tmp_path / "gone", "medium_missing"),
        (Path(), "medium_missing"),
    ):
        with pytest.raises(VaultProblem, match=code):
            copy_office(caretaker, place)
    with pytest.raises(VaultProblem, match="cancelled"):
        copy_office(caretaker, medium, lambda done, total: done < total * 3 // 4)
    assert list(medium.iterdir()) == []
    copy_office(caretaker, medium)


def test_a_stick_that_gives_back_other_bytes_is_found(caretaker, tmp_path):
    class Rotting(RealDisk):
        def read_cold(self, path):
            for piece in super().read_cold(path):
                yield piece[:-1] + bytes([piece[-1] ^ 1])

    medium = tmp_path / "other stick"
    medium.mkdir()
    with pytest.raises(VaultProblem, match="cannot_write"):
        copy_office(replace(caretaker, disk=Rotting()), medium)
    assert list(medium.iterdir()) == []
