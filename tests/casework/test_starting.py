"""The ladder at the start: whole once a week, mended where only an empty page is torn, and nothing ever deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.casework import starting
from desktop.casework.backups import make_backup
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, open_office
from desktop.casework.refusals import Refusal
from desktop.vault import mending
from desktop.vault.files import RealDisk
from desktop.vault.mending import kept_files
from desktop.vault.opened import Opened
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD
from tests.casework.proving import proven

PAGE = 4096
Reopen = Callable[[], Office]


@pytest.fixture
def again(office: Office, means: Means, tmp_path: Path) -> Iterator[Reopen]:
    """Closes what is open and opens the office once more."""
    opened = [office]

    def reopen() -> Office:
        opened[-1].close()
        opened.append(open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means))
        return opened[-1]

    yield reopen
    opened[-1].close()


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How often the whole ladder was climbed."""
    climbed: list[str] = []
    usual = starting.look_over

    def looking(*given: object) -> mending.Sound:
        climbed.append("whole")
        return usual(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(starting, "look_over", looking)
    return climbed


def test_the_whole_check_is_made_once_a_week_and_when_the_clock_went_back(again: Reopen, looks: list[str], clock):  # type: ignore[no-untyped-def]
    again()
    assert looks == ["whole"]
    clock.forward(days=6)
    again()
    assert looks == ["whole"]
    clock.forward(days=2)
    again()
    assert looks == ["whole"] * 2
    clock.forward(days=-3)
    again()
    assert looks == ["whole"] * 3


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How often the file was gone through quickly."""
    made: list[str] = []
    usual = starting._quick_look

    def looking(opened: Opened) -> None:
        made.append("quick")
        usual(opened)

    monkeypatch.setattr(starting, "_quick_look", looking)
    return made


def test_a_file_closed_well_and_touched_by_nobody_is_gone_through_once_a_day(again: Reopen, quick: list[str], clock):  # type: ignore[no-untyped-def]
    again()
    again()
    start_case(again())
    again()
    assert quick == ["quick"]
    clock.forward(days=1)
    again()
    again()
    assert quick == ["quick"] * 2
    clock.forward(hours=-3)
    again()
    assert quick == ["quick"] * 3


def test_a_file_that_was_not_closed_well_or_was_touched_since_is_gone_through_again(
    again: Reopen, quick: list[str], means: Means, tmp_path: Path
):
    open_once = lambda: open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)  # noqa: E731
    again()
    cut = again()
    start_case(cut)
    cut._engine.dispose()  # ended by a cut: nobody said how the file was left
    path = tmp_path / "office" / "cases.db"
    open_once().close()
    assert len(quick) == 2
    path.touch()
    open_once().close()
    assert len(quick) == 3
    journal = path.with_name("cases.db-journal")
    journal.write_bytes(b"x")
    open_once().close()
    assert len(quick) == 4
    damage(path, 0)
    with pytest.raises(VaultProblem, match=r"wrong_key|damaged"):
        open_once()


def damage(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE + 100)
        was = file.read(1)
        file.seek(page * PAGE + 100)
        file.write(bytes([was[0] ^ 1]))


def free_page(office: Office) -> int:
    """The number of a page that holds nothing any more, from zero."""
    with office.copying() as connection:
        connection.execute("CREATE TABLE gone (text TEXT)")
        connection.executemany("INSERT INTO gone VALUES (?)", [("x" * 3000,) for _ in range(20)])
        connection.commit()
        (last,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute("DROP TABLE gone")
        connection.commit()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    assert free > 5
    assert pages == last
    return int(last) - 3


def test_a_torn_page_that_holds_nothing_is_no_damage_the_content_is_written_anew_and_the_old_file_kept(
    office: Office, again: Reopen, clock
):  # type: ignore[no-untyped-def]
    start_case(office)
    page = free_page(office)
    office.close()
    damage(office.folder / "cases.db", page)
    clock.forward(days=8)
    mended = again()
    assert len(kept_files(office.folder / "cases.db")) == 1
    with mended.reading() as session:
        assert session.execute(text("SELECT count(*) FROM case_file")).scalar() == 1


def test_a_damaged_table_is_refused_with_the_way_out_and_left_as_it_is(
    office: Office, again: Reopen, tmp_path: Path, means: Means
):
    stick = tmp_path / "stick"
    stick.mkdir()
    start_case(office)
    made = make_backup(proven(office), stick)
    office.close()
    path = office.folder / "cases.db"
    damage(path, 0)
    spoilt = path.read_bytes()
    with pytest.raises(VaultProblem, match="cases_damaged") as found:
        open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    assert found.value.facts["generation"] == made.sequence
    assert found.value.facts["folder"] == str(stick)
    assert path.read_bytes() == spoilt


def test_a_kept_file_goes_after_thirty_days_but_not_before_a_proven_backup_followed_it(
    office: Office, again: Reopen, tmp_path: Path, clock
):  # type: ignore[no-untyped-def]
    path = office.folder / "cases.db"
    page = free_page(office)
    office.close()
    damage(path, page)
    clock.forward(days=8)
    again()
    clock.forward(days=40)
    now = again()
    assert len(kept_files(path)) == 1
    stick = tmp_path / "stick"
    stick.mkdir()
    make_backup(proven(now), stick)
    now = again()
    make_backup(proven(now), stick)
    clock.forward(days=8)
    again()
    assert kept_files(path) == []


# Room on the disk


class NearlyFull(RealDisk):
    """Says how much is left."""

    def __init__(self, free: int) -> None:
        self.left = free

    def free(self, folder: Path) -> int:
        return self.left


def office_on(disk: RealDisk, means: Means, folder: Path) -> Office:
    return open_office(folder / "office", folder / "register", "naran", PASSWORD, replace(means, disk=disk))


def test_with_less_than_fifty_megabytes_nothing_is_written_any_more_and_reading_goes_on(
    office: Office, means: Means, tmp_path: Path
):
    start_case(office)
    office.close()
    disk = NearlyFull(50 << 20)
    tight = office_on(disk, means, tmp_path)
    try:
        start_case(tight)
        disk.left -= 1
        with pytest.raises(Refusal, match="disk_full"):
            start_case(tight)
        with tight.reading() as session:
            assert session.execute(text("SELECT count(*) FROM case_file")).scalar() == 2
    finally:
        tight.close()


def test_new_files_stop_below_three_times_the_database(office: Office, means: Means, tmp_path: Path):
    with office.copying() as connection:
        connection.execute("CREATE TABLE much (text BLOB)")
        connection.execute("INSERT INTO much VALUES (zeroblob(20000000))")
        connection.commit()
    office.close()
    size = (office.folder / "cases.db").stat().st_size
    disk = NearlyFull(3 * size + 1000)
    tight = office_on(disk, means, tmp_path)
    try:
        tight.require_room_for_files(1000)
        with pytest.raises(Refusal, match="disk_full"):
            tight.require_room_for_files(1001)
    finally:
        tight.close()
