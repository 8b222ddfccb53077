"""New keys for a whole office: decided by one write, whatever happens before and after."""

from __future__ import annotations

import contextlib
import errno
from pathlib import Path
from typing import Any

import pytest

from desktop import vault
from desktop.vault.cards import HOLDS
from desktop.vault.membership import with_role, without
from desktop.vault.rekeying import Change, Reseal, copy_under_new_keys, renew_keys
from desktop.vault.slots import Slots, read_slots
from tests.vault.office_in_sight import CHEAP, OTHER, PASSWORD, FailingDisk, Place, signed_in

AT = "2026-02-01T09:00:00"
NEW = "дөрөө эмээл хазаар ногт"


def with_bold(place: Place, role: str = "worker") -> str:
    opened = signed_in(place)
    card = vault.add_user(opened, "Болд", role, OTHER, disk=vault.RealDisk(), kdf=CHEAP, floor=CHEAP)
    with contextlib.closing(opened.connect()) as connection:
        connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)")
        connection.executemany("INSERT INTO note (words) VALUES (?)", [(f"тэмдэглэл {n}",) for n in range(200)])
        connection.execute("CREATE VIRTUAL TABLE search USING fts5(words)")
        connection.execute("INSERT INTO search (rowid, words) SELECT id, words FROM note")
        connection.execute("PRAGMA user_version = 7")
        connection.commit()
    return card.uid


def remove(place: Place, uid: str, disk: vault.Disk) -> vault.Opened:
    opened = signed_in(place)
    connection = opened.connect()
    try:
        renewed(opened, without(opened, uid, AT).slots, connection, disk)
    finally:
        connection.close()
    return opened


def renewed(
    opened: vault.Opened, wanted: Slots, connection: Any, disk: vault.Disk, reseal: Reseal = lambda _: None
) -> None:
    change = copy_under_new_keys(opened, connection, disk)
    renew_keys(opened, wanted, change, reseal, connection.close, disk)


def notes(opened: vault.Opened) -> int:
    with contextlib.closing(opened.connect()) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (7,)
        assert connection.execute("SELECT count(*) FROM search WHERE search MATCH 'тэмдэглэл'").fetchone() == (200,)
        return int(connection.execute("SELECT count(*) FROM note").fetchone()[0])


def is_whole(place: Place) -> vault.Opened:
    """Opens with every row and every name, in whichever generation, and leaves nothing half-done behind."""
    opened = signed_in(place)
    assert notes(opened) == 200
    assert opened.register is not None
    assert opened.register.body == {"people": {"1": "Болд"}}
    assert not list(place.office.glob("next-*"))
    return opened


def test_who_left_signs_in_no_more_and_his_keys_open_nothing_later(place: Place):
    uid = with_bold(place)
    his = signed_in(place, "Болд", OTHER)
    remove(place, uid, vault.RealDisk())
    with pytest.raises(vault.VaultProblem, match="wrong_password"):
        signed_in(place, "Болд", OTHER)
    with pytest.raises(vault.VaultProblem, match="wrong_key"):
        vault.open_db(place.office / "cases.db", his.cases_key, his.vault_id, "cases")
    assert his.register_key is not None
    with pytest.raises(vault.VaultProblem, match="register_damaged"):
        vault.load(place.stick, his.register_key, his.vault_id, 1)
    opened = is_whole(place)
    assert opened.epoch == 2
    assert [old.card.uid for old in opened.file.slots.former] == [uid]


def test_everybody_else_and_the_recovery_sheet_go_on(place: Place):
    uid = with_bold(place)
    opened = signed_in(place)
    for role in HOLDS:
        vault.add_user(opened, role, role, OTHER, disk=vault.RealDisk(), kdf=CHEAP, floor=CHEAP)
    remove(place, uid, vault.RealDisk())
    for role, keys in HOLDS.items():
        theirs = signed_in(place, role, OTHER)
        assert set(theirs.slot.grants) == set(keys)
    args = (place.office, place.sheet.groups, "Айгүл", NEW)
    vault.recover(*args, disk=vault.RealDisk(), at=AT, kdf=CHEAP, floor=CHEAP)
    assert notes(signed_in(place, "Айгүл", NEW)) == 200


def test_a_supervisor_who_was_a_worker_has_no_names_and_a_worker_who_was_one_has(place: Place):
    uid = with_bold(place)
    opened = signed_in(place)
    wanted = with_role(opened, uid, "supervisor", OTHER, AT, CHEAP, CHEAP)
    assert wanted.lost
    connection = opened.connect()
    renewed(opened, wanted.slots, connection, vault.RealDisk())
    his = signed_in(place, "Болд", OTHER)
    assert (his.role, his.register_key) == ("supervisor", None)
    opened = signed_in(place)
    again = with_role(opened, uid, "head", OTHER, AT, CHEAP, CHEAP)
    assert not again.lost
    opened.sign_and_write(again.slots, vault.RealDisk())
    his = signed_in(place, "Болд", OTHER)
    assert his.may_manage
    assert his.register is not None


