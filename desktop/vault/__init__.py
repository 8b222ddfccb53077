"""Keeping it secret: the sealed files of an office, who may open them, and nothing else.

What this package offers is imported when it is asked for, so that the unlock screen waits for no database.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.vault import audit
    from desktop.vault.attachments import Blob, open_file, remove_file, seal_file
    from desktop.vault.cards import HOLDS, UserCard
    from desktop.vault.database import DRIVER, check_db, connection_maker, create_db, open_db, problem_from
    from desktop.vault.files import Disk, RealDisk, write_file, write_stream
    from desktop.vault.office_keys import (
        add_user,
        change_password,
        create,
        new_sheet,
        recover,
        reset_password,
        sign_in,
        unlock,
        users,
    )
    from desktop.vault.opened import Opened
    from desktop.vault.passwords import FLOOR, Kdf, check_new_password
    from desktop.vault.passwords import USUAL as DEFAULT_KDF
    from desktop.vault.problems import VaultProblem
    from desktop.vault.recovery import RecoverySheet, group_is_right, read_groups, wrong_groups
    from desktop.vault.register import Register, load
    from desktop.vault.sealed import new_key, open_sealed, seal, sign, unwrap, verify, wrap_for
    from desktop.vault.slots import Marks

__all__ = [
    "DEFAULT_KDF",
    "DRIVER",
    "FLOOR",
    "HOLDS",
    "Blob",
    "Disk",
    "Kdf",
    "Marks",
    "Opened",
    "RealDisk",
    "RecoverySheet",
    "Register",
    "UserCard",
    "VaultProblem",
    "add_user",
    "audit",
    "change_password",
    "check_db",
    "check_new_password",
    "connection_maker",
    "create",
    "create_db",
    "group_is_right",
    "load",
    "new_key",
    "new_sheet",
    "open_db",
    "open_file",
    "open_sealed",
    "problem_from",
    "read_groups",
    "recover",
    "remove_file",
    "reset_password",
    "seal",
    "seal_file",
    "sign",
    "sign_in",
    "unlock",
    "unwrap",
    "users",
    "verify",
    "wrap_for",
    "write_file",
    "write_stream",
    "wrong_groups",
]

_OFFERED = {
    "attachments": ("Blob", "open_file", "remove_file", "seal_file"),
    "cards": ("HOLDS", "UserCard"),
    "database": ("DRIVER", "check_db", "connection_maker", "create_db", "open_db", "problem_from"),
    "files": ("Disk", "RealDisk", "write_file", "write_stream"),
    "office_keys": (
        "add_user",
        "change_password",
        "create",
        "new_sheet",
        "recover",
        "reset_password",
        "sign_in",
        "unlock",
        "users",
    ),
    "opened": ("Opened",),
    "passwords": ("FLOOR", "Kdf", "check_new_password", "DEFAULT_KDF"),
    "problems": ("VaultProblem",),
    "recovery": ("RecoverySheet", "group_is_right", "read_groups", "wrong_groups"),
    "register": ("Register", "load"),
    "sealed": ("new_key", "open_sealed", "seal", "sign", "unwrap", "verify", "wrap_for"),
    "slots": ("Marks",),
}
_HOME = {name: module for module, names in _OFFERED.items() for name in names}
_UNDER = {"DEFAULT_KDF": "USUAL"}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(name)
    return getattr(import_module(f"desktop.vault.{_HOME[name]}"), _UNDER.get(name, name))
