"""A secret that the computer adds to a password: never in clear, never the only way in."""

from __future__ import annotations

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.errors import PasswordDeleteError, PasswordSetError

from desktop import vault
from desktop.vault.binding import bind_device, unbind_device
from desktop.vault.device import NO_DEVICE, Device, KeyringDevice, new_device_secret
from tests.vault.office_in_sight import CHEAP, OTHER, PASSWORD, Place

NEW = "дөрөө эмээл хазаар ногт"
MARKED = {"disk": vault.RealDisk(), "kdf": CHEAP, "floor": CHEAP}


class Store(KeyringBackend):
    """A key store in memory, as good as the system's."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


class Locked(Store):
    """A key store that nobody has opened."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError


def device_of(store: KeyringBackend) -> KeyringDevice:
    return KeyringDevice(store, trusted={__name__})


def opened_on(place: Place, device: Device, password: str = PASSWORD) -> vault.Opened:
    return vault.unlock(
        place.office, "Айгүл", password, disk=vault.RealDisk(), register_folder=place.stick, floor=CHEAP, device=device
    )


def test_a_bound_password_opens_on_its_computer_only_and_everywhere_once_it_is_let_go(place: Place):
    store = Store()
    here = device_of(store)
    bind_device(opened_on(place, here), PASSWORD, **MARKED)
    opened = opened_on(place, here)
    assert opened.slot.dev
    (kept,) = store.kept.values()
    assert len(kept) < 100
    for elsewhere in (NO_DEVICE, device_of(Store())):
        with pytest.raises(vault.VaultProblem, match="device_secret_missing"):
            opened_on(place, elsewhere)
    unbind_device(opened, PASSWORD, **MARKED)
    assert not opened_on(place, NO_DEVICE).slot.dev
    assert store.kept == {}


def test_another_secret_opens_nothing(place: Place):
    store = Store()
    bind_device(opened_on(place, device_of(store)), PASSWORD, **MARKED)
    ((service, name),) = store.kept
    other = device_of(store)
    opened = opened_on(place, other)
    other.put(opened.vault_id, opened.uid, new_device_secret())
    assert (service, name) in store.kept
    with pytest.raises(vault.VaultProblem, match="wrong_password"):
        opened_on(place, other)


def test_a_new_password_and_a_second_sign_in_ask_for_the_same_computer(place: Place):
    here = device_of(Store())
    opened = opened_on(place, here)
    bind_device(opened, PASSWORD, **MARKED)
    assert vault.sign_in(opened, "Айгүл", PASSWORD, floor=CHEAP).uid == opened.uid
    vault.change_password(opened, PASSWORD, NEW, **MARKED)
    assert opened_on(place, here, NEW).slot.dev
    with pytest.raises(vault.VaultProblem, match="device_secret_missing"):
        opened_on(place, NO_DEVICE, NEW)


def test_the_recovery_sheet_opens_without_the_computer_fifty_times(place: Place):
    for turn in range(50):
        password = (PASSWORD, NEW)[turn % 2]
        if turn == 0:
            bind_device(opened_on(place, device_of(Store())), password, **MARKED)
        after = (PASSWORD, NEW)[(turn + 1) % 2]
        vault.recover(place.office, place.sheet.groups, "Айгүл", after, at="2026-02-01T09:00:00", **MARKED)
        here = device_of(Store())
        opened = opened_on(place, here, after)
        assert not opened.slot.dev
        bind_device(opened, after, **MARKED)


def test_binding_twice_keeps_the_first_secret(place: Place):
    store = Store()
    bind_device(opened_on(place, device_of(store)), PASSWORD, **MARKED)
    before = dict(store.kept)
    bind_device(opened_on(place, device_of(store)), PASSWORD, **MARKED)
    assert store.kept == before


@pytest.mark.parametrize(
    ("device", "code"),
    [
        (KeyringDevice(FailKeyring()), "device_none"),
        (KeyringDevice(Store()), "device_open"),
        (device_of(Locked()), "device_failed"),
        (NO_DEVICE, "device_none"),
    ],
    ids=["no key store", "a key store in clear", "a locked key store", "none at all"],
)
def test_where_no_secret_can_be_kept_safely_the_slot_stays_as_it_was(place: Place, device: Device, code: str):
    with pytest.raises(vault.VaultProblem, match=code):
        bind_device(opened_on(place, device), PASSWORD, **MARKED)
    assert not opened_on(place, NO_DEVICE).slot.dev
    assert device.problem() in ("", code)


def test_of_several_stores_the_one_that_keeps_is_looked_at(monkeypatch: pytest.MonkeyPatch):
    chain = ChainerBackend.__new__(ChainerBackend)
    monkeypatch.setattr(ChainerBackend, "backends", [Store(), FailKeyring()])
    assert device_of(chain).problem() == ""
    monkeypatch.setattr(ChainerBackend, "backends", [FailKeyring(), Store()])
    assert device_of(chain).problem() == "device_none"


def test_a_wrong_password_binds_nothing(place: Place):
    store = Store()
    with pytest.raises(vault.VaultProblem, match="wrong_password"):
        bind_device(opened_on(place, device_of(store)), OTHER, **MARKED)
    assert store.kept == {}


def test_a_store_that_answers_nonsense_gives_no_secret():
    store = Store()
    store.set_password("kerege", "ab:cd", "это не base64")
    assert device_of(store).get("ab", "cd") == b""
    device_of(store).remove("ab", "nobody")
