"""Writing a file: whole and proven, or as it was."""

import errno
from pathlib import Path

import pytest

from desktop.vault import RealDisk, VaultProblem, write_file, write_stream
from desktop.vault.files import append_file
from tests.vault.office_in_sight import FailingDisk, ForgetfulDisk, ShortDisk

OLD, NEW = b"what was there", b"what is to come, and longer"


def test_what_was_written_is_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_file(path, OLD, RealDisk())
    write_file(path, NEW, RealDisk())
    assert path.read_bytes() == NEW
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_a_disk_that_takes_little_at_a_time_gets_everything_in_the_end(tmp_path: Path) -> None:
    write_stream(tmp_path / "file", [NEW, OLD], ShortDisk())
    assert (tmp_path / "file").read_bytes() == NEW + OLD


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EIO, "cannot_write"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "read_only"),
    ],
)
def test_whenever_the_disk_fails_the_file_is_the_old_or_the_new_one_whole(
    tmp_path: Path, error: int, code: str
) -> None:
    path = tmp_path / "file"
    write_file(path, OLD, RealDisk())
    for calls in range(5):  # create, write, flush, replace, flush the folder
        with pytest.raises(VaultProblem, match=code):
            write_file(path, NEW, FailingDisk(calls, error))
        assert path.read_bytes() in (OLD, NEW)
        assert not path.with_name("file.new").exists()
        write_file(path, OLD, RealDisk())
    write_file(path, NEW, FailingDisk(5, error))
    assert path.read_bytes() == NEW


def test_a_disk_that_lost_a_byte_is_found_out_before_the_old_file_goes(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_file(path, OLD, RealDisk())
    with pytest.raises(VaultProblem, match="cannot_write"):
        write_file(path, NEW, ForgetfulDisk())
    assert path.read_bytes() == OLD


def test_a_source_that_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_file(path, OLD, RealDisk())

    def pieces() -> object:
        yield NEW
        raise OSError(errno.EIO, "the scanner was unplugged")

    with pytest.raises(VaultProblem, match="cannot_write"):
        write_stream(path, pieces(), RealDisk())  # type: ignore[arg-type]
    assert path.read_bytes() == OLD


def test_appending_never_touches_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "log"
    append_file(path, OLD, RealDisk())
    with pytest.raises(VaultProblem, match="disk_full"):
        append_file(path, NEW, FailingDisk(1))
    assert path.read_bytes().startswith(OLD)


def test_a_problem_names_the_file_and_no_folder_of_the_person(tmp_path: Path) -> None:
    with pytest.raises(VaultProblem) as caught:
        write_file(tmp_path / "missing" / "file", NEW, RealDisk())
    assert str(caught.value) == "cannot_write file=file"
