"""A file that is taken away for good: written over in its place first."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.vault import RealDisk, VaultProblem
from desktop.vault.erasing import overwrite_and_remove
from tests.vault.office_in_sight import FailingDisk, ShortDisk

BODY = b"secret" * 30_000


@pytest.mark.parametrize("disk", [RealDisk(), ShortDisk()])
def test_every_byte_is_written_over_where_it_lay(tmp_path: Path, disk: RealDisk):
    path = tmp_path / "x"
    path.write_bytes(BODY if isinstance(disk, RealDisk) and type(disk) is RealDisk else BODY[:999])
    size = path.stat().st_size
    with path.open("rb") as held:
        overwrite_and_remove(path, disk)
        after = held.read()
    assert not path.exists()
    assert len(after) == size
    assert b"secret" not in after


def test_what_is_gone_already_does_no_harm(tmp_path: Path):
    overwrite_and_remove(tmp_path / "nothing", RealDisk())


def test_where_it_cannot_be_written_over_it_is_not_said_to_be_gone(tmp_path: Path):
    path = tmp_path / "x"
    path.write_bytes(BODY)
    with pytest.raises(VaultProblem, match="disk_full"):
        overwrite_and_remove(path, FailingDisk(0))
    assert path.exists()
