"""Making an office, signing in, and changing who may."""

import errno
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import vault
from desktop.vault import VaultProblem
from desktop.vault.slots import RecoverySlot, UserSlot, read_slots
from tests.vault.office_in_sight import CHEAP, OTHER, PASSWORD, FailingDisk, Place, flip, found, signed_in

DISK = vault.RealDisk()
NOW = "2026-01-19T10:00:00"


def added(place: Place, login: str, role: str) -> vault.UserCard:
    return vault.add_user(signed_in(place), login, role, OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)


def recover(place: Place, login: str, password: str, groups: tuple[str, ...] = (), disk: vault.Disk = DISK) -> None:
    sheet = groups or place.sheet.groups
    vault.recover(place.office, sheet, login, password, disk=disk, at=NOW, kdf=CHEAP, floor=CHEAP)


# Making one


def test_a_new_office_opens_with_its_password_however_it_is_typed(place: Place) -> None:
    opened = signed_in(place, " айгүл", "  туман   тау дала\tжусан ")
    assert (opened.login, opened.role, opened.damaged) == ("Айгүл", "head", ())
    assert opened.register is not None
    assert opened.register.body == {"people": {"1": "Болд"}}
    opened.connect().close()


def test_the_usual_cost_is_what_an_office_gets_when_nothing_is_said(tmp_path: Path) -> None:
    opened, _ = vault.create(tmp_path / "o", tmp_path / "r", "Айгүл", "worker", PASSWORD, disk=DISK)
    assert opened.slot.kdf == vault.DEFAULT_KDF
    assert vault.unlock(tmp_path / "o", "Айгүл", PASSWORD, disk=DISK).uid == opened.uid


