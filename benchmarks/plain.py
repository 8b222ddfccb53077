"""The floor for lists and search: the same rows in plain SQLite, written as one would without any of ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from benchmarks.invented import InventedCase

TABLES = """
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY, code TEXT, name TEXT, stage TEXT, status TEXT, risk TEXT, age INTEGER, sex TEXT,
    worker TEXT, changed_at TEXT, next_rule TEXT, next_due TEXT, next_state TEXT
);
CREATE INDEX by_change ON case_file (changed_at);
CREATE VIRTUAL TABLE names USING fts5(name);
CREATE TABLE note (id INTEGER PRIMARY KEY, case_id INTEGER, at TEXT, words TEXT);
CREATE INDEX by_case ON note (case_id);
CREATE VIRTUAL TABLE search USING fts5(words, case_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0');
"""
PAGE = "SELECT * FROM case_file ORDER BY changed_at DESC LIMIT 100 OFFSET ?"
FOUND = """
SELECT * FROM case_file WHERE id IN (
    SELECT id FROM (SELECT id FROM case_file WHERE code LIKE ? ORDER BY code LIMIT 500)
    UNION SELECT rowid FROM names WHERE names MATCH ?
    UNION SELECT case_id FROM (SELECT case_id FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 2000)
) ORDER BY changed_at DESC LIMIT 100
"""


def plain_twin(path: Path, cases: Iterable[InventedCase]) -> sqlite3.Connection:
    """A database with the same cases and notes; what ours computes for a line lies ready in a column."""
    connection = sqlite3.connect(path)
    connection.executescript(TABLES)
    number = 0
    for case_id, case in enumerate(cases, start=1):
        connection.execute(
            f"INSERT INTO case_file VALUES ({','.join('?' * 13)})",
            (
                case_id,
                case.code,
                case.name,
                case.stage,
                case.status,
                case.risk,
                40,
                case.sex,
                "naran",
                str(case.changed_at),
                "D-08",
                str(case.changed_at),
                "open",
            ),
        )
        connection.execute("INSERT INTO names (rowid, name) VALUES (?, ?)", (case_id, case.name))
        for note in case.notes:
            number += 1
            connection.execute("INSERT INTO note VALUES (?, ?, ?, ?)", (number, case_id, str(case.begun), note))
            connection.execute("INSERT INTO search (rowid, words, case_id) VALUES (?, ?, ?)", (number, note, case_id))
    connection.commit()
    return connection


def page_of(connection: sqlite3.Connection, offset: int = 0) -> list[tuple[object, ...]]:
    """A hundred lines of the list."""
    return connection.execute(PAGE, (offset,)).fetchall()


def found_in(connection: sqlite3.Connection, typed: str) -> list[tuple[object, ...]]:
    """The lines of the cases that match what was typed so far."""
    word = f'"{typed}"*'
    return connection.execute(FOUND, (f"%{typed.upper()}%", word, word)).fetchall()
