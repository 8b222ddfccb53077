"""Taking a case out of a database, whichever tables that database has: rows follow the references to the case.

It works on a bare connection, so that the open office, its backups and a restored folder are cleaned by the same lines.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

CASE_TABLE = "case_file"
SEARCH = "search"
# Tables of the whole office: of a destroyed case they keep codes and moments, never what was written.
OFFICE_TABLES = frozenset(
    {"alembic_version", "destruction", "destruction_medium", "medium", "setting", "vault_identity"}
)
TRAIL = "trail"
ACTS = "acts_known"
_BY_UID = ("case_uid", "entry_uid", "document_uid", "event_uid")
_NAME_OF_FILE = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")

Rows = dict[str, set[int]]


def holds_any(connection: Any, case_uids: Iterable[str]) -> bool:
    """Whether one of these cases is still in the database."""
    return any(_ids(connection, f"SELECT id FROM {CASE_TABLE} WHERE uid = ?", uid) for uid in case_uids)


def remove_cases(connection: Any, case_uids: Iterable[str]) -> frozenset[str]:
    """Takes cases out, in the transaction that is under way or a new one; every 32-digit name their rows held.

    Some of the names are those of sealed files. Other cases lose their links to these, nothing else.
    """
    names: set[str] = set()
    for uid in case_uids:
        ids = _ids(connection, f"SELECT id FROM {CASE_TABLE} WHERE uid = ?", uid)
        if ids:
            names |= _remove(connection, next(iter(ids)))
    return frozenset(names)


def uids_of_codes(connection: Any, codes: Iterable[str]) -> dict[str, str]:
    """The cases of these codes that are there: code → uid."""
    found = (connection.execute(f"SELECT code, uid FROM {CASE_TABLE} WHERE code = ?", (one,)) for one in codes)
    return {code: uid for rows in found for code, uid in rows.fetchall()}


def note_acts(connection: Any, acts: list[dict[str, Any]]) -> None:
    """Leaves what is known of acts in a restored database, so that no later restore of names revives them."""
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (ACTS,)).fetchone()
    known = {act["case_uid"]: act for act in (json.loads(row[0])["is"] if row else [])}
    known |= {act["case_uid"]: act for act in acts}
    value = json.dumps({"is": list(known.values())}, ensure_ascii=False, separators=(",", ":"))
    connection.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (ACTS, value))


def counted(connection: Any, case_id: int) -> dict[str, int]:
    """How many rows of each table belong to a case."""
    return {table: len(ids) for table, ids in sorted(_belonging(connection, case_id).items()) if ids}


def names_in(connection: Any, case_id: int) -> frozenset[str]:
    """Every 32-digit name in the rows of a case."""
    rows = _belonging(connection, case_id)
    return frozenset(name for table, ids in rows.items() for name in _names(connection, table, ids))


def _remove(connection: Any, case_id: int) -> set[str]:
    rows = _belonging(connection, case_id)
    if rows[CASE_TABLE] != {case_id}:
        raise ValueError("a case may not reach into another")
    names = {name for table, ids in rows.items() for name in _names(connection, table, ids)}
    if not connection.in_transaction:
        connection.execute("BEGIN")
    connection.execute("PRAGMA defer_foreign_keys=ON")
    if SEARCH in _tables(connection, virtual=True):
        for entry in rows.get("entry", ()):
            connection.execute(f"DELETE FROM {SEARCH} WHERE rowid = ?", (entry,))
        # Without this the words of a deleted entry stay in the index until it happens to be merged.
        connection.execute(f"INSERT INTO {SEARCH} ({SEARCH}) VALUES ('optimize')")
    for table, ids in rows.items():
        connection.executemany(f'DELETE FROM "{table}" WHERE rowid = ?', [(one,) for one in sorted(ids)])
    connection.execute(f"UPDATE {TRAIL} SET facts = '{{}}' WHERE case_id = ?", (case_id,))
    return names


def _belonging(connection: Any, case_id: int) -> Rows:
    """The rows that refer to the case, to those rows, and so on."""
    tables = _tables(connection)
    rows: Rows = {CASE_TABLE: {case_id}}
    columns = {table: _columns(connection, table) for table in tables}
    for table in tables - OFFICE_TABLES - {TRAIL}:
        if "case_id" in columns[table]:
            rows[table] = _ids(connection, f'SELECT rowid FROM "{table}" WHERE case_id = ?', case_id)
    references = [(table, *one) for table in tables - OFFICE_TABLES for one in _references(connection, table)]
    growing = True
    while growing:
        before = sum(map(len, rows.values()))
        for table, column, parent, target in references:
            wanted = rows.get(parent, set())
            found = _referring(connection, table, column, wanted, parent, target)
            if table != CASE_TABLE:
                rows.setdefault(table, set()).update(found)
        growing = sum(map(len, rows.values())) > before
    _add_by_uid(connection, rows, columns)
    return rows


def _add_by_uid(connection: Any, rows: Rows, columns: Mapping[str, set[str]]) -> None:
    """Rows that name an entry, a document or the case by its uid, without a reference the database knows."""
    uids: set[str] = set()
    for table, ids in rows.items():
        if "uid" in columns[table]:
            uids |= {_one(connection, f'SELECT uid FROM "{table}" WHERE rowid = ?', one) for one in ids}
    for table in columns.keys() - OFFICE_TABLES - {TRAIL, CASE_TABLE}:
        for column in columns[table] & set(_BY_UID):
            for uid in uids:
                found = _ids(connection, f'SELECT rowid FROM "{table}" WHERE "{column}" = ?', uid)
                rows.setdefault(table, set()).update(found)


def _referring(connection: Any, table: str, column: str, wanted: set[int], parent: str, target: str) -> set[int]:
    found: set[int] = set()
    for one in wanted:
        value = one if target in ("id", "") else _one(connection, f'SELECT "{target}" FROM "{parent}" WHERE id=?', one)
        found |= _ids(connection, f'SELECT rowid FROM "{table}" WHERE "{column}" = ?', value)
    return found


def _names(connection: Any, table: str, ids: set[int]) -> set[str]:
    found: set[str] = set()
    for one in ids:
        for value in connection.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (one,)).fetchone() or ():
            if isinstance(value, str):
                found |= set(_NAME_OF_FILE.findall(value))
    return found


def _tables(connection: Any, virtual: bool = False) -> set[str]:
    """The tables with rows of their own, without those an index is kept in; or the indexes."""
    found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
    indexes = {name for name, sql in found if (sql or "").upper().startswith("CREATE VIRTUAL")}
    if virtual:
        return indexes
    shadows = {name for name, _ in found if any(name.startswith(f"{index}_") for index in indexes)}
    return {name for name, _ in found if not name.startswith("sqlite_")} - indexes - shadows


def _columns(connection: Any, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()}


def _references(connection: Any, table: str) -> list[tuple[str, str, str]]:
    """(column, table it refers to, column there) of a table."""
    rows = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return [(row[3], row[2], row[4] or "") for row in rows]


def _ids(connection: Any, query: str, value: object) -> set[int]:
    return {row[0] for row in connection.execute(query, (value,)).fetchall()}


def _one(connection: Any, query: str, value: object) -> Any:
    row = connection.execute(query, (value,)).fetchone()
    return row[0] if row else None