@pytest.mark.parametrize(
    ("code", "role", "password", "stick"),
    [
        ("password_short", "head", "short", "stick"),
        ("unknown_role", "director", PASSWORD, "stick"),
        ("unknown_role", "recovery", PASSWORD, "stick"),
        ("register_in_office", "head", PASSWORD, "office"),
    ],
)
def test_what_cannot_be_an_office_is_refused_and_leaves_nothing(
    tmp_path: Path, code: str, role: str, password: str, stick: str
) -> None:
    with pytest.raises(VaultProblem, match=code):
        vault.create(tmp_path / "office", tmp_path / stick, "Айгүл", role, password, disk=DISK, kdf=CHEAP, floor=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_it_is_never_made_over_something(place: Place, tmp_path: Path) -> None:
    for office, stick, code in (
        (place.office, tmp_path / "other", "folder_not_empty"),
        (tmp_path / "other", place.stick, "exists"),
    ):
        with pytest.raises(VaultProblem, match=code):
            vault.create(office, stick, "Айгүл", "head", PASSWORD, disk=DISK, kdf=CHEAP, floor=CHEAP)
    signed_in(place)


def test_a_full_disk_while_making_it_leaves_nothing_and_the_second_try_works(tmp_path: Path) -> None:
    calls = 0
    while True:
        disk = FailingDisk(calls)
        try:
            place = found(tmp_path, disk=disk)
        except VaultProblem:
            left = [path.name for path in tmp_path.rglob("*") if path.is_file()]
            assert left in ([], ["office.lock"])
            with pytest.raises(VaultProblem, match="no_office"):
                vault.users(tmp_path / "office")
            calls += 1
        else:
            break
    assert calls == 4 * 5  # four small files, five steps each
    signed_in(place)


# Signing in


@pytest.mark.parametrize(
    ("login", "password"),
    [
        ("Айгүл", PASSWORD[:-1]),
        ("Айгүл", PASSWORD + "а"),
        ("Айгүл", ""),
        ("Айгул", PASSWORD),
        ("", ""),
        ("recovery", ""),
    ],
)
def test_a_wrong_name_and_a_wrong_password_are_the_same_refusal(place: Place, login: str, password: str) -> None:
    with pytest.raises(VaultProblem) as caught:
        signed_in(place, login, password)
    assert caught.value.code == "wrong_password"


def test_every_single_letter_of_the_password_counts(place: Place) -> None:
    for at in range(len(PASSWORD)):
        with pytest.raises(VaultProblem, match="wrong_password"):
            signed_in(place, password=PASSWORD[:at] + "ы" + PASSWORD[at + 1 :])


def test_the_pause_grows_survives_a_restart_and_ends_with_the_right_password(place: Place) -> None:
    pauses = []
    for _ in range(12):
        with pytest.raises(VaultProblem) as caught:
            signed_in(place, password="not this one at all")
        pauses.append(caught.value.facts["pause"])
    assert pauses == [0, 0, 5, 15, 30, 60, 120, 300, 600, 900, 900, 900]
    signed_in(place)
    with pytest.raises(VaultProblem, match="wrong_password pause=0"):
        signed_in(place, password="not this one at all")


def test_taking_away_the_newer_key_file_forgets_no_wrong_password(place: Place) -> None:
    for _ in range(4):
        with pytest.raises(VaultProblem):
            signed_in(place, password="not this one at all")
    read_slots(place.office).path.unlink()
    with pytest.raises(VaultProblem, match="wrong_password pause=30"):
        signed_in(place, password="not this one at all")


def test_where_wrong_passwords_cannot_be_counted_the_refusal_stays_and_the_pause_is_long(place: Place) -> None:
    with pytest.raises(VaultProblem, match="wrong_password pause=900"):
        vault.unlock(place.office, "Айгүл", "not this one at all", disk=FailingDisk(0, errno.EROFS), floor=CHEAP)


@pytest.mark.parametrize("slot", ["A", "B"])
def test_one_damaged_key_file_is_told_and_mended_by_the_next_change(place: Place, slot: str) -> None:
    flip(place.office / f"vault.ks{slot}", 999)
    opened = signed_in(place)
    assert opened.damaged == (f"vault.ks{slot}",)
    vault.change_password(opened, PASSWORD, OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    assert signed_in(place, password=OTHER).damaged == ()


def test_two_damaged_key_files_and_none_at_all_are_told_apart(place: Place) -> None:
    for slot in "AB":
        flip(place.office / f"vault.ks{slot}", 999)
    with pytest.raises(VaultProblem, match="slots_damaged"):
        signed_in(place)
    for slot in "AB":
        (place.office / f"vault.ks{slot}").unlink()
    with pytest.raises(VaultProblem, match="no_office"):
        signed_in(place)
    with pytest.raises(VaultProblem, match="no_office"):
        vault.users(place.office / "nowhere")
    assert not (place.office / "nowhere").exists()


def test_without_the_stick_the_office_opens_with_codes_only(place: Place) -> None:
    shutil.rmtree(place.stick)
    opened = signed_in(place)
    assert opened.register is None
    assert opened.register_key is not None


def test_the_stick_of_another_office_is_refused(place: Place, tmp_path: Path) -> None:
    other = found(tmp_path / "other")
    with pytest.raises(VaultProblem, match="other_office"):
        signed_in(Place(place.office, other.stick, place.sheet))


def test_while_the_cases_are_open_nobody_signs_in_beside_them(place: Place) -> None:
    connection = signed_in(place).connect()
    with pytest.raises(VaultProblem, match="in_use"):
        signed_in(place)
    connection.close()
    signed_in(place)


def test_a_second_person_signs_in_beside_the_first_with_her_own_keys(place: Place) -> None:
    added(place, "Дамир", "supervisor")
    head = signed_in(place)
    connection = head.connect()
    second = vault.sign_in(head, "дамир", OTHER, floor=CHEAP)
    assert (second.login, second.role, second.register, second.register_key) == ("Дамир", "supervisor", None, None)
    assert vault.sign_in(head, "Айгүл", PASSWORD, floor=CHEAP).register is head.register
    with pytest.raises(VaultProblem, match="wrong_password"):
        vault.sign_in(head, "Дамир", PASSWORD, floor=CHEAP)
    connection.close()


# Who may


HOLDS = {
    "worker": {"cases", "register"},
    "supervisor": {"cases"},
    "head": {"audit", "cases", "register"},
    "information": {"cases"},
    "technician": set(),
}


@pytest.mark.parametrize("role", HOLDS)
def test_a_role_holds_its_keys_and_no_other_whatever_program_it_uses(place: Place, role: str) -> None:
    added(place, "Дамир", role)
    head, opened = signed_in(place), signed_in(place, "Дамир", OTHER)
    keys = {"cases": head.cases_key, "register": head.register_key, "audit": head.audit_key}
    slots = read_slots(place.office).value
    reached = set()
    every: list[UserSlot | RecoverySlot] = [*slots.users, slots.recovery]
    for holder in every:
        for name, wrapped in holder.grants.items():
            for uid in [slot.card.uid for slot in every]:
                info = f"kerege1/grant|{slots.vault_id}|{uid}|{name}|1".encode()
                try:
                    key = vault.unwrap(opened.x_priv, wrapped, info)
                except VaultProblem:
                    continue
                assert key == keys[name]
                reached.add(name)
    assert reached == HOLDS[role]
    assert (opened.register is not None) == ("register" in reached)


def test_a_technician_opens_no_cases(place: Place) -> None:
    added(place, "Дамир", "technician")
    with pytest.raises(VaultProblem, match="no_key role=technician"):
        signed_in(place, "Дамир", OTHER).connect()


@pytest.mark.parametrize("role", [role for role in HOLDS if role != "head"])
def test_only_a_head_adds_people_and_prints_sheets(place: Place, role: str) -> None:
    added(place, "Дамир", role)
    opened = signed_in(place, "Дамир", OTHER)
    tasks: list[Callable[[], object]] = [
        lambda: vault.add_user(opened, "Сара", "worker", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP),
        lambda: vault.reset_password(opened, opened.uid, PASSWORD, disk=DISK, at=NOW, kdf=CHEAP, floor=CHEAP),
        lambda: vault.new_sheet(opened, disk=DISK, at=NOW),
    ]
    for task in tasks:
        with pytest.raises(VaultProblem, match="not_allowed"):
            task()
    assert [card.login for card in vault.users(place.office)] == ["Айгүл", "Дамир"]


def test_a_second_head_adds_people_too(place: Place) -> None:
    added(place, "Дамир", "head")
    second = signed_in(place, "Дамир", OTHER)
    vault.add_user(second, "Сара", "worker", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    assert [card.login for card in signed_in(place, "Сара", OTHER).users()] == ["Айгүл", "Дамир", "Сара"]


def test_the_list_before_signing_in_shows_names_and_roles(place: Place) -> None:
    added(place, "Дамир", "supervisor")
    assert [(card.login, card.role) for card in vault.users(place.office)] == [
        ("Айгүл", "head"),
        ("Дамир", "supervisor"),
    ]


def test_a_name_is_taken_once_and_a_role_must_exist(place: Place) -> None:
    with pytest.raises(VaultProblem, match="login_taken"):
        added(place, " айгүл", "worker")
    with pytest.raises(VaultProblem, match="unknown_role"):
        added(place, "Дамир", "recovery")


def test_no_key_shows_itself(place: Place) -> None:
    opened = signed_in(place)
    shown = repr([opened, opened.slot, opened.register, opened.file.slots, place.sheet])
    for key in (opened.cases_key, opened.x_priv, opened.ed_priv, opened.register_key):
        assert key is not None
        assert key.hex() not in shown
        assert repr(key)[2:-1] not in shown
    assert place.sheet.groups[0] not in shown


# Changing passwords


def test_after_a_change_only_the_new_password_opens(place: Place) -> None:
    opened = signed_in(place)
    with pytest.raises(VaultProblem, match="wrong_password"):
        vault.change_password(opened, OTHER, OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    with pytest.raises(VaultProblem, match="password_short"):
        vault.change_password(opened, PASSWORD, "short", disk=DISK, kdf=CHEAP, floor=CHEAP)
    vault.change_password(opened, PASSWORD, OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    assert signed_in(place, password=OTHER).cases_key == opened.cases_key
    with pytest.raises(VaultProblem, match="wrong_password"):
        signed_in(place)


def test_a_head_gives_a_new_password_and_the_same_office_keys(place: Place) -> None:
    card = added(place, "Дамир", "worker")
    head = signed_in(place)
    fresh = vault.reset_password(head, card.uid, PASSWORD, disk=DISK, at=NOW, kdf=CHEAP, floor=CHEAP)
    opened = signed_in(place, "Дамир", PASSWORD)
    assert opened.register_key == head.register_key
    assert (fresh.uid, fresh.epoch) == (card.uid, 2)
    assert fresh.x_pub != card.x_pub
    with pytest.raises(VaultProblem, match="no_such_user"):
        vault.reset_password(head, "nobody", PASSWORD, disk=DISK, at=NOW, kdf=CHEAP, floor=CHEAP)


# The recovery sheet


@pytest.mark.parametrize("role", ["head", "worker"])
def test_the_sheet_gives_the_first_person_a_new_password_and_asks_for_a_new_sheet(tmp_path: Path, role: str) -> None:
    place = found(tmp_path, role)
    before = signed_in(place)
    recover(place, "айгүл", OTHER)
    opened = signed_in(place, password=OTHER)
    assert opened.sheet_used
    assert (opened.cases_key, opened.register_key, opened.audit_key) == (
        before.cases_key,
        before.register_key,
        before.audit_key,
    )
    with pytest.raises(VaultProblem, match="wrong_password"):
        signed_in(place)
    sheet = vault.new_sheet(opened, disk=DISK, at=NOW)
    assert (sheet.number, sheet.root) == (2, place.sheet.root)
    with pytest.raises(VaultProblem, match="wrong_sheet"):
        recover(place, "Айгүл", PASSWORD)
    recover(place, "Айгүл", PASSWORD, sheet.groups)
    opened = signed_in(place)
    vault.add_user(opened, "Сара", "worker", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    signed_in(place, "Сара", OTHER)


def test_the_sheet_of_another_office_is_not_this_ones(place: Place, tmp_path: Path) -> None:
    other = found(tmp_path / "other")
    with pytest.raises(VaultProblem, match="wrong_sheet"):
        recover(place, "Айгүл", OTHER, other.sheet.groups)


def test_a_slip_a_missing_group_and_an_unknown_name_are_told(place: Place) -> None:
    groups = place.sheet.groups
    slip = f"{(int(groups[2]) + 1) % 10**6:06d}"
    with pytest.raises(VaultProblem, match="recovery_group group=3"):
        recover(place, "Айгүл", OTHER, (*groups[:2], slip, *groups[3:]))
    with pytest.raises(VaultProblem, match="recovery_incomplete"):
        recover(place, "Айгүл", OTHER, groups[:7])
    with pytest.raises(VaultProblem, match="no_such_user"):
        recover(place, "Сара", OTHER)
    signed_in(place)


def test_the_sheet_opens_a_supervisor_again_and_gives_her_no_more_than_before(place: Place) -> None:
    added(place, "Дамир", "supervisor")
    recover(place, "Дамир", "four more plain words")
    assert signed_in(place, "Дамир", "four more plain words").register_key is None


# A full disk


def test_a_full_disk_keeps_the_key_file_whole_whatever_was_being_changed(place: Place) -> None:
    card = added(place, "Дамир", "worker")

    def change(disk: vault.Disk) -> None:
        vault.change_password(signed_in(place), PASSWORD, "four more plain words", disk=disk, kdf=CHEAP, floor=CHEAP)

    def add(disk: vault.Disk) -> None:
        vault.add_user(signed_in(place), "Сара", "worker", OTHER, disk=disk, kdf=CHEAP, floor=CHEAP)

    def reset(disk: vault.Disk) -> None:
        vault.reset_password(signed_in(place), card.uid, PASSWORD, disk=disk, at=NOW, kdf=CHEAP, floor=CHEAP)

    def sheet(disk: vault.Disk) -> None:
        vault.new_sheet(signed_in(place), disk=disk, at=NOW)

    def recovering(disk: vault.Disk) -> None:
        recover(place, "Дамир", PASSWORD, disk=disk)

    kept = {path: path.read_bytes() for path in place.office.iterdir()}
    for task in (change, add, reset, sheet, recovering):
        for calls in range(5):
            with pytest.raises(VaultProblem, match="disk_full"):
                task(FailingDisk(calls))
            assert read_slots(place.office).damaged == ()
            if calls < 4:  # the last failure is only the flush of the folder: the new file is in place
                assert {path: path.read_bytes() for path in place.office.iterdir()} == kept
            for path, body in kept.items():
                path.write_bytes(body)


def test_signing_in_wrongly_costs_as_much_for_a_name_nobody_has(tmp_path: Path) -> None:
    kdf = vault.Kdf(m=32 * 1024, t=2, p=1)
    vault.create(tmp_path / "o", tmp_path / "r", "Айгүл", "head", PASSWORD, disk=DISK, kdf=kdf, floor=CHEAP)

    def cost(login: str) -> float:
        started = time.process_time()
        with pytest.raises(VaultProblem, match="wrong_password"):
            vault.unlock(tmp_path / "o", login, OTHER, disk=DISK, floor=CHEAP)
        return time.process_time() - started

    known, unknown = (min(cost(login) for _ in range(5)) for login in ("Айгүл", "Сара"))
    assert 0.5 < unknown / known < 2


def test_who_changed_the_key_file_meanwhile_is_not_overwritten(place: Place) -> None:
    first, second = signed_in(place), signed_in(place)
    vault.add_user(first, "Болд", "worker", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    with pytest.raises(VaultProblem, match="in_use"):
        vault.add_user(second, "Дамир", "worker", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    assert [card.login for card in vault.users(place.office)] == ["Айгүл", "Болд"]
