"""A backup is written anew beside itself and takes its own place; whatever cuts in, one whole backup stands."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop import vault
from desktop.vault import rewriting
from desktop.vault.backup import Going, Reader, back_up, check
from desktop.vault.contents import looking_into
from desktop.vault.generations import Generation, generation_folder, list_generations
from desktop.vault.media import mark_of, marked
from desktop.vault.opened import CASES
from desktop.vault.rewriting import Keys, Task, rewrite_db, rewrite_series
from tests.faults.backups import START, Stocked, stocked
from tests.vault.office_in_sight import FailingDisk, flip

DISK = vault.RealDisk()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Stocked]:
    with stocked(tmp_path) as made:
        made.connection.execute("INSERT INTO case_file VALUES (900, 'GONE')")
        made.connection.execute("INSERT INTO entry VALUES (900, 'шувуухай', NULL)")
        made.connection.execute("INSERT INTO search (rowid, words) VALUES (900, 'шувуухай')")
        made.connection.commit()
        for number in (1, 2):
            rewriting_backup(made, number)
        yield made


def rewriting_backup(here: Stocked, number: int) -> None:
    back_up(here.source(f"run {number}"), here.medium, number, START.replace(day=START.day + number), DISK)


def holds(connection: Any) -> bool:
    return bool(connection.execute("SELECT count(*) FROM case_file WHERE id = 900").fetchone()[0])


def remove(connection: Any) -> frozenset[str]:
    connection.execute("DELETE FROM entry WHERE case_id = 900")
    connection.execute("DELETE FROM case_file WHERE id = 900")
    connection.execute("DELETE FROM search WHERE rowid = 900")
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    return frozenset()


def task() -> Task:
    return Task(holds, remove, datetime(2033, 1, 1), "rewriting")


def keys(here: Stocked) -> Keys:
    return Keys(here.opened.cases_key, here.opened.vault_id)


def held_by(here: Stocked, one: Generation) -> bool:
    with looking_into(one.folder / CASES, here.opened.cases_key, here.opened.vault_id, "cases") as connection:
        return holds(connection)


def series(here: Stocked) -> Path:
    return here.source().series(here.medium)


def test_every_backup_keeps_its_number_and_day_and_is_read_back_without_the_case(here: Stocked) -> None:
    before = {one.sequence: one.manifest.made_at for one in here.generations() if one.manifest}
    assert rewrite_series(series(here), keys(here), task(), DISK) == 2
    after = here.generations()
    assert {one.sequence: one.manifest.made_at for one in after if one.manifest} == before
    for one in after:
        assert not held_by(here, one)
        assert one.state.name == "verified"
        check(one, here.opened.cases_key, here.opened.vault_id, Reader(DISK, Going()))
    assert rewrite_series(series(here), keys(here), task(), DISK) == 0


def test_a_damaged_backup_goes_once_a_sound_one_stands_and_stays_while_none_does(here: Stocked) -> None:
    newest, older = here.generations()
    flip(newest.folder / CASES, 40_000)
    rewrite_series(series(here), keys(here), task(), DISK)
    assert [one.sequence for one in here.generations()] == [older.sequence]
    flip(here.generations()[0].folder / "manifest", 400)
    with pytest.raises(vault.VaultProblem, match="generation_damaged"):
        rewrite_series(series(here), keys(here), task(), DISK)
    assert generation_folder(series(here), older.sequence).is_dir()


@pytest.mark.parametrize("calls", range(0, 40, 3))
def test_a_full_or_pulled_stick_leaves_every_backup_whole_and_the_next_try_ends_it(here: Stocked, calls: int) -> None:
    with contextlib.suppress(vault.VaultProblem, OSError):
        rewrite_series(series(here), keys(here), task(), FailingDisk(calls))
    found = list_generations(series(here), here.source().key, here.opened.vault_id)
    for one in found:
        check(one, here.opened.cases_key, here.opened.vault_id, Reader(DISK, Going()))
    rewrite_series(series(here), keys(here), task(), DISK)
    assert sorted(one.sequence for one in here.generations()) == [1, 2]
    assert not any(held_by(here, one) for one in here.generations())
    assert [path.name for path in series(here).iterdir() if path.name.startswith(("rewriting", "replaced"))] == []


@pytest.mark.parametrize("at", ["before the first", "between the two", "after the second"])
def test_a_cut_at_a_rename_is_put_right(here: Stocked, at: str, monkeypatch: pytest.MonkeyPatch) -> None:
    renames = {"before the first": 0, "between the two": 1, "after the second": 2}[at]
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        nonlocal renames
        if renames == 0:
            raise OSError("the power went")
        renames -= 1
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", failing)
        with pytest.raises(vault.VaultProblem):
            rewrite_series(series(here), keys(here), task(), DISK)
    rewriting_backup(here, 9)
    assert sorted(one.sequence for one in here.generations())[:2] == [1, 2]
    assert all(one.manifest for one in here.generations())


def test_the_office_file_is_written_into_a_new_one_that_is_the_same(here: Stocked) -> None:
    here.connection.close()
    path = here.place.office / CASES
    before = path.stat().st_ino
    kept = path.with_name(f"{CASES}.kept-2026-01-01T00-00-00")
    kept.write_bytes(b"old")
    rewrite_db(path, keys(here), DISK)
    assert path.stat().st_ino != before
    assert not kept.exists()
    with looking_into(path, here.opened.cases_key, here.opened.vault_id, "cases") as connection:
        assert holds(connection)


def test_a_full_disk_leaves_the_old_office_file(here: Stocked) -> None:
    here.connection.close()
    path = here.place.office / CASES
    for calls in range(3):
        before = path.read_bytes()
        with pytest.raises(vault.VaultProblem):
            rewrite_db(path, keys(here), FailingDisk(calls))
        assert path.read_bytes() == before


def test_a_medium_keeps_the_mark_it_has(tmp_path: Path) -> None:
    path = tmp_path / "medium"
    assert mark_of(path) == ""
    mark = marked(path, DISK)
    assert len(mark) == 32
    assert marked(path, DISK, "f" * 32) == mark
    path.write_bytes(b"no mark")
    assert mark_of(path) == ""


def test_an_old_series_goes_as_a_whole(here: Stocked) -> None:
    rewriting.remove_series(series(here), DISK)
    assert not series(here).exists()
