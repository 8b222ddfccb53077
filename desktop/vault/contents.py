"""What a database holds, told by counts and digests, and a look into one that nothing may change."""

import contextlib
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from desktop.vault.database import DRIVER, check_identity, key_in, problem_from, refuse_plain

_OWN = "sqlite_"


@dataclass(frozen=True, slots=True)
class Table:
    """How many rows a table has, and the digest of all of them in the order of their keys."""

    rows: int
    digest: str


def tally(connection: Any, only: Mapping[str, Sequence[str]] | None = None) -> dict[str, Table]:
    """Every table by name; `only` restricts it to certain columns of certain tables.

    A row is `type letter, length in bytes, ":", value` for each column (`n` alone for nothing), as docs/FORMAT.md says.
    """
    wanted = columns(connection) if only is None else only
    return {name: _table(connection, name, tuple(names)) for name, names in wanted.items()}


def columns(connection: Any) -> dict[str, tuple[str, ...]]:
    """The columns of every table that has rows of its own; a search index shows the tables it is kept in."""
    found = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ).fetchall()
    return {
        name: tuple(column for _, column, *_ in connection.execute(f"PRAGMA table_info({_quoted(name)})").fetchall())
        for (name,) in found
        if not name.startswith(_OWN)
    }


@contextlib.contextmanager
def looking_into(path: Path, key: bytes, vault_id: str, file_kind: str) -> Iterator[Any]:
    """A connection that cannot write, takes no lock and leaves no file beside; for copies that nobody else has open.

    Raises VaultProblem as `open_db`.
    """
    refuse_plain(path)
    try:
        with contextlib.closing(DRIVER.connect(_address(path), uri=True, check_same_thread=False)) as connection:
            key_in(connection, path, key)
            connection.execute("PRAGMA query_only=ON")
            connection.execute("PRAGMA temp_store=MEMORY")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            check_identity(connection, path, vault_id, file_kind, None)
            yield connection
    except DRIVER.Error as problem:
        raise problem_from(problem, path) from problem


def _table(connection: Any, name: str, names: Sequence[str]) -> Table:
    digest, rows = hashlib.sha256(), 0
    row = "||".join(_cell(_quoted(column)) for column in names)
    order = ", ".join(_keys(connection, name)) or "rowid"
    for (cells,) in connection.execute(f"SELECT CAST({row} AS BLOB) FROM {_quoted(name)} ORDER BY {order}"):
        digest.update(cells)
        rows += 1
    return Table(rows, digest.hexdigest())


def _cell(column: str) -> str:
    size = f"length(CAST({column} AS BLOB))"
    return f"CASE typeof({column}) WHEN 'null' THEN 'n' ELSE substr(typeof({column}), 1, 1)||{size}||':'||{column} END"


def _keys(connection: Any, name: str) -> list[str]:
    found = connection.execute(f"PRAGMA table_info({_quoted(name)})").fetchall()
    keys = sorted((place, column) for _, column, _, _, _, place in found if place)
    return [_quoted(column) for _, column in keys]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _address(path: Path) -> str:
    """Read only and said to be unchanging, so that SQLite neither locks nor looks for a journal."""
    plain = path.resolve().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(plain)}?mode=ro&immutable=1"
