"""Keeping it secret: the sealed files of an office, who may open them, and nothing else."""

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
