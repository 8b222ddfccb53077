"""An older office is upgraded on a copy that is compared; a newer one is refused; what fails changes nothing."""

from __future__ import annotations

import errno
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.casework.backups import list_backups, make_backup
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, open_office
from desktop.casework.upgrading import REVISION, SCHEMA, Tables
from desktop.places import migrations
from desktop.vault.files import RealDisk
from desktop.vault.mending import kept_files
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD
from tests.casework.proving import proven

NEXT = '''"""One step further."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{before}"
{rewrites}

def upgrade() -> None:
    {step}
'''
ADDS = 'op.add_column("case_file", sa.Column("shelf", sa.String(), nullable=True))'
LOSES = 'op.execute("DELETE FROM trail")'
CHANGES = "op.execute(\"UPDATE case_file SET status = 'other'\")"


def newer(folder: Path, step: str, rewrites: str = "") -> Tables:
    """A program one version on."""
    scripts = folder / "migrations"
    shutil.copytree(migrations(), scripts)
    filled = NEXT.format(before=REVISION, step=step, rewrites=rewrites)
    (scripts / "versions" / "9999_next.py").write_text(filled, encoding="utf-8")
    return Tables(SCHEMA + 1, scripts)


def opened_by(tables: Tables, means: Means, folder: Path) -> Office:
    return open_office(folder / "office", folder / "register", "naran", PASSWORD, replace(means, tables=tables))


@pytest.fixture
def closed(office: Office, tmp_path: Path) -> Office:
    """An office of this version with a case and a known backup folder, closed."""
    start_case(office)
    (tmp_path / "stick").mkdir()
    make_backup(proven(office), tmp_path / "stick")
    office.close()
    return office


def test_an_upgrade_keeps_every_row_the_old_file_and_a_backup_from_before(closed: Office, means: Means, tmp_path: Path):
    now = opened_by(newer(tmp_path, ADDS), means, tmp_path)
    try:
        with now.reading() as session:
            assert session.execute(text("SELECT count(*), max(shelf) FROM case_file")).one() == (1, None)
            assert session.execute(text("PRAGMA user_version")).scalar() == SCHEMA + 1
        assert len(kept_files(closed.folder / "cases.db")) == 1
        assert next(row.state for row in list_backups(now, tmp_path / "stick")) in ("verified", "proven")
        assert max(row.sequence for row in list_backups(now, tmp_path / "stick")) == 2
    finally:
        now.close()


@pytest.mark.parametrize("step", [LOSES, CHANGES])
def test_a_step_that_loses_or_changes_a_row_is_not_taken_and_the_office_is_as_it_was(
    closed: Office, means: Means, tmp_path: Path, step: str
):
    before = (closed.folder / "cases.db").read_bytes()
    with pytest.raises(VaultProblem, match="upgrade_differs"):
        opened_by(newer(tmp_path, step), means, tmp_path)
    assert (closed.folder / "cases.db").read_bytes() == before
    assert not list(closed.folder.glob("*.upgraded*"))
    open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means).close()


def test_a_step_may_say_that_it_rewrites_a_table(closed: Office, means: Means, tmp_path: Path):
    now = opened_by(newer(tmp_path, CHANGES, 'rewrites = ("case_file",)'), means, tmp_path)
    try:
        with now.reading() as session:
            assert session.execute(text("SELECT status FROM case_file")).scalars().all() == ["other"]
    finally:
        now.close()


def test_an_office_of_a_newer_program_is_refused_and_not_touched(closed: Office, means: Means, tmp_path: Path):
    opened_by(newer(tmp_path, ADDS), means, tmp_path).close()
    before = {path.name: path.read_bytes() for path in closed.folder.iterdir() if path.is_file()}
    with pytest.raises(VaultProblem, match="newer_schema"):
        open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    after = {path.name: path.read_bytes() for path in closed.folder.iterdir() if path.is_file()}
    assert after["cases.db"] == before["cases.db"]
    assert after["audit.log"] == before["audit.log"]


class FullDisk(RealDisk):
    """Takes nothing that is kept beside the database."""

    def create(self, path: Path) -> int:
        if ".kept-" in path.name:
            raise OSError(errno.ENOSPC, "full")
        return super().create(path)


def test_a_full_disk_stops_the_upgrade_before_anything_is_swapped(closed: Office, means: Means, tmp_path: Path):
    before = (closed.folder / "cases.db").read_bytes()
    with pytest.raises(VaultProblem, match="disk_full"):
        opened_by(newer(tmp_path, ADDS), replace(means, disk=FullDisk()), tmp_path)
    assert (closed.folder / "cases.db").read_bytes() == before
    assert not list(closed.folder.glob("*.upgraded*"))
