"""Two copies that take turns."""

from pathlib import Path

import pytest

from desktop.vault import RealDisk, VaultProblem
from desktop.vault.ab import Pair, read_newest, write_both, write_next
from tests.vault.office_in_sight import FailingDisk, flip


def opening(body: bytes) -> tuple[int, str]:
    seq, _, text = body.decode().partition(" ")
    return int(seq), text


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    pair = Pair(tmp_path, "file.")
    write_both(pair, b"1 old", b"2 new", RealDisk())
    return pair


def test_the_newer_copy_counts_and_the_next_goes_over_the_older(pair: Pair) -> None:
    newest = read_newest(pair, opening)
    assert (newest.seq, newest.value, newest.damaged) == (2, "new", ())
    write_next(pair, newest.path, b"3 newest", RealDisk())
    assert [path.read_bytes()[:5] for path in pair.paths] == [b"3 new", b"2 new"]
    assert read_newest(pair, opening).value == "newest"


@pytest.mark.parametrize("damaged", [0, 1])
def test_one_damaged_copy_is_reported_and_the_other_used(pair: Pair, damaged: int) -> None:
    flip(pair.paths[damaged], 3)
    newest = read_newest(pair, opening)
    assert newest.damaged == (pair.paths[damaged].name,)
    assert newest.value == ("new", "old")[damaged]


@pytest.mark.parametrize("gone", [0, 1])
def test_a_missing_copy_counts_as_damaged_and_is_made_again(pair: Pair, gone: int) -> None:
    pair.paths[gone].unlink()
    newest = read_newest(pair, opening)
    assert newest.damaged == (pair.paths[gone].name,)
    write_next(pair, newest.path, b"9 mended", RealDisk())
    mended = read_newest(pair, opening)
    assert (mended.value, mended.damaged) == ("mended", ())


def test_two_damaged_copies_are_said_to_be_damaged_not_missing(pair: Pair) -> None:
    for path in pair.paths:
        path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(VaultProblem, match="damaged"):
        read_newest(pair, opening)


def test_no_copy_at_all_is_missing(tmp_path: Path) -> None:
    with pytest.raises(VaultProblem, match="missing"):
        read_newest(Pair(tmp_path, "file."), opening)


@pytest.mark.parametrize("calls", range(5))
def test_a_full_disk_leaves_the_copy_that_counted(pair: Pair, calls: int) -> None:
    newest = read_newest(pair, opening)
    with pytest.raises(VaultProblem, match="disk_full"):
        write_next(pair, newest.path, b"3 newest", FailingDisk(calls))
    after = read_newest(pair, opening)
    assert after.value in ("new", "newest")
    assert after.damaged == ()
