"""Opening `cases.db` with every guard, and saying which of them refused."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2  # type: ignore[import-untyped,unused-ignore]

from desktop import platform
from desktop.vault.files import problem_of
from desktop.vault.problems import VaultProblem
from desktop.vault.sealed import KEY

DRIVER: Any = dbapi2
# Older versions could damage a file that two connections write at once (the WAL-reset bug of SQLite).
LEAST_SQLITE = (3, 51, 3)
PLAIN = b"SQLite format 3\x00"
LOCK = "office.lock"
_PAGE = 4096
# 1,000 simulated power cuts each: these lost nothing, the defaults lost an acknowledged save 193 times.
_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "mmap_size=0",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)
_CODES = {
    DRIVER.SQLITE_NOTADB: "wrong_key",
    DRIVER.SQLITE_CORRUPT: "damaged",
    DRIVER.SQLITE_BUSY: "in_use",
    DRIVER.SQLITE_LOCKED: "in_use",
    DRIVER.SQLITE_FULL: "disk_full",
    DRIVER.SQLITE_READONLY: "read_only",
    DRIVER.SQLITE_PERM: "read_only",
    DRIVER.SQLITE_IOERR: "cannot_read",
    DRIVER.SQLITE_CANTOPEN: "cannot_read",
}


class LockedConnection(dbapi2.Connection):  # type: ignore[misc]
    """A connection that holds the office's lock until it is closed."""

    lock: platform.FileLock | None = None

    def close(self) -> None:
        super().close()
        if self.lock is not None:
            self.lock.release()


def create_db(path: Path, key: bytes, vault_id: str, file_kind: str) -> None:
    """A new sealed database that knows which office and which file it is.

    Raises VaultProblem: exists, disk_full, read_only, cannot_read.
    """
    if path.exists():
        raise VaultProblem("exists", file=path.name)
    connection = _keyed(path, key)
    with _told(path), contextlib.closing(connection):
        _set(connection)
        connection.execute("CREATE TABLE vault_identity (vault_id TEXT NOT NULL, file_kind TEXT NOT NULL)")
        connection.execute("INSERT INTO vault_identity VALUES (?, ?)", (vault_id, file_kind))
        connection.commit()


def open_db(path: Path, key: bytes, vault_id: str, file_kind: str, max_schema: int | None = None) -> Any:
    """The one connection to a database, alone with it until closed.

    Raises VaultProblem: missing, not_encrypted, damaged, wrong_key (or the first page is damaged), other_office,
    newer_schema (`user_version` above `max_schema`), in_use, disk_full, read_only, driver_too_old.
    """
    refuse_plain(path)
    lock = hold(path.parent)
    try:
        connection = _keyed(path, key)
        try:
            with _told(path):
                _set(connection)
                check_identity(connection, path, vault_id, file_kind, max_schema)
                connection.execute("BEGIN EXCLUSIVE")
                connection.commit()
        except VaultProblem:
            connection.close()
            raise
    except VaultProblem:
        lock.release()
        raise
    connection.lock = lock
    return connection


def connection_maker(
    path: Path, key: bytes, vault_id: str, file_kind: str, max_schema: int | None = None
) -> Callable[[], Any]:
    """`open_db` as SQLAlchemy's `creator=` wants it."""
    return lambda: open_db(path, key, vault_id, file_kind, max_schema)


def hold(folder: Path) -> platform.FileLock:
    """The lock on an office's folder; VaultProblem `in_use` while another program has it."""
    path = folder / LOCK
    try:
        lock = platform.lock_file(path)
    except OSError as problem:
        raise problem_of(problem, path) from problem
    if lock is None:
        raise VaultProblem("in_use")
    return lock


def check_db(path: Path, key: bytes, vault_id: str, file_kind: str, thorough: bool = False) -> tuple[str, ...]:
    """What is wrong with a database nobody has open: the steps of the ladder that complained, none if all is well.

    `quick_check` always; with `thorough` also `integrity_check` and, on a connection of its own, `page_check`. When
    only `page_check` complains the content is whole: a page that holds nothing was torn by a power cut.
    """
    wrong: list[str] = []
    try:
        with contextlib.closing(open_db(path, key, vault_id, file_kind)) as connection:
            checks = ("quick_check", "integrity_check") if thorough else ("quick_check",)
            wrong += [check for check in checks if _rows(connection, check) != [("ok",)]]
        if thorough:
            with contextlib.closing(open_db(path, key, vault_id, file_kind)) as connection:
                wrong += ["page_check"] if _rows(connection, "cipher_integrity_check") else []
    except VaultProblem as problem:
        wrong.append(problem.code)
    return tuple(wrong)


def _rows(connection: Any, check: str) -> list[tuple[object, ...]]:
    try:
        return list(connection.execute(f"PRAGMA {check}").fetchall())
    except DRIVER.DatabaseError:
        return [("unreadable",)]


def refuse_plain(path: Path) -> None:
    """SQLite would take an empty file for a new database, and a plain one for ours without asking for the key."""
    if not path.is_file():
        raise VaultProblem("missing", file=path.name)
    with path.open("rb") as file:
        start = file.read(_PAGE)
    if start.startswith(PLAIN):
        raise VaultProblem("not_encrypted", file=path.name)
    if len(start) < _PAGE:
        raise VaultProblem("damaged", file=path.name)


def _keyed(path: Path, key: bytes) -> LockedConnection:
    if len(key) != KEY:
        raise ValueError("a key has 32 bytes")
    if DRIVER.sqlite_version_info < LEAST_SQLITE:
        raise VaultProblem("driver_too_old", version=DRIVER.sqlite_version)
    with _told(path):
        connection: LockedConnection = DRIVER.connect(
            str(path), timeout=0.2, check_same_thread=False, factory=LockedConnection
        )
        key_in(connection, path, key)
    return connection


def key_in(connection: Any, path: Path, key: bytes) -> None:
    """Hands the key over; a driver that cannot encrypt would otherwise go on in clear without a word."""
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        connection.close()
        raise VaultProblem("not_encrypted", file=path.name)


def _set(connection: LockedConnection) -> None:
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()


def check_identity(connection: Any, path: Path, vault_id: str, file_kind: str, max_schema: int | None) -> None:
    """That this is the file of this office, and not of a newer program."""
    try:
        found = connection.execute("SELECT vault_id, file_kind FROM vault_identity").fetchall()
    except DRIVER.OperationalError as problem:
        raise problem_from(problem, path, otherwise="other_office") from problem
    if found != [(vault_id, file_kind)]:
        raise VaultProblem("other_office", file=path.name)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if max_schema is not None and version > max_schema:
        raise VaultProblem("newer_schema", file=path.name, version=version)


def problem_from(problem: Any, path: Path, otherwise: str = "damaged") -> VaultProblem:
    """What the driver complained of, as one of our codes; for errors met while the database is in use too."""
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    return VaultProblem(_CODES.get(code, otherwise), file=path.name)


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """The driver's complaints, told as our codes."""
    try:
        yield
    except DRIVER.Error as problem:
        raise problem_from(problem, path) from problem
