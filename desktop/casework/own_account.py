"""What everybody does for herself: her password, and whether it opens the office on this computer only."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.team import cost_of, min_of
from desktop.vault import office_keys
from desktop.vault.binding import bind_device, unbind_device
from desktop.vault.passwords import Kdf


@needs("own_account")
def change_own_password(office: Office, old: str, new: str) -> None:
    """Another password for the person signed in; `VaultProblem` wrong_password, password_short."""
    kdf, floor = _costs(office)
    with office.changing(office.user, "change_password"):
        office_keys.change_password(office.opened, old, new, disk=office.disk, kdf=kdf, floor=floor)


@needs("own_account")
def device_problem(office: Office) -> str:
    """Why this computer keeps no secret (device_none, device_open); "" where it does."""
    return office.opened.file.device.problem()


@needs("own_account")
def is_bound(office: Office) -> bool:
    """Whether her password opens the office on this computer only."""
    return office.opened.slot.dev


@needs("own_account")
def bind_to_computer(office: Office, password: str) -> None:
    """Her password opens the office on this computer only; `VaultProblem` wrong_password, device_none, device_open."""
    kdf, floor = _costs(office)
    with office.changing(office.user, "bind_device"):
        bind_device(office.opened, password, disk=office.disk, kdf=kdf, floor=floor)


@needs("own_account")
def unbind_from_computer(office: Office, password: str) -> None:
    """Her password opens the office anywhere again; `VaultProblem` wrong_password."""
    kdf, floor = _costs(office)
    with office.changing(office.user, "unbind_device"):
        unbind_device(office.opened, password, disk=office.disk, kdf=kdf, floor=floor)


def _costs(office: Office) -> tuple[Kdf, Kdf]:
    kdf = cost_of(office)
    return kdf, min_of(kdf, office.opened.slot.kdf)