@pytest.mark.parametrize("role", ["worker", "supervisor", "information", "technician"])
def test_only_who_certifies_people_changes_and_removes_them_and_never_herself(place: Place, role: str):
    uid = with_bold(place, role)
    his = signed_in(place, "Болд", OTHER)
    head = signed_in(place)
    for who, whom, code in ((his, head.uid, "not_allowed"), (head, head.uid, "own_place"), (head, "?", "no_such_user")):
        with pytest.raises(vault.VaultProblem, match=code):
            without(who, whom, AT)
        with pytest.raises(vault.VaultProblem, match=code):
            with_role(who, whom, "worker", PASSWORD, AT, CHEAP, CHEAP)
    with pytest.raises(vault.VaultProblem, match="wrong_password"):
        with_role(head, uid, "head", "энэ түүнийх биш юм", AT, CHEAP, CHEAP)


def test_without_the_register_nobody_is_removed(place: Place):
    with_bold(place)
    opened = signed_in(place)
    opened.register = None
    with (
        contextlib.closing(opened.connect()) as connection,
        pytest.raises(vault.VaultProblem, match="register_missing"),
    ):
        copy_under_new_keys(opened, connection, vault.RealDisk())


def test_a_failing_disk_leaves_the_old_office_or_the_new_one(place: Place):
    uid = with_bold(place)
    generations = set()
    for calls in range(0, 200, 3):
        disk = FailingDisk(calls, errno.EIO if calls % 2 else errno.ENOSPC)
        before = read_slots(place.office).value.epoch
        with contextlib.suppress(vault.VaultProblem):
            remove(place, uid, disk)
        opened = is_whole(place)
        generations.add(opened.epoch - before)
        if opened.epoch != before:
            uid = again(place)
        if not disk.failed:
            break
    assert generations == {0, 1}
    assert not disk.failed


def again(place: Place) -> str:
    opened = signed_in(place)
    return vault.add_user(opened, "Болд", "worker", OTHER, disk=vault.RealDisk(), kdf=CHEAP, floor=CHEAP).uid


class Cut(BaseException):
    """The power goes: nothing that cleans up afterwards runs either."""


class CutDisk(vault.RealDisk):
    """Goes dark at a certain call and stays dark."""

    def __init__(self, calls: int) -> None:
        self.left, self.cut = calls, False

    def _spend(self) -> None:
        if self.left <= 0:
            self.cut = True
            raise Cut
        self.left -= 1

    def create(self, path: Path) -> int:
        self._spend()
        return super().create(path)

    def write(self, handle: int, data: memoryview) -> int:
        self._spend()
        return super().write(handle, data)

    def replace(self, old: Path, new: Path) -> None:
        self._spend()
        super().replace(old, new)

    def remove(self, path: Path) -> None:
        self._spend()
        super().remove(path)


def test_killed_at_any_moment_it_is_the_old_office_or_the_new_one(place: Place):
    uid = with_bold(place)
    generations = []
    for calls in range(200):
        disk = CutDisk(calls)
        before = read_slots(place.office).value.epoch
        with contextlib.suppress(Cut):
            remove(place, uid, disk)
        opened = is_whole(place)
        generations.append(opened.epoch - before)
        if opened.epoch != before:
            uid = again(place)
        if not disk.cut:
            break
    assert {0, 1} == set(generations)
    assert not disk.cut
    # Once decided, no later cut brings the old one back.
    assert generations == sorted(generations)


def test_what_was_not_decided_never_comes_back_even_if_a_copy_of_the_key_file_is_damaged(place: Place):
    uid = with_bold(place)
    for calls in range(200):
        disk = CutDisk(calls)
        with contextlib.suppress(Cut):
            remove(place, uid, disk)
        if read_slots(place.office).value.epoch == 2:
            break
    newest = read_slots(place.office).path
    newest.write_bytes(newest.read_bytes()[:-1])
    opened = is_whole(place)
    assert opened.epoch in (1, 2)
    assert not read_slots(place.office).damaged
    assert is_whole(place).epoch == opened.epoch


def test_an_older_copy_of_the_register_is_called_by_its_name(place: Place, tmp_path: Path):
    uid = with_bold(place)
    opened = signed_in(place)
    assert opened.register is not None
    old = tmp_path / "second stick"
    opened.register.write_beside(old, vault.RealDisk())
    remove(place, uid, vault.RealDisk())
    opened = signed_in(place)
    assert opened.register_key is not None
    with pytest.raises(vault.VaultProblem, match="register_outdated"):
        vault.load(old, opened.register_key, opened.vault_id, opened.epoch)


def test_what_cannot_be_sealed_anew_leaves_the_old_office(place: Place):
    uid = with_bold(place)
    opened = signed_in(place)
    connection = opened.connect()

    def fails(change: Change) -> None:
        assert change.path.exists()
        raise vault.VaultProblem("cannot_open")

    with pytest.raises(vault.VaultProblem, match="cannot_open"):
        renewed(opened, without(opened, uid, AT).slots, connection, vault.RealDisk(), fails)
    connection.close()
    assert is_whole(place).epoch == 1
    assert signed_in(place, "Болд", OTHER).damaged == ()
