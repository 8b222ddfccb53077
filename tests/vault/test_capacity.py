"""A stick that holds less than it says is found before the first backup goes there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault import RealDisk, VaultProblem
from desktop.vault.capacity import LEAST, NAME, prove_room

MEGABYTE = 1 << 20


class FalseStick(RealDisk):
    """Claims everything; what is written beyond its real end goes to its beginning, as such sticks do."""

    def __init__(self, holds: int) -> None:
        self._holds = holds
        self._place = 0

    def create(self, path: Path) -> int:
        self._place = 0
        return super().create(path)

    def write(self, handle: int, data: memoryview) -> int:
        at = self._place % self._holds
        piece = data[: min(len(data), self._holds - at)]
        os.pwrite(handle, piece, at)
        if self._place + len(piece) > self._holds:
            os.pwrite(handle, bytes(len(piece)), self._place)
        self._place += len(piece)
        return len(piece)


class EmptyStick(FalseStick):
    """The other kind: what lies beyond its end reads as nothing."""

    def read_cold(self, path: Path) -> Iterator[bytes]:
        for read in super().read_cold(path):
            yield read[: self._holds]
            return


class SmallDisk(RealDisk):
    """Says how little is left."""

    def __init__(self, free: int) -> None:
        self._free = free

    def free(self, folder: Path) -> int:
        return self._free


def test_a_true_stick_gives_back_the_sample_and_nothing_stays(tmp_path: Path) -> None:
    assert prove_room(tmp_path, 100, RealDisk()) == LEAST
    assert prove_room(tmp_path, 2 * MEGABYTE, RealDisk()) == 6 * MEGABYTE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", [FalseStick, EmptyStick])
@pytest.mark.parametrize("holds", [MEGABYTE, 3 * MEGABYTE])
def test_a_stick_that_holds_less_is_named_with_what_it_holds(
    tmp_path: Path, kind: type[FalseStick], holds: int
) -> None:
    with pytest.raises(VaultProblem, match="medium_false") as found:
        prove_room(tmp_path, 100, kind(holds))
    assert int(found.value.facts["proven"]) < LEAST
    assert list(tmp_path.iterdir()) == []


def test_the_sample_is_never_larger_than_the_room_there_is(tmp_path: Path) -> None:
    assert prove_room(tmp_path, 100, SmallDisk(3 * MEGABYTE)) == 2 * MEGABYTE
    assert prove_room(tmp_path, 100, SmallDisk(MEGABYTE // 2)) == 0


def test_it_can_be_stopped_and_then_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(VaultProblem, match="cancelled"):
        prove_room(tmp_path, 100, RealDisk(), lambda done, total: done < total // 2)
    assert not (tmp_path / NAME).exists()
